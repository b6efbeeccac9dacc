import Foundation
import LacunaBuild
import LacunaReading
import TestSupport

/// The site of `Project.figures`, built once, in English and from right to left.
enum FiguresSite {
    static let pages: [String: String] = {
        var project = Project.figures
        project.files["lacuna.yaml"] = Project.settings + "languages: [en, fa]\n"
        project.files["templates/strings/fa.yaml"] = "language: fa\nname: فارسی\ndirection: rtl\n"
        let options = BuildOptions(project: MemoryTree(texts: project.files), jobs: 2, version: "lacuna test")
        return Dictionary(
            uniqueKeysWithValues: ProjectBuild(options).build().files.map {
                ($0.path, String(decoding: $0.bytes, as: UTF8.self))
            })
    }()

    static func page(_ path: String) -> String { pages[path] ?? "" }

    /// A figure of the data as the English page says it: data has one form of each unit.
    static func asShown(_ figure: String) -> String { figure.replacing(" 1 years", with: " 1 year") }

    /// From the element that `start` opens to the end that `end` names.
    static func part(_ page: String, from start: String, to end: String) -> String {
        guard let first = page.range(of: start), let last = page[first.upperBound...].range(of: end) else { return "" }
        return String(page[first.lowerBound..<last.upperBound])
    }

    /// The cells of a country's row in the table `id`, without markup.
    static func cells(_ page: String, table id: String, country: String) -> [String] {
        let table = part(page, from: "<caption id=\"\(id)\">", to: "</table>")
        let row = part(table, from: "\(country)</a></th>", to: "</tr>")
        return row.components(separatedBy: "</td>").dropLast().map { cell in
            words(cell.range(of: "</th>").map { String(cell[$0.upperBound...]) } ?? cell)
        }
    }

    /// The text of some markup, with single blanks.
    static func words(_ markup: String) -> String {
        var text = ""
        var isTag = false
        for character in markup {
            switch character {
            case "<":
                isTag = true
                text += " "
            case ">": isTag = false
            default: if !isTag { text.append(character) }
            }
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing(" ;", with: ";").replacing(
            " ,", with: ",")
    }
}
