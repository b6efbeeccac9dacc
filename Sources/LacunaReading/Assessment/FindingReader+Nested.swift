import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// The two fields that hold a list: elements of the safeguards grid, and answers to the catalogue's questions.
extension FindingReader {
    mutating func readNested(_ kind: FieldKind, _ line: FieldLine, _ nested: [MarkdownBlock]) {
        guard line.value.isEmpty, nested.count == 1, nested[0].kind == .bulletList else {
            add(
                line.value.isEmpty && nested.isEmpty ? .emptyField : .fieldTooLong, Span(line.label.range),
                found: line.label.string)
            return
        }
        for item in nested[0].children {
            let text = item.source.withoutMarker
            if kind == .elements { readElement(text) } else { readCriterion(text) }
        }
    }

    mutating func readElement(_ text: Bytes) {
        let elements = treaty.views.elements.map(\.key)
        let (name, rest) = text.cut(at: .colon)
        guard let element = elements.firstIndex(of: Folding.key(name)) else {
            add(.unknownElement, Span(name.range), found: name.string, accepted: elements)
            return
        }
        let (head, note) = (rest ?? .empty).cut(at: .semicolon)
        guard let answer = vocabulary.value(Answer.self, head) else {
            unknown(rest == nil ? name : head, .elements, accepted: vocabulary.accepted(Answer.self))
            return
        }
        let powers = (treaty.views.powers + treaty.views.foreignPowers).flatMap(\.articles)
        guard powers.contains(requirement.article) else {
            add(
                .elementOutOfPlace, Span(name.range), accepted: powers.map { treaty.articles[$0].id },
                details: ["article": treaty.articles[requirement.article].id])
            return
        }
        keep(note, as: .element(element))
        draft.elements.append(
            ElementAnswer(element: element, answer: answer, note: words(note), span: Span(name.range)))
    }

    /// `[x] a` says yes, `[ ] a: no; why` says no, `[ ] a` says nothing yet.
    mutating func readCriterion(_ text: Bytes) {
        let isTicked = text.hasPrefix("[x]") || text.hasPrefix("[X]")
        let body = isTicked || text.hasPrefix("[ ]") ? text.slice(3..<text.count).trimmed : text
        let letter = body.slice(0..<min(1, body.count)).string
        guard requirement.criteria.contains(where: { $0.letter == letter }), body.count == 1 || !body[1].isLetter else {
            add(.unknownCriterion, Span(body.range), found: body.string, accepted: requirement.criteria.map(\.letter))
            return
        }
        if draft.criteria.contains(where: { $0.letter == letter }) {
            add(.repeatedLabel, Span(body.slice(0..<1).range), found: letter)
            return
        }
        let (label, tail) = body.cut(at: .colon)
        let rest = tail ?? .empty
        let (head, note) = rest.cut(at: .semicolon)
        if isTicked {
            keep(rest, as: .criterion(letter))
            draft.criteria.append(CriterionAnswer(letter: letter, answer: .yes, note: words(rest)))
        } else if let answer = vocabulary.value(Answer.self, head) {
            keep(note, as: .criterion(letter))
            draft.criteria.append(CriterionAnswer(letter: letter, answer: answer, note: words(note)))
        } else if label.count == 1, !rest.isEmpty {
            unknown(head, .criteria, accepted: vocabulary.accepted(Answer.self))
        }
    }
}

extension Bytes {
    /// The text of a list item after its marker.
    var withoutMarker: Bytes {
        let text = trimmed
        guard text.count > 1, text[0] == 0x2D || text[0] == 0x2A || text[0] == 0x2B else { return text }
        return text.slice(1..<text.count).trimmed
    }
}
