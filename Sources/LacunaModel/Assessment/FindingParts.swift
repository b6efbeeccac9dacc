import LacunaText

/// A provision of a national law: which law, which section.
public struct Citation: Sendable, Hashable {
    /// Index into the assessment's laws.
    public let law: Int
    /// The section as the country cites it, for example `s. 51(1)`. May be empty.
    public let provision: Bytes

    public init(law: Int, provision: Bytes) {
        self.law = law
        self.provision = provision
    }
}

/// Where a fact was found: an address with the place in it, or a title in words.
public struct Source: Sendable, Hashable {
    public let address: Bytes?
    /// What stands after the address, or the whole title.
    public let words: Bytes
    /// BCP 47 code of the language in which the author wrote; nil where nobody said.
    public let language: String?

    public init(address: Bytes?, words: Bytes, language: String? = nil) {
        self.address = address
        self.words = words
        self.language = language
    }

    /// One place is one source, in whichever language it is named.
    public static func == (left: Source, right: Source) -> Bool {
        left.address == right.address && left.words == right.words
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(address)
        hasher.combine(words)
    }

    /// Splits `https://example.org/act s. 5` at the first blank. Text without a web address is a title.
    public init(_ text: Bytes, language: String? = nil) {
        let text = text.trimmed
        guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
            self.init(address: nil, words: text, language: language)
            return
        }
        let end = (0..<text.count).first { text[$0].isBlank } ?? text.count
        var addressEnd = end
        while addressEnd > 0, text[addressEnd - 1] == 0x2C { addressEnd -= 1 }
        self.init(
            address: text.slice(0..<addressEnd), words: text.slice(end..<text.count).trimmed, language: language)
    }
}

/// A figure together with the field it stands in and the words that follow it.
public struct StatedFigure: Sendable, Hashable {
    public let kind: FieldKind
    public let figure: Figure
    public let note: Prose

    public init(kind: FieldKind, figure: Figure, note: Prose) {
        self.kind = kind
        self.figure = figure
        self.note = note
    }
}

/// One cell of the safeguards grid.
public struct ElementAnswer: Sendable, Hashable {
    /// Index into the treaty's safeguard elements.
    public let element: Int
    public let answer: Answer
    public let note: Prose
    public let span: Span

    public init(element: Int, answer: Answer, note: Prose, span: Span) {
        self.element = element
        self.answer = answer
        self.note = note
        self.span = span
    }
}

/// An answer to a question of the catalogue, kept by its letter.
public struct CriterionAnswer: Sendable, Hashable {
    public let letter: String
    public let answer: Answer
    public let note: Prose

    public init(letter: String, answer: Answer, note: Prose) {
        self.letter = letter
        self.answer = answer
        self.note = note
    }
}

/// Where a field stands in its file.
public struct FieldPlace: Sendable, Hashable {
    public let kind: FieldKind
    public let span: Span
    /// False where reading the field found a problem, so that its value is not all that the author wrote.
    public let isSound: Bool
    /// What the label says in brackets: `**Practice (withheld):**`.
    public let publication: Publication
    /// What this line gave: places in the finding's words, and in the list that belongs to its kind.
    let words: Range<Int>
    let values: Range<Int>

    public init(
        kind: FieldKind, span: Span, isSound: Bool = true, publication: Publication = .public,
        words: Range<Int> = 0..<0, values: Range<Int> = 0..<0
    ) {
        self.kind = kind
        self.span = span
        self.isSound = isSound
        self.publication = publication
        self.words = words
        self.values = values
    }
}
