import LacunaModel

/// A linear scale from zero to the largest value, with a few round numbers to read it by.
struct PlotScale {
    let end: Double
    let ticks: [Double]

    /// Steps that readers count in, by unit: months and years of days, days of hours.
    private static func steps(_ unit: Figure.Unit) -> [Double] {
        switch unit {
        case .hours: [1, 2, 6, 12, 24, 48, 72, 168, 336, 720]
        case .days, .workingDays: [1, 2, 5, 10, 15, 30, 60, 90, 180, 365, 730, 1825, 3650]
        case .weeks: [1, 2, 4, 8, 13, 26, 52, 104]
        case .months: [1, 2, 3, 6, 12, 24, 60, 120]
        case .years: [1, 2, 5, 10, 20, 50, 100]
        }
    }

    private static let mostSteps = 6.0

    init(largest: Double, unit: Figure.Unit) {
        end = max(largest, 1)
        let steps = PlotScale.steps(unit)
        var step = steps.first { [end] in end / $0 <= PlotScale.mostSteps } ?? steps[steps.count - 1]
        while end / step > PlotScale.mostSteps { step *= 2 }
        ticks = (0...Int(end / step)).map { Double($0) * step }
    }
}
