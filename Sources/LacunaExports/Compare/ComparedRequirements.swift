import LacunaAnalysis
import LacunaModel
import LacunaText

/// What the rows of the side-by-side page are called, said once for all countries.
public struct ComparedRequirements<Words: ComparisonWords> {
    private let analysis: TreatyAnalysis
    private let words: Words

    public init(_ analysis: TreatyAnalysis, _ words: Words) {
        self.analysis = analysis
        self.words = words
    }

    public var path: String { CompareScript.requirements(words.languageCode) }

    /// Requirements on which a country has a finding, in the treaty's order, and the fields of a finding.
    public var bytes: [UInt8] {
        let treaty = analysis.treaty
        return CompareScript.make { root in
            root.key("catalogue")
            root.object { catalogue in
                catalogue.key("requirements")
                catalogue.array { list in
                    for chapter in treaty.chapters.indices {
                        for index in analysis.assessedRequirements(chapter: chapter) {
                            list.object { write(treaty.requirements[index], treaty.chapters[chapter], &$0) }
                        }
                    }
                }
                catalogue.key("fields")
                catalogue.array { list in
                    for field in ComparedField.all(treaty) { list.object { write(field, &$0) } }
                }
            }
        }
    }

    private func write(_ requirement: Requirement, _ chapter: Chapter, _ json: inout JSONWriter) {
        json.member("id", requirement.id)
        json.member("citation", words.citation(requirement))
        json.member("title", words.words(requirement.title))
        json.member("chapter", chapter.id)
        json.member("address", words.address(requirement))
        json.member("anchor", words.anchor(requirement))
        json.member("duty", requirement.obligation.rawValue)
        json.member("obligation", words.word(requirement.obligation))
    }

    private func write(_ field: ComparedField, _ json: inout JSONWriter) {
        json.member("key", field.key(words.treaty))
        if field.isQuiet {
            json.key("quiet")
            json.value(true)
        }
        switch field {
        case .field(let kind):
            json.member("label", words.word(kind))
            if kind == .force { json.member("usual", words.word(Force.inForce)) }
        case .element(let index):
            json.member("label", words.words(words.treaty.views.elements[index].title))
            json.member("absent", words.word(Outcome.noInformation))
        }
    }
}
