import LacunaModel
import LacunaText
import Testing

struct AssessmentTests {
    @Test("findings are kept in the order of the treaty and found by their requirement")
    func findings() {
        let assessment = Samples.assessment { draft in
            draft.findings = [Samples.finding(7), Samples.finding(0), Samples.finding(3)]
        }
        #expect(assessment.findings.map(\.requirement) == [0, 3, 7])
        for requirement in 0..<10 {
            let finding = assessment.finding(of: requirement)
            #expect(finding?.requirement == ([0, 3, 7].contains(requirement) ? requirement : nil))
        }
    }

    @Test("without findings nothing is found")
    func empty() {
        #expect((0..<10).allSatisfy { Samples.assessment().finding(of: $0) == nil })
    }

    @Test("the narrower publication of file and finding counts")
    func publication() {
        for file in Publication.allCases {
            for own in Publication.allCases {
                let assessment = Samples.assessment { draft in
                    draft.publication = file
                    draft.findings = [Samples.finding(1) { $0.publication = own }]
                }
                let result = assessment.publication(of: assessment.findings[0])
                #expect(result == max(file, own))
                #expect(Audience.public.maySee(result) == (file == .public && own == .public))
                #expect(Audience.internal.maySee(result) == (file != .withheld && own != .withheld))
            }
        }
    }

    @Test("public is the widest publication, withheld the narrowest")
    func order() {
        #expect(Publication.allCases.shuffled().sorted() == [.public, .internal, .withheld])
        #expect(!Audience.internal.maySee(.withheld))
        #expect(!Audience.public.maySee(.internal))
    }
}

struct FindingTests {
    private let finding = Samples.finding(1) { draft in
        draft.entries = [.init(.gap, Prose(plain: "No rule.")), .init(.practice, Prose(plain: "Rare."))]
        draft.places = [
            FieldPlace(kind: .outcome, span: Span(20, 30)), FieldPlace(kind: .gap, span: Span(40, 50)),
            FieldPlace(kind: .limit, span: Span(50, 60)), FieldPlace(kind: .limit, span: Span(60, 70)),
        ]
        let limit = Figure.Amount(bound: .atMost, value: 90, unit: .days)
        draft.figures = [
            StatedFigure(kind: .limit, figure: .amount(limit), note: Prose(plain: "first")),
            StatedFigure(kind: .overallLimit, figure: .unlimited, note: Prose(plain: "")),
            StatedFigure(kind: .limit, figure: .amount(limit), note: Prose(plain: "second")),
        ]
    }

    @Test("the words of a field are found by its kind")
    func words() {
        #expect(finding[.gap]?.plain == "No rule.")
        #expect(finding[.practice]?.plain == "Rare.")
        #expect(finding[.reason] == nil)
    }

    @Test("a problem with a field is shown at the field, or at the heading where it is missing")
    func places() {
        #expect(finding.place(of: .gap) == Span(40, 50))
        #expect(finding.place(of: .limit) == Span(50, 60), "the first of several")
        #expect(finding.place(of: .reason) == finding.heading)
        #expect(finding.has(.outcome))
        #expect(!finding.has(.practice), "words alone are no written field")
    }

    @Test("a field that may be repeated gives all its figures, in order")
    func figures() {
        #expect(finding.figures(.limit).map(\.note.plain.string) == ["first", "second"])
        #expect(finding.figures(.overallLimit).map(\.figure) == [.unlimited])
        #expect(finding.figures(.maximumTerm).isEmpty)
    }

    @Test("what the author did not write claims nothing")
    func defaults() {
        let empty = Samples.finding(0)
        #expect(empty.outcome == .notAssessed)
        #expect(empty.basis == .notVerified)
        #expect(empty.publication == .public)
        #expect(empty.state == .draft)
        #expect(
            [empty.priority == nil, empty.reform == nil, empty.due == nil, empty.change == nil] == [
                true, true, true, true,
            ])
        #expect(FieldKind.allCases.allSatisfy { empty[$0] == nil && !empty.has($0) })
    }
}

struct FieldKindTests {
    @Test("fields that may be repeated are those that list provisions, limits, help and doubts")
    func repeatable() {
        #expect(FieldKind.allCases.filter(\.isRepeatable) == [.law, .limit, .assistance, .caution])
    }

    @Test("fields with a list below them hold no value of their own")
    func nested() {
        #expect(FieldKind.allCases.filter(\.isNested) == [.elements, .criteria])
        #expect(FieldKind.allCases.allSatisfy { !($0.isNested && $0.isRepeatable) })
    }

    @Test(
        "slugs are lower case",
        arguments: [(FieldKind.overReach, "over-reach"), (.maximumTerm, "maximum-term"), (.gap, "gap")])
    func slugs(kind: FieldKind, slug: String) {
        #expect(kind.slug == slug)
    }
}
