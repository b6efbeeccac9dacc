import Foundation
import LacunaText
import Testing

struct WorkersTests {
    @Test("results come in the order of the items, whatever the number of jobs", arguments: [0, 1, 2, 3, 8, 64, 5_000])
    func order(jobs: Int) {
        let results = Workers.map(count: 2_000, jobs: jobs) { index in
            // The first items take longest, so that later ones overtake them.
            (0..<(index < 4 ? 20_000 : 0)).reduce(index) { sum, _ in sum }
        }
        #expect(results == Array(0..<2_000))
    }

    @Test("few items and none need no care", arguments: [1, 4])
    func fewItems(jobs: Int) {
        #expect(Workers.map(count: 0, jobs: jobs) { $0 } == [])
        #expect(Workers.map(count: 1, jobs: jobs) { $0 } == [0])
        #expect(Workers.map(count: 2, jobs: jobs) { $0 } == [0, 1])
    }

    @Test("each item is taken exactly once")
    func once() {
        let counter = Counter()
        _ = Workers.map(count: 1_000, jobs: 16) { counter.add($0) }
        #expect(counter.counts == Dictionary(uniqueKeysWithValues: (0..<1_000).map { ($0, 1) }))
    }

    @Test("a result that is nil keeps its place")
    func optionals() {
        let results = Workers.map(count: 100, jobs: 4) { $0.isMultiple(of: 2) ? $0 : nil }
        #expect(results.count == 100)
        #expect(results[3] == .some(nil))
        #expect(results[4] == 4)
    }

    @Test("results that own memory arrive whole")
    func owners() {
        let results = Workers.map(count: 500, jobs: 8) { [String(repeating: "é", count: $0)] }
        #expect(results.map { $0[0].count } == Array(0..<500))
    }

    @Test("work may start more work")
    func nested() {
        let sums = Workers.map(count: 8, jobs: 4) { outer in
            Workers.map(count: 50, jobs: 4) { outer * $0 }.reduce(0, +)
        }
        #expect(sums == (0..<8).map { $0 * 1_225 })
    }
}

/// How often each index was drawn.
private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var counts: [Int: Int] = [:]

    func add(_ index: Int) { lock.withLock { counts[index, default: 0] += 1 } }
}
