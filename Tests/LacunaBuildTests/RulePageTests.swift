import Foundation
import LacunaBuild
import LacunaDiagnostics
import TestSupport
import Testing

/// `docs/checks.md` is made from the rules and must not lag behind them.
@Suite struct RulePageTests {
    private static let path = "docs/checks.md"

    @Test("docs/checks.md is what the rules say; LACUNA_REWRITE=1 writes it anew")
    func page() throws {
        let page = RulePageRenderer().render(AllRules.sorted)
        if ProcessInfo.processInfo.environment["LACUNA_REWRITE"] == "1" {
            try Data(page.utf8).write(to: URL(filePath: Project.root + "/" + Self.path))
        }
        guard case .bytes(let bytes) = Project.defaults.content(of: Self.path) else {
            return #expect(Bool(false), "docs/checks.md is missing")
        }
        let written = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let made = page.split(separator: "\n", omittingEmptySubsequences: false)
        let first = zip(written, made).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(first == nil, "line \((first?.offset ?? 0) + 1) differs: run the tests with LACUNA_REWRITE=1")
        #expect(written.count == made.count, "run the tests with LACUNA_REWRITE=1")
    }

    @Test("no code is used twice, and every rule is on the page")
    func codes() {
        let codes = AllRules.sorted.map(\.code)
        #expect(Set(codes).count == codes.count)
        let page = RulePageRenderer().render(AllRules.sorted)
        #expect(AllRules.sorted.filter { !page.contains("\n### \($0.code) \($0.name)\n") } == [])
    }

    @Test("the page fits every screen: no line of an example is endless")
    func width() {
        let page = RulePageRenderer().render(AllRules.sorted)
        #expect(page.utf8.count < 100_000)
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= 320 })
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isUnsafe($0) })
    }
}
