import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Reads `lacuna.yaml`.
public enum ConfigurationReader {
    public static let path = "lacuna.yaml"

    public static func read(from tree: any FileTree) -> (configuration: Configuration?, diagnostics: [Diagnostic]) {
        if case .missing = tree.content(of: path) {
            let file = SourceFile(path: path, bytes: [])
            return (nil, [Diagnostic(.noConfiguration, in: file, at: .start)])
        }
        let (file, problems) = TextFileReader.read(path, from: tree)
        guard let file else { return (nil, problems) }
        let yaml = YAMLReader.read(file)
        guard yaml.node != nil || yaml.diagnostics.isEmpty else { return (nil, problems + yaml.diagnostics) }
        var reader = MappingReader(yaml.node, in: file, place: "settings")
        let configuration = configuration(&reader)
        return (configuration, problems + yaml.diagnostics + reader.finish())
    }

    private static func configuration(_ reader: inout MappingReader) -> Configuration {
        let title = reader.text("title", isRequired: true) ?? "Lacuna"
        let publisher = reader.text("publisher", isRequired: true) ?? ""
        let languages = (reader.list("languages") ?? []).compactMap { reader.language($0.text, $0.span) }
        let baseAddress = reader.address("base address").map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let disclaimers = (reader.list("disclaimers") ?? []).map(\.text)
        let entities = entities(&reader)
        let groups = groups(&reader)
        let texts = SettingsTextsReader(
            disclaimers: disclaimers.count, entities: entities.map(\.code), groups: groups.map(\.key))
        var configuration = Configuration(
            file: reader.file, title: title, publisher: publisher, about: reader.text("about"),
            languages: languages.isEmpty ? ["en"] : languages, baseAddress: baseAddress,
            disclaimers: disclaimers, licence: reader.text("licence"),
            contact: reader.text("contact"), names: names("names", &reader),
            shortNames: names("short names", &reader), translations: texts.translations(&reader),
            digits: texts.digits(&reader), entities: entities, groups: groups, keep: keep(&reader))
        configuration.securityContact = securityContact(&reader)
        return configuration
    }

    /// Names at the top of the output; a path would reach into folders of the site.
    private static func keep(_ reader: inout MappingReader) -> [String] {
        (reader.list("keep") ?? []).compactMap { item in
            let isName = SafeName.isCatalogueID(String(item.text.drop { $0 == "." }))
            if isName { return item.text }
            reader.add(.badName, item.span, found: item.text, details: ["what": "name to keep"])
            return nil
        }
    }

    private static func securityContact(_ reader: inout MappingReader) -> Configuration.SecurityContact? {
        guard let node = reader.node("security") else { return nil }
        var item = MappingReader(node, in: reader.file, place: "security")
        let expires = item.day("expires", isRequired: true)
        let policy = item.address("policy")
        let contact = item.text("contact", isRequired: true)
        if let contact, contact.hasPrefix("#") || !LinkPolicy.allows(Bytes(contact)) {
            item.add(
                .yamlShape, item.valueSpan("contact"), found: "“\(contact)”",
                details: ["key": "contact", "expected": "an address that starts with https:// or mailto:"])
        }
        reader.take(item.finish())
        guard let contact, let expires else { return nil }
        return Configuration.SecurityContact(address: contact, expires: expires, policy: policy)
    }

    private static func names(_ key: String, _ reader: inout MappingReader) -> [String: [String: String]] {
        let languages = MappingReader(reader.node(key), in: reader.file, place: key)
        reader.take(languages.diagnostics)
        var names: [String: [String: String]] = [:]
        for language in languages.all {
            let codes = MappingReader(language.value, in: reader.file, place: "names", span: language.keySpan)
            reader.take(codes.diagnostics)
            for entry in codes.all { names[language.key, default: [:]][entry.key] = entry.value.textValue }
        }
        return names
    }

    private static func entities(_ reader: inout MappingReader) -> [Configuration.Entity] {
        let entities = MappingReader(reader.node("entities"), in: reader.file, place: "entities")
        reader.take(entities.diagnostics)
        // Addresses are written in small letters: codes that differ in nothing else would share a page.
        var codes: [String: String] = [:]
        return entities.all.compactMap { entry in
            guard SafeName.isValid(entry.key) else {
                reader.add(.badName, entry.keySpan, found: entry.key, details: ["what": "code of an entity"])
                return nil
            }
            let upper = entry.key.uppercased()
            let isSpelling = entry.key != upper && CountryCode.all.contains(upper)
            guard codes.updateValue(entry.key, forKey: upper) == nil, !isSpelling else {
                reader.add(.yamlDuplicateKey, entry.keySpan, found: entry.key)
                return nil
            }
            var item = MappingReader(entry.value, in: reader.file, place: "entity", span: entry.keySpan)
            let entity = Configuration.Entity(
                code: entry.key, name: item.text("name", isRequired: true) ?? entry.key,
                isOrganization: item.text("organization") == "true")
            reader.take(item.finish())
            return entity
        }
    }

    private static func groups(_ reader: inout MappingReader) -> [Configuration.CountryGroup] {
        let groups = MappingReader(reader.node("groups"), in: reader.file, place: "groups")
        reader.take(groups.diagnostics)
        return groups.all.compactMap { entry in
            guard SafeName.isValid(entry.key) else {
                reader.add(.badName, entry.keySpan, found: entry.key, details: ["what": "key of a group"])
                return nil
            }
            var item = MappingReader(entry.value, in: reader.file, place: "group", span: entry.keySpan)
            let title = item.text("title", isRequired: true) ?? entry.key
            let listed = item.list("members")
            let instrument = item.text("parties of")
            let isSignatories = item.text("signatories") == "true"
            reader.take(item.finish())
            let members: Configuration.CountryGroup.Members =
                isSignatories
                ? .signatories : instrument.map { .parties(instrument: $0) } ?? .listed((listed ?? []).map(\.text))
            return Configuration.CountryGroup(key: entry.key, title: title, members: members, span: entry.keySpan)
        }
    }
}
