import LacunaAnalysis
import LacunaModel
import LacunaText

/// One country's findings in words, for the page that puts countries side by side.
public struct ComparedCountry<Words: ComparisonWords> {
    public let entry: CountryEntry
    private let words: Words

    public init(_ entry: CountryEntry, _ words: Words) {
        self.entry = entry
        self.words = words
    }

    /// From the site's root: `data/compare/ken.en.js`.
    public var path: String { "\(CompareScript.folder)\(entry.code.lowercased()).\(words.languageCode).js" }

    public var bytes: [UInt8] {
        CompareScript.make { root in
            root.key("country")
            root.object { country in
                country.member("code", entry.code)
                country.member("name", words.name(entry))
                country.member("shortName", words.shortName(entry))
                country.member("address", words.address(entry))
                CompareScript.language(entry.assessment.language, words, &country)
                country.key("facts")
                country.array { facts in
                    for fact in words.facts(entry) { facts.object { CompareScript.fact(fact, &$0) } }
                }
                country.key("findings")
                country.object { findings in
                    for finding in entry.assessment.findings {
                        findings.key(words.treaty.requirements[finding.requirement].id)
                        findings.object { write(finding, &$0) }
                    }
                }
            }
        }
    }

    /// Of a withheld finding nothing but the word.
    private func write(_ finding: Finding, _ json: inout JSONWriter) {
        json.member("mark", finding.outcome.slug)
        json.member("outcome", words.word(finding.outcome))
        guard finding.outcome != .withheld else { return }
        if !finding.force.applies { json.member("notInForce", words.word(finding.force)) }
        for field in ComparedField.all(words.treaty) {
            let values = field.values(finding, entry.assessment, words)
            guard !values.isEmpty else { continue }
            json.key(field.key(words.treaty))
            json.array { array in
                for value in values { value.write(words, to: &array) }
            }
        }
    }
}
