import LacunaDiagnostics
import LacunaModel
import LacunaReading
import LacunaText
import TestSupport
import Testing

@testable import LacunaProof

@Suite("The proof that nothing withheld is published")
struct PublicationProofTests {
    private static let secret =
        "The prosecutor’s office of Nyeri never asks a court for café records, 12 of 14 officers said."

    /// A finding with a withheld practice, a public gap, and a caution that is short.
    private static let corpus: Corpus? = Project.withFindings(
        """
        ### 25.1 Preservation

        - **Outcome:** partly met
        - **Reason:** Traffic data only.
        - **Law:** cmca s. 51(1)
        - **Practice (withheld):** \(secret)
        - **Gap:** Content and subscriber data are outside the power of the police.
        - **Recommendation:** A provision in line with 25(1) covers any specified data.
        - **Caution (withheld):** Ask Ms Wanjiru.
        - **Basis:** text; https://example.org/act s. 51
        """
    ).read().corpus

    private func problems(
        _ files: [(String, String)], audience: Audience = .public, publicTexts: [String] = []
    ) throws -> [Diagnostic] {
        try PublicationProof(#require(Self.corpus), audience: audience, jobs: 2)
            .run(files.map { ($0.0, Array($0.1.utf8)) }) { publicTexts.map { Bytes($0) } }
    }

    private static let html = "The prosecutor&#8217;s office of <b>Nyeri</b> never asks a court for caf&eacute; records"
    private static let json = "The prosecutor\\u2019s office of Nyeri\\nnever asks a court for caf\\u00E9 records"

    static let leaks: [(path: String, text: String)] = [
        ("en/a.html", "<p>\(html), 12 of 14</p>"),
        ("en/attribute.html", "<td data-label=\"\(html)\">x</td>"),
        ("en/comment.html", "<p>x</p><!-- never asks a court for café records, 12 of 14 officers -->"),
        ("en/script.html", "<script type=\"application/json\">{\"a\": \"\(json)\"}</script>"),
        ("en/data-in-attribute.html", "<div data-json=\"{&quot;a&quot;:&quot;\(json)&quot;}\"></div>"),
        (
            "en/link.html",
            "<a href=\"mailto:x?body=never%20asks%20a%20court%20for%20caf%C3%A9%20records%2C%2012%20of%2014%20officers%20said\">x</a>"
        ),
        ("en/shout.html", "<h1>NEVER ASKS A COURT FOR CAFÉ RECORDS, 12 OF 14 OFFICERS</h1>"),
        (
            "en/words.html",
            "<ul><li>never<li>asks<li>a<li>court<li>for<li>cafe\u{301}<li>records<li>12<li>of<li>14</ul>"
        ),
        ("data/findings.json", "[{\"practice\": \"\(json)\"}]"),
        (
            "data/markup.json",
            "[{\"html\": \"\\u003cp\\u003enever asks a court\\u003cbr\\u003efor caf\\u0026eacute; records, 12 of 14 officers\"}]"
        ),
        (
            "data/findings.csv",
            "KEN,\"The prosecutor’s \"\"office\"\" of Nyeri never asks; a court for café records\"\r\n"
        ),
        ("data/compare/ken.en.js", "lacunaCompare({\"practice\":[{\"text\":\"\(json)\"}]});"),
        ("assets/site.js", "const a = 'never asks a court ' + 'for caf\\xe9 records, 12 of 14';"),
        (
            "data/changes.atom",
            "<summary type=\"html\">&lt;p&gt;never asks a &lt;i&gt;court&lt;/i&gt; for caf&amp;eacute; records, 12 of 14&lt;/p&gt;</summary>"
        ),
        ("sitemap.xml", "<![CDATA[never asks a court for café records, 12 of 14]]>"),
        (
            "data/reforms.ics",
            "DESCRIPTION:never asks a cou\r\n rt for caf\r\n é records\\, 12\r\n\t of 14 officers\r\n"
        ),
        (
            "assets/map.svg",
            "<svg><text>never asks a</text><text>court for café</text><text>records, 12 of 14</text></svg>"
        ),
        ("robots.txt", "# NEVER ASKS A COURT FOR CAFE RECORDS 12 OF 14\n"),
        ("assets/site.css", ".a::after { content: \"never asks a court for café records, 12 of 14\" }"),
        ("SHA256SUMS", "00  en/never-asks-a-court-for-cafe-records-12-of-14-officers.html\n"),
        ("short.txt", "See (ask  Ms. Wanjiru) for more"),
        ("short.html", "<a title=\"ask&nbsp;ms&#32;WANJIRU\">x</a>"),
    ]

    @Test("a leak is found in every kind of output and in every disguise", arguments: leaks)
    func found(leak: (path: String, text: String)) throws {
        let problems = try problems([("en/index.html", "<p>Nothing here.</p>"), (leak.path, leak.text)])
        #expect(problems.map(\.rule.code) == ["L900"])
        #expect(problems.first?.found == leak.path)
        #expect(problems.first?.file.path == "assessments/KEN/2026.en.md")
    }

    @Test("a character that a calendar cuts in two is put together again")
    func cutCharacter() throws {
        let line =
            Array("never asks a court for caf".utf8) + [0xC3] + Array("\r\n ".utf8) + [0xA9]
            + Array(" records, 12 of 14".utf8)
        let problems = try PublicationProof(#require(Self.corpus), audience: .public, jobs: 1)
            .run([("data/reforms.ics", line)]) { [] }
        #expect(problems.map(\.rule.code) == ["L900"])
    }

    @Test("any stretch of 39 letters is found, wherever it starts")
    func stretches() throws {
        var reader = LetterReader()
        let letters = reader.letters(of: Bytes(Self.secret))
        for start in 0...(letters.count - Passage.longest) {
            let part = String(decoding: letters[start..<start + Passage.longest], as: UTF8.self)
            for shift in 0..<Window.long.step {
                let text = String(repeating: "z", count: shift) + part + "zzzzz"
                #expect(try problems([("a.txt", text)]).map(\.rule.code) == ["L900"], "\(start), \(shift)")
            }
        }
    }

    @Test("the message names output and place, and never shows the text")
    func message() throws {
        let problem = try #require(try problems([Self.leaks[0], Self.leaks[8]]).first)
        let text = TextRenderer().render(problem)
        #expect(text.hasPrefix("assessments/KEN/2026.en.md:21:5: error[L900]"))
        #expect(text.contains("stands in 2 files"))
        #expect(text.contains("en/a.html"))
        for word in ["Nyeri", "prosecutor", "Practice"] { #expect(!text.contains(word)) }
        for json in [JSONRenderer().render([problem]), SARIFRenderer(toolVersion: "x").render([problem])] {
            for word in ["Nyeri", "prosecutor"] { #expect(!json.contains(word)) }
        }
    }

    @Test("text that everybody may read gives no alarm")
    func publicText() throws {
        let page = "<p>Content and subscriber data are outside the power of the police.</p>"
        #expect(try problems([("a.html", page)]).isEmpty)
        #expect(try problems([("a.html", "<p>\(Self.html)</p>")], publicTexts: [Self.secret]).isEmpty)
        #expect(try problems([("a.txt", "Ask Ms Wanjiru")], publicTexts: ["You may ask Ms Wanjiru."]).isEmpty)
    }

    @Test("who withholds what the same file says in public is told so")
    func saidTwice() throws {
        let corpus = Project.withFindings(
            "\(Self.secret)\n\n### 25.1\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Practice (withheld):** \(Self.secret)\n- **Basis:** text; A law"
        ).read().corpus
        let problems = try PublicationProof(#require(corpus), audience: .public, jobs: 1)
            .run([("a.txt", Array(Self.secret.utf8))]) { [] }
        #expect(problems.map(\.rule.code) == ["L902"])
        #expect(!TextRenderer().render(problems).contains("Nyeri"))
    }

    @Test("a law that both name is no alarm, whatever stands beside it")
    func besidePublicText() throws {
        let law = "Act on the Office of the Prosecutor"
        let corpus = Project.withFindings(
            "### 25.1\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Practice (withheld):** The \(law) is read widely by all.\n- **Basis:** text; A law"
        ).read().corpus
        let proof = try PublicationProof(#require(corpus), audience: .public, jobs: 1)
        #expect(proof.run([("a.csv", Array("in force,,\(law)".utf8))]) { [Bytes(law)] }.isEmpty)
        #expect(proof.run([("a.csv", Array("the \(law) is read widely".utf8))]) { [Bytes(law)] }.count == 1)
    }

    @Test("a public line of a repeated field says nothing of the line beside it")
    func repeatedField() throws {
        let note = "only in the district of Nyeri and never elsewhere"
        let corpus = Project.withFindings(
            "### 25.1\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Limit:** at most 30 days\n- **Limit (withheld):** at most 90 days; \(note)\n- **Basis:** text; A law"
        ).read().corpus
        let proof = try PublicationProof(#require(corpus), audience: .public, jobs: 1)
        #expect(proof.run([("a.txt", Array(note.utf8))]) { [] }.map(\.rule.code) == ["L900"])
    }

    @Test("a sentence that is half public is still found by its other half")
    func halfPublic() throws {
        let known = ["The prosecutor’s office of Nyeri never asks"]
        #expect(try problems([("a.txt", known[0])], publicTexts: known).isEmpty)
        #expect(try problems([("a.txt", Self.secret)], publicTexts: known).map(\.rule.code) == ["L900"])
    }

    @Test("the internal audience may read what is internal, and not what is withheld")
    func audiences() throws {
        let corpus = Project.withFindings(
            "### 25.1\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Practice (internal):** \(Self.secret)\n- **Basis:** text; A law"
        ).read().corpus
        for (audience, codes) in [(Audience.public, ["L900"]), (.internal, [])] {
            let problems = try PublicationProof(#require(corpus), audience: audience, jobs: 1)
                .run([("a.txt", Array(Self.secret.utf8))]) { [] }
            #expect(problems.map(\.rule.code) == codes)
        }
    }

    @Test("a translation of a withheld text is withheld, and is searched for")
    func translations() throws {
        var project = Project.withFindings(
            "### 25.1\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Practice (withheld):** \(Self.secret)\n- **Basis:** text; A law"
        )
        let words = "Le parquet de Nyeri ne demande jamais à un juge les données des cafés, disent douze agents."
        project.files["assessments/KEN/2026.fr.md"] = """
            ---
            country: KEN
            treaty: uncc
            round: "2026"
            language: fr
            translation of: en
            ---

            ### 25.1

            - **Practice (withheld):** \(words)

            """
        let result = project.read()
        #expect(!result.diagnostics.hasErrors, "\(TextRenderer().render(result.diagnostics))")
        let proof = try PublicationProof(#require(result.corpus), audience: .public, jobs: 1)
        let problems = proof.run([("fr/a.html", Array("<p>\(words)</p>".utf8))]) { [] }
        #expect(problems.map { "\($0.rule.code) \($0.file.path)" } == ["L900 assessments/KEN/2026.fr.md"])
        project.files["assessments/KEN/2026.fr.md"]?.replace("(withheld)", with: "(internal)")
        #expect(project.codes().contains("L152"))
    }

    // MARK: Packed files

    /// A format of this test: `PACK`, then the bytes with every bit turned over.
    private enum Turned: Unpacker {
        static let magic = Array("PACK".utf8)
        static func unpack(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
            bytes.count > 4 ? [("inside.txt", bytes.dropFirst(4).map { ~$0 })] : nil
        }
    }

    @Test("a packed file is opened and searched")
    func packed() throws {
        let bytes = Turned.magic + Array(Self.secret.utf8).map { ~$0 }
        let problems = try PublicationProof(#require(Self.corpus), audience: .public, jobs: 1, unpackers: [Turned.self])
            .run([("a.pack", bytes)]) { [] }
        #expect(problems.map(\.found) == ["a.pack (inside.txt)"])
    }

    @Test(
        "a packed file that nothing opens is refused",
        arguments: [[0x1F, 0x8B, 8], [0x50, 0x4B, 3, 4], Array("PACK".utf8)] as [[UInt8]])
    func unopened(bytes: [UInt8]) throws {
        let problems = try PublicationProof(#require(Self.corpus), audience: .public, jobs: 1, unpackers: [Turned.self])
            .run([("data/a.bin", bytes)]) { [] }
        #expect(problems.map { "\($0.rule.code) \($0.file.path)" } == ["L901 data/a.bin"])
    }
}
