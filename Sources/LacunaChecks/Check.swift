import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Looks for one kind of problem in what was read. Named after the problem it finds.
public protocol Check: Sendable {
    static var rule: Rule { get }
    init()
    func run(_ corpus: Corpus) -> [Diagnostic]
}

/// A check that looks at one finding at a time.
protocol FindingCheck: Check {
    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic]
}

/// One finding with what it belongs to.
struct FindingContext {
    let assessment: Assessment
    let treaty: Treaty
    let requirement: Requirement
    let finding: Finding
    let corpus: Corpus

    /// A fixed word in the language of the file.
    func word<Word: FixedWord>(_ value: Word) -> String { corpus.word(value, for: assessment) }

    /// A problem at one of the finding's fields, or at its heading where the field is missing.
    func problem(
        _ rule: Rule, at kind: FieldKind, found: String? = nil, accepted: [String] = [], details: [String: String] = [:]
    ) -> Diagnostic {
        Diagnostic(
            rule, in: assessment.file, at: finding.place(of: kind), found: found, accepted: accepted,
            details: details.merging(["requirement": requirement.id]) { own, _ in own })
    }
}

extension FindingCheck {
    public func run(_ corpus: Corpus) -> [Diagnostic] {
        corpus.assessments.flatMap { assessment in
            guard let treaty = corpus.treaty(of: assessment) else { return [Diagnostic]() }
            return assessment.findings.flatMap { finding in
                check(
                    finding,
                    FindingContext(
                        assessment: assessment, treaty: treaty,
                        requirement: treaty.requirements[finding.requirement], finding: finding, corpus: corpus))
            }
        }
    }
}
