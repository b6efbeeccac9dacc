import LacunaBuild

/// The stages of a build as a small table.
enum TimingReport {
    static func print(_ timings: StageTimings, publishing: Duration) {
        var lines = timings.stages.map { line($0.name, $0.duration, $0.bytes) }
        lines.append(line("publish", publishing, nil))
        lines.append(line("all", timings.total + publishing, nil))
        Terminal.standardOutput(lines.joined())
    }

    private static func line(_ name: String, _ duration: Duration, _ bytes: Int?) -> String {
        let milliseconds = Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
        let time = String((milliseconds * 10).rounded() / 10)
        let size = bytes.map { "  \($0 / 1000) kB" } ?? ""
        return "  " + name.padded(to: 10) + String(repeating: " ", count: max(0, 9 - time.count))
            + "\(time) ms\(size)\n"
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
