import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Every finding with its whole record.
    public static func findings(_ source: DataSource) -> DataTable {
        let rows = source.analysis.countries.indices.flatMap { country in
            source.analysis.countries[country].assessment.findings.map { row($0, country, source) }
        }
        return DataTable("findings", DataSource.identity + columns, rows)
    }

    private static let columns: [DataTable.Column] = [
        DataTable.Column("treaty", "key of the treaty", isRequired: true),
        DataTable.Column("round", "round of assessment", isRequired: true),
        DataTable.Column("language", "BCP 47 code of the language of the author's words", isRequired: true),
        DataTable.Column("kind", .word(AssessmentKind.allWords), "kind of assessment", isRequired: true),
        DataTable.Column("standing", .word(Standing.allWords), "official or illustrative", isRequired: true),
        DataTable.Column("assessed", "day on which the assessment was finished", isRequired: true),
        DataTable.Column("law_as_of", "day up to which the law was followed", isRequired: true),
        DataTable.Column("requirement", "id of the requirement", isRequired: true),
        DataTable.Column("citation", "provision as lawyers write it", isRequired: true),
        DataTable.Column("article", "article of the treaty", isRequired: true),
        DataTable.Column("chapter", "chapter of the treaty", isRequired: true),
        DataTable.Column("title", "title of the requirement, in the project's own words", isRequired: true),
        DataTable.Column(
            "obligation", .word(Obligation.allWords), "mandatory, conditional, consider or optional", isRequired: true),
        DataTable.Column("outcome", .word(Outcome.allWords), "what the comparison found", isRequired: true),
        DataTable.Column("reason", "why"),
        DataTable.Column("law", .list, "provisions of national law"),
        DataTable.Column("force", .word(Force.allWords), "whether the provisions apply"),
        DataTable.Column("offence", "national name of the offence"),
        DataTable.Column("narrowing_elements", "what national law asks beyond the treaty"),
        DataTable.Column("maximum_term", "highest term of the basic form"),
        DataTable.Column("aggravated_term", "highest term of an aggravated form"),
        DataTable.Column(
            "serious_crime", .word(SeriousCrime.allWords), "whether it reaches the treaty's line for serious crime"),
        DataTable.Column("authority", "who decides and who acts"),
        DataTable.Column("threshold", "what must be shown"),
        DataTable.Column("offence_threshold", "how serious the offence must be"),
        DataTable.Column("limit", .list, "time limits"),
        DataTable.Column("renewal", "whether and by whom it is renewed"),
        DataTable.Column("overall_limit", "longest time with all renewals"),
        DataTable.Column("safeguards", "safeguards in words"),
        DataTable.Column("elements", .list, "answers of the safeguards grid"),
        DataTable.Column("practice", "what happens, apart from the law"),
        DataTable.Column("over_reach", "law beyond the treaty or against its safeguards"),
        DataTable.Column("gap", "what the law lacks"),
        DataTable.Column("recommendation", "what a provision in line with the treaty provides"),
        DataTable.Column("priority", .word(Priority.allWords), "high, medium or low"),
        DataTable.Column("reform", .word(ReformStage.allWords), "stage of the reform"),
        DataTable.Column("owner", "who leads the reform"),
        DataTable.Column("due", "day by which it is due"),
        DataTable.Column("assistance", .list, "kinds of help asked for"),
        DataTable.Column("reservation", .word(ReservationUse.allWords), "made, possible or advisable"),
        DataTable.Column("caution", .list, "doubts that a reader must see"),
        DataTable.Column("basis", .word(Basis.allWords), "how well the finding was verified"),
        DataTable.Column("sources", .list, "where it was read"),
        DataTable.Column("state", .word(WorkState.allWords), "state of the work"),
        DataTable.Column("withheld", .list, "fields of which something is withheld, by the names of these columns"),
        DataTable.Column("permalink", "address of the finding, from the site's root", isRequired: true),
    ]

    private static func row(_ finding: Finding, _ country: Int, _ source: DataSource) -> [Value] {
        let treaty = source.treaty
        let assessment = source.analysis.countries[country].assessment
        let requirement = treaty.requirements[finding.requirement]
        let article = treaty.articles[requirement.article]
        func words(_ kind: FieldKind) -> Value { .words(finding[kind]) }
        func figures(_ kind: FieldKind) -> [String] { finding.figures(kind).map(DataWords.figure) }
        let isHidden = finding.outcome == .withheld
        return source.identity(country) + [
            .text(treaty.key), .text(assessment.round), .text(assessment.language),
            .text(assessment.kind.rawValue), .text(assessment.standing.rawValue), .printed(assessment.assessed),
            .printed(assessment.lawAsOf), .text(requirement.id), .text(requirement.citation), .text(article.id),
            .text(treaty.chapters[article.chapter].id), .text(requirement.title.words),
            .text(requirement.obligation.rawValue), .text(finding.outcome.rawValue), words(.reason),
            .list(finding.citations.map { DataWords.citation($0, assessment) }),
            .text(finding.citations.isEmpty || finding.withholds(.force) ? nil : finding.force.rawValue),
            words(.offence), words(.narrowing),
            .text(figures(.maximumTerm).first), .text(figures(.aggravatedTerm).first),
            .text(finding.seriousCrime?.rawValue), words(.authority),
            words(.threshold), .text(figures(.offenceThreshold).first), .list(figures(.limit)), words(.renewal),
            .text(figures(.overallLimit).first), words(.safeguards),
            .list(finding.elements.map { DataWords.element($0, treaty) }), words(.practice), words(.overReach),
            words(.gap), words(.recommendation), .text(finding.priority?.rawValue), .text(finding.reform?.rawValue),
            words(.owner), .printed(finding.due), .list(finding.assistance.map(\.rawValue)),
            .text(finding.reservation?.rawValue), .list(finding.cautions.map(\.original.string)),
            .text(finding.shownBasis?.rawValue), .list(finding.sources.map(DataWords.source)),
            .text(isHidden || finding.withholds(.state) ? nil : finding.state.rawValue),
            .list(finding.withheldFields.map(column)), source.permalink(country, finding.requirement),
        ]
    }

    /// `over_reach` for over-reach.
    private static func column(_ kind: FieldKind) -> String { String(kind.slug.map { $0 == "-" ? "_" : $0 }) }
}
