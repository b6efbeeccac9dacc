/// How long each stage took.
public struct StageTimings: Sendable {
    public struct Stage: Sendable {
        public let name: String
        public let duration: Duration
        /// Bytes read or made, where that says something.
        public let bytes: Int?
    }

    public private(set) var stages: [Stage] = []

    public var total: Duration { stages.reduce(.zero) { $0 + $1.duration } }

    mutating func measure<Result>(_ name: String, bytes: (Result) -> Int? = { _ in nil }, _ body: () throws -> Result)
        rethrows -> Result
    {
        let clock = ContinuousClock()
        let start = clock.now
        let result = try body()
        stages.append(Stage(name: name, duration: clock.now - start, bytes: bytes(result)))
        return result
    }
}
