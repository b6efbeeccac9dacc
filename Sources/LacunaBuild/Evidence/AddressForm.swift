import Foundation
import LacunaDiagnostics
import LacunaText

/// Looks at how addresses of sources are written, without asking anybody.
public enum AddressForm {
    public static func problems(_ addresses: [SourceAddress]) -> [Diagnostic] {
        let misspelt = addresses.compactMap { address in
            fault(address.address).flatMap { problem(.addressMisspelt, address, details: ["what": $0]) }
        }
        let groups = Dictionary(grouping: addresses) { key($0.address) }
        let repeated = addresses.compactMap { address -> Diagnostic? in
            // Places within one document are no second spelling of it.
            let others = (groups[key(address.address)] ?? []).map(\.address).filter {
                withoutPlace($0) != withoutPlace(address.address) || $0 == address.address
            }
            guard let usual = others.max(by: { isBetter($1, $0) }), usual != address.address else { return nil }
            return problem(.addressInTwoForms, address, details: ["usual": usual])
        }
        return (misspelt + repeated).sortedByPlace()
    }

    private static func problem(_ rule: Rule, _ address: SourceAddress, details: [String: String]) -> Diagnostic? {
        address.uses.first.map {
            Diagnostic(rule, in: $0.file, at: $0.span, found: address.address, details: details)
        }
    }

    /// What is wrong with the form of an address; nil where nothing is.
    static func fault(_ address: String) -> String? {
        let bytes = Array(address.utf8)
        let rest =
            address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        let host = rest.prefix { !"/?#".contains($0) }
        if host.isEmpty || !host.contains(".") || host.hasPrefix(".") || host.hasSuffix(".") {
            return "it names no site"
        }
        if host.contains("@") { return "it holds a user’s name" }
        if let last = bytes.last, [0x2E, 0x2C, 0x3B, 0x27, 0x22].contains(last) {
            return "it ends in a sign of punctuation"
        }
        if let sign = address.unicodeScalars.first(where: { isUnencoded($0) }) {
            return "“\(sign)” must be written in another way"
        }
        for (place, byte) in bytes.enumerated() where byte == 0x25 {
            let digits = bytes.dropFirst(place + 1).prefix(2)
            let isHexadecimal = digits.allSatisfy {
                $0.isDigit || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
            }
            if digits.count < 2 || !isHexadecimal { return "“%” is not followed by two digits" }
        }
        if address.contains("(") != address.contains(")") { return "a bracket is left over" }
        return nil
    }

    /// RFC 3986 allows none of these in an address.
    private static func isUnencoded(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value >= 0x7F || "\"<>\\^`{|}".unicodeScalars.contains(scalar)
    }

    /// The same for all spellings that lead to one document.
    static func key(_ address: String) -> String {
        var rest = Substring(address)
        for scheme in ["https://", "http://"] where rest.lowercased().hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
        }
        rest = rest.prefix { $0 != "#" }
        while let last = rest.last, "/.,;".contains(last) { rest = rest.dropLast() }
        var host = rest.prefix { !"/?".contains($0) }.lowercased()
        let path = rest.dropFirst(host.count)
        for port in [":80", ":443"] where host.hasSuffix(port) { host = String(host.dropLast(port.count)) }
        if host.hasPrefix("www.") { host = String(host.dropFirst(4)) }
        let plain = String(path).removingPercentEncoding ?? String(path)
        return host + plain.split(separator: "/", omittingEmptySubsequences: true).map { "/" + $0 }.joined()
    }

    private static func withoutPlace(_ address: String) -> Substring { address.prefix { $0 != "#" } }

    private static func isBetter(_ left: String, _ right: String) -> Bool {
        let (a, b) = (rank(left), rank(right))
        return a != b ? a > b : left < right
    }

    private static func rank(_ address: String) -> Int {
        (address.hasPrefix("https://") ? 2 : 0) + (fault(address) == nil ? 1 : 0)
    }
}
