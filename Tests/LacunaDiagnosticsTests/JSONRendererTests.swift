import Foundation
import LacunaDiagnostics
import Testing

struct JSONRendererTests {
    private func objects(_ problems: [Diagnostic]) throws -> [[String: Any]] {
        let text = JSONRenderer().render(problems)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }

    @Test("a problem is an object with code, place, texts and words")
    func whole() throws {
        let problem = Samples.problem(
            "a\n- ⟦partialy met⟧\n⟦b⟧", found: "partialy met", accepted: ["met", "partly met"], relatedText: "here")
        let object = try #require(try objects([problem]).first)
        #expect(object["code"] as? String == "L301")
        #expect(object["name"] as? String == "unknown-value")
        #expect(object["severity"] as? String == "error")
        #expect(object["path"] as? String == "assessments/KEN/2026.en.md")
        #expect(["line", "column", "endLine", "endColumn"].map { object[$0] as? Int } == [2, 3, 2, 15])
        #expect(object["message"] as? String == "“partialy met” is not accepted.")
        #expect(object["fix"] as? String == "Write “partly met”.")
        #expect(object["found"] as? String == "partialy met")
        #expect(object["accepted"] as? [String] == ["met", "partly met"])
        #expect(object["nearest"] as? String == "partly met")
        let related = try #require(object["related"] as? [[String: Any]])
        #expect(related.map { $0["text"] as? String } == ["here"])
        #expect(related.map { $0["line"] as? Int } == [3])
    }

    @Test("what a problem does not have is left out")
    func absent() throws {
        let object = try #require(try objects([Samples.problem("⟦x⟧")]).first)
        #expect(object["found"] == nil)
        #expect(object["nearest"] == nil)
        #expect((object["accepted"] as? [String]) == [])
        #expect((object["related"] as? [Any])?.isEmpty == true)
    }

    @Test("columns count Unicode scalars, over several lines too")
    func columns() throws {
        let object = try #require(try objects([Samples.problem("é条⟦👩\nab⟧c")]).first)
        #expect(["line", "column", "endLine", "endColumn"].map { object[$0] as? Int } == [1, 3, 2, 3])
    }

    @Test("problems stand in the given order, and none give an empty list")
    func list() throws {
        let problems = (1...5).map { Samples.problem("⟦x⟧", rule: Samples.rule("L10\($0)", "n\($0)")) }
        #expect(try objects(problems).map { $0["code"] as? String } == problems.map(\.rule.code))
        #expect(JSONRenderer().render([]) == "[]\n")
    }

    @Test("another program reads exactly what the author wrote", arguments: Samples.attacks)
    func exact(attack: Attack) throws {
        let object = try #require(try objects([Samples.problem("⟦x⟧", found: attack.text)]).first)
        #expect((object["found"] as? String).map { Array($0.utf8) } == Array(attack.text.utf8))
    }
}
