import LacunaModel
import LacunaText

extension PageWriter {
    /// The provisions of a finding, each a link to the page of its law.
    mutating func citations(_ finding: Finding, _ assessment: Assessment) {
        for (index, citation) in finding.citations.enumerated() {
            if index > 0 { text(.partSeparator) }
            let law = assessment.laws[citation.law]
            let force = finding.force != .inForce || law.force.applies ? finding.force : law.force
            raw("<cite class=\"law\"")
            if force != .inForce { raw(" data-force=\"\(force.slug)\"") }
            raw("><a href=\"")
            text(href(Address.law(assessment.country, law) + "#" + LawAnchor.of(citation.provision.string)))
            raw("\"\(citationAttributes(law, assessment))>")
            name(law.title)
            if !citation.provision.isEmpty {
                raw(", <bdi\(languageAttributes(of: assessment.language))>")
                text(citation.provision)
                raw("</bdi>")
            }
            raw("</a>")
            if force != .inForce {
                raw(" <span class=\"force\">")
                text(language.word(force))
                raw("</span>")
            }
            raw("</cite>")
        }
    }

    /// A citation is read in one go, in the direction of its own language; with a translated title each part stands for itself.
    func citationAttributes(_ law: Law, _ assessment: Assessment) -> String {
        law.title.language == assessment.language ? languageAttributes(of: assessment.language) : ""
    }

    /// A figure in words: `at most 90 days`.
    public func words(_ figure: Figure, in kind: FieldKind) -> String {
        switch figure {
        case .amount(let amount):
            language.text(
                TextKey.amount(amount.unit), count: Int(amount.value.rounded(.up)),
                ["bound": language.word(amount.bound), "n": language.number(amount.value)])
        case .unlimited: language.word(kind == .offenceThreshold ? FigureWord.anyOffence : FigureWord.unlimited)
        case .listed: language.word(FigureWord.listed)
        case .life: language.word(FigureWord.life)
        case .fine: language.word(FigureWord.fineOnly)
        }
    }

    /// A figure of the treaty in words, in its own unit where that is no word of ours.
    func words(_ figure: TreatyFigure) -> String {
        guard let unit = figure.knownUnit else {
            let unit = language.mark(figure.unit, as: treaty.language)
            return "\(language.word(figure.bound)) \(language.number(figure.value)) \(unit)"
        }
        return words(.amount(Figure.Amount(bound: figure.bound, value: figure.value, unit: unit)), in: .limit)
    }

    /// One line of a field list.
    mutating func field(_ label: String, class name: String = "", _ value: (inout PageWriter) -> Void) {
        raw(name.isEmpty ? "<div><dt>" : "<div class=\"\(name)\"><dt>")
        if name == "over-reach" {
            mark("over-reach")
            raw(" ")
        }
        text(label)
        raw("</dt><dd>")
        value(&self)
        raw("</dd></div>\n")
    }

    mutating func field(_ finding: Finding, _ kind: FieldKind, class name: String = "") {
        guard let prose = finding[kind] else { return }
        field(language.word(kind), class: name) { $0.prose(prose) }
    }

    mutating func figureField(_ finding: Finding, _ kind: FieldKind) {
        withheldField(finding, kind)
        let figures = finding.figures(kind)
        guard !figures.isEmpty else { return }
        field(language.word(kind)) { page in
            page.list(figures) { page, stated in
                page.text(page.words(stated.figure, in: kind))
                if !stated.note.isEmpty {
                    page.text(.partSeparator)
                    page.prose(stated.note)
                }
            }
        }
    }

    /// One value stands by itself, several stand in a list.
    mutating func list<Item>(_ items: [Item], _ write: (inout PageWriter, Item) -> Void) {
        if items.isEmpty { return }
        if items.count == 1 { return write(&self, items[0]) }
        raw("<ul>")
        for item in items {
            raw("<li>")
            write(&self, item)
            raw("</li>")
        }
        raw("</ul>")
    }

    /// A fixed word, followed by the words after it.
    mutating func wordField<Word: FixedWord>(_ finding: Finding, _ kind: FieldKind, _ value: Word?) {
        guard let value else { return withheldField(finding, kind) }
        field(language.word(kind)) { page in
            page.text(page.language.word(value))
            if let words = finding[kind] {
                page.text(.partSeparator)
                page.prose(words)
            }
        }
    }
}

extension TextKey {
    static func amount(_ unit: Figure.Unit) -> TextKey {
        switch unit {
        case .hours: .amountHours
        case .days: .amountDays
        case .workingDays: .amountWorkingDays
        case .weeks: .amountWeeks
        case .months: .amountMonths
        case .years: .amountYears
        }
    }
}

/// The anchor of a section on the page of its law.
enum LawAnchor {
    /// Letters and digits of the provision, everything else as one hyphen: `s-51-1`, `art-5`; `law` for the law as a whole.
    static func of(_ provision: String) -> String {
        var anchor = ""
        var isPending = false
        for scalar in provision.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if isPending { anchor += "-" }
                isPending = false
                anchor.unicodeScalars.append(scalar)
            } else {
                isPending = true
            }
        }
        guard let first = anchor.unicodeScalars.first else { return "law" }
        return first.properties.isAlphabetic ? anchor : "s-" + anchor
    }
}
