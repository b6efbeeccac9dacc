import LacunaAnalysis
import LacunaModel
import LacunaReading

/// The files of a project that a site was made from, as far as its audience may know of them.
struct ProjectSources {
    /// The settings, the assessments on the site, and the project's own templates and catalogue. What comes with the program
    /// is named by the program's version.
    let list: ChecksumList

    init(_ analyses: [TreatyAnalysis], project: any FileTree, jobs: Int) {
        let assessments = analyses.flatMap { $0.countries.flatMap { [$0.assessment] + $0.earlier } }
        let texts = assessments.flatMap { [$0.file] + [$0.translationFile].compactMap(\.self) }.map(\.path)
        let folders = ["templates"] + analyses.map { "treaties/\($0.treaty.key)" }
        let paths = ["lacuna.yaml", LinkTable.path] + texts + folders.flatMap { project.entries(under: $0) }
        let files = Set(paths).sorted().compactMap { path -> ProjectBuild.Site.File? in
            guard case .bytes(let bytes) = project.content(of: path) else { return nil }
            return ProjectBuild.Site.File(path: path, bytes: bytes)
        }
        list = ChecksumList(files, jobs: jobs)
    }
}
