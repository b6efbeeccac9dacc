import LacunaText
import TestSupport
import Testing

struct NaturalOrderTests {
    @Test(
        "numbers inside text are read as numbers",
        arguments: [
            ["s. 9", "s. 51", "s. 100"],
            ["28.1.a", "28.1.b", "28.2", "28.10"],
            ["art. 2", "art. 2(1)", "art. 2(10)"],
            ["7", "8", "9", "10", "11.1", "11.2"],
            ["", "1", "a"],
            ["2025", "2026"],
            ["s. 5A", "s. 5B", "s. 50"],
            ["99999999999999999999", "100000000000000000000"],
        ])
    func sorts(sorted: [String]) {
        #expect(sorted.reversed().sorted(by: NaturalOrder.precedes) == sorted)
        for (left, right) in zip(sorted, sorted.dropFirst()) {
            #expect(NaturalOrder.precedes(left, right))
            #expect(!NaturalOrder.precedes(right, left))
        }
    }

    @Test("leading zeros do not count", arguments: [("s. 09", "s. 10"), ("s. 9", "s. 010"), ("v1.002", "v1.10")])
    func zeros(smaller: String, larger: String) {
        #expect(NaturalOrder.precedes(smaller, larger))
        #expect(!NaturalOrder.precedes(larger, smaller))
    }

    @Test("nothing precedes itself", arguments: ["", "a", "s. 51", "007", "é"])
    func irreflexive(text: String) {
        #expect(!NaturalOrder.precedes(text, text))
    }

    @Test("it is an order: of two texts at most one precedes, and what precedes passes on")
    func isAnOrder() {
        var random = SplitMix(seed: 3)
        let texts = (0..<60).map { _ in random.text(of: ["0", "1", "9", "12", ".", "a", "B", "é", " "], length: 5) }
        for a in texts {
            for b in texts where NaturalOrder.precedes(a, b) {
                #expect(!NaturalOrder.precedes(b, a), "\(a) and \(b)")
                for c in texts where NaturalOrder.precedes(b, c) {
                    #expect(NaturalOrder.precedes(a, c), "\(a), \(b), \(c)")
                }
            }
        }
    }

    @Test("a sort gives the same list whatever the order of its input")
    func stable() {
        var random = SplitMix(seed: 5)
        let sections = (1...200).map { "s. \($0)" }
        for _ in 0..<5 {
            #expect(sections.shuffled(using: &random).sorted(by: NaturalOrder.precedes) == sections)
        }
    }
}
