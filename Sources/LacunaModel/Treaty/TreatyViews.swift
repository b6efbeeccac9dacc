/// Which requirements the special comparisons look at. All of it is data of the treaty, none of it code.
public struct TreatyViews: Sendable {
    /// Elements of the safeguards grid, for example `review before`.
    public var elements: [NamedKey] = []
    /// Powers of domestic procedure, and powers exercised for a foreign State.
    public var powers: [Power] = []
    public var foreignPowers: [Power] = []
    public var figureQuestions: [FigureQuestion] = []
    public var offences: [OffenceRow] = []
    /// A maximum term at or above this many years makes a crime serious. Nil where the treaty has no such line.
    public var seriousCrimeYears: Double?
    public var refusalGrounds: [Int] = []
    public var institutions: [InstitutionRole] = []

    public init() {}

    public struct NamedKey: Sendable, Hashable {
        public let key: String
        public let title: CatalogueText

        public init(key: String, title: CatalogueText) {
            self.key = key
            self.title = title
        }
    }

    /// A power and the articles whose findings may answer its elements.
    public struct Power: Sendable {
        public let key: String
        public let title: CatalogueText
        public let articles: [Int]

        public init(key: String, title: CatalogueText, articles: [Int]) {
            self.key = key
            self.title = title
            self.articles = articles
        }
    }

    /// A figure compared across countries: which field of which requirements, in which unit.
    public struct FigureQuestion: Sendable {
        public let key: String
        public let title: CatalogueText
        /// The first one with a finding answers the question; the others may add figures for other cases.
        public let requirements: [Int]
        public let field: FieldKind
        public let unit: Figure.Unit
        /// The treaty's own figure, drawn as a line.
        public let reference: Figure.Amount?

        public init(
            key: String, title: CatalogueText, requirements: [Int], field: FieldKind, unit: Figure.Unit,
            reference: Figure.Amount?
        ) {
            self.key = key
            self.title = title
            self.requirements = requirements
            self.field = field
            self.unit = unit
            self.reference = reference
        }

        /// The key in addresses.
        public var slug: String { key.replacingBlanks() }
    }

    /// An article that asks for an offence, and the requirements whose findings record it.
    public struct OffenceRow: Sendable {
        public let article: Int
        public let requirements: [Int]

        public init(article: Int, requirements: [Int]) {
            self.article = article
            self.requirements = requirements
        }
    }

    /// An authority that every State must name.
    public struct InstitutionRole: Sendable {
        public let key: String
        public let title: CatalogueText
        public let provision: String

        public init(key: String, title: CatalogueText, provision: String) {
            self.key = key
            self.title = title
            self.provision = provision
        }
    }
}
