import Foundation
import LacunaBuild
import LacunaReading
import TestSupport
import Testing

/// A site in memory, read the way a reader sees it: tables as rows of words.
struct RenderedSite {
    private let files: [String: String]

    init(_ project: Project) {
        let options = BuildOptions(project: MemoryTree(texts: project.files), jobs: 2, version: "lacuna test")
        let site = ProjectBuild(options).build()
        #expect(!site.files.isEmpty)
        files = Dictionary(
            uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    func text(_ path: String) throws -> String { try #require(files[path], "\(path) is missing") }

    /// The rows of a table by the id of its caption: the words of each cell, the head left out.
    func rows(_ table: String, on path: String) throws -> [[String]] {
        try cells(table, on: path).map { $0.map(RenderedSite.words) }
    }

    /// The same with the markup of each cell.
    func cells(_ table: String, on path: String) throws -> [[String]] {
        let text = try text(path)
        let start = try #require(text.range(of: "<caption id=\"\(table)\">"), "no table \(table) on \(path)")
        let rest = text[start.upperBound...].components(separatedBy: "</table>")[0]
        let body = rest.components(separatedBy: "</thead>").dropFirst().joined()
        return body.components(separatedBy: "<tr").dropFirst().map { row in
            row.replacingOccurrences(of: "<th", with: "<td").replacingOccurrences(of: "</th", with: "</td").components(
                separatedBy: "<td"
            ).dropFirst().map { cell in
                "<td" + cell.components(separatedBy: "</td")[0]
            }
        }
    }

    /// What is left without markup.
    static func words(_ markup: String) -> String {
        var text = ""
        var isTag = false
        for character in markup.replacingOccurrences(of: "<li>", with: " <li>").replacingOccurrences(
            of: "<p>", with: " <p>")
        {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" { isTag = false }
        }
        for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: entity, with: sign)
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
