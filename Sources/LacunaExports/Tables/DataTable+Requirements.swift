import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// The catalogue: what the treaty asks, one row for each requirement.
    public static func requirements(_ source: DataSource) -> DataTable {
        let treaty = source.treaty
        let rows = treaty.requirements.indices.map { index in
            let requirement = treaty.requirements[index]
            let article = treaty.articles[requirement.article]
            return source.requirement(index) + [
                .text(article.id), .text(article.title.words), .text(treaty.chapters[article.chapter].id),
                .text(requirement.title.words), .text(requirement.summary.words),
                .text(requirement.obligation.rawValue),
                .text(requirement.qualifier?.words), .text(requirement.kind), .list(requirement.themes),
                .list(requirement.criteria.map { "\($0.letter): \($0.question.words)" }),
                .list(requirement.parallels.map { "\($0.instrument) \($0.citation)" }),
                .text(requirement.verification.rawValue), .text(requirement.verificationNote),
                .printed(requirement.added),
            ]
        }
        return DataTable("requirements", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.requirement + [
            Column("article", "article of the treaty", isRequired: true),
            Column("article_title", "its title", isRequired: true),
            Column("chapter", "chapter of the treaty", isRequired: true),
            Column("title", "title of the requirement, in the project's own words", isRequired: true),
            Column("summary", "what is asked, in the project's own words", isRequired: true),
            Column("obligation", .word(Obligation.allWords), "how binding it is", isRequired: true),
            Column("qualifier", "what a conditional obligation depends on"),
            Column("kind", "kind of measure", isRequired: true), Column("themes", .list, "themes"),
            Column("criteria", .list, "questions for the assessor"),
            Column("parallels", .list, "provisions of other treaties that ask for the same"),
            Column(
                "verified", .word(Verification.allWords), "how well the row was checked against the treaty's text",
                isRequired: true),
            Column("verified_note", "what was read"), Column("added", "day on which the row came into the catalogue"),
        ]
}
