import LacunaModel

extension PageWriter {
    /// The full legal record of one finding, with its permalink.
    mutating func finding(_ finding: Finding, _ assessment: Assessment, _ sources: inout SourceList) {
        let requirement = treaty.requirements[finding.requirement]
        let anchor = Address.anchor(requirement)
        saysAge = TextKey.age(finding.translation) != nil
        raw(
            "<article class=\"finding\" id=\"\(anchor)\" aria-labelledby=\"\(anchor)-h\">\n<header>\n<h3 id=\"\(anchor)-h\"><a href=\"#\(anchor)\">"
        )
        text(citation(requirement))
        raw("</a> ")
        text(requirement.title)
        raw("</h3>\n<p>")
        text(requirement.summary)
        raw("</p>\n<p>")
        duty(requirement)
        raw(
            "</p>\n</header>\n<div class=\"record\">\n<p class=\"verdict\">"
        )
        badge(finding.outcome, force: finding.force)
        if let reason = finding[.reason] {
            raw(" <span class=\"reason\">")
            prose(reason)
            raw("</span>")
        }
        raw("</p>\n")
        if let key = TextKey.age(finding.translation) {
            raw("<p class=\"age\">")
            mark("stale")
            raw(" ")
            text(key)
            raw("</p>\n")
        }
        if finding.outcome != .withheld { record(finding, assessment, requirement, &sources) }
        saysAge = false
        raw("</div>\n</article>\n")
    }

    private mutating func record(
        _ finding: Finding, _ assessment: Assessment, _ requirement: Requirement, _ sources: inout SourceList
    ) {
        raw("<dl class=\"fields\">\n")
        if !finding.citations.isEmpty {
            field(language.word(FieldKind.law)) { page in
                page.citations(finding, assessment)
                page.sourceMarks(finding, &sources)
            }
        }
        withheldField(finding, .law)
        wordField(finding, .force, finding.force == .inForce ? nil : finding.force)
        for kind in [FieldKind.offence, .narrowing] { field(finding, kind) }
        for kind in [FieldKind.maximumTerm, .aggravatedTerm] { figureField(finding, kind) }
        wordField(finding, .seriousCrime, finding.seriousCrime)
        for kind in [FieldKind.authority, .threshold] { field(finding, kind) }
        for kind in [FieldKind.offenceThreshold, .limit] { figureField(finding, kind) }
        field(finding, .renewal)
        figureField(finding, .overallLimit)
        field(finding, .safeguards)
        elements(finding)
        field(finding, .practice)
        field(finding, .overReach, class: "over-reach")
        field(finding, .gap, class: "gap")
        field(finding, .recommendation, class: "recommendation")
        if !finding.cautions.isEmpty {
            field(language.word(FieldKind.caution), class: "caution") { page in
                page.list(finding.cautions) { $0.prose($1) }
            }
        }
        field(language.word(FieldKind.basis)) { page in
            guard let basis = finding.shownBasis else { return page.absent(.shortWithheld) }
            page.text(page.language.word(basis))
            if finding.citations.isEmpty { page.sourceMarks(finding, &sources) }
        }
        raw("</dl>\n")
        if let analysis = finding.analysis {
            raw("<div class=\"prose\">")
            blocks(analysis)
            raw("</div>\n")
        }
        details(finding, requirement)
    }

    private mutating func elements(_ finding: Finding) {
        withheldField(finding, .elements)
        guard !finding.elements.isEmpty else { return }
        field(language.word(FieldKind.elements)) { page in
            page.list(finding.elements) { page, element in
                page.text(page.treaty.views.elements[element.element].title)
                page.text(.labelSeparator)
                page.text(page.language.word(element.answer))
                if !element.note.isEmpty {
                    page.text(.partSeparator)
                    page.prose(element.note)
                }
            }
        }
    }

    /// What a reader needs second: what is being done, who reviewed it, the answers to the catalogue's questions.
    private mutating func details(_ finding: Finding, _ requirement: Requirement) {
        raw("<details><summary>")
        text(.findingFullRecord)
        raw("</summary><dl class=\"fields\">\n")
        wordField(finding, .priority, finding.priority)
        wordField(finding, .reform, finding.reform)
        field(finding, .owner)
        if let due = finding.due { field(language.word(FieldKind.due)) { $0.raw($0.date(due)) } }
        withheldField(finding, .due)
        if !finding.assistance.isEmpty {
            field(language.word(FieldKind.assistance)) { page in
                page.text(finding.assistance.map { page.language.word($0) }.joined(separator: ", "))
                if let words = finding[.assistance] {
                    page.text(.partSeparator)
                    page.prose(words)
                }
            }
        }
        withheldField(finding, .assistance)
        wordField(finding, .reservation, finding.reservation)
        wordField(finding, .state, finding.withholds(.state) ? nil : finding.state)
        field(finding, .reviewer)
        field(finding, .reply)
        wordField(finding, .change, finding.change)
        withheldField(finding, .criteria)
        if !finding.criteria.isEmpty { criteria(finding, requirement) }
        raw("</dl></details>\n")
    }

    private mutating func criteria(_ finding: Finding, _ requirement: Requirement) {
        field(language.word(FieldKind.criteria)) { page in
            page.list(requirement.criteria) { page, criterion in
                page.text(criterion.question)
                page.raw(" <b>")
                let answer = finding.criteria.first { $0.letter == criterion.letter }
                page.text(answer.map { page.language.word($0.answer) } ?? page.language.text(.criterionOpen))
                page.raw("</b>")
                if let note = answer?.note, !note.isEmpty {
                    page.text(.partSeparator)
                    page.prose(note)
                }
            }
        }
    }
}
