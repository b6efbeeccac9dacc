import LacunaChecks
import LacunaDiagnostics
import LacunaProof
import LacunaReading
import LacunaSite

/// Every rule of every stage.
public enum AllRules {
    /// By code.
    public static let sorted: [Rule] =
        (ReadingRules.all + CheckList.rules + Rule.neutralityRules + Rule.evidenceRules + Rule.proofRules
        + Rule.stringsRules
        + Rule.templateRules).sorted { $0.code < $1.code }
}
