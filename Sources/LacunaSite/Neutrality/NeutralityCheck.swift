import LacunaAnalysis
import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Looks at every table of a finished page: does it add up a State, give it a share, or order States by outcome?
///
/// It reads what a reader gets, so that no component and no template of a project can go past it.
struct NeutralityCheck: Sendable {
    private let language: Language
    private let names: [String: String]
    private let days: [String: Day]
    /// Places in the order by region and name.
    private let places: [String: Int]

    init(_ model: SiteModel) {
        language = model.language
        let codes = model.analysis.countries.map { $0.code.lowercased() }
        names = Dictionary(uniqueKeysWithValues: codes.indices.map { (codes[$0], model.name($0)) })
        days = Dictionary(uniqueKeysWithValues: zip(codes, model.analysis.countries.map(\.assessment.assessed)))
        places = Dictionary(uniqueKeysWithValues: model.order.enumerated().map { (codes[$1], $0) })
    }

    /// `path` from the site's root.
    func run(_ page: [UInt8], path: String) -> [Diagnostic] {
        let problems = tables(page).flatMap { table in violations(table).map { (table, $0) } }
        guard !problems.isEmpty else { return [] }
        let file = SourceFile(path: path, bytes: page)
        return problems.map { table, violation in
            Diagnostic(
                .neutrality(violation), in: file, at: Span(table.range), found: table.name, details: ["page": path])
        }
    }

    func violations(_ table: PageTable) -> [Neutrality.Violation] {
        let order = table.order.flatMap(Neutrality.Order.init)
        var found = Neutrality.violations(
            order: order ?? .treaty, columns: table.counts.compactMap(Neutrality.Column.init))
        if table.sortsByOutcome, !found.contains(.orderByOutcome) { found.append(.orderByOutcome) }
        let holdsCountries = table.countries.contains { $0.count > 1 }
        if holdsCountries, order == nil { found.append(.orderNotSaid) }
        if let order, !table.countries.allSatisfy({ keeps($0, order) }) { found.append(.orderNotKept) }
        return found
    }

    private func tables(_ page: [UInt8]) -> [PageTable] {
        var tables: [PageTable] = []
        var place = 0
        while let tag = PageTag(in: page, from: place) {
            place = tag.range.upperBound
            if tag.name == "table", !tag.isClosing, let table = PageTable(in: page, at: tag) { tables.append(table) }
        }
        return tables
    }

    /// Orders that do not go by country leave the countries where they fall.
    private func keeps(_ countries: [String], _ order: Neutrality.Order) -> Bool {
        let steps = zip(countries, countries.dropFirst())
        switch order {
        case .region: return steps.allSatisfy { (places[$0] ?? .max) <= (places[$1] ?? .max) }
        case .name: return steps.allSatisfy { !language.precedes(names[$1] ?? $1, names[$0] ?? $0) }
        case .assessed:
            return steps.allSatisfy { (days[$0] ?? .first) <= (days[$1] ?? .first) }
                || steps.allSatisfy { (days[$0] ?? .first) >= (days[$1] ?? .first) }
        case .treaty, .section, .due, .outcome: return true
        }
    }
}
