import LacunaModel

extension PageWriter {
    /// Whose translation a reader has before them, and which file it comes from; empty for the authors' own words.
    func translationFacts(_ assessment: Assessment) -> [(label: String, value: String)] {
        guard let words = translationWords(assessment) else { return [] }
        var facts = [(language.text(.translationLabel), safe(words))]
        if let file = assessment.translationFile, let digest = model.options.digests[file.path] {
            facts.append((language.text(.translationDigest), "<code>sha256:\(digest)</code>"))
        }
        return facts
    }

    /// `unofficial translation from English, by A. Lawyer`; nil for the authors' own words.
    public func translationWords(_ assessment: Assessment) -> String? {
        guard let credit = assessment.credit else { return nil }
        let key: TextKey =
            switch credit.standing {
            case .official: .translationOfficial
            case .unofficial: .translationUnofficial
            case .original, nil: .translationPlain
            }
        let source = LanguageName.name(assessment.language, in: language)
        let words = language.text(key, ["source": source])
        guard !credit.translators.isEmpty else { return words }
        return language.text(
            .translationBy, ["translation": words, "names": credit.translators.joined(separator: ", ")])
    }
}
