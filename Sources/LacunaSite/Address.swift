import LacunaModel

/// Addresses of pages, relative to the folder of their language. Said once, so that links and files agree.
public enum Address {
    public static let overview = "index.html"
    public static let countries = "countries.html"
    public static let articles = "articles.html"
    public static let comparisons = "comparisons.html"
    public static let matrix = "matrix.html"
    public static let compare = "compare.html"
    public static let figures = "figures.html"
    public static let offences = "offences.html"
    public static let safeguards = "safeguards.html"
    public static let requests = "requests.html"
    public static let institutions = "institutions.html"
    public static let reforms = "reforms.html"
    public static let assistance = "assistance.html"
    public static let consultation = "consultation.html"
    public static let laws = "laws.html"
    public static let status = "status.html"
    public static let crosswalk = "crosswalk.html"
    public static let changes = "changes.html"
    public static let data = "data.html"
    public static let treaty = "treaty.html"
    public static let method = "method.html"
    public static let glossary = "glossary.html"

    public static func country(_ code: String) -> String { "country/\(code.lowercased()).html" }

    public static func article(_ article: Article) -> String { "article/\(article.id.lowercased()).html" }

    /// The offences under one article.
    public static func offence(_ article: Article) -> String { "offences/\(article.id.lowercased()).html" }

    public static func matrix(_ chapter: Chapter) -> String { "matrix/\(chapter.slug).html" }

    public static func matrixTransposed(_ chapter: Chapter) -> String { "matrix/\(chapter.slug)-transposed.html" }

    public static func law(_ country: String, _ law: Law) -> String { "law/\(country.lowercased())-\(law.key).html" }

    /// The permalink of a finding.
    public static func finding(_ code: String, _ requirement: Requirement) -> String {
        "\(country(code))#\(anchor(requirement))"
    }

    public static func articleOf(_ code: String, _ article: Article) -> String {
        "\(country(code))#\(anchor(article))"
    }

    public static func requirement(_ requirement: Requirement, in article: Article) -> String {
        "\(Address.article(article))#\(anchor(requirement))"
    }

    /// What changed in a round of a country.
    public static func changes(_ code: String, _ round: String) -> String { "\(changes)#\(changesAnchor(code, round))" }

    static func changesAnchor(_ code: String, _ round: String) -> String { "\(code.lowercased())-\(round)" }

    public static func anchor(_ requirement: Requirement) -> String { "r-\(requirement.id)" }

    public static func anchor(_ article: Article) -> String { "a-\(article.id)" }

    /// One power against the elements of the safeguards.
    public static func safeguards(_ side: String, _ power: TreatyViews.Power) -> String {
        "safeguards/\(side)-\(slug(power.key)).html"
    }

    /// What is known of an authority, on the page of its country.
    public static func institution(_ code: String, _ role: TreatyViews.InstitutionRole) -> String {
        "\(country(code))#\(anchor(role))"
    }

    public static func anchor(_ role: TreatyViews.InstitutionRole) -> String { "authority-\(slug(role.key))" }

    /// Letters and digits of a key, everything else as a hyphen: `24-7-contact-point`.
    private static func slug(_ key: String) -> String {
        key.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
    }
}
