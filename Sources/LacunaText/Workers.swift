import Dispatch

/// Work on many items at once, with results in the order of the items.
public enum Workers {
    /// Calls `body` for each index and returns the results by index, whatever the order in which they were made.
    public static func map<Result: Sendable>(
        count: Int, jobs: Int, _ body: @Sendable (Int) -> Result
    ) -> [Result] {
        guard jobs > 1, count > 1 else { return (0..<count).map(body) }
        let slots = Slots<Result>(count: count)
        let workers = min(jobs, count)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
            while let index = slots.next() { slots.set(body(index), at: index) }
        }
        return slots.results
    }
}

/// One place for each result; each is written once, by the worker that drew its index.
private final class Slots<Result: Sendable>: @unchecked Sendable {
    private let storage: UnsafeMutablePointer<Result?>
    private let count: Int
    private let lock = DispatchQueue(label: "lacuna.slots")
    private var drawn = 0

    init(count: Int) {
        self.count = count
        storage = .allocate(capacity: count)
        storage.initialize(repeating: nil, count: count)
    }

    deinit {
        storage.deinitialize(count: count)
        storage.deallocate()
    }

    func next() -> Int? {
        lock.sync {
            guard drawn < count else { return nil }
            drawn += 1
            return drawn - 1
        }
    }

    func set(_ result: Result, at index: Int) { storage[index] = result }

    var results: [Result] { (0..<count).compactMap { storage[$0] } }
}
