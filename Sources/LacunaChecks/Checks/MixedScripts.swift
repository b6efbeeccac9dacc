import LacunaDiagnostics
import LacunaModel
import LacunaText

/// A word of a citation that mixes letters of several scripts: it looks like another word.
struct MixedScripts: Check {
    static let rule = Rule(
        "L460", "mixed-scripts", .warning,
        message: "“{found}” mixes letters that look alike: {scripts}.",
        fix: "Type the word anew in one script, or copy it from the source again.",
        reason:
            "Such a word looks like the name of a statute or a site and is another one. Nobody can find it by searching.",
        bad: .frontMatter("laws: {cmca: {title: \"Cоmputer Misuse Act\"}}"),
        good: .frontMatter("laws: {cmca: {title: Computer Misuse Act}}"))

    func run(_ corpus: Corpus) -> [Diagnostic] { corpus.assessments.flatMap(problems) }

    private func problems(_ assessment: Assessment) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        func look(_ text: Bytes, at span: Span) {
            guard text.withBuffer({ $0.contains { $0 >= 0x80 } }), let found = MixedScripts.first(in: text.string)
            else {
                return
            }
            diagnostics.append(
                Diagnostic(
                    Self.rule, in: assessment.file, at: span, found: found.word,
                    details: ["scripts": found.scripts.joined(separator: ", ")]))
        }
        for law in assessment.laws {
            look(law.title.plain, at: law.span)
            for address in [law.address, law.archived].compactMap(\.self) { look(Bytes(address), at: law.span) }
        }
        for finding in assessment.findings {
            for citation in finding.citations { look(citation.provision, at: finding.place(of: .law)) }
            for source in finding.sources {
                if let address = source.address { look(address, at: finding.place(of: .basis)) }
                look(source.words, at: finding.place(of: .basis))
            }
        }
        return diagnostics
    }

    /// The first word with letters of two scripts that look alike, or with a character in it that nobody sees.
    static func first(in text: String) -> (word: String, scripts: [String])? {
        for word in text.unicodeScalars.split(whereSeparator: { !isPartOfWord($0) }) {
            let scripts = Set(word.compactMap(script)).sorted()
            if scripts.count > 1 { return (String(String.UnicodeScalarView(word)), scripts) }
        }
        return nil
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .nonspacingMark
    }

    /// Only scripts whose letters pass for Latin ones; a letter of any other script says nothing.
    private static func script(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: "Latin"
        case 0x370...0x3FF, 0x1F00...0x1FFF: "Greek"
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: "Cyrillic"
        case 0x530...0x58F: "Armenian"
        case 0x13A0...0x13FF, 0xAB70...0xABBF: "Cherokee"
        case 0xA4D0...0xA4FF: "Lisu"
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: "wide letters"
        case 0x1D400...0x1D7FF: "mathematical letters"
        case 0xAD, 0x200B: "an unseen character"
        default: nil
        }
    }
}
