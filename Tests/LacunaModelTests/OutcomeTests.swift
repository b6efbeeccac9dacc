import LacunaModel
import Testing

struct OutcomeTests {
    @Test("every outcome is on the scale, says used or not, or says why it has no value")
    func kinds() {
        for outcome in Outcome.allCases {
            #expect(outcome.isGraded == (outcome.severity != nil))
            #expect(!outcome.isGap || outcome.isGraded, "a gap is a graded outcome")
            #expect(!outcome.claimsForce || outcome.isKnown, "force is claimed of what was compared")
            #expect(!outcome.isGraded || outcome.isKnown)
        }
        #expect(Outcome.allCases.filter { !$0.isKnown } == [.notApplicable, .notAssessed, .noInformation, .withheld])
        #expect(Outcome.allCases.filter(\.isKnown).filter { !$0.isGraded } == [.used, .notUsed])
    }

    @Test("the worst outcome has the highest number")
    func severity() {
        #expect(
            [.notMet, .met, .partlyMet, .largelyMet].sorted { ($0.severity ?? 9) < ($1.severity ?? 9) }
                == Outcome.graded)
        #expect(Outcome.graded.filter(\.isGap) == [.largelyMet, .partlyMet, .notMet])
        #expect(Outcome.allCases.filter(\.claimsForce) == [.met, .largelyMet, .used])
    }

    @Test("an author writes every outcome but “withheld”")
    func written() {
        #expect(Set(Outcome.allCases).subtracting(Outcome.written) == [.withheld])
    }

    @Test("a provision applies when it is in force, at least in part")
    func force() {
        #expect(Force.allCases.filter(\.applies) == [.inForce, .inForceInPart])
    }
}

struct FixedWordTests {
    /// The words and the vocabulary of a type, without the type.
    struct Vocabulary: CustomTestStringConvertible {
        let name: String
        let words: [String]
        let slugs: [String]
        var testDescription: String { name }

        init<Word: FixedWord>(_ type: Word.Type, _ slug: ((Word) -> String)? = nil) {
            name = Word.vocabulary
            words = Word.allCases.map(\.rawValue)
            slugs = slug.map { Word.allCases.map($0) } ?? []
        }
    }

    static let all = [
        Vocabulary(Outcome.self, \.slug), Vocabulary(Basis.self, \.slug), Vocabulary(Force.self, \.slug),
        Vocabulary(AssessmentKind.self), Vocabulary(Standing.self), Vocabulary(Publication.self),
        Vocabulary(Priority.self),
        Vocabulary(ReformStage.self), Vocabulary(WorkState.self), Vocabulary(ReservationUse.self),
        Vocabulary(SeriousCrime.self, \.slug), Vocabulary(Assistance.self, \.slug),
        Vocabulary(ChangeCause.self, \.slug),
        Vocabulary(Translation.self), Vocabulary(Consulted.self), Vocabulary(InstitutionStatus.self, \.slug),
        Vocabulary(Answer.self, \.slug), Vocabulary(RequestDirection.self), Vocabulary(Obligation.self),
        Vocabulary(Verification.self), Vocabulary(Figure.Bound.self, \.slug), Vocabulary(Figure.Unit.self, \.slug),
        Vocabulary(FieldKind.self, \.slug), Vocabulary(FigureWord.self),
    ]

    @Test("no two vocabularies have one name: strings files list words under it")
    func names() {
        #expect(Set(Self.all.map(\.name)).count == Self.all.count)
    }

    @Test("words stay different without case, accents and blanks", arguments: all)
    func words(vocabulary: Vocabulary) {
        let keys = vocabulary.words.map { $0.lowercased().filter { $0 != " " && $0 != "-" } }
        #expect(Set(keys).count == keys.count)
        #expect(vocabulary.words.allSatisfy { !$0.isEmpty && !$0.contains(";") }, "a semicolon ends the word")
    }

    @Test("slugs fit into addresses and classes, and stay different", arguments: all.filter { !$0.slugs.isEmpty })
    func slugs(vocabulary: Vocabulary) {
        #expect(Set(vocabulary.slugs).count == vocabulary.slugs.count)
        for slug in vocabulary.slugs {
            #expect(slug.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        }
    }
}
