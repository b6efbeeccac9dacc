import LacunaDiagnostics
import LacunaModel

/// Reads what the settings say in other languages than the main one, and in which digits.
struct SettingsTextsReader {
    /// How many sentences there are to translate.
    let disclaimers: Int
    let entities: [String]
    let groups: [String]

    func translations(_ reader: inout MappingReader) -> [String: Configuration.Texts] {
        let languages = MappingReader(reader.node("translations"), in: reader.file, place: "translations")
        reader.take(languages.diagnostics)
        var translations: [String: Configuration.Texts] = [:]
        for entry in languages.all {
            var item = MappingReader(entry.value, in: reader.file, place: "translations", span: entry.keySpan)
            translations[entry.key] = texts(&item)
            reader.take(item.finish())
        }
        return translations
    }

    private func texts(_ item: inout MappingReader) -> Configuration.Texts {
        var texts = Configuration.Texts()
        texts.title = item.text("title")
        texts.about = item.text("about")
        texts.publisher = item.text("publisher")
        texts.licence = item.text("licence")
        texts.disclaimers = item.list("disclaimers")?.map(\.text)
        if let own = texts.disclaimers, own.count != disclaimers {
            item.add(
                .yamlShape, item.valueSpan("disclaimers"), found: "a list of \(own.count)",
                details: ["key": "disclaimers", "expected": "a list of \(disclaimers), one for each sentence"])
        }
        texts.entities = names("entities", entities, &item)
        texts.groups = names("groups", groups, &item)
        return texts
    }

    private func names(_ key: String, _ known: [String], _ item: inout MappingReader) -> [String: String] {
        var names = MappingReader(item.node(key), in: item.file, place: key, span: item.valueSpan(key))
        var result: [String: String] = [:]
        for code in known { result[code] = names.text(code) }
        item.take(names.finish())
        return result
    }

    func digits(_ reader: inout MappingReader) -> [String: Configuration.Digits] {
        let languages = MappingReader(reader.node("digits"), in: reader.file, place: "digits")
        reader.take(languages.diagnostics)
        var digits: [String: Configuration.Digits] = [:]
        for entry in languages.all {
            if let value = Configuration.Digits(rawValue: entry.value.textValue) {
                digits[entry.key] = value
            } else {
                reader.add(
                    .unknownWord, entry.value.span, found: entry.value.textValue,
                    accepted: Configuration.Digits.allCases.map(\.rawValue), details: ["key": "digits"])
            }
        }
        return digits
    }
}
