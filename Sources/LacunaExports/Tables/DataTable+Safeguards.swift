import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Both grids of safeguards: one row for each answer, and one for each cell without an answer.
    public static func safeguards(_ source: DataSource) -> DataTable {
        let safeguards = Safeguards(source.analysis)
        let rows = [("home", safeguards.home), ("foreign", safeguards.foreign)].flatMap { side, grid in
            grid.countries.flatMap { row in
                grid.powers.indices.flatMap { power in
                    row.cells[power].enumerated().flatMap { element, cell in
                        answers(cell).map { answer in
                            source.identity(row.country) + [
                                .text(side), .text(grid.powers[power].key),
                                .text(source.treaty.views.elements[element].key), .text(answer.word),
                            ] + source.requirement(answer.requirement) + [
                                .words(answer.note), source.permalink(row.country, answer.requirement),
                            ]
                        }
                    }
                }
            }
        }
        return DataTable("safeguards", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column("side", .word(["home", "foreign"]), "powers at home, or for a foreign State", isRequired: true),
            Column("power", "key of the power", isRequired: true),
            Column("element", "key of the element of the safeguards", isRequired: true),
            Column(
                "answer", .word(Answer.allWords + Outcome.allWords + [noFinding]),
                "the answer, or the word that says why there is none", isRequired: true),
        ] + DataSource.requirement + [Column("note", "what the author wrote after it"), DataSource.permalink]

    private static let noFinding = "no finding"

    private static func answers(_ cell: SafeguardsCell) -> [(word: String, requirement: Int?, note: Prose?)] {
        switch cell {
        case .answered(let statements):
            statements.map { ($0.answer.rawValue, $0.requirement, $0.note) }
        case .unanswered(let outcome, let requirement): [(outcome.rawValue, requirement, nil)]
        case .noFinding: [(noFinding, nil, nil)]
        }
    }
}
