import LacunaModel

/// The words of the format in English, gathered from the model.
enum FieldKindWords {
    static let labels = FieldKind.allCases.map(\.rawValue)

    static let values: [String] =
        Outcome.written.map(\.rawValue) + words(Basis.self) + words(Force.self) + words(Priority.self)
        + words(ReformStage.self) + words(WorkState.self) + words(ReservationUse.self) + words(SeriousCrime.self)
        + words(ChangeCause.self) + words(Publication.self) + words(Answer.self) + words(FigureWord.self)
        + words(Figure.Bound.self) + words(Figure.Unit.self) + words(AssessmentKind.self) + words(Standing.self)
        + words(Translation.self) + words(Consulted.self) + words(InstitutionStatus.self)
        + words(RequestDirection.self)

    private static func words<Word: FixedWord>(_ type: Word.Type) -> [String] { Word.allCases.map(\.rawValue) }
}
