import LacunaModel
import LacunaSite
import LacunaText

/// What a server shows for an address that does not exist, in every language of the site.
///
/// It may appear at any depth, so its addresses start at the root of the host: with the path of the base address, if there
/// is one.
struct NotFoundPage {
    private let configuration: Configuration
    private let languages: [Language]

    init(_ configuration: Configuration, _ languages: [Language]) {
        self.configuration = configuration
        self.languages = languages
    }

    /// `/gaps` of `https://example.org/gaps`, and nothing where the site stands at the root.
    private var folder: String {
        let parts = (configuration.baseAddress ?? "").split(separator: "/", omittingEmptySubsequences: true)
        return parts.dropFirst(2).map { "/" + $0 }.joined()
    }

    var bytes: [UInt8] {
        var out = ByteWriter()
        let main = languages.first
        out.raw("<!DOCTYPE html>\n<html lang=\"")
        out.text(main?.code ?? "en")
        out.raw("\" dir=\"\(main?.direction ?? "ltr")\">\n<head>\n<meta charset=\"utf-8\">\n")
        out.raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'\">\n"
        )
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        out.raw("<meta name=\"robots\" content=\"noindex\">\n<title>")
        out.text(main?.text(.notFoundTitle) ?? "404")
        out.raw(" · ")
        out.text(configuration.title)
        out.raw("</title>\n<link rel=\"stylesheet\" href=\"")
        out.text(folder + "/assets/site.css")
        out.raw("\">\n</head>\n<body>\n<main id=\"main\">\n")
        for (index, language) in languages.enumerated() { write(language, level: index == 0 ? 1 : 2, &out) }
        out.raw("</main>\n</body>\n</html>\n")
        return LanguageSpans.resolve(out.bytes) { TextDirection.of($0) }
    }

    private func write(_ language: Language, level: Int, _ out: inout ByteWriter) {
        out.raw("<section lang=\"\(ByteWriter.escaped(language.code))\" dir=\"\(language.direction)\">\n<h\(level)>")
        out.text(language.text(.notFoundTitle))
        out.raw("</h\(level)>\n<p>")
        out.text(language.text(.notFoundWords))
        out.raw("</p>\n<p><a href=\"")
        out.text("\(folder)/\(language.code)/index.html")
        out.raw("\">")
        out.text(language.text(.notFoundLink))
        out.raw("</a></p>\n</section>\n")
    }
}
