import LacunaAnalysis
import LacunaModel

extension PageWriter {
    /// The address of a finding; on the country's own page the place in it.
    func address(of requirement: Int, country: Int) -> String {
        let code = analysis.countries[country].code
        let requirement = treaty.requirements[requirement]
        return path == Address.country(code)
            ? "#" + Address.anchor(requirement) : Address.finding(code, requirement)
    }

    /// The address of the findings on an article; on the country's own page the place in it.
    func address(ofArticle article: Int, country: Int) -> String {
        let code = analysis.countries[country].code
        let article = treaty.articles[article]
        return path == Address.country(code) ? "#" + Address.anchor(article) : Address.articleOf(code, article)
    }

    /// A link to a finding under the name of its country: `Kenya, 25(1)`.
    mutating func namedFindingLink(_ country: Int, _ requirement: Int) {
        link(
            address(of: requirement, country: country),
            language.list([model.name(country), citation(treaty.requirements[requirement])]))
    }

    /// A cell of the safeguards grid, which leads to the finding behind it.
    mutating func cell(_ cell: SafeguardsCell, country: Int) {
        switch cell {
        case .noFinding: emptyCell()
        case .answered:
            guard let lowest = cell.lowest else { return emptyCell() }
            let answer = lowest.answer
            wordCell(
                "a", answer.slug, mark: answer.markName, language.text(TextKey.short(answer)), lowest.requirement,
                country)
        case .unanswered(let outcome, let requirement):
            wordCell(
                outcome == .noInformation ? "a" : "o", outcome.slug, mark: outcome.slug,
                language.text(TextKey.short(outcome)), requirement, country)
        }
    }

    private mutating func wordCell(
        _ kind: String, _ value: String, mark: String, _ words: String, _ requirement: Int, _ country: Int
    ) {
        raw("<td data-\(kind)=\"\(value)\"><a href=\"\(href(address(of: requirement, country: country)))\">")
        self.mark(mark)
        raw(" ")
        text(words)
        raw("</a></td>")
    }

    /// The answers that a page uses, each with its mark.
    mutating func legend(_ answers: some Collection<Answer>) {
        raw("<ul class=\"legend\" aria-label=\"")
        text(.legendAnswers)
        raw("\">")
        for answer in Answer.allCases where answers.contains(answer) {
            raw("<li data-a=\"\(answer.slug)\">")
            mark(answer.markName)
            raw(" ")
            text(TextKey.short(answer))
            raw("</li>")
        }
        raw("</ul>\n")
    }

    /// Mark and word of something that is no outcome.
    mutating func badge(mark name: String, style outcome: Outcome, _ words: String) {
        raw("<span class=\"outcome\" data-o=\"\(outcome.slug)\">")
        mark(name)
        raw(" ")
        text(words)
        raw("</span>")
    }
}

extension Answer {
    /// The drawing that stands for the answer.
    var markName: String {
        switch self {
        case .yes: Outcome.met.slug
        case .inPart: Outcome.partlyMet.slug
        case .no: Outcome.notMet.slug
        }
    }
}

extension TextKey {
    /// The word of an answer as it stands alone in a cell.
    static func short(_ answer: Answer) -> TextKey {
        switch answer {
        case .yes: .shortYes
        case .inPart: .shortInPart
        case .no: .shortNo
        }
    }

    /// The word of a status as it stands alone in a cell.
    static func short(_ status: InstitutionStatus) -> TextKey {
        switch status {
        case .designated: .shortDesignated
        case .inLaw: .shortInLaw
        case .notFound: .shortNotFound
        case .notAssessed: .shortNotAssessed
        }
    }
}
