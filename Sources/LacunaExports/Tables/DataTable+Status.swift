import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Signatures and instruments, by code.
    public static func status(_ source: DataSource) -> DataTable {
        let rows = source.treaty.status.parties.sorted { $0.country < $1.country }.map { party in
            source.identity(of: party.country) + [
                .printed(party.signed), .text(party.signatureNote), .printed(party.deposited),
                .text(party.depositNote), .list(party.sources),
            ]
        }
        return DataTable("status", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column("signed", "day of signature"),
            Column("signature_note", "a doubt about it, or declarations made with it"),
            Column("deposited", "day on which the instrument was deposited, where a source shows it"),
            Column("deposit_note", "a doubt about it"), Column("sources", .list, "where it was read"),
        ]
}
