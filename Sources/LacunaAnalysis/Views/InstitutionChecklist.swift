import LacunaModel

/// Which authorities each State has named, as far as the treaty asks for them.
public struct InstitutionChecklist: Sendable {
    public let roles: [TreatyViews.InstitutionRole]
    public let rows: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// By role.
        public let entries: [Entry]
    }

    public enum Entry: Sendable {
        case recorded(Institution)
        /// The assessment does not mention the authority.
        case noInformation
        case withheld

        public var institution: Institution? {
            guard case .recorded(let institution) = self else { return nil }
            return institution
        }

        /// The word that says why nothing is recorded; nil where something is.
        public var silence: Outcome? {
            switch self {
            case .recorded: nil
            case .noInformation: .noInformation
            case .withheld: .withheld
            }
        }
    }

    public init(_ analysis: TreatyAnalysis) {
        let roles = analysis.treaty.views.institutions
        self.roles = roles
        rows = analysis.countries.indices.map { country in
            let assessment = analysis.countries[country].assessment
            let silence = assessment.publication == .withheld ? Entry.withheld : .noInformation
            var entries = [Entry](repeating: silence, count: roles.count)
            for institution in assessment.institutions { entries[institution.role] = .recorded(institution) }
            return Row(country: country, entries: entries)
        }
    }
}
