extension Configuration {
    /// The texts of the settings in another language than the main one. Nil where there is no translation.
    public struct Texts: Sendable {
        public var title: String?
        public var about: String?
        public var publisher: String?
        public var licence: String?
        public var disclaimers: [String]?
        /// Names of entities by code.
        public var entities: [String: String] = [:]
        /// Titles of groups by key.
        public var groups: [String: String] = [:]

        public init() {}
    }

    /// Names of what `language` lacks and shows in the main language, as they stand in the settings. The title, the publisher
    /// and the licence are names, which may stay as they are.
    public func missingTexts(in language: String) -> [String] {
        guard language != languages.first else { return [] }
        let own = translations[language] ?? Texts()
        var missing: [String] = []
        if about != nil, own.about == nil { missing.append("about") }
        if !disclaimers.isEmpty, own.disclaimers == nil { missing.append("disclaimers") }
        missing += entities.map(\.code).filter { own.entities[$0] == nil && names[language]?[$0] == nil }
        return missing + groups.map(\.key).filter { own.groups[$0] == nil }
    }
}
