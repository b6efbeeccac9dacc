import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Requirements and the provisions of other treaties that ask for the same: one row for each of both.
    public static func crosswalk(_ source: DataSource) -> DataTable {
        let rows = Crosswalk(source.treaty).columns.flatMap { column in
            source.treaty.requirements.indices.map { index in
                source.requirement(index) + [
                    .text(source.treaty.requirements[index].title.words), .text(column.instrument.key),
                    .text(column.instrument.title.words), .list(column.parallels[index].map(\.citation)),
                    .text(column.parallels[index].isEmpty ? "new" : "known"),
                ]
            }
        }
        return DataTable("crosswalk", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.requirement + [
            Column("title", "title of the requirement, in the project's own words", isRequired: true),
            Column("instrument", "key of the other treaty", isRequired: true),
            Column("instrument_title", "its title", isRequired: true),
            Column("provisions", .list, "its provisions that ask for the same or nearly the same"),
            Column(
                "standing", .word(["known", "new"]), "new where the catalogue records no such provision",
                isRequired: true),
        ]
}
