import Foundation
import LacunaModel
import LacunaText
import LacunaWeb

/// Asks for every document once, politely: one request at a time for each site, with a pause before the next.
public struct LinkSurvey: Sendable {
    public struct Manners: Sendable {
        public var pause: Duration = .seconds(1)
        /// Sites that are asked at the same time.
        public var sites = 8
        /// After so long nothing more is asked; what was not asked keeps what was known of it.
        public var total: Duration = .seconds(1_800)

        public init() {}
    }

    private let client: WebClient
    private let manners: Manners

    public init(_ client: WebClient, _ manners: Manners) {
        self.client = client
        self.manners = manners
    }

    /// What is known after asking, sorted by address. `day` is the day of the survey.
    public func run(_ addresses: [SourceAddress], on day: Day) -> [LinkRecord] {
        let clock = ContinuousClock()
        let end = clock.now + manners.total
        let sites = Dictionary(grouping: addresses) { site($0.address) }
        let names = sites.keys.sorted()
        return Workers.map(count: names.count, jobs: manners.sites) { index -> [LinkRecord] in
            var asked = 0
            var answers: [String: String] = [:]
            return (sites[names[index]] ?? []).compactMap { address in
                let document = String(address.address.prefix { $0 != "#" })
                if answers[document] == nil {
                    guard clock.now < end else { return address.record }
                    if asked > 0 { Thread.sleep(forTimeInterval: manners.pause / .seconds(1)) }
                    asked += 1
                    answers[document] = status(document)
                }
                let status = answers[document] ?? ""
                return LinkRecord(
                    address: address.address, lastSeen: status == LinkRecord.ok ? day : address.record?.lastSeen,
                    status: status, archived: address.record?.archived)
            }
        }.flatMap(\.self).sorted { $0.address < $1.address }
    }

    /// HEAD first; many servers answer it badly, so only a GET of the first bytes says that a document is gone.
    private func status(_ address: String) -> String {
        if client.ask(address, headOnly: true).isFound { return LinkRecord.ok }
        switch client.ask(address) {
        case .status(let status, _, _): return (200..<300).contains(status) ? LinkRecord.ok : String(status)
        case .failed(let problem): return problem.rawValue
        }
    }

    private func site(_ address: String) -> String {
        let rest =
            address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).dropFirst(2).first ?? ""
        return rest.prefix { !"/?#".contains($0) }.lowercased()
    }
}
