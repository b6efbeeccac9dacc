import LacunaDiagnostics
import LacunaModel
import LacunaReading
import LacunaText

/// A project whose files hold `⟦` and `⟧` around each place where a problem is expected. Reading it does not see the marks.
public struct MarkedProject: Sendable {
    public let project: Project
    /// `path:line:column-column` of each mark, in the order in which problems are shown.
    public let marks: [String]
    /// What reading gave, and all problems of reading and checking in order. Read once: a test asks for them often.
    public let result: CorpusReader.Result
    public let diagnostics: [Diagnostic]

    public init(_ files: [String: String]) {
        var clean: [String: String] = [:]
        var marks: [String] = []
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let (text, spans) = MarkedProject.strip(text)
            let file = SourceFile(path: path, text: text)
            clean[path] = text
            marks += spans.map { MarkedProject.place(file, $0) }
        }
        project = Project(clean)
        self.marks = marks
        result = project.read()
        diagnostics = Project.problems(of: result)
    }

    /// One Kenyan assessment with the given findings below correct front matter.
    public static func findings(_ text: String) -> MarkedProject {
        MarkedProject([Project.path: Project.frontMatter(citing: text) + "\n# Kenya\n\n" + text + "\n"])
    }

    /// One Kenyan assessment with the given lines of front matter, and a finding that cites the law `cmca`.
    public static func frontMatter(_ lines: String) -> MarkedProject {
        MarkedProject([Project.path: "---\n\(lines)\n---\n\n# Kenya\n\n\(Project.finding)\n"])
    }

    /// One file at the place of the Kenyan assessment.
    public static func assessment(_ text: String) -> MarkedProject { MarkedProject([Project.path: text]) }

    /// What `problems` must be when the marks stand for these codes; several codes at one mark are joined by `+`.
    public func expected(_ codes: String...) -> [String] {
        guard codes.count == marks.count else { return ["\(codes.count) codes for \(marks.count) marks"] }
        return zip(codes, marks).flatMap { code, mark in code.split(separator: "+").map { "\($0) \(mark)" } }
    }

    /// The first assessment of the project.
    public var assessment: Assessment? { result.corpus?.assessments.first }

    /// Code and place of every problem, in order.
    public var problems: [String] { diagnostics.map(MarkedProject.describe) }

    public static func describe(_ problem: Diagnostic) -> String {
        "\(problem.rule.code) " + place(problem.file, problem.span)
    }

    private static func place(_ file: SourceFile, _ span: Span) -> String {
        let start = file.position(of: Int(span.start))
        let end = file.position(of: Int(span.end))
        let last = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
        return "\(file.path):\(start.line):\(start.column)-\(last)"
    }

    private static func strip(_ marked: String) -> (text: String, spans: [Span]) {
        var text = ""
        var spans: [Span] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": spans.append(Span(text.utf8.count, 0))
            case "⟧": spans[spans.count - 1].end = UInt32(text.utf8.count)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return (text, spans)
    }
}
