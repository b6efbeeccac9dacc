/// Four countries over two rounds, with every way in which a finding can differ.
///
/// | country | requirement | 2025 | 2026 | why |
/// |---|---|---|---|---|
/// | Kenya | 1.1 | partly met | met | law changed |
/// | Kenya | 1.2 | met | largely met | correction |
/// | Kenya | 1.3 | used | not assessed | evidence lost |
/// | Kenya | 2.1 | not met | partly met | method changed |
/// | Kenya | 2.2 | – | met | requirement added on 1 March 2026 |
/// | Ghana | 1.1 | met | met | nothing differs |
/// | Ghana | 1.2 | not met | – | dropped |
/// | Ghana | 1.3 | used | used | law changed behind the same outcome |
/// | Ghana | 2.1 | – | met | not looked at before |
/// | Japan | 1.1 | met | – | the country dropped out |
/// | Brazil | 1.1 | – | not met | first round |
public enum RoundsProject {
    public static let kenyaBefore = AssessmentFile(
        "KEN", round: "2025", assessed: "2025-11-01",
        [
            AssessmentFile.finding("1.1", "partly met"), AssessmentFile.finding("1.2", "met"),
            AssessmentFile.finding("1.3", "used"), AssessmentFile.finding("2.1", "not met"),
        ])

    public static let kenya = AssessmentFile(
        "KEN", round: "2026", assessed: "2026-11-01",
        [
            AssessmentFile.finding("1.1", "met", "- **Change:** law changed; Act 17 of 2026 covers content data"),
            AssessmentFile.finding(
                "1.2", "largely met", "- **Change:** correction; a note in the margin was overlooked"),
            AssessmentFile.finding("1.3", "not assessed", "- **Change:** evidence lost; the address is gone"),
            AssessmentFile.finding("2.1", "partly met", "- **Change:** method changed; practice no longer counts"),
            AssessmentFile.finding("2.2", "met"),
        ])

    public static let ghanaBefore = AssessmentFile(
        "GHA", round: "2025", assessed: "2025-11-01",
        [
            AssessmentFile.finding("1.1", "met"), AssessmentFile.finding("1.2", "not met"),
            AssessmentFile.finding("1.3", "used"),
        ])

    public static let ghana = AssessmentFile(
        "GHA", round: "2026", assessed: "2026-11-05",
        [
            AssessmentFile.finding("1.1", "met"),
            AssessmentFile.finding("1.3", "used", "- **Change:** law changed; the section is a new one"),
            AssessmentFile.finding("2.1", "met"),
        ])

    public static let japan = AssessmentFile(
        "JPN", round: "2025", assessed: "2025-11-01", [AssessmentFile.finding("1.1", "met")])

    public static let brazil = AssessmentFile(
        "BRA", round: "2026", assessed: "2026-11-01", [AssessmentFile.finding("1.1", "not met")])

    public static var project: Project { Project.small([kenyaBefore, kenya, ghanaBefore, ghana, japan, brazil]) }
}
