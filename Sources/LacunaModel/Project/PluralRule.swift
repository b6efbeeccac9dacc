/// The plural categories of CLDR for whole numbers, in the six languages of the United Nations.
public enum PluralRule {
    /// The languages whose rules are known. Any other one counts like one of them: its strings name it, or it counts like English.
    public static let languages = ["ar", "en", "es", "fr", "ru", "zh"]

    /// Every category of CLDR.
    public static let all: Set<String> = ["zero", "one", "two", "few", "many", "other"]

    /// The categories that a language needs for whole numbers.
    public static func categories(of language: String) -> [String] {
        switch language.prefix(2) {
        case "zh": ["other"]
        case "ru": ["one", "few", "many"]
        case "ar": ["zero", "one", "two", "few", "many", "other"]
        default: ["one", "other"]
        }
    }

    /// `zero`, `one`, `two`, `few`, `many` or `other`.
    public static func category(of number: Int, in language: String) -> String {
        switch language.prefix(2) {
        case "zh": "other"
        case "fr": number == 0 || number == 1 ? "one" : "other"
        case "ru": russian(number)
        case "ar": arabic(number)
        default: number == 1 ? "one" : "other"
        }
    }

    private static func russian(_ number: Int) -> String {
        switch (number % 10, number % 100) {
        case (1, let rest) where rest != 11: "one"
        case (2...4, let rest) where !(12...14).contains(rest): "few"
        default: "many"
        }
    }

    private static func arabic(_ number: Int) -> String {
        switch (number, number % 100) {
        case (0, _): "zero"
        case (1, _): "one"
        case (2, _): "two"
        case (_, 3...10): "few"
        case (_, 11...99): "many"
        default: "other"
        }
    }
}
