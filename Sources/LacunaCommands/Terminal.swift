import Foundation

/// The terminal that the program talks to.
enum Terminal {
    static func standardOutput(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    static func standardError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

    /// Colour only where a person looks, and nobody asked for none.
    static var usesColour: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }

    /// The language that the terminal is set to, as a BCP 47 code without a region.
    static var language: String {
        let environment = ProcessInfo.processInfo.environment
        let setting = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? "en"
        let code = setting.prefix { $0 != "_" && $0 != "." }
        return code.count == 2 ? String(code) : "en"
    }
}
