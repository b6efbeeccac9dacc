import LacunaDiagnostics
import LacunaMarkdown

/// Every rule of the reading stage, sorted by code.
public enum ReadingRules {
    public static let all: [Rule] =
        (Rule.fileRules + Rule.yamlRules + Rule.frontMatterRules + Rule.findingRules + Rule.projectRules
        + Rule.markdownRules + Rule.translationRules)
        .sorted { $0.code < $1.code }
}
