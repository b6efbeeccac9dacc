import Foundation
import LacunaBuild
import LacunaReading
import TestSupport

/// The site of `Project.safeguards`, built once, in English and from right to left.
enum SafeguardsSite {
    static let pages: [String: String] = {
        var project = Project.safeguards
        project.files["lacuna.yaml"] = Project.settings + "languages: [en, fa]\n"
        project.files["templates/strings/fa.yaml"] = "language: fa\nname: فارسی\ndirection: rtl\n"
        let options = BuildOptions(project: MemoryTree(texts: project.files), jobs: 2, version: "lacuna test")
        return Dictionary(
            uniqueKeysWithValues: ProjectBuild(options).build().files.map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            })
    }()

    static func page(_ path: String) -> String { pages[path] ?? "" }

    /// From the first `start` to the next `end`, both included; empty where there is none.
    static func part(_ page: String, from start: String, to end: String) -> String {
        guard let first = page.range(of: start), let last = page[first.upperBound...].range(of: end) else { return "" }
        return String(page[first.lowerBound..<last.upperBound])
    }

    static func table(_ page: String, _ id: String) -> String {
        part(page, from: "<caption id=\"\(id)\">", to: "</table>")
    }

    /// The rows of a table whose header says `name`.
    static func rows(_ table: String, _ name: String) -> [String] {
        table.components(separatedBy: "<tr").filter { row in
            words(part(row, from: "<th scope=\"row\">", to: "</th>")).hasPrefix(name)
        }
    }

    /// The cells of a row, each with its markup.
    static func cells(_ row: String) -> [String] { row.components(separatedBy: "<td").dropFirst().map { "<td" + $0 } }

    /// The words of the cells of the only row of `name`.
    static func words(_ page: String, _ id: String, _ name: String) -> [String] {
        (rows(table(page, id), name).first.map(cells) ?? []).map(words)
    }

    /// The text of some markup, with single blanks.
    static func words(_ markup: String) -> String {
        markup.replacing(#/<[^>]*>/#, with: " ").replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ").replacing(" ,", with: ",")
    }
}
