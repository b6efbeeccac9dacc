import Foundation
import LacunaDiagnostics
import LacunaText
import TestSupport
import Testing

/// Every file below `Tests/Corpus/hostile` was written to break out of the page, to hide something or to stop the build.
///
/// A file's name starts with what it attacks with; a new attack is a new file there and nothing else.
struct HostileCorpusTests {
    private static let folder = Project.root + "/Tests/Corpus/hostile"

    static let names: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".md") }.sorted()

    /// Attacks of which nothing is shown or which stay text: nothing has to be reported.
    private static let silent: Set = ["text", "comment"]

    /// The rules that must speak up for each kind of attack; none of them for what must simply stay text.
    private static let codes = ["html": "L210", "link": "L211", "image": "L212", "control": "L213", "limit": "L80"]

    private func file(_ name: String) throws -> SourceFile {
        let data = try Data(contentsOf: URL(filePath: Self.folder + "/" + name))
        return SourceFile(path: name, bytes: Array(data))
    }

    @Test("the corpus holds at least sixty files, and every kind of attack has some")
    func corpus() {
        #expect(Self.names.count >= 60)
        let kinds = Dictionary(grouping: Self.names) { String($0.prefix { $0 != "-" }) }
        #expect(Set(kinds.keys) == Set(Self.codes.keys).union(Self.silent))
        #expect(kinds.values.allSatisfy { $0.count >= 4 })
    }

    @Test("nothing in the markup can act", arguments: names)
    func harmless(name: String) throws {
        let markup = Rendering(try file(name)).markup
        #expect(MarkupAudit(markup).problems == [])
        let lower = markup.lowercased()
        #expect(!lower.contains("<script"))
        #expect(lower.firstMatch(of: /<[^>]*\son[a-z]+\s*=/) == nil)
        #expect(lower.firstMatch(of: /<[^>]*(javascript|vbscript|data|feed|file|blob|jar|view-source)\s*:/) == nil)
        #expect(lower.firstMatch(of: /<[^>]*\s(style|src|srcdoc|action|formaction|align)\s*=/) == nil)
    }

    @Test("the attack is reported inside the file, and text that is none is not", arguments: names)
    func reported(name: String) throws {
        let file = try file(name)
        let problems = Rendering(file).problems
        if let code = Self.codes[String(name.prefix { $0 != "-" })] {
            #expect(problems.contains { $0.rule.code.hasPrefix(code) })
        } else {
            #expect(problems.map(\.rule.code) == [])
        }
        for problem in problems {
            #expect(problem.span.start < file.bytes.count)
            #expect(problem.span.end <= file.bytes.count)
            #expect(problem.severity == .error)
        }
    }

    @Test("every message about it is safe for a terminal and has no placeholder left", arguments: names)
    func messages(name: String) throws {
        for problem in Rendering(try file(name)).problems {
            let text = MessageCatalog.english.message(problem) + MessageCatalog.english.fix(problem)
            #expect(!text.unicodeScalars.contains { VisibleText.isUnsafe($0) })
            #expect(!["{found}", "{limit}"].contains { text.contains($0) && !(problem.found ?? "").contains($0) })
        }
    }

    @Test("it takes less than a second and gives the same every time", arguments: names)
    func bounded(name: String) throws {
        let file = try file(name)
        var first = Rendering("")
        #expect(cpuSeconds { first = Rendering(file) } < 1)
        let second = Rendering(file)
        #expect(first.markup == second.markup)
        #expect(places(first.problems) == places(second.problems))
    }

    @Test(
        "raw HTML is shown letter by letter, and nothing of it is left out",
        arguments: names.filter { $0.hasPrefix("html-") })
    func shown(name: String) throws {
        let file = try file(name)
        let shown = MarkupAudit(Rendering(file).markup).text
        var rest = Substring.UnicodeScalarView(file.bytes.string.unicodeScalars)
        let invented = shown.unicodeScalars.filter(\.properties.isAlphabetic).first { letter in
            rest = rest.drop { $0 != letter }
            return rest.popFirst() == nil
        }
        #expect(invented == nil)
        let words = ["alert", "script", "onerror", "onclick"]
        #expect(words.map { shown.count(of: $0) } == words.map { file.bytes.string.count(of: $0) })
    }

    @Test(
        "what stands in a comment is neither in the markup nor in the words",
        arguments: names.filter { $0.hasPrefix("comment-") })
    func hidden(name: String) throws {
        let rendering = Rendering(try file(name))
        for text in [rendering.markup, rendering.plain] {
            #expect(!["alert", "script", "hidden", "25.2"].contains { text.contains($0) })
        }
    }
}

extension String {
    fileprivate func count(of word: String) -> Int { lowercased().components(separatedBy: word).count - 1 }
}
