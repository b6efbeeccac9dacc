import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads who signed and joined the treaty, and who is party to related ones.
enum StatusTableReader {
    static func parties(_ path: String, from tree: any FileTree) -> (rows: [PartyStatus], diagnostics: [Diagnostic]) {
        read(path, from: tree) { row in
            guard let country = row.code("iso3") else { return nil }
            return PartyStatus(
                country: country, name: row["name"] ?? country, signed: row.day("signed"),
                signatureNote: row["signature_note"], deposited: row.day("ratified"),
                depositNote: row["ratification_note"],
                sources: (row["source"] ?? "").components(separatedBy: " ; "))
        }
    }

    static func relations(
        _ path: String, from tree: any FileTree
    ) -> (rows: [RelatedInstruments.Row], diagnostics: [Diagnostic]) {
        read(path, from: tree) { row in
            guard let instrument = row.needed("instrument"), let country = row.code("iso3") else { return nil }
            return RelatedInstruments.Row(
                instrument: instrument, country: country, status: row["status"] ?? "",
                inForce: row.day("entry_into_force"), basis: row["basis"] ?? "recalled", note: row["note"],
                source: row["source"] ?? "")
        }
    }

    /// `provisions` are those of the catalogue's notifications.
    static func notifications(
        _ path: String, from tree: any FileTree, provisions: [String]
    ) -> (rows: [MadeNotification], diagnostics: [Diagnostic]) {
        read(path, from: tree) { row in
            guard let country = row.code("iso3"), let provision = row.needed("provision"),
                row.needed("made") != nil, let day = row.day("made"), let source = row.needed("source")
            else { return nil }
            guard provisions.contains(provision) else {
                row.report(
                    Diagnostic(
                        .danglingReference, in: row.file, at: row.span, found: provision, accepted: provisions,
                        details: ["what": "notification"]))
                return nil
            }
            return MadeNotification(country: country, provision: provision, day: day, source: source)
        }
    }

    /// One line of a table, by the names in its header.
    struct NamedRow {
        let file: SourceFile
        let span: Span
        let cells: [String: String]
        let report: (Diagnostic) -> Void

        /// Nil for an empty cell.
        subscript(name: String) -> String? { cells[name].flatMap { $0.isEmpty ? nil : $0 } }

        /// A cell without which the line means nothing; a missing one is reported.
        func needed(_ name: String) -> String? {
            if self[name] == nil { report(Diagnostic(.missingCell, in: file, at: span, details: ["column": name])) }
            return self[name]
        }

        /// The code of a country or an organization, which becomes part of addresses.
        func code(_ name: String) -> String? {
            guard let text = needed(name) else { return nil }
            if SafeName.isValid(text) { return text }
            report(Diagnostic(.badName, in: file, at: span, found: text, details: ["what": "code of a country"]))
            return nil
        }

        func day(_ name: String) -> Day? {
            guard let text = self[name] else { return nil }
            let day = Day(text)
            if day == nil { report(Diagnostic(.badDate, in: file, at: span, found: text)) }
            return day
        }
    }

    /// A treaty without the table has no rows, and that is no problem.
    static func read<Row>(
        _ path: String, from tree: any FileTree, _ make: (NamedRow) -> Row?
    ) -> (rows: [Row], diagnostics: [Diagnostic]) {
        if case .missing = tree.content(of: path) { return ([], []) }
        let (file, problems) = TextFileReader.read(path, from: tree)
        guard let file else { return ([], problems) }
        let table = TableReader.read(file)
        var diagnostics = problems + table.diagnostics
        let rows = table.rows.compactMap { row in
            let cells = Dictionary(zip(table.header, row.cells), uniquingKeysWith: { first, _ in first })
            return make(NamedRow(file: file, span: row.span, cells: cells) { diagnostics.append($0) })
        }
        return (rows, diagnostics)
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let found = rest.range(of: separator) {
            parts.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        parts.append(String(rest))
        return parts.filter { !$0.isEmpty }
    }
}
