import Foundation
import LacunaBuild
import LacunaReading
import TestSupport
import Testing

@Suite("Data of the side-by-side page")
struct CompareScriptTests {
    private static let files: [String: String] = {
        let options = BuildOptions(project: MemoryTree(texts: Project.compared.files), jobs: 2, version: "test")
        let site = ProjectBuild(options).build()
        return Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }()

    private func object(_ name: String) throws -> [String: Any] {
        let text = try #require(CompareScriptTests.files["data/compare/\(name).en.js"])
        #expect(text.hasPrefix("lacunaCompare({") && text.hasSuffix("});\n"))
        #expect(!text.contains("<"))
        let json = Data(text.dropFirst("lacunaCompare(".count).dropLast(3).utf8)
        return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    }

    private func country(_ code: String) throws -> [String: Any] {
        try #require(try object(code)["country"] as? [String: Any])
    }

    private func finding(_ code: String, _ requirement: String) throws -> [String: Any] {
        let findings = try #require(try country(code)["findings"] as? [String: [String: Any]])
        return try #require(findings[requirement])
    }

    private func values(_ finding: [String: Any], _ field: String) -> [[String: String]]? {
        finding[field] as? [[String: String]]
    }

    @Test("there is one file for each country and one for the names of the rows")
    func list() {
        let names = CompareScriptTests.files.keys.filter { $0.hasPrefix("data/compare/") }.sorted()
        #expect(
            names == [
                "data/compare/gha.en.js", "data/compare/ken.en.js", "data/compare/requirements.en.js",
                "data/compare/sgp.en.js",
            ])
    }

    @Test("a finding is in words: fixed words and figures apart from the words of the author")
    func words() throws {
        let kenya = try finding("ken", "1.1")
        #expect(kenya["mark"] as? String == "partly-met")
        #expect(kenya["outcome"] as? String == "Partly met")
        #expect(values(kenya, "limit") == [["word": "at most 30 days", "text": "first order"]])
        #expect(values(kenya, "authority") == [["text": "police"]])
        #expect(values(kenya, "law") == [["text": "Act of KEN, s. 1"]])
        #expect(values(kenya, "force") == [["word": "in force"]])
        #expect(values(kenya, "basis") == [["word": "text"]])
        #expect(kenya["threshold"] == nil)
        #expect(values(try finding("sgp", "1.1"), "limit") == [["word": "at most 90 days"]])
    }

    @Test("sections of one law stand together")
    func sections() throws {
        #expect(values(try finding("ken", "1.2"), "law") == [["text": "Act of KEN, s. 9; s. 10"]])
    }

    @Test("an author's markup becomes plain text, and no text can end the script")
    func safety() throws {
        #expect(values(try finding("sgp", "1.1"), "threshold") == [["text": "grounds </script> & risk"]])
    }

    @Test("of a withheld finding there is the word and nothing else")
    func withheld() throws {
        let hidden = try finding("sgp", "2.1")
        #expect(hidden.keys.sorted() == ["mark", "outcome"])
        #expect(hidden["outcome"] as? String == "Withheld")
        for (path, text) in CompareScriptTests.files { #expect(!text.contains("SECRET"), "\(path)") }
    }

    @Test("what a reader must know first is there: status, kind, law as of, day of assessment")
    func facts() throws {
        let facts = try #require(try country("sgp")["facts"] as? [[String: String]])
        #expect(facts.map { $0["words"] } == ["no signature found", "desk review", "30 June 2025", "1 October 2026"])
        #expect(try country("sgp")["address"] as? String == "country/sgp.html")
    }

    @Test("the rows are the requirements with a finding, in the treaty's order")
    func rows() throws {
        let catalogue = try #require(try object("requirements")["catalogue"] as? [String: Any])
        let requirements = try #require(catalogue["requirements"] as? [[String: String]])
        #expect(requirements.map { $0["id"] } == ["1.1", "1.2", "2.1"])
        #expect(requirements[1]["obligation"] == "Conditional")
        #expect(requirements[0]["address"] == "article/1.html#r-1.1")
    }

    @Test("page data, JSON and CSV agree on every outcome")
    func agreement() throws {
        let json = try #require(CompareScriptTests.files["data/findings.json"])
        let records = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        #expect(records.count == 5)
        let csv = try #require(CompareScriptTests.files["data/findings.csv"])
        for record in records {
            let code = try #require(record["country"] as? String)
            let requirement = try #require(record["requirement"] as? String)
            let outcome = try #require(record["outcome"] as? String)
            let compared = try finding(code.lowercased(), requirement)
            #expect((compared["outcome"] as? String)?.lowercased() == outcome)
            let row = csv.split(separator: "\r\n").first { $0.hasPrefix(code + ",") && $0.contains(",\(requirement),") }
            #expect(try #require(row).contains(",\(outcome),"))
        }
    }
}
