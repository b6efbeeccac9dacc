extension Project {
    /// Three countries on the small treaty. Kenya: a figure and a secondary source. Singapore: another figure and a
    /// withheld finding. Ghana: nothing known.
    public static let compared: Project = {
        let limit = "- **Limit:** "
        var project = Project.small([
            AssessmentFile(
                "KEN",
                [
                    AssessmentFile.finding(
                        "1.1", "partly met", limit + "at most 30 days; first order", "- **Authority:** police"),
                    "### 1.2\n\n- **Outcome:** met\n- **Law:** act s. 9; act s. 10\n- **Basis:** secondary; https://example.org/report",
                ]),
            AssessmentFile(
                "SGP", assessed: "2026-10-01",
                [
                    AssessmentFile.finding(
                        "1.1", "not met", limit + "at most 90 days", "- **Threshold:** grounds \\</script\\> & *risk*"),
                    AssessmentFile.finding("2.1", "met", "- **Authority:** SECRET", "- **Publication:** withheld"),
                ]),
            AssessmentFile(
                "GHA",
                ["### 1.1\n\n- **Outcome:** not assessed\n- **Reason:** Not looked at.\n- **Basis:** not verified"]),
        ])
        for path in project.files.keys where path.contains("GHA") {
            project.files[path] = project.files[path]?.replacing("laws: {act: {title: Act of GHA}}\n", with: "")
        }
        project.files["lacuna.yaml"] =
            Project.settings + "groups: {african-union: {title: African Union, members: [GHA, KEN]}}\n"
        return project
    }()
}
