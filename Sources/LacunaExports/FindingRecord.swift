import LacunaAnalysis
import LacunaModel
import LacunaText

/// One finding as a row of data. Spreadsheet, JSON and schema are all made from these columns.
public struct FindingRecord: Sendable {
    public enum Value: Sendable, Hashable {
        case text(String)
        case list([String])
        case none
    }

    /// Name, whether it holds a list, and what it means.
    public static let columns: [(name: String, isList: Bool, meaning: String)] = [
        ("country", false, "ISO 3166-1 alpha-3 code, or the code of an entity of the project"),
        ("country_name", false, "name in the project's main language"),
        ("treaty", false, "key of the treaty"),
        ("round", false, "round of assessment"),
        ("kind", false, "kind of assessment"),
        ("standing", false, "official or illustrative"),
        ("assessed", false, "day on which the assessment was finished"),
        ("law_as_of", false, "day up to which the law was followed"),
        ("requirement", false, "id of the requirement"),
        ("citation", false, "provision as lawyers write it"),
        ("article", false, "article of the treaty"),
        ("chapter", false, "chapter of the treaty"),
        ("title", false, "title of the requirement, in the project's own words"),
        ("obligation", false, "mandatory, conditional, consider or optional"),
        ("outcome", false, "what the comparison found"),
        ("reason", false, "why"),
        ("law", true, "provisions of national law"),
        ("force", false, "whether the provisions apply"),
        ("offence", false, "national name of the offence"),
        ("narrowing_elements", false, "what national law asks beyond the treaty"),
        ("maximum_term", false, "highest term of the basic form"),
        ("aggravated_term", false, "highest term of an aggravated form"),
        ("serious_crime", false, "whether it reaches the treaty's line for serious crime"),
        ("authority", false, "who decides and who acts"),
        ("threshold", false, "what must be shown"),
        ("offence_threshold", false, "how serious the offence must be"),
        ("limit", true, "time limits"),
        ("renewal", false, "whether and by whom it is renewed"),
        ("overall_limit", false, "longest time with all renewals"),
        ("safeguards", false, "safeguards in words"),
        ("elements", true, "answers of the safeguards grid"),
        ("practice", false, "what happens, apart from the law"),
        ("over_reach", false, "law beyond the treaty or against its safeguards"),
        ("gap", false, "what the law lacks"),
        ("recommendation", false, "what a provision in line with the treaty provides"),
        ("priority", false, "high, medium or low"),
        ("reform", false, "stage of the reform"),
        ("owner", false, "who leads the reform"),
        ("due", false, "day by which it is due"),
        ("assistance", true, "kinds of help asked for"),
        ("reservation", false, "made, possible or advisable"),
        ("caution", true, "doubts that a reader must see"),
        ("basis", false, "how well the finding was verified"),
        ("sources", true, "where it was read"),
        ("state", false, "state of the work"),
        ("permalink", false, "address of the finding, from the site's root"),
    ]

    /// In the order of `columns`.
    public let values: [Value]

    init(_ finding: Finding, _ entry: CountryEntry, _ treaty: Treaty, name: String, permalink: String) {
        let assessment = entry.assessment
        let requirement = treaty.requirements[finding.requirement]
        let article = treaty.articles[requirement.article]
        func words(_ kind: FieldKind) -> Value { finding[kind].map { .text($0.plain.string) } ?? .none }
        func figures(_ kind: FieldKind) -> [String] { finding.figures(kind).map(FindingRecord.words) }
        func figure(_ kind: FieldKind) -> Value { figures(kind).first.map { .text($0) } ?? .none }
        func word(_ value: (some FixedWord)?) -> Value { value.map { .text($0.rawValue) } ?? .none }
        let isHidden = finding.outcome == .withheld
        values = [
            .text(entry.code), .text(name), .text(treaty.key), .text(assessment.round),
            .text(assessment.kind.rawValue), .text(assessment.standing.rawValue), .text("\(assessment.assessed)"),
            .text("\(assessment.lawAsOf)"), .text(requirement.id), .text(requirement.citation), .text(article.id),
            .text(treaty.chapters[article.chapter].id), .text(requirement.title.words),
            .text(requirement.obligation.rawValue), .text(finding.outcome.rawValue), words(.reason),
            .list(finding.citations.map { FindingRecord.words($0, assessment) }),
            finding.citations.isEmpty ? .none : .text(finding.force.rawValue), words(.offence), words(.narrowing),
            figure(.maximumTerm), figure(.aggravatedTerm), word(finding.seriousCrime), words(.authority),
            words(.threshold), figure(.offenceThreshold), .list(figures(.limit)), words(.renewal),
            figure(.overallLimit), words(.safeguards),
            .list(finding.elements.map { FindingRecord.words($0, treaty) }), words(.practice), words(.overReach),
            words(.gap), words(.recommendation), word(finding.priority), word(finding.reform), words(.owner),
            finding.due.map { .text("\($0)") } ?? .none, .list(finding.assistance.map(\.rawValue)),
            word(finding.reservation), .list(finding.cautions.map(\.plain.string)),
            isHidden ? .none : .text(finding.basis.rawValue), .list(finding.sources.map(FindingRecord.words)),
            isHidden ? .none : .text(finding.state.rawValue), .text(permalink),
        ]
    }

    private static func words(_ stated: StatedFigure) -> String {
        let figure =
            switch stated.figure {
            case .amount(let amount): "\(amount.bound.rawValue) \(amount.number) \(amount.unit.rawValue)"
            case .unlimited:
                (stated.kind == .offenceThreshold ? FigureWord.anyOffence : FigureWord.unlimited).rawValue
            case .listed: FigureWord.listed.rawValue
            case .life: FigureWord.life.rawValue
            case .fine: FigureWord.fineOnly.rawValue
            }
        return stated.note.isEmpty ? figure : "\(figure); \(stated.note.string)"
    }

    private static func words(_ citation: Citation, _ assessment: Assessment) -> String {
        let title = assessment.laws[citation.law].title
        return citation.provision.isEmpty ? title : "\(title), \(citation.provision.string)"
    }

    private static func words(_ element: ElementAnswer, _ treaty: Treaty) -> String {
        let name = "\(treaty.views.elements[element.element].key): \(element.answer.rawValue)"
        return element.note.isEmpty ? name : "\(name); \(element.note.string)"
    }

    private static func words(_ source: Source) -> String {
        [source.address?.string, source.words.isEmpty ? nil : source.words.string].compactMap(\.self)
            .joined(separator: " ")
    }
}
