import LacunaModel
import LacunaText

/// Numbers the sources of one page in the order in which they are first named.
struct SourceList {
    private(set) var sources: [(source: Source, basis: Basis?)] = []
    private var numbers: [Source: Int] = [:]

    /// `basis` says how a finding read it; nil for sources of other facts.
    mutating func number(_ source: Source, basis: Basis? = nil) -> Int {
        if let number = numbers[source] { return number }
        sources.append((source, basis))
        numbers[source] = sources.count
        return sources.count
    }
}

extension PageWriter {
    /// Raised numbers that lead to the list of sources.
    mutating func sourceMarks(_ finding: Finding, _ list: inout SourceList) {
        sourceMarks(finding.sources, basis: finding.basis, &list)
    }

    mutating func sourceMarks(_ sources: [Source], basis: Basis?, _ list: inout SourceList) {
        guard !sources.isEmpty else { return }
        raw("<sup class=\"note\">")
        for (index, source) in sources.enumerated() {
            let number = list.number(source, basis: basis)
            if index > 0 { text(.listSeparator) }
            raw("<a href=\"#src-\(number)\"><span class=\"vh\">")
            text(.sourceWord)
            raw(" </span>\(language.number(number))</a>")
        }
        raw("</sup>")
    }

    /// Where a fact of a table was found: the site's name and the place in it, with the number of the full address.
    mutating func shortSource(_ source: Source, _ list: inout SourceList) {
        guard let address = source.address, LinkRule.isWeb(address) else { return self.source(source) }
        raw("<a href=\"")
        text(address)
        raw("\" rel=\"external noreferrer\"><bdi>")
        text(LinkRule.host(address))
        raw("</bdi></a>")
        if !source.words.isEmpty {
            raw(", <bdi\(languageAttributes(of: source.language))>")
            text(source.words)
            raw("</bdi>")
        }
        sourceMarks([source], basis: nil, &list)
    }

    mutating func sourceList(_ list: SourceList) {
        guard !list.sources.isEmpty else { return }
        raw("<section aria-labelledby=\"sources\">")
        heading(2, "sources", .sourcesTitle)
        raw("<ol class=\"sources\">\n")
        for (index, entry) in list.sources.enumerated() {
            raw("<li id=\"src-\(index + 1)\">")
            source(entry.source)
            lastSeen(entry.source)
            raw("</li>\n")
        }
        raw("</ol></section>\n")
    }

    /// The address as a link that shows itself, then the place in it.
    mutating func source(_ source: Source) {
        if let address = source.address, LinkRule.isWeb(address) {
            raw("<a href=\"")
            text(address)
            raw("\" rel=\"external noreferrer\"><bdi>")
            text(address)
            raw("</bdi></a>")
            if !source.words.isEmpty { raw(", ") }
        }
        if !source.words.isEmpty {
            raw("<bdi\(languageAttributes(of: source.language))>")
            text(source.words)
            raw("</bdi>")
        }
    }

    /// When the document was last there, and where a copy of it is kept.
    private mutating func lastSeen(_ source: Source) {
        guard let address = source.address, let link = analysis.links[address.string] else { return }
        raw(" <small>")
        if let day = link.lastSeen {
            text(.sourceLastSeen)
            raw(" " + date(day))
        } else {
            text(.sourceNeverSeen)
        }
        if let archived = link.archived, LinkRule.isWeb(Bytes(archived)) {
            raw(" · <a href=\"")
            text(archived)
            raw("\" rel=\"external noreferrer\">")
            text(.sourceArchived)
            raw("</a>")
        }
        raw("</small>")
    }

    /// An address that is known only as text; a link where it is one.
    mutating func webLink(_ address: String) { source(Source(Bytes(address))) }
}

/// Addresses from front matter and tables that may become links.
enum LinkRule {
    static func isWeb(_ address: Bytes) -> Bool {
        (address.hasPrefix("https://") || address.hasPrefix("http://"))
            && address.withBuffer { $0.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x5C } }
    }

    /// `laws.example.org` of `https://www.laws.example.org/act`.
    static func host(_ address: Bytes) -> String {
        let rest =
            address.string.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first ?? ""
        return String(rest.hasPrefix("www.") ? rest.dropFirst(4) : rest)
    }
}
