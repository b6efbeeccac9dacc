import LacunaAnalysis
import LacunaModel

/// What the tables of data are made from: the values that the pages show, and the addresses of those pages.
public struct DataSource: Sendable {
    public let analysis: TreatyAnalysis
    /// Name of a country in the project's main language.
    let name: @Sendable (String) -> String
    /// Addresses from the site's root: of a finding, and of a country's page.
    let finding: @Sendable (String, Requirement) -> String
    let country: @Sendable (String) -> String

    public init(
        _ analysis: TreatyAnalysis, name: @escaping @Sendable (String) -> String,
        finding: @escaping @Sendable (String, Requirement) -> String, country: @escaping @Sendable (String) -> String
    ) {
        self.analysis = analysis
        self.name = name
        self.finding = finding
        self.country = country
    }

    var treaty: Treaty { analysis.treaty }

    /// Columns that say of whom a row speaks, for `identity`.
    static let identity: [DataTable.Column] = [
        DataTable.Column(
            "country", "ISO 3166-1 alpha-3 code, or the code of an entity of the project", isRequired: true),
        DataTable.Column("country_name", "name in the project's main language", isRequired: true),
    ]

    func identity(_ country: Int) -> [DataTable.Value] { identity(of: analysis.countries[country].code) }

    func identity(of code: String) -> [DataTable.Value] { [.text(code), .text(name(code))] }

    /// Columns that name a requirement, for `requirement`.
    static let requirement: [DataTable.Column] = [
        DataTable.Column("requirement", "id of the requirement"),
        DataTable.Column("citation", "provision as lawyers write it"),
    ]

    func requirement(_ index: Int?) -> [DataTable.Value] {
        guard let index else { return [.none, .none] }
        let requirement = treaty.requirements[index]
        return [.text(requirement.id), .text(requirement.citation)]
    }

    static let permalink = DataTable.Column("permalink", "address of what the row says, from the site's root")

    /// The finding on a requirement, or the page of the country.
    func permalink(_ country: Int, _ requirement: Int? = nil) -> DataTable.Value {
        let code = analysis.countries[country].code
        return .text(requirement.map { finding(code, treaty.requirements[$0]) } ?? self.country(code))
    }
}
