import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Turns one file into an assessment.
public struct AssessmentReader: Sendable {
    let context: ReadingContext

    public init(context: ReadingContext) { self.context = context }

    /// What a file turned out to be.
    public enum Content: Sendable {
        case assessment(Assessment)
        /// A translation, to be read when its source is known.
        case translation(PendingTranslation)
        /// It cannot take part in anything; its problems are reported all the same.
        case nothing
    }

    public struct Part: Sendable {
        public let content: Content
        /// BCP 47 code that the front matter names, even where the file cannot be used.
        public let language: String?
        public let diagnostics: [Diagnostic]
    }

    public func read(_ file: SourceFile) -> Part {
        guard let parts = FrontMatter.split(file) else { return nothing([FrontMatter.problem(file)]) }
        let yaml = YAMLReader.read(file, range: parts.range)
        var diagnostics = yaml.diagnostics
        switch yaml.node {
        case .list(_, let span)?, .text(_, let span)?:
            let found = yaml.node?.shape
            diagnostics.append(Diagnostic(.frontMatterShape, in: file, at: span, found: found))
            return nothing(diagnostics)
        default: break
        }
        guard yaml.node != nil || diagnostics.isEmpty else {
            diagnostics += readBody(file, from: parts.bodyStart, into: nil).diagnostics
            return nothing(diagnostics)
        }
        var header = HeaderReader(yaml.node, in: file, context: context)
        let (draft, treaty, isIdentified, problems) = header.read()
        diagnostics += problems
        let language = draft.language.isEmpty ? nil : draft.language
        guard let treaty else { return nothing(diagnostics, language) }
        if let notes = header.translation {
            guard isIdentified else { return nothing(diagnostics, language) }
            diagnostics += pathProblem(draft)
            let header = TranslationHeader(draft: draft, notes: notes, treaty: treaty, bodyStart: parts.bodyStart)
            let content = Content.translation(PendingTranslation(header: header))
            return Part(content: content, language: language, diagnostics: diagnostics)
        }
        let body = readBody(file, from: parts.bodyStart, into: (draft, treaty))
        diagnostics += body.diagnostics
        guard let draft = body.draft, isIdentified else { return nothing(diagnostics, language) }
        diagnostics += pathProblem(draft)
        let assessment = Assessment(draft, requirementCount: treaty.requirements.count)
        return Part(content: .assessment(assessment), language: language, diagnostics: diagnostics)
    }

    private func nothing(_ diagnostics: [Diagnostic], _ language: String? = nil) -> Part {
        Part(content: .nothing, language: language, diagnostics: diagnostics)
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
        let context = context.offering(draft.language)
        var body = BodyReader(document: document, draft: draft, treaty: treaty, context: context)
        body.read()
        return (body.draft, problems + body.diagnostics)
    }
}
