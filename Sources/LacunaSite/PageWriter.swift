import LacunaAnalysis
import LacunaModel
import LacunaText

/// Writes the body of one page: markup of ours, words of the language, text of authors, each escaped where it must be.
public struct PageWriter {
    public var out = ByteWriter(capacity: 16_384)
    public let model: SiteModel
    /// Path of the page, relative to the folder of its language.
    public let path: String
    /// `../` for each folder that the page lies below its language.
    private let up: String

    public init(_ model: SiteModel, path: String) {
        self.model = model
        self.path = path
        up = String(repeating: "../", count: path.count { $0 == "/" })
    }

    var language: Language { model.language }
    var treaty: Treaty { model.treaty }
    var analysis: TreatyAnalysis { model.analysis }

    /// The way from this page to another one of the same language.
    func href(_ address: String) -> String { address.hasPrefix("#") ? address : up + address }

    /// Our own markup.
    mutating func raw(_ markup: String) { out.raw(markup) }

    /// A text of the interface.
    mutating func text(_ key: TextKey, _ values: [String: String] = [:]) { out.text(language.text(key, values)) }

    mutating func text(_ key: TextKey, count: Int, _ values: [String: String] = [:]) {
        out.text(language.text(key, count: count, values))
    }

    /// Text of any origin.
    mutating func text(_ text: String) { out.text(text) }

    mutating func text(_ text: Bytes) { out.text(text) }

    /// Words of an author, whose markup was made safe when they were read.
    mutating func prose(_ prose: Prose) { out.raw(prose.markup) }

    /// A link to another page of the same language.
    mutating func link(_ address: String, _ words: String) {
        out.raw("<a href=\"")
        out.text(href(address))
        out.raw("\">")
        out.text(words)
        out.raw("</a>")
    }

    /// `<h2 id="…">` with a text of the interface.
    mutating func heading(_ level: Int, _ id: String, _ key: TextKey, _ values: [String: String] = [:]) {
        heading(level, id, language.text(key, values))
    }

    mutating func heading(_ level: Int, _ id: String, _ words: String) {
        out.raw("<h\(level) id=\"\(ByteWriter.escaped(id))\">")
        out.text(words)
        out.raw("</h\(level)>\n")
    }

    mutating func paragraph(_ key: TextKey, _ values: [String: String] = [:]) {
        out.raw("<p>")
        text(key, values)
        out.raw("</p>\n")
    }

    /// ` lang="…" dir="…"` where a text is in another language than the page; nothing otherwise.
    func languageAttributes(of language: String?) -> String {
        guard let language, language != self.language.code else { return "" }
        return " lang=\"\(ByteWriter.escaped(language))\" dir=\"\(TextDirection.of(language))\""
    }

    /// A value that is not there, said in words of the interface.
    mutating func absent(_ key: TextKey) {
        raw("<span class=\"absent\">")
        text(key)
        raw("</span>")
    }

    /// A text of the catalogue, marked with its language where the page is in another one.
    mutating func catalogueText(_ words: String) {
        let attributes = languageAttributes(of: treaty.language)
        guard !attributes.isEmpty else { return text(words) }
        raw("<span\(attributes)>")
        text(words)
        raw("</span>")
    }

    /// `25(1)`, with a sentence in words where the id names one.
    public func citation(_ requirement: Requirement) -> String { language.citation(requirement) }

    func date(_ day: Day) -> String { "<time datetime=\"\(day)\">\(language.date(day))</time>" }

    var string: String { String(decoding: out.bytes, as: UTF8.self) }
}

/// Which way a language is written.
public enum TextDirection {
    private static let rightToLeft: Set<Substring> = ["ar", "fa", "he", "ur", "ps", "dv", "ckb", "sd", "ug", "yi"]

    public static func of(_ language: String) -> String {
        rightToLeft.contains(language.prefix { $0 != "-" }) ? "rtl" : "ltr"
    }
}
