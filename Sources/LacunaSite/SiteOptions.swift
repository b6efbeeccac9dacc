import LacunaModel

/// What the builder decides, so that no page looks at a clock or at the machine.
public struct SiteOptions: Sendable {
    /// The day that stands on the pages as the day of publication.
    public let date: Day
    public let version: String
    public let audience: Audience
    /// SHA-256 of each assessment, in hexadecimal, by its path.
    public let digests: [String: String]
    /// SHA-256 of the list of all sources, in hexadecimal.
    public let sourcesDigest: String
    /// Commit of the project; nil where there is none.
    public let commit: String?
    /// Address of the script that a preview adds to every page; nil otherwise.
    public let previewScript: String?

    public init(
        date: Day, version: String, audience: Audience, digests: [String: String], sourcesDigest: String = "",
        commit: String? = nil, previewScript: String? = nil
    ) {
        self.date = date
        self.version = version
        self.audience = audience
        self.digests = digests
        self.sourcesDigest = sourcesDigest
        self.commit = commit
        self.previewScript = previewScript
    }
}
