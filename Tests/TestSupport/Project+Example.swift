import LacunaDiagnostics
import LacunaReading

extension Project {
    /// A correct finding that cites the law of `frontMatter`.
    public static let finding = """
        ### 25.1 Preservation

        - **Outcome:** met
        - **Law:** cmca s. 51
        - **Basis:** text; https://example.org/act s. 51
        """

    /// What a rule's example stands for; nil for a situation that files in memory cannot hold.
    ///
    /// With `repeatsKeys`, lines of front matter stand beside a line with the same key; otherwise they replace it.
    public init?(_ example: Example, repeatsKeys: Bool = false) {
        switch example {
        case .finding(let text):
            self.init([Project.path: Project.frontMatter(citing: text) + "\n# Kenya\n\n" + text + "\n"])
        case .frontMatter(let text):
            let header = Project.adding(text, to: Project.frontMatter, replacing: !repeatsKeys)
            self.init([Project.path: header + "\n# Kenya\n\n" + Project.finding + "\n"])
        case .assessment(let text):
            self.init([Project.path: text])
        case .configuration(let text):
            self = Project.withFindings(Project.finding)
            files["lacuna.yaml"] = Project.settings + text + "\n"
        case .project(let more):
            self = Project.withFindings(Project.finding)
            if more.keys.contains(where: { $0.hasPrefix("treaties/") }) { files.merge(Project.catalogue) { $1 } }
            files.merge(more) { $1 }
        case .situation:
            return nil
        }
    }

    /// The front matter, without the law where the text does not cite it: a law that nobody cites is a problem itself.
    static func frontMatter(citing text: String) -> String {
        text.contains("cmca") ? frontMatter : removing(["laws"], from: frontMatter)
    }

    private static func adding(_ lines: String, to header: String, replacing: Bool) -> String {
        let keys = lines.split(separator: "\n").filter { !$0.hasPrefix(" ") }.compactMap {
            $0.split(separator: ":").first
        }
        let kept = replacing ? removing(Set(keys.map(String.init)), from: header) : header
        return kept.dropLast("---\n".count) + lines + "\n---\n"
    }

    /// The header without some of its keys and the indented lines that belong to them.
    private static func removing(_ keys: Set<String>, from header: String) -> String {
        var isKept = true
        let kept = header.split(separator: "\n").filter { line in
            if !line.hasPrefix(" ") { isKept = !keys.contains { line.hasPrefix($0 + ":") } }
            return isKept
        }
        return kept.joined(separator: "\n") + "\n"
    }

    /// The files of the real catalogue, for projects that bring a treaty folder of their own.
    private static var catalogue: [String: String] {
        var files: [String: String] = [:]
        for path in english.entries(under: "treaties/uncc") {
            if case .bytes(let bytes) = english.content(of: path) {
                files[path] = String(decoding: bytes, as: UTF8.self)
            }
        }
        return files
    }
}
