import Foundation
import LacunaBuild
import LacunaReading
import LacunaSite
import TestSupport
import Testing

@Suite("Generated files are fresh")
struct GeneratedFilesTests {
    @Test("every template and every file of the catalogue travels inside the binary, byte for byte")
    func defaults() throws {
        let disk = DiskTree(root: Project.root)
        for folder in ["templates", "treaties"] {
            let paths = disk.entries(under: folder)
            #expect(Defaults.tree.entries(under: folder) == paths, "Run scripts/embed-defaults.")
            for path in paths {
                guard case .bytes(let inside) = Defaults.tree.content(of: path),
                    case .bytes(let outside) = disk.content(of: path)
                else {
                    Issue.record("\(path) cannot be read")
                    continue
                }
                #expect(inside == outside, "\(path)")
            }
        }
    }

    @Test("the list of texts names each text of the English strings, and no other")
    func texts() {
        let strings = StringsReader.readAll(from: DiskTree(root: Project.root), main: "en").languages[0]
        let categories: Set<String> = ["zero", "one", "two", "few", "many", "other"]
        let keys = Set(
            strings.texts.keys.map { key in
                let parts = key.split(separator: ".")
                return categories.contains(String(parts.last ?? "")) ? parts.dropLast().joined(separator: ".") : key
            })
        let difference = keys.symmetricDifference(TextKey.allCases.map(\.rawValue)).sorted()
        #expect(difference.isEmpty, "Run scripts/list-texts.")
    }
}
