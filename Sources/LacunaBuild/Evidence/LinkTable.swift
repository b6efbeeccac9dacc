import Foundation
import LacunaExports
import LacunaModel
import LacunaText

/// The addresses of a project as tables, and the file in which what is known of them is kept.
public enum LinkTable {
    public static let path = "evidence/links.csv"

    public static func csv(_ addresses: [SourceAddress]) -> [UInt8] {
        CommaSeparated.table(
            [["address", "last_seen", "status", "archived", "uses"]]
                + addresses.map { address in
                    [
                        address.address, address.record?.lastSeen?.description ?? "", address.record?.status ?? "",
                        address.archived ?? "", address.uses.map(words).joined(separator: " | "),
                    ]
                })
    }

    public static func json(_ addresses: [SourceAddress]) -> [UInt8] {
        var json = JSONWriter(indents: true)
        json.array { array in
            for address in addresses {
                array.object { object in
                    object.member("address", address.address)
                    object.member("last_seen", ifPresent: address.record?.lastSeen?.description)
                    object.member("status", ifPresent: address.record?.status)
                    object.member("archived", ifPresent: address.archived)
                    object.member("uses", address.uses.map(words))
                }
            }
        }
        return json.bytes + [0x0A]
    }

    public static func text(_ addresses: [SourceAddress]) -> String {
        addresses.map { address in
            var facts = [
                address.record.map { "\($0.status), last seen \($0.lastSeen?.description ?? "never")" }
                    ?? "not asked yet"
            ]
            if let archived = address.archived { facts.append("archived: \(archived)") }
            return "\(address.address)\n  \(facts.joined(separator: "; "))\n"
                + address.uses.map { "  \(words($0))\n" }.joined()
        }.joined()
    }

    /// `assessments/KEN/2026.en.md:26 25.1`
    private static func words(_ use: SourceAddress.Use) -> String {
        "\(use.file.path):\(use.file.position(of: Int(use.span.start)).line)" + (use.requirement.map { " \($0)" } ?? "")
    }

    /// Writes what is known, in one step: whoever reads meanwhile sees the old file or the new one.
    public static func save(_ records: [LinkRecord], project: String) throws(PublishingProblem) {
        let bytes = CommaSeparated.table(
            [["address", "last_seen", "status", "archived"]]
                + records.map { [$0.address, $0.lastSeen?.description ?? "", $0.status, $0.archived ?? ""] })
        let target = "\(project)/\(path)"
        let draft = target + ".new"
        unlink(draft)
        try NewFile.write(String(decoding: bytes, as: UTF8.self), to: draft)
        try Durability.flush([draft])
        guard rename(draft, target) == 0 else { throw .system("Cannot write", target) }
    }
}
