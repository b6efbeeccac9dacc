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
    /// The page has said already that the words which follow are the translation of an earlier text.
    var saysAge = false

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

    /// Words of an author within a line, marked with their language where the page is in another one, and with a clock
    /// where they are the translation of an earlier text. Their markup was made safe when they were read.
    mutating func prose(_ prose: Prose) { words(prose, in: "span") }

    /// The same for a name, which keeps its own direction.
    mutating func name(_ prose: Prose) {
        if prose.isWithheld { return absent(.shortWithheld) }
        raw("<bdi\(languageAttributes(of: prose.language))>")
        out.raw(prose.markup)
        raw("</bdi>")
        age(of: prose)
    }

    /// Paragraphs, lists and tables of an author.
    mutating func blocks(_ prose: Prose) { words(prose, in: "div") }

    private mutating func words(_ prose: Prose, in element: String) {
        if prose.isWithheld { return absent(.shortWithheld) }
        let attributes = languageAttributes(of: prose.language)
        if attributes.isEmpty {
            out.raw(prose.markup)
        } else {
            raw("<\(element)\(attributes)>")
            out.raw(prose.markup)
            raw("</\(element)>")
        }
        age(of: prose)
    }

    /// A clock with its words. The record of a finding says it once for all of its words.
    private mutating func age(of prose: Prose) {
        guard !saysAge, let key = TextKey.age(prose.translation) else { return }
        raw(" <span class=\"age\">")
        mark("stale")
        raw(" ")
        text(key)
        raw("</span>")
    }

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
        guard let language, !language.isEmpty, language != self.language.code else { return "" }
        return " lang=\"\(ByteWriter.escaped(language))\" dir=\"\(TextDirection.of(language))\""
    }

    /// A value that is not there, said in words of the interface.
    mutating func absent(_ key: TextKey) {
        raw("<span class=\"absent\">")
        text(key)
        raw("</span>")
    }

    /// A text of the catalogue, marked with its language where the page is in another one.
    mutating func text(_ text: CatalogueText) { out.text(language.words(text)) }

    /// Words that the catalogue has in its own language only.
    mutating func untranslated(_ words: String) { text(CatalogueText(words, language: treaty.language)) }

    /// A count, in the digits of the language.
    mutating func number(_ number: Int) { out.text(language.number(number)) }

    /// `<td class="num">` with a count.
    mutating func numberCell(_ number: Int) {
        let words = language.number(number)
        out.raw(words == String(number) ? "<td class=\"num\">" : "<td class=\"num\" data-v=\"\(number)\">")
        out.text(words)
        out.raw("</td>")
    }

    /// `25(1)`, with a sentence in words where the id names one.
    public func citation(_ requirement: Requirement) -> String { language.citation(requirement) }

    func date(_ day: Day) -> String { "<time datetime=\"\(day)\">\(language.date(day))</time>" }

    var string: String { String(decoding: out.bytes, as: UTF8.self) }
}

extension TextKey {
    /// What is said of words that may not follow the present text of their source; nil where there is nothing to say.
    public static func age(_ state: TranslationState?) -> TextKey? {
        switch state {
        case .stale: .translationStale
        case .unconfirmed: .translationUnconfirmed
        case .current, nil: nil
        }
    }
}

/// Which way a language is written.
public enum TextDirection {
    private static let rightToLeft: Set<Substring> = ["ar", "fa", "he", "ur", "ps", "dv", "ckb", "sd", "ug", "yi"]

    public static func of(_ language: String) -> String {
        rightToLeft.contains(language.prefix { $0 != "-" }) ? "rtl" : "ltr"
    }
}
