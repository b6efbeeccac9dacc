/// Two versions of one small project, of which no page of text is the same.
extension Project {
    public static func version(_ word: String) -> [String: String] {
        var project = Project.small([
            AssessmentFile("KEN", [AssessmentFile.finding("1.1", "partly met", "- **Practice:** \(word) in Kenya.")]),
            AssessmentFile("FRA", [AssessmentFile.finding("2.1", "not met", "- **Practice:** \(word) in France.")]),
        ])
        project.files["lacuna.yaml"] = "title: Site \(word)\npublisher: Tests\n"
        return project.files
    }
}
