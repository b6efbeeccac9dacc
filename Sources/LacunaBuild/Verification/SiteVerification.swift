import LacunaText

/// Compares a published site with the list of its files, and with another copy.
public struct SiteVerification: Sendable {
    public struct Problem: Sendable, Hashable {
        public enum Kind: String, Sendable, CaseIterable {
            case changed, missing, foreign, unreadable
        }

        public let kind: Kind
        public let path: String
        /// Why a file could not be read.
        public var reason: String?
    }

    public struct Report: Sendable {
        /// Sorted by path.
        public let problems: [Problem]
        /// How many files were compared.
        public let count: Int
        /// Digest of the list of files: two sites with the same digest are the same.
        public let digest: String
    }

    private let jobs: Int

    /// Names at the top that do not belong to the site.
    private let keep: [String]

    public init(jobs: Int, keep: [String] = []) {
        self.jobs = jobs
        self.keep = keep
    }

    /// Compares every file with the list that lies beside it. Throws where there is no list to compare with.
    public func run(_ site: PublishedSite) throws(VerificationProblem) -> Report {
        let (list, bytes) = try list(of: site)
        let problems = compare(site, with: list) + foreign(site, to: list)
        return report(problems, list, bytes)
    }

    /// Compares every file of `site` with the list of `other`, and every file of `other` as well: a list alone can be copied.
    public func run(_ site: PublishedSite, against other: PublishedSite) throws(VerificationProblem) -> Report {
        let (list, bytes) = try list(of: other)
        let own = compare(site, with: list) + foreign(site, to: list)
        let theirs = compare(other, with: list).map { problem in
            Problem(kind: problem.kind, path: problem.path, reason: problem.reason ?? "in the copy to compare with")
        }
        return report(own + theirs, list, bytes)
    }

    private func report(_ problems: [Problem], _ list: ChecksumList, _ bytes: [UInt8]) -> Report {
        let sorted = problems.sorted { ($0.path, $0.kind.rawValue) < ($1.path, $1.kind.rawValue) }
        return Report(problems: sorted, count: list.entries.count, digest: Digest.of(Bytes(bytes)))
    }

    private func list(of site: PublishedSite) throws(VerificationProblem) -> (ChecksumList, [UInt8]) {
        switch site.content(of: ChecksumList.siteFile) {
        case .missing: throw VerificationProblem("There is no \(ChecksumList.siteFile).")
        case .unreadable(let reason): throw VerificationProblem("\(ChecksumList.siteFile) cannot be read: \(reason).")
        case .bytes(let bytes):
            guard let list = ChecksumList(bytes), !list.entries.isEmpty else {
                throw VerificationProblem("\(ChecksumList.siteFile) is no list of files with their SHA-256.")
            }
            return (list, bytes)
        }
    }

    private func compare(_ site: PublishedSite, with list: ChecksumList) -> [Problem] {
        Workers.map(count: list.entries.count, jobs: jobs) { index -> Problem? in
            let entry = list.entries[index]
            switch site.content(of: entry.path) {
            case .missing: return Problem(kind: .missing, path: entry.path)
            case .unreadable(let reason): return Problem(kind: .unreadable, path: entry.path, reason: reason)
            case .bytes(let bytes):
                return Digest.of(Bytes(bytes)) == entry.digest ? nil : Problem(kind: .changed, path: entry.path)
            }
        }.compactMap(\.self)
    }

    private func foreign(_ site: PublishedSite, to list: ChecksumList) -> [Problem] {
        let known = Set(list.entries.map(\.path)).union([ChecksumList.siteFile])
        return (site.paths() ?? []).filter { path in
            !known.contains(path) && !keep.contains { path == $0 || path.hasPrefix($0 + "/") }
        }.map { Problem(kind: .foreign, path: $0) }
    }
}

/// Why nothing could be compared.
public struct VerificationProblem: Error, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
