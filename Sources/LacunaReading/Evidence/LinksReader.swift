import LacunaDiagnostics
import LacunaModel

/// Reads what `lacuna links --online` wrote.
enum LinksReader {
    static let path = "evidence/links.csv"

    static func read(from tree: any FileTree) -> (links: [String: LinkRecord], diagnostics: [Diagnostic]) {
        let (rows, diagnostics) = StatusTableReader.read(path, from: tree) { row -> LinkRecord? in
            guard let address = row.needed("address"), let status = row.needed("status") else { return nil }
            return LinkRecord(
                address: address, lastSeen: row.day("last_seen"), status: status, archived: row["archived"])
        }
        return (Dictionary(rows.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first }), diagnostics)
    }
}
