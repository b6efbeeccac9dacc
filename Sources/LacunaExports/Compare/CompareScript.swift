import LacunaText

/// A classic script that hands one JSON object to the page: pages opened from a folder cannot read data in another way.
public enum CompareScript {
    static let folder = "data/compare/"
    /// The function that `assets/compare.js` defines.
    static let function = "lacunaCompare"

    /// The file of the rows' names, from the site's root.
    public static func requirements(_ language: String) -> String { "\(folder)requirements.\(language).js" }

    static func make(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(capacity: 32_768)
        json.object(body)
        return Array("\(function)(".utf8) + json.bytes + Array(");\n".utf8)
    }

    /// Language and direction of texts that are in another language than the page.
    static func language(_ language: String, _ words: some ComparisonWords, _ json: inout JSONWriter) {
        guard language != words.languageCode else { return }
        json.member("lang", language)
        json.member("dir", words.direction(language))
    }

    static func fact(_ fact: (label: String, words: String), _ json: inout JSONWriter) {
        json.member("label", fact.label)
        json.member("words", fact.words)
    }
}
