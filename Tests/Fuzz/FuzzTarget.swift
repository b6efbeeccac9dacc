import Foundation
import LacunaBuild
import LacunaChecks
import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaReading
import LacunaText
import TestSupport

/// What a fuzzer feeds: one reader of what authors write. The variable `LACUNA_FUZZ` names it.
///
/// An importer gets a case here, a folder of seeds in `Tests/Fuzz/run`, and nothing else.
enum FuzzTarget: String {
    case markdown, assessment, settings, treaty, table

    static let chosen: FuzzTarget = {
        guard let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["LACUNA_FUZZ"] ?? "") else {
            fatalError("LACUNA_FUZZ must be one of markdown, assessment, settings, treaty, table.")
        }
        return target
    }()

    /// Reads the bytes, and ends the program where a promise is broken.
    func run(_ bytes: [UInt8]) {
        let seconds = cpuSeconds {
            switch self {
            case .markdown: markdown(bytes)
            case .assessment: assessment(bytes)
            case .settings: settings(bytes)
            case .treaty: treaty(["treaty.yaml": bytes, "requirements/all.yaml": bytes, "guide.yaml": bytes])
            case .table: treaty(["status.csv": bytes, "instruments.csv": bytes])
            }
        }
        let limit = 0.5 + 0.05 * Double(bytes.count) / 1_000
        demand(seconds < limit, "it took \(seconds) s for \(bytes.count) bytes")
    }

    /// Text that is no UTF-8 never comes to the parser.
    private func markdown(_ bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { return }
        let file = SourceFile(path: "fuzz.md", bytes: bytes)
        let (document, problems) = MarkdownParser.parse(file)
        check(problems)
        guard let document else { return }
        var renderer = MarkupRenderer(document, idPrefix: "r-25-1", headingLevel: 1)
        audit(renderer.render(document.blocks))
        check(renderer.diagnostics)
        for block in document.blocks {
            _ = block.plainText()
            var inline = MarkupRenderer(document, idPrefix: "f", headingLevel: 1)
            if block.kind == .paragraph { audit(inline.renderInlines(of: block, skipping: 0)) }
        }
    }

    /// The small project that the texts are put into, read once.
    private static let base: (files: [String: Bytes], result: CorpusReader.Result) = {
        let folder = DiskTree(root: Project.root + "/Tests/Cases/site/tiny/input")
        var files: [String: Bytes] = [:]
        for path in folder.entries(under: "treaties") + ["lacuna.yaml"] {
            if case .bytes(let bytes) = folder.content(of: path) { files[path] = Bytes(bytes) }
        }
        return (files, CorpusReader(project: MemoryTree(files), defaults: Defaults.tree, jobs: 1).read())
    }()

    private func assessment(_ bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0),
            let corpus = FuzzTarget.base.result.corpus
        else { return }
        let context = ReadingContext(
            treaties: corpus.treaties, entities: [], vocabulary: FuzzTarget.base.result.vocabulary)
        let file = SourceFile(path: "assessments/KEN/2026.en.md", bytes: bytes)
        let part = AssessmentReader(context: context).read(file)
        check(part.diagnostics)
        guard case .assessment(let assessment) = part.content else { return }
        let read = Corpus(
            configuration: corpus.configuration, treaties: corpus.treaties, assessments: [assessment])
        check(CheckList.run(read, jobs: 1))
        audit(assessment.overview.markup)
        for finding in assessment.findings {
            if let analysis = finding.analysis { audit(analysis.markup) }
            for kind in FieldKind.allCases { if let prose = finding[kind] { audit(prose.markup) } }
            for caution in finding.cautions { audit(caution.markup) }
        }
    }

    private func settings(_ bytes: [UInt8]) {
        check(ConfigurationReader.read(from: MemoryTree(["lacuna.yaml": Bytes(bytes)])).diagnostics)
    }

    private func treaty(_ files: [String: [UInt8]]) {
        let own = Dictionary(uniqueKeysWithValues: files.map { ("treaties/mini/" + $0, Bytes($1)) })
        let tree = MemoryTree(FuzzTarget.base.files.merging(own) { $1 })
        var reader = TreatyReader(key: "mini", from: tree, vocabulary: FuzzTarget.base.result.vocabulary)
        check(reader.read(jobs: 1).diagnostics)
    }

    /// A place lies inside its file, and a message holds nothing that a terminal would obey.
    private func check(_ problems: [Diagnostic]) {
        for problem in problems {
            let span = problem.span.range
            demand(span.upperBound <= problem.file.bytes.count, "\(problem.rule.code) lies at \(span)")
            let text = MessageCatalog.english.message(problem) + MessageCatalog.english.fix(problem)
            demand(!text.unicodeScalars.contains { VisibleText.isUnsafe($0) }, "\(problem.rule.code) says \(text)")
            _ = TextRenderer().render([problem])
        }
    }

    private func audit(_ markup: Bytes) {
        let problems = MarkupAudit(markup.string).problems
        demand(problems.isEmpty, problems.joined(separator: "; "))
    }

    private func demand(_ holds: Bool, _ words: @autoclosure () -> String) {
        if !holds { fatalError(words()) }
    }
}
