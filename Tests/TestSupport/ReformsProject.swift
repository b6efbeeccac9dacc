/// Four countries with gaps at every stage of reform.
///
/// | country | requirement | outcome | stage | lead | due | assistance |
/// |---|---|---|---|---|---|---|
/// | Kenya | 1.1 | partly met | implement | Ministry of Justice | 30 June 2027 | legislative drafting, training |
/// | Kenya | 1.2 | not met | none | – | – | – |
/// | Kenya | 2.1 | largely met | – | Ministry of Justice | 1 March 2027 | – |
/// | Ghana | 1.1 | met | complete | – | – | – |
/// | Ghana | 2.1 | met | – | – | – | training |
/// | Japan | 1.1 | not met | assess | Ministry of Justice | – | legislative drafting |
/// | Japan | 2.1 | not met | validate | National Police Agency | 1 March 2027 | – |
/// | Brazil | 1.1 | met | – | – | – | – |
public enum ReformsProject {
    public static let kenya = AssessmentFile(
        "KEN",
        [
            AssessmentFile.finding(
                "1.1", "partly met", "- **Priority:** high", "- **Reform:** implement; Bill 5, first reading",
                "- **Owner:** Ministry of Justice", "- **Due:** 2027-06-30",
                "- **Assistance:** legislative drafting, training; a clause on content data"),
            AssessmentFile.finding("1.2", "not met", "- **Reform:** none"),
            AssessmentFile.finding("2.1", "largely met", "- **Owner:** Ministry of Justice", "- **Due:** 2027-03-01"),
        ])

    public static let ghana = AssessmentFile(
        "GHA",
        [
            AssessmentFile.finding("1.1", "met", "- **Reform:** complete"),
            AssessmentFile.finding("2.1", "met", "- **Assistance:** training"),
        ])

    public static let japan = AssessmentFile(
        "JPN",
        [
            AssessmentFile.finding(
                "1.1", "not met", "- **Reform:** assess", "- **Owner:** Ministry of Justice",
                "- **Assistance:** legislative drafting"),
            AssessmentFile.finding(
                "2.1", "not met", "- **Reform:** validate", "- **Owner:** National Police Agency",
                "- **Due:** 2027-03-01"),
        ])

    public static let brazil = AssessmentFile("BRA", [AssessmentFile.finding("1.1", "met")])

    public static var project: Project { Project.small([kenya, ghana, japan, brazil]) }
}
