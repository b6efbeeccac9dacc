import LacunaModel
import LacunaReading

/// What a build is told. Nothing else is looked at: no clock, no environment, no current folder.
public struct BuildOptions: Sendable {
    /// Files of the project.
    public var project: any FileTree
    /// Templates that go before those of the project; nil for none.
    public var templates: (any FileTree)?
    public var audience: Audience = .public
    /// The day that stands on the pages; nil for the latest day on which an assessment was finished.
    public var date: Day?
    /// The commit of the project, in hexadecimal; nil where there is none.
    public var commit: String?
    /// Whether each text file gets a copy that is packed with gzip.
    public var packs = false
    public var jobs: Int
    public var version: String
    /// Address of the script that a preview adds to every page.
    public var previewScript: String?

    public init(project: any FileTree, jobs: Int, version: String) {
        self.project = project
        self.jobs = jobs
        self.version = version
    }
}
