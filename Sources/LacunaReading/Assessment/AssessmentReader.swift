import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Turns one file into an assessment.
public struct AssessmentReader: Sendable {
    let context: ReadingContext

    public init(context: ReadingContext) { self.context = context }

    /// The assessment is nil where the file cannot take part in anything; its problems are reported all the same.
    public func read(_ file: SourceFile) -> (assessment: Assessment?, diagnostics: [Diagnostic]) {
        guard let parts = FrontMatter.split(file) else { return (nil, [FrontMatter.problem(file)]) }
        let yaml = YAMLReader.read(file, range: parts.range)
        var diagnostics = yaml.diagnostics
        switch yaml.node {
        case .list(_, let span)?, .text(_, let span)?:
            let found = yaml.node?.shape
            diagnostics.append(Diagnostic(.frontMatterShape, in: file, at: span, found: found))
            return (nil, diagnostics)
        default: break
        }
        guard yaml.node != nil || diagnostics.isEmpty else {
            diagnostics += readBody(file, from: parts.bodyStart, into: nil).diagnostics
            return (nil, diagnostics)
        }
        var header = HeaderReader(yaml.node, in: file, context: context)
        let (draft, treaty, isIdentified, problems) = header.read()
        diagnostics += problems
        guard let treaty else { return (nil, diagnostics) }
        let body = readBody(file, from: parts.bodyStart, into: (draft, treaty))
        diagnostics += body.diagnostics
        guard let draft = body.draft, isIdentified else { return (nil, diagnostics) }
        diagnostics += pathProblem(draft)
        return (Assessment(draft, requirementCount: treaty.requirements.count), diagnostics)
    }

    /// The path carries no meaning, but a path that says something else misleads whoever looks for the file.
    private func pathProblem(_ draft: AssessmentDraft) -> [Diagnostic] {
        let expected = "assessments/\(draft.country)/\(draft.round).\(draft.language).md"
        guard draft.file.path != expected else { return [] }
        let found = "\(draft.country), \(draft.round), \(draft.language)"
        return [
            Diagnostic(.unexpectedPath, in: draft.file, at: .start, found: found, details: ["expected": expected])
        ]
    }

    /// Without a header the body is still parsed, so that its limits are reported in the same run.
    private func readBody(
        _ file: SourceFile, from start: Int, into target: (AssessmentDraft, Treaty)?
    ) -> (draft: AssessmentDraft?, diagnostics: [Diagnostic]) {
        let (document, problems) = MarkdownParser.parse(file, from: start)
        guard let document, let (draft, treaty) = target else { return (nil, problems) }
        var body = BodyReader(document: document, draft: draft, treaty: treaty, context: context)
        body.read()
        return (body.draft, problems + body.diagnostics)
    }
}
