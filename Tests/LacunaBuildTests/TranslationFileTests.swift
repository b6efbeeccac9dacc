import LacunaBuild
import LacunaDiagnostics
import LacunaModel
import LacunaReading
import LacunaSite
import LacunaText
import TestSupport
import Testing

/// Made-up assessments of the tiny treaty, translated in part, whose source then changes.
@Suite("The file of a translator")
struct TranslationFileTests {
    private static let treaty: [String: String] = {
        let tree = DiskTree(root: Project.root + "/Tests/Cases/site/tiny/input")
        var files: [String: String] = [:]
        for path in tree.entries(under: "treaties") {
            if case .bytes(let bytes) = tree.content(of: path) { files[path] = String(decoding: bytes, as: UTF8.self) }
        }
        return files
    }()

    private static let path = "assessments/KEN/2026.en.md"
    private static let target = "assessments/KEN/2026.xx.md"

    // MARK: Made-up sources

    fileprivate struct Source {
        var words: [String: [String]]
        var hasOverview: Bool
        var laws: Int

        /// Fields with words, by requirement; each is a line with `%` for the words.
        static let lines = [
            "1.1": [
                "- **Reason:** %", "- **Caution:** %", "- **Caution:** %", "- **Limit:** at most 9 days",
                "- **Limit:** at most 5 days; %", "- **Practice:** %\n  %", "- **Elements:**\n  - judge: yes; %",
                "- **Criteria:**\n  - [ ] a: no; %", "\n%\n\n- % and [a link](https://example.org/a)\n- %",
            ],
            "1.2": [
                "- **Reason:** %", "- **Reform:** assess; %", "- **Overall limit:** at most 90 days; %",
                "- **Authority:** **%** of the [court](https://example.org/c)", "\n> %",
            ],
            "2": [
                "- **Reason:** %", "- **Assistance:** training; %", "- **Owner:** %",
                "\n| a | b |\n|---|---|\n| % | % |",
            ],
        ]

        init(_ random: inout SplitMix) {
            words = Source.lines.mapValues { lines in
                lines.filter { _ in Bool.random(using: &random) }.map { $0.filling(&random) }
            }
            hasOverview = Bool.random(using: &random)
            laws = Int.random(in: 1...3, using: &random)
        }

        mutating func change(_ id: String, _ random: inout SplitMix) {
            words[id] = (words[id] ?? []).map { line in
                line.contains("word") ? line.replacing("word", with: "changed", maxReplacements: 1) : line
            }
            if Bool.random(using: &random), !(words[id] ?? []).contains(where: { $0.hasPrefix("- **Gap") }) {
                words[id]?.insert("- **Reply:** word \(Int.random(in: 0...99, using: &random))", at: 0)
            }
        }

        var text: String {
            var text = """
                ---
                country: KEN
                treaty: mini
                round: "2026"
                language: en
                kind: desk review
                assessed: 2026-11-01
                law as of: 2026-01-01
                authors: [A. Author]
                laws:
                """
            for law in 0..<laws {
                text += "\n  l\(law): {title: \"Act “\(law)”: a \\\\ b\", note: \"Read # in part.\"}"
            }
            text += "\n---\n\n# Kenya\n\n" + (hasOverview ? "The *overview* of [it](https://example.org).\n\n" : "")
            for id in ["1.1", "1.2", "2"] {
                let fields = (words[id] ?? []).filter { $0.hasPrefix("-") }
                let blocks = (words[id] ?? []).filter { !$0.hasPrefix("-") }
                text += "### \(id) Heading\n\n- **Outcome:** not assessed\n- **Basis:** not verified\n"
                text += fields.map { $0 + "\n" }.joined() + blocks.map { $0 + "\n" }.joined() + "\n"
            }
            return text
        }
    }

    private func read(_ source: String, _ translation: String?) -> CorpusReader.Result {
        var files = Self.treaty
        files[Self.path] = source
        files[Self.target] = translation
        return Project(files).read()
    }

    private func file(_ result: CorpusReader.Result) throws -> (TranslationFile, Corpus) {
        let corpus = try #require(result.corpus)
        let english = try #require(result.languages.first)
        let language = Language(
            LanguageStrings(
                language: "xx", name: "Second", isRightToLeft: false, texts: [:], words: [:], headingPrefixes: [],
                messages: [:]), fallbacks: [english], configuration: corpus.configuration, isMarked: false)
        let source = try #require(corpus.assessments.first)
        return (TranslationFile(source, try #require(corpus.treaties.first), language: language), corpus)
    }

    private func update(
        _ source: String, _ text: String, confirming: Set<String> = []
    ) throws -> (text: String, report: TranslationReport) {
        let result = read(source, text)
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.rule.code) == [])
        let (file, corpus) = try file(result)
        return file.updated(try #require(corpus.translations.first), confirming: confirming)
    }

    /// Puts words of its own in the place of some of the marked texts.
    private func translate(_ text: String, _ random: inout SplitMix) -> (text: String, words: [String]) {
        var words: [String] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard line.contains("[en] "), !line.contains("\"[en]"), Bool.random(using: &random) else {
                return String(line)
            }
            words.append("Übersetzt \(words.count) *so*")
            return String(line[..<(line.firstRange(of: "[en] ")?.lowerBound ?? line.endIndex)]) + words[words.count - 1]
        }
        return (lines.joined(separator: "\n"), words)
    }

    // MARK: What holds

    @Test("a new file has no problem but that it is not translated, and shows nothing as a translation")
    func new() throws {
        for seed in 0..<10 {
            var random = SplitMix(seed: UInt64(seed))
            let source = Source(&random).text
            let text = try file(read(source, nil)).0.newText
            let result = read(source, text)
            #expect(result.diagnostics.filter { $0.rule.code != "L155" }.map(\.rule.code) == [], "seed \(seed)")
            let translation = try #require(result.corpus?.translations.first)
            #expect(translation.findings.allSatisfy { $0.words.isEmpty })
            #expect(translation.overview?.words == nil && translation.laws.allSatisfy { $0.words.isEmpty })
        }
    }

    @Test("an update without a change of the source changes no byte, however much is translated")
    func unchanged() throws {
        for seed in 0..<10 {
            var random = SplitMix(seed: UInt64(seed))
            let source = Source(&random).text
            let text = translate(try file(read(source, nil)).0.newText, &random).text
            #expect(try update(source, text).text == text, "seed \(seed)")
        }
    }

    @Test(
        "after a change of the source every translated word is kept, only what changed is stale, and twice is as once")
    func changed() throws {
        for seed in 0..<14 {
            var random = SplitMix(seed: UInt64(seed))
            var source = Source(&random)
            let (text, words) = translate(try file(read(source.text, nil)).0.newText, &random)
            let before = try #require(read(source.text, text).corpus?.translations.first)
            let id = ["1.1", "1.2", "2"].randomElement(using: &random) ?? "2"
            source.change(id, &random)
            let (after, report) = try update(source.text, text)
            for word in words { #expect(after.components(separatedBy: word).count == 2, "seed \(seed)") }
            let treaty = try #require(read(source.text, nil).corpus?.treaties.first)
            let hadWords = before.findings.contains {
                treaty.requirements[$0.requirement].id == id && !$0.words.isEmpty
            }
            #expect(report.stale == [] || report.stale == [id], "seed \(seed)")
            if !hadWords { #expect(report.stale == []) }
            #expect(try update(source.text, after).text == after, "seed \(seed)")
            let all = report.stale + report.unconfirmed
            let confirmed = try update(source.text, after, confirming: Set(all))
            #expect(confirmed.report.stale == [] && confirmed.report.confirmed == all, "seed \(seed)")
            for word in words { #expect(confirmed.text.components(separatedBy: word).count == 2) }
        }
    }

    @Test(
        "a digest does not see structure, the order of fields, line breaks and blanks at line ends, and sees every word"
    )
    func digest() throws {
        func digest(_ lines: String) throws -> String {
            let text = Source.header + "### 1.2\n\n- **Outcome:** not assessed\n" + lines + "\n"
            let finding = try #require(read(text, nil).corpus?.assessments.first?.findings.first)
            return TextDigest.of(finding.texts)
        }
        let base = try digest(
            "- **Reason:** One two.\n- **Limit:** at most 5 days; note\n- **Basis:** not verified\n\nText.")
        let same = [
            "- **Limit:** at most 9 days; note\n- **Reason:** One two.\n- **Basis:** not verified\n\nText.",
            "- **Reason:** One  \n  two.\n- **Limit:** at most 5 days;   note\n- **Priority:** high\n\nText.  ",
        ]
        for lines in same { #expect(try digest(lines) == base) }
        let different = [
            "- **Reason:** One too.\n- **Limit:** at most 5 days; note\n\nText.",
            "- **Reason:** One two.\n- **Limit:** at most 5 days; Note\n\nText.",
            "- **Reason:** One two.\n- **Limit:** at most 5 days; note\n\nText!",
            "- **Gap:** One two.\n- **Limit:** at most 5 days; note\n\nText.",
        ]
        for lines in different { #expect(try digest(lines) != base) }
    }
}

extension TranslationFileTests.Source {
    fileprivate static let header = """
        ---
        country: KEN
        treaty: mini
        round: "2026"
        language: en
        kind: desk review
        assessed: 2026-11-01
        law as of: 2026-01-01
        authors: [A. Author]
        ---

        """
}

extension String {
    /// Other words for each `%`.
    fileprivate func filling(_ random: inout SplitMix) -> String {
        var text = ""
        for character in self {
            text += character == "%" ? "word \(Int.random(in: 0...999, using: &random)) of it" : String(character)
        }
        return text
    }
}
