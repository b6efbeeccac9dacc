import LacunaAnalysis
import LacunaExports
import LacunaModel
import LacunaSite

/// The due dates of reforms as a calendar, in the project's main language.
enum ReformCalendar {
    static func file(_ model: SiteModel) -> CalendarFile {
        let language = model.language
        let configuration = model.configuration
        return CalendarFile(
            name: language.text(.calendarName, ["site": model.siteTitle]),
            product: "-//\(configuration.publisher)//\(model.options.version)//\(language.code.uppercased())",
            language: language.code, stamp: model.options.date,
            events: Reforms(model.analysis).dated.compactMap { event($0, model) })
    }

    private static func event(_ row: Reforms.Row, _ model: SiteModel) -> CalendarEvent? {
        guard let due = row.due else { return nil }
        let language = model.language
        let code = model.analysis.countries[row.country].code
        let requirement = model.treaty.requirements[row.requirement]
        let identifiers = Identifiers(publisher: model.configuration.publisher, treaty: model.treaty.key)
        let citation = language.citation(requirement)
        func line(_ kind: FieldKind, _ words: String?) -> String? {
            words.map { language.text(.calendarLine, ["label": language.word(kind), "value": $0]) }
        }
        return CalendarEvent(
            uid: identifiers.reform(code, requirement.id), day: due,
            summary: language.text(
                .calendarEvent,
                ["country": model.name(row.country), "citation": citation, "title": language.words(requirement.title)]),
            description: [
                line(.reform, row.stage.map { stage in words(stage, row.finding, language) }),
                line(.owner, row.owner?.plain.string), line(.gap, words(.gap, row.finding, language)),
                line(.recommendation, words(.recommendation, row.finding, language)),
            ].compactMap(\.self),
            address: model.configuration.baseAddress.map {
                "\($0)/\(language.code)/\(Address.finding(code, requirement))"
            },
            categories: [model.name(row.country)])
    }

    private static func words(_ kind: FieldKind, _ finding: Finding, _ language: Language) -> String? {
        finding[kind].map { $0.isWithheld ? language.text(.shortWithheld) : $0.plain.string }
    }

    /// The stage, followed by the author's words.
    private static func words(_ stage: ReformStage, _ finding: Finding, _ language: Language) -> String {
        language.parts([language.word(stage), finding[.reform]?.plain.string].compactMap(\.self))
    }
}
