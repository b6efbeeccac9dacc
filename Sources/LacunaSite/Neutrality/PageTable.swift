/// What a table of a finished page says about itself, and the countries of its rows.
struct PageTable {
    /// Its id or that of its caption; its classes where it has neither.
    private(set) var name: String
    /// Offsets of the tag that opens it.
    let range: Range<Int>
    /// What it says about its order; nil where it says nothing.
    let order: String?
    /// What its columns count, where they do not hold plain values.
    private(set) var counts: [String] = []
    /// Codes of the countries of its rows, in small letters, one list for each part that has an order of its own.
    private(set) var countries: [[String]] = [[]]
    /// Readers can sort by a column that holds outcomes.
    private(set) var sortsByOutcome = false

    private var sortableColumns: Set<Int> = []

    /// Reads the table that `tag` opens; nil for a table of an author, which has no class.
    init?(in page: [UInt8], at tag: PageTag) {
        guard let classes = tag.value("class") else { return nil }
        name = tag.value("id") ?? ""
        range = tag.range
        order = tag.value("data-order")
        read(page)
        if name.isEmpty { name = classes }
    }

    private mutating func read(_ page: [UInt8]) {
        var place = range.upperBound
        var column = -1
        var isRowHeader = false
        while let tag = PageTag(in: page, from: place) {
            place = tag.range.upperBound
            guard !tag.isClosing else {
                if tag.name == "table" { return }
                if tag.name == "th" { isRowHeader = false }
                continue
            }
            switch tag.name {
            case "caption": if name.isEmpty { name = tag.value("id") ?? "" }
            case "tbody": if tag.value("data-region") == nil { countries.append([]) }
            case "tr": column = -1
            case "th", "td":
                column += 1
                isRowHeader = tag.value("scope") == "row"
                if let count = tag.value("data-counts") { counts.append(count) }
                if tag.value("scope") == "col", tag.value("data-sort") != nil { sortableColumns.insert(column) }
                if tag.value("data-o") != nil, sortableColumns.contains(column) { sortsByOutcome = true }
            case "a":
                if isRowHeader, let code = country(tag.value("href") ?? "") {
                    countries[countries.count - 1].append(code)
                }
            default: break
            }
        }
    }

    /// `ken` for `../country/ken.html#r-25.1`.
    private func country(_ address: String) -> String? {
        let parts = address.split(separator: "/")
        guard parts.count > 1, parts[parts.count - 2] == "country" else { return nil }
        return parts[parts.count - 1].split(separator: ".").first.map(String.init)
    }
}
