import LacunaModel

/// What the builder decides, so that no page looks at a clock or at the machine.
public struct SiteOptions: Sendable {
    /// The day that stands on the pages as the day of publication.
    public let date: Day
    public let version: String
    public let audience: Audience
    /// SHA-256 of each assessment, in hexadecimal, by its path.
    public let digests: [String: String]
    /// Shown on every page of a preview; nil otherwise.
    public let preview: PreviewNotice?

    public struct PreviewNotice: Sendable {
        /// Safe markup that stands above the content.
        public let markup: String
        /// Address of the script that reloads the page.
        public let script: String

        public init(markup: String, script: String) {
            self.markup = markup
            self.script = script
        }
    }

    public init(date: Day, version: String, audience: Audience, digests: [String: String], preview: PreviewNotice? = nil) {
        self.date = date
        self.version = version
        self.audience = audience
        self.digests = digests
        self.preview = preview
    }
}
