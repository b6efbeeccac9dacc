import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Laws read backwards: one row for each section that a finding cites.
    public static func laws(_ source: DataSource) -> DataTable {
        let rows = LawIndex(source.analysis).entries.flatMap { entry in
            let law = source.analysis.countries[entry.country].laws[entry.law]
            return entry.sections.map { section in
                source.identity(entry.country) + [
                    .words(law.title), .text(section.provision.isEmpty ? nil : section.provision),
                    .list(section.requirements.map { source.treaty.requirements[$0].id }),
                    .text(law.force.rawValue), .list(section.force.map(\.rawValue)), .printed(law.inForceSince),
                    .text(law.address), .text(law.archived), .text(law.language), .text(law.translation?.rawValue),
                    .words(law.note),
                ]
            }
        }
        return DataTable("laws", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column("law", "title of the law", isRequired: true),
            Column("section", "as the country cites it; empty for the law as a whole"),
            Column("requirements", .list, "requirements that it serves", isRequired: true),
            Column("force", .word(Force.allWords), "whether the law applies", isRequired: true),
            Column("section_force", .list, "what findings say of the section where it is not plainly in force"),
            Column("in_force_since", "since when the law applies"), Column("address", "where the text can be read"),
            Column("archived", "address of an archived copy"), Column("language", "language of the original"),
            Column("text_read", .word(Translation.allWords), "original or translation"),
            Column("note", "what a reader must know"),
        ]
}
