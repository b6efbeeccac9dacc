import LacunaModel
import LacunaText

/// The page at the root, from which a reader goes on in a language.
enum StartPage {
    static func make(_ languages: [LanguageStrings], _ configuration: Configuration) -> [UInt8] {
        var out = ByteWriter()
        let main = languages.first?.language ?? "en"
        let direction = languages.first?.isRightToLeft == true ? "rtl" : "ltr"
        out.raw("<!DOCTYPE html>\n<html lang=\"\(main)\" dir=\"\(direction)\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'\">\n"
        )
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        if languages.count == 1 { out.raw("<meta http-equiv=\"refresh\" content=\"0; url=\(main)/index.html\">\n") }
        out.raw("<title>")
        out.text(configuration.title)
        out.raw(
            "</title>\n<link rel=\"stylesheet\" href=\"assets/site.css\">\n")
        for code in languages.map(\.language) + ["x-default"] {
            let page = code == "x-default" ? "index.html" : "\(code)/index.html"
            out.raw("<link rel=\"alternate\" hreflang=\"\(code)\" href=\"\(configuration.address(of: page))\">\n")
        }
        out.raw(
            "</head>\n<body>\n<main id=\"main\">\n<h1>")
        out.text(configuration.title)
        out.raw("</h1>\n<ul>\n")
        for language in languages {
            let direction = language.isRightToLeft ? "rtl" : "ltr"
            out.raw(
                "<li><a href=\"\(language.language)/index.html\" lang=\"\(language.language)\" dir=\"\(direction)\">")
            out.text(language.name)
            out.raw("</a>")
            if languages.count > 1, let about = about(in: language.language, configuration) {
                out.raw(" <span lang=\"\(language.language)\" dir=\"\(direction)\">")
                out.text(about)
                out.raw("</span>")
            }
            out.raw("</li>\n")
        }
        out.raw("</ul>\n</main>\n</body>\n</html>\n")
        return out.bytes
    }

    private static func about(in language: String, _ configuration: Configuration) -> String? {
        language == configuration.languages.first ? configuration.about : configuration.translations[language]?.about
    }
}

extension Configuration {
    /// A page by its path from the root: absolute where the site has an address.
    fileprivate func address(of page: String) -> String { baseAddress.map { "\($0)/\(page)" } ?? page }
}
