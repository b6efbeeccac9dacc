import TestSupport
import Testing

@testable import LacunaText

struct NearestWordTests {
    private static let outcomes = [
        "met", "largely met", "partly met", "not met", "used", "not used", "not applicable", "not assessed",
        "no information",
    ]

    @Test(
        "a slip of the pen finds its word",
        arguments: [
            ("partly-met", "partly met"), ("partialy met", "partly met"), ("Met", "met"),
            ("LARGELY MET", "largely met"),
            ("not asessed", "not assessed"), ("no infomation", "no information"), ("not aplicable", "not applicable"),
            ("nto met", "not met"), ("usde", "used"), ("mét", "met"), (" not  met ", "not met"),
        ])
    func slips(found: String, meant: String) {
        #expect(NearestWord.of(found, in: Self.outcomes) == meant)
    }

    @Test(
        "a word that is far from all of them finds none",
        arguments: ["", " ", "compliant", "yes", "x", "zzzzzzzzzz", "遵守", "not"])
    func strangers(found: String) {
        #expect(NearestWord.of(found, in: Self.outcomes) == nil)
    }

    @Test("one letter is never mistaken for another")
    func letters() {
        #expect(NearestWord.of("x", in: ["a", "b", "c"]) == nil)
        #expect(NearestWord.of("A", in: ["a", "b"]) == "a")
    }

    @Test("of two equally near words the first is named, of two others the nearer")
    func ties() {
        #expect(NearestWord.of("cat", in: ["bat", "car", "cut"]) == "bat")
        #expect(NearestWord.of("cmcb", in: ["cpca", "cmca"]) == "cmca")
        #expect(NearestWord.of("cpc", in: ["cpa", "cpc", "cpd"]) == "cpc")
    }

    @Test("an empty list and an empty word give none")
    func nothing() {
        #expect(NearestWord.of("met", in: []) == nil)
        #expect(NearestWord.of("met", in: [""]) == nil)
    }

    @Test("words over 64 letters are not compared")
    func longWords() {
        let long = String(repeating: "a", count: 65)
        #expect(NearestWord.of(long, in: [long]) == nil)
        #expect(NearestWord.of(String(long.dropFirst()), in: [String(long.dropFirst(2))]) != nil)
        #expect(NearestWord.of("met", in: [long, "met"]) == "met")
    }

    @Test("a huge word costs nothing")
    func hugeWord() {
        let huge = String(repeating: "outcome", count: 20_000)
        #expect(cpuSeconds { _ = NearestWord.of(huge, in: Self.outcomes) } < 1)
    }

    @Test(
        "edits are counted: insert, delete, replace, swap of two neighbours",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ac", 1),
            ("abc", "abxc", 1), ("abcd", "acbd", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("条約", "条例", 1),
        ])
    func distance(left: String, right: String, edits: Int) {
        let a = Array(left.unicodeScalars)
        let b = Array(right.unicodeScalars)
        #expect(NearestWord.distance(a, b) == edits)
        #expect(NearestWord.distance(b, a) == edits)
    }
}
