import LacunaModel
import LacunaReading
import LacunaSite
import LacunaText

/// The file of a translator: written anew, or brought up to date with its source.
public struct TranslationFile {
    private let source: Assessment
    private let treaty: Treaty
    private let language: Language
    private let blocks: TranslationBlocks

    public init(_ source: Assessment, _ treaty: Treaty, language: Language) {
        self.source = source
        self.treaty = treaty
        self.language = language
        blocks = TranslationBlocks(source: source, treaty: treaty, language: language)
    }

    /// Where a new file goes.
    public var path: String { "assessments/\(source.country)/\(source.round).\(language.code).md" }

    /// Every text of the source behind its mark, ready to be overwritten.
    public var newText: String {
        var lines = [
            "---", "country: \(source.country)", "treaty: \(source.treaty)", "round: \"\(source.round)\"",
            "language: \(language.code)", "translation of: \(source.language)", "translation: unofficial",
            "translators: []",
        ]
        if !source.overviewText.isEmpty {
            lines.append("overview translated from: " + blocks.quoted(TextDigest.of(source.overviewText)))
        }
        if !source.laws.isEmpty {
            lines.append("laws:")
            for law in source.laws { lines += blocks.entry(law.key, law.words, digest: TextDigest.of(law)) }
        }
        let institutions = source.institutions.filter { $0.words.contains { $0.words != nil } }
        if !institutions.isEmpty {
            lines.append("institutions:")
            for institution in institutions {
                let key = treaty.views.institutions[institution.role].key
                lines += blocks.entry(key, institution.words, digest: TextDigest.of(institution))
            }
        }
        lines += ["---", "", "# " + language.names.name(source.country)]
        if !source.overviewText.isEmpty { lines += ["", blocks.marked(source.overviewText)] }
        var article: Int?
        for finding in source.findings where !finding.texts.isEmpty {
            let own = treaty.requirements[finding.requirement].article
            if own != article { lines += ["", blocks.heading(ofArticle: own)] }
            article = own
            lines += ["", blocks.block(finding)]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// How many findings have words.
    public var findingCount: Int { source.findings.count { !$0.texts.isEmpty } }

    /// The file with what is new, and what it came to. `confirmed` names the parts whose words the translator has compared
    /// with the present text: ids of requirements, keys of laws and authorities, `overview`, or `all`.
    public func updated(
        _ translation: TranslatedAssessment, confirming confirmed: Set<String> = []
    ) -> (text: String, report: TranslationReport) {
        var update = TranslationUpdate(
            source: source, treaty: treaty, translation: translation, blocks: blocks, confirmed: confirmed)
        update.run()
        return (update.edits.applied(to: translation.file.bytes), update.report)
    }
}
