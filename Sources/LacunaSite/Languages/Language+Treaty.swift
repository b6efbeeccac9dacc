import Foundation
import LacunaAnalysis
import LacunaModel

extension Language {
    /// `25(1)`, with a sentence in words where the id names one.
    public func citation(_ requirement: Requirement) -> String {
        guard let sentence = requirement.sentence else { return requirement.citation }
        return text(.citationSentence, ["citation": requirement.citation, "n": number(sentence)])
    }

    /// A word of a closed vocabulary where it stands as a heading, with a capital in scripts that have one.
    func heading<Word: FixedWord>(_ value: Word) -> String { heading(word(value)) }

    func heading(_ words: String) -> String {
        guard words.first == LanguageMarks.start else { return capitalized(words) }
        guard let place = words.firstIndex(of: LanguageMarks.middle) else { return words }
        let first = words.index(after: place)
        return words[..<first] + capitalized(String(words[first...]))
    }

    private func capitalized(_ words: String) -> String {
        words.prefix(1).uppercased(with: locale) + words.dropFirst()
    }

    /// Why a finding differs between two rounds, without the author's own words.
    public func cause(_ change: Changes.Change, _ treaty: Treaty) -> String {
        switch change.kind {
        case .outcome, .sameOutcome:
            change.cause.map { word($0) }
                ?? text(change.after?.withholds(.change) == true ? .shortWithheld : .changesNoCause)
        case .publication: text(.changesPublication)
        case .newRequirement:
            text(.changesNewRequirement, ["date": treaty.requirements[change.requirement].added.map { date($0) } ?? ""])
        case .added: text(.changesAdded)
        case .dropped: text(.changesDropped)
        }
    }
}
