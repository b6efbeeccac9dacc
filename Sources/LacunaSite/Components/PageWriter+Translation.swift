import LacunaModel

extension PageWriter {
    /// Who wrote the assessment, in the language of its authors.
    func authors(_ assessment: Assessment) -> String {
        let names = safe(assessment.authors.joined(separator: ", "))
        let attributes = languageAttributes(of: assessment.language)
        return attributes.isEmpty ? names : "<span\(attributes)>\(names)</span>"
    }

    /// SHA-256 of the file of the translation; nil for the authors' own words.
    func translationDigest(_ assessment: Assessment) -> String? {
        assessment.translationFile.flatMap { model.options.digests[$0.path] }
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
