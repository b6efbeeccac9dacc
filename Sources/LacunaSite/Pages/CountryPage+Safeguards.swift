import LacunaAnalysis
import LacunaModel

extension CountryPage {
    /// The powers of this country against the elements of the safeguards, at home and for a foreign State.
    func writeSafeguards(_ page: inout PageWriter) {
        guard ComparisonsPage.isOffered(Address.safeguards, by: page.treaty) else { return }
        page.raw("<section aria-labelledby=\"safeguards\">")
        page.heading(2, "safeguards", .safeguardsSection)
        page.paragraph(.safeguardsReading)
        let sides: [(id: String, title: TextKey, grid: SafeguardsGrid)] = [
            ("grid-home", .safeguardsHome, safeguards.home), ("grid-foreign", .safeguardsForeign, safeguards.foreign),
        ]
        let grids = sides.map(\.grid).filter { $0.countries[country].outcomes.contains { $0 != nil } }
        if grids.isEmpty { page.paragraph(.safeguardsNone) } else { page.legend(grids, countries: [country]) }
        for side in sides where side.grid.countries[country].outcomes.contains(where: { $0 != nil }) {
            SafeguardsTable(grid: side.grid, id: side.id, caption: page.language.text(side.title))
                .writePowers(of: country, to: &page)
        }
        page.raw("</section>\n")
    }
}
