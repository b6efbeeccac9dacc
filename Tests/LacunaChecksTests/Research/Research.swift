import LacunaModel
import LacunaText
import TestSupport

@testable import LacunaReading

/// What the desk research found, as tables under `Tests/Data/research`: the yardstick for the published assessments.
enum Research {
    /// One point of the research on one country, and the requirements that carry it.
    struct Point: Sendable {
        let country: String
        let label: String
        /// How the point was verified, on the scale of the assessments.
        let basis: Basis
        /// Nil where the research did not rate the point.
        let rating: Outcome?
        let requirements: [String]
    }

    /// One offence of articles 7 to 17; terms in years, nil where none was found.
    struct Offence: Sendable, CustomStringConvertible {
        let country: String
        let requirement: String
        let basis: Basis
        let basic: String
        let aggravated: String
        let serious: String

        var description: String { "\(country) \(requirement)" }
    }

    static let countries = """
        AUS BRA CAN CHL DEU EST FRA GBR GHA IND JAM JPN KEN LKA NGA PHL PRT SGP USA ZAF
        """.split(separator: " ").map(String.init)

    static let points: [Point] = countries.flatMap { country in
        rows(country).map { row in
            Point(
                country: country, label: row["point", default: ""], basis: basis(row["verified", default: ""]),
                rating: row["rating"] == "not assessed" ? nil : Outcome(rawValue: row["rating", default: ""]),
                requirements: row["requirements", default: ""].split(separator: " ").map(String.init))
        }
    }

    static let offences: [Offence] = rows("offences").map { row in
        Offence(
            country: row["iso3", default: ""], requirement: row["requirement", default: ""],
            basis: basis(row["verified", default: ""]), basic: row["basic", default: ""],
            aggravated: row["aggravated", default: ""], serious: row["serious", default: ""])
    }

    /// What rests on memory, or on nothing, was not verified.
    private static func basis(_ verified: String) -> Basis { Basis(rawValue: verified) ?? .notVerified }

    private static func rows(_ name: String) -> [[String: String]] {
        let path = "Tests/Data/research/\(name).csv"
        guard let file = TextFileReader.read(path, from: Project.defaults).file else { return [] }
        let table = TableReader.read(file)
        return table.rows.map { Dictionary(zip(table.header, $0.cells), uniquingKeysWith: { first, _ in first }) }
    }
}

/// The assessments of the repository, read once.
enum Published {
    static let result = CorpusReader(project: Project.defaults, defaults: Project.defaults, jobs: 2).read()

    static let treaty = result.corpus?.treaty("uncc")

    static func assessment(of country: String) -> Assessment? {
        result.corpus?.assessments.first { $0.country == country && $0.round == "2026" }
    }

    static func finding(_ requirement: String, of country: String) -> Finding? {
        guard let index = treaty?.requirement(requirement) else { return nil }
        return assessment(of: country)?.finding(of: index)
    }
}

extension Basis {
    /// A higher number is better verified.
    var strength: Int {
        switch self {
        case .text: 3
        case .textInPart: 2
        case .secondary: 1
        case .notVerified: 0
        }
    }
}
