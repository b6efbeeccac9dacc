import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// The checklist of authorities: one row for each country and authority.
    public static func institutions(_ source: DataSource) -> DataTable {
        let checklist = InstitutionChecklist(source.analysis)
        let rows = checklist.rows.flatMap { row in
            zip(checklist.roles, row.entries).map { role, entry in
                let institution = entry.institution
                return source.identity(row.country) + [
                    .text(role.key), .text(role.provision),
                    .text(institution?.status.rawValue ?? entry.silence?.rawValue), .words(institution?.name),
                    .words(institution?.function), .text(institution?.source.map(DataWords.source)),
                    .words(institution?.note), source.permalink(row.country),
                ]
            }
        }
        return DataTable("institutions", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column("institution", "key of the authority in the catalogue", isRequired: true),
            Column("provision", "provision of the treaty that asks for it", isRequired: true),
            Column(
                "status",
                .word(InstitutionStatus.allWords + [Outcome.noInformation.rawValue, Outcome.withheld.rawValue]),
                "what was found, or the word that says why nothing is recorded", isRequired: true),
            Column("name", "the authority, or the accepted languages"),
            Column("function", "what it does"), Column("source", "where it was read"), Column("note", "doubts, dates"),
            DataSource.permalink,
        ]
}
