import LacunaDiagnostics
import LacunaModel
import TestSupport
import Testing

/// What a finding rests on: force, verification, sources, provisions.
@Suite struct BasisTests {
    @Test(
        "a provision that does not apply fulfils nothing", arguments: Force.allCases,
        ["met", "largely met", "partly met", "not met", "not assessed"])
    func force(force: Force, outcome: String) {
        let marked = MarkedProject.finding("25.1", outcome, "- **Force:** \(force.rawValue); since then")
        let claims = outcome == "met" || outcome == "largely met"
        let applies = force == .inForce || force == .inForceInPart
        #expect(marked.diagnostics.map(\.rule.code) == (claims && !applies ? ["L404"] : []))
    }

    /// The law of the front matter with another force, and a second one in force.
    private func laws(_ force: String, citing law: String) -> MarkedProject {
        let header = Project.frontMatter.replacing(
            "  cmca: {title: Computer Misuse and Cybercrimes Act}\n",
            with: "  cmca: {title: Act, force: \(force)}\n  cpc: {title: Code}\n")
        let other = MarkedProject.text("25.2", "met", ["- **Law:** cpc s. 1; cmca s. 2"])
        return .assessment(
            header + MarkedProject.text("25.1", "met", ["- **⟦Outcome⟧:** met", "- **Law:** \(law)"]) + "\n" + other)
    }

    @Test("the force of the law counts where all cited laws do not apply")
    func lawOutOfForce() {
        let marked = laws("repealed", citing: "cmca s. 51")
        #expect(marked.problems == marked.expected("L404"))
        #expect(marked.diagnostics.first?.details["force"] == "repealed")
    }

    @Test(
        "one law in force carries the finding",
        arguments: [("repealed", "cpc s. 1; cmca s. 51"), ("in force in part", "cmca s. 51")])
    func lawInForce(force: String, law: String) {
        #expect(laws(force, citing: law).problems == [])
    }

    @Test("what was not verified is not rated", arguments: Outcome.written)
    func unverified(outcome: Outcome) {
        let id = outcome == .used || outcome == .notUsed ? "32" : "25.1"
        let marked = MarkedProject.finding(id, outcome.rawValue, "- **Basis:** not verified")
        #expect(marked.diagnostics.map(\.rule.code) == (outcome.isKnown ? ["L405"] : []))
    }

    @Test("a finding without a basis rests on nothing")
    func noBasis() {
        let marked = MarkedProject.finding("25.1", "met", "-Basis", "- **⟦Outcome⟧:** met")
        #expect(marked.problems == marked.expected("L405"))
    }

    @Test("who read something says where", arguments: ["text", "text in part", "secondary", "text;", "text; ;"])
    func noSource(basis: String) {
        let marked = MarkedProject.finding("25.1", "met", "- **⟦Basis⟧:** \(basis)")
        #expect(marked.problems == marked.expected("L406"))
    }

    @Test(
        "not verified needs no source, and may name what was looked at",
        arguments: ["not verified", "not verified; A title"])
    func notVerified(basis: String) {
        #expect(MarkedProject.finding("25.1", "not assessed", "- **Basis:** \(basis)").problems == [])
    }

    @Test(
        "who says that law fulfils a requirement cites it",
        arguments: [
            ("met", ["L407"]), ("largely met", ["L407"]), ("partly met", ["L407"]), ("not met", []),
            ("not assessed", []), ("no information", []),
        ])
    func noLaw(outcome: String, codes: [String]) {
        #expect(MarkedProject.finding("25.1", outcome, "-Law").diagnostics.map(\.rule.code) == codes)
    }

    @Test("where practice fulfils it, no law is needed")
    func practice() {
        #expect(MarkedProject.finding("25.1", "met", "-Law", "- **Practice:** Done by agreement.").problems == [])
    }

    @Test(
        "an address alone sends the reader into hundreds of pages",
        arguments: [
            ("cmca", "text; https://example.org/act", ["L424"]), ("cmca s. 51", "text; https://example.org/act", []),
            ("cmca", "text; https://example.org/act s. 51", []),
            ("cmca", "text; https://example.org/act; Commentary", []),
            ("cmca", "secondary; https://example.org/act", []),
            ("cmca", "text; https://a.example; https://b.example", ["L424"]),
        ])
    func bareAddress(law: String, basis: String, codes: [String]) {
        let marked = MarkedProject.finding("25.1", "met", "- **Law:** \(law)", "- **Basis:** \(basis)")
        #expect(marked.diagnostics.map(\.rule.code) == codes)
    }

    @Test(
        "a section without its statute says nothing",
        arguments: [
            ("Under s. 51 only.", "s. 5"), ("See ss. 5-7.", "ss. 5"), ("§ 100a only.", "§ 1"),
            ("Sec. 5 and sec. 6.", "sec. 6"),
            ("s. 9", "s. 9"), ("Acts. 5", nil), ("s. five", nil), ("Section 5", nil), ("items. 5", nil),
        ] as [(String, String?)])
    func sections(reason: String, found: String?) {
        let marked = MarkedProject.finding("25.1", "not met", "-Law", "- **Reason:** \(reason)")
        #expect(marked.diagnostics.map(\.rule.code) == (found == nil ? [] : ["L425"]))
        #expect(marked.diagnostics.first?.found == found)
    }

    @Test("with a law cited, sections may be named in the text")
    func sectionsWithLaw() {
        #expect(MarkedProject.finding("25.1", "not met", "- **Reason:** Under s. 51 only.").problems == [])
    }
}
