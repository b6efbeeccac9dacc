import ArgumentParser
import LacunaModel

/// `public` or `internal` on the command line.
struct AudienceArgument: ExpressibleByArgument {
    let value: Audience

    static let `public` = AudienceArgument(value: .public)
    static let `internal` = AudienceArgument(value: .internal)

    init(value: Audience) { self.value = value }

    init?(argument: String) {
        guard let value = Audience(rawValue: argument) else { return nil }
        self.value = value
    }

    var defaultValueDescription: String { value.rawValue }

    static var allValueStrings: [String] { Audience.allCases.map(\.rawValue) }
}

/// A date on the command line.
struct DayArgument: ExpressibleByArgument {
    let value: Day

    init?(argument: String) {
        guard let value = Day(argument) else { return nil }
        self.value = value
    }
}
