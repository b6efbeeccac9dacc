import Foundation
import LacunaDiagnostics
import Testing

struct SARIFRendererTests {
    private let problems = [
        Samples.problem("a\n- ⟦compliant⟧\n⟦b⟧", found: "compliant", accepted: ["met"]),
        Samples.problem("⟦é⟧", rule: Samples.rule("L205", "other", .warning), path: "assessments/CÔTE d'Ivoire/a b.md"),
        Samples.problem("x⟦y⟧", rule: Samples.rule("L900", "third", .note)),
        Samples.problem("⟦z⟧"),
    ]

    private func log(_ problems: [Diagnostic]) throws -> [String: Any] {
        let text = SARIFRenderer(toolVersion: "1.2.3").render(problems)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func run(_ problems: [Diagnostic]) throws -> [String: Any] {
        let runs = try #require(try log(problems)["runs"] as? [[String: Any]])
        return try #require(runs.first)
    }

    @Test("the log has the shape that the standard requires, with problems and without")
    func shape() throws {
        #expect(SARIFShape.problems(in: try log(problems)) == [])
        #expect(SARIFShape.problems(in: try log([])) == [])
    }

    @Test("the check of the shape finds what is missing or wrong")
    func shapeCanFail() throws {
        #expect(!SARIFShape.problems(in: [:]).isEmpty)
        var wrong = try log(problems)
        wrong["version"] = "2.0.0"
        #expect(SARIFShape.problems(in: wrong) == ["version is not 2.1.0"])
        #expect(!SARIFShape.problems(in: ["version": "2.1.0", "runs": [["results": []]]]).isEmpty)
        let result: [String: Any] = ["ruleId": "L1", "ruleIndex": 7, "level": "fatal", "locations": []]
        let run: [String: Any] = ["tool": ["driver": ["name": "x", "rules": []]], "results": [result]]
        #expect(SARIFShape.problems(in: ["version": "2.1.0", "runs": [run]]).count == 3)
    }

    @Test("every result points at its rule in the list of rules, each of which is listed once, sorted")
    func rules() throws {
        let run = try run(problems)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]])
        #expect(rules.map { $0["id"] as? String } == ["L205", "L301", "L900"])
        #expect(driver["version"] as? String == "1.2.3")
        let results = try #require(run["results"] as? [[String: Any]])
        for (result, problem) in zip(results, problems) {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == problem.rule.code)
            #expect(result["ruleId"] as? String == problem.rule.code)
        }
    }

    @Test("levels are those of the severities, the message holds the fix too")
    func results() throws {
        let results = try #require(try run(problems)["results"] as? [[String: Any]])
        #expect(results.map { $0["level"] as? String } == ["error", "warning", "note", "error"])
        let message = results[0]["message"] as? [String: Any]
        #expect(message?["text"] as? String == "“compliant” is not accepted. Write “met”.")
    }

    @Test("regions count lines and Unicode scalars from 1, and end behind the last one")
    func regions() throws {
        let run = try run(problems)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(try region(results[0]) == [2, 3, 2, 12])
        #expect(try region(results[1]) == [1, 1, 1, 2])
        let related = try #require(results[0]["relatedLocations"] as? [[String: Any]])
        #expect(related.count == 1)
        #expect(results[1]["relatedLocations"] == nil)
    }

    @Test(
        "paths become relative addresses",
        arguments: [
            ("assessments/KEN/2026.en.md", "assessments/KEN/2026.en.md"), ("a b.md", "a%20b.md"), ("é.md", "%C3%A9.md"),
            ("javascript:x", "javascript%3Ax"), ("a?b#c.md", "a%3Fb%23c.md"), ("100%.md", "100%25.md"),
        ])
    func addresses(path: String, expected: String) throws {
        let results = try #require(try run([Samples.problem("⟦x⟧", path: path)])["results"] as? [[String: Any]])
        let physical = try physicalLocation(results[0])
        #expect((physical["artifactLocation"] as? [String: Any])?["uri"] as? String == expected)
    }

    private func physicalLocation(_ result: [String: Any]) throws -> [String: Any] {
        let locations = try #require(result["locations"] as? [[String: Any]])
        return try #require(locations[0]["physicalLocation"] as? [String: Any])
    }

    private func region(_ result: [String: Any]) throws -> [Int] {
        let region = try #require(try physicalLocation(result)["region"] as? [String: Any])
        return ["startLine", "startColumn", "endLine", "endColumn"].compactMap { region[$0] as? Int }
    }
}
