import LacunaAnalysis
import LacunaModel

/// The form above a matrix or above the tables of an article. It works with scripts only, and is hidden without them; the
/// tables are whole either way.
struct FilterForm {
    enum Subject {
        /// The matrix; with chapters where its requirements come from several, with an order where countries are rows.
        case matrix([Requirement], hasChapters: Bool, hasOrder: Bool)
        /// Tables that have a row for each country.
        case rows
    }

    let subject: Subject
    /// Name of the file that a reader downloads.
    let file: String

    func write(to page: inout PageWriter) {
        let language = page.language
        page.raw("<form class=\"filters\" data-for=\"\(table)\" data-file=\"\(file)\"")
        for (name, key) in words {
            page.raw(" data-\(name)=\"")
            page.text(key)
            page.raw("\"")
        }
        page.raw(">\n<details><summary>")
        page.text(isMatrix ? .filterTitle : .filterRowsTitle)
        page.raw("</summary>\n")
        countries(&page)
        if case .matrix(let requirements, let hasChapters, _) = subject {
            requirementFields(requirements, hasChapters: hasChapters, &page)
        }
        fieldset(isMatrix ? .filterCells : .filterRowsCells, &page) { page in
            var outcomes = [Option(value: "gaps", words: language.text(.filterOnlyGaps), match: gapSlugs)]
            outcomes += Outcome.allCases.map { Option(value: $0.slug, words: language.word($0)) }
            select("outcome", .columnOutcome, outcomes, &page)
            select(
                "basis", language.word(FieldKind.basis),
                Basis.allCases.map { Option(value: $0.slug, words: language.word($0)) }, &page)
        }
        if case .matrix(_, _, hasOrder: true) = subject { order(&page) }
        page.raw("<p class=\"actions\"><button type=\"reset\">")
        page.text(.filterReset)
        page.raw("</button> <button type=\"button\" data-do=\"copy\">")
        page.text(.filterCopy)
        page.raw("</button> <button type=\"button\" data-do=\"csv\">")
        page.text(.filterDownload)
        page.raw(
            "</button> <output></output></p>\n</details>\n</form>\n<p class=\"filter-state\" role=\"status\" id=\"\(table)-state\">"
        )
        page.text(allShown)
        page.raw("</p>\n")
    }

    private var table: String { isMatrix ? MatrixTable.id : "rows" }

    private var isMatrix: Bool {
        if case .matrix = subject { true } else { false }
    }

    private var allShown: TextKey { isMatrix ? .filterAllShown : .filterAllRows }

    /// Sentences for the script, by the name of their attribute.
    private var words: [(String, TextKey)] {
        [
            ("all", allShown), ("shown", isMatrix ? .filterShown : .filterRowsShown), ("none", .filterNone),
            ("choice", .filterChoice), ("separator", .filterSeparator),
            ("group", isMatrix ? .filterRowGroup : .columnRequirement), ("copied", .filterCopied),
            ("not-copied", .filterNotCopied),
        ] + (isMatrix ? [("blank", .filterBlank)] : [])
    }

    private struct Option {
        let value: String
        let words: String
        var match: String?
    }

    private var gapSlugs: String { Outcome.allCases.filter(\.isGap).map(\.slug).joined(separator: " ") }

    private func countries(_ page: inout PageWriter) {
        let language = page.language
        fieldset(.navCountries, &page) { page in
            select("region", .filterRegion, regions(page), &page)
            let used = Set(page.analysis.countries.flatMap(\.groups))
            let groups = page.model.configuration.groups.filter { used.contains($0.key) }
            if !groups.isEmpty {
                select(
                    "group", .filterGroup, groups.map { Option(value: $0.key, words: page.model.title(of: $0)) }, &page)
            }
            page.raw("<label class=\"tick\"><input type=\"checkbox\" name=\"data\" value=\"only\"> ")
            page.text(language.text(.filterHideEmpty))
            page.raw("</label>")
        }
    }

    /// Regions of UN M49 and the subregions in them; only those that occur.
    private func regions(_ page: PageWriter) -> [Option] {
        let language = page.language
        return page.model.regions.flatMap { region in
            let codes = Set(region.countries.map { language.names.subregion(page.analysis.countries[$0].code) })
            let subregions = codes.filter { $0 != region.code }.compactMap { code in
                language.names.regionName(code).map { name in
                    Option(
                        value: RegionKey.of(code),
                        words: language.text(.filterSubregion, ["region": region.name, "subregion": name]))
                }
            }
            return [Option(value: RegionKey.of(region.code), words: region.name)]
                + subregions.sorted { language.precedes($0.words, $1.words) }
        }
    }

    private func requirementFields(_ requirements: [Requirement], hasChapters: Bool, _ page: inout PageWriter) {
        let language = page.language
        let chapters = Set(requirements.map { page.treaty.articles[$0.article].chapter }).sorted()
        let used = Set(requirements.flatMap(\.themes))
        let themes = page.treaty.themes.filter { used.contains($0.key) }.map {
            Option(value: $0.key, words: language.words($0.title))
        }
        let obligations = Obligation.allCases.filter { obligation in
            requirements.contains { $0.obligation == obligation }
        }
        fieldset(.columnRequirements, &page) { page in
            if hasChapters, chapters.count > 1 {
                let options = chapters.map { index in
                    let chapter = page.treaty.chapters[index]
                    return Option(value: chapter.id, words: chapter.id + " " + page.language.words(chapter.title))
                }
                select("chapter", .factChapter, options, &page)
            }
            if !themes.isEmpty {
                select("theme", .filterTheme, themes.sorted { language.precedes($0.words, $1.words) }, &page)
            }
            select(
                "obligation", .filterObligation,
                obligations.map { Option(value: $0.rawValue, words: language.word($0)) }, &page)
        }
    }

    /// Never by outcome.
    private func order(_ page: inout PageWriter) {
        let orders: [(String, TextKey)] = [
            ("name", .orderName), ("-name", .orderNameDown), ("assessed", .orderAssessed),
            ("-assessed", .orderAssessedDown),
        ]
        fieldset(.filterOrder, &page) { page in
            page.raw("<label>")
            page.text(.navCountries)
            page.raw(" <select name=\"sort\" data-label=\"")
            page.text(.filterOrder)
            page.raw("\"><option value=\"\">")
            page.text(.orderRegion)
            page.raw("</option>")
            for (value, key) in orders {
                page.raw("<option value=\"\(value)\">")
                page.text(key)
                page.raw("</option>")
            }
            page.raw("</select></label>")
        }
    }

    private func fieldset(_ legend: TextKey, _ page: inout PageWriter, _ body: (inout PageWriter) -> Void) {
        page.raw("<fieldset><legend>")
        page.text(legend)
        page.raw("</legend>")
        body(&page)
        page.raw("</fieldset>\n")
    }

    private func select(_ name: String, _ label: TextKey, _ options: [Option], _ page: inout PageWriter) {
        select(name, page.language.text(label), options, &page)
    }

    private func select(_ name: String, _ label: String, _ options: [Option], _ page: inout PageWriter) {
        page.raw("<label>")
        page.text(label)
        page.raw(" <select name=\"\(name)\" data-label=\"")
        page.text(label)
        page.raw("\"><option value=\"\">")
        page.text(.filterAll)
        page.raw("</option>")
        for option in options {
            page.raw("<option value=\"")
            page.text(option.value)
            page.raw("\"")
            if let match = option.match { page.raw(" data-match=\"\(match)\"") }
            page.raw(">")
            page.text(option.words)
            page.raw("</option>")
        }
        page.raw("</select></label>")
    }
}

/// The form of a region's code in data attributes.
enum RegionKey {
    static func of(_ code: String) -> String { code.isEmpty ? "none" : "r\(code)" }
}
