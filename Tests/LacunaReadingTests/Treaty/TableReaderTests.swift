import LacunaDiagnostics
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// Tables of comma-separated values, as RFC 4180 has them.
@Suite struct TableReaderTests {
    private func read(_ text: String) -> [[String]] {
        let table = TableReader.read(SourceFile(path: "t.csv", text: text))
        return [table.header] + table.rows.map(\.cells)
    }

    @Test(
        "cells, quotations and line ends",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
            ("a,b\n,\n", [["a", "b"], ["", ""]]),
            ("a,b\n\"1,2\",3\n", [["a", "b"], ["1,2", "3"]]),
            ("a,b\n\"say \"\"x\"\"\",2\n", [["a", "b"], ["say \"x\"", "2"]]),
            ("a,b\n\"two\nlines\",2\n", [["a", "b"], ["two\nlines", "2"]]),
            ("a,b\n\"\",\"\"\n", [["a", "b"], ["", ""]]),
            ("a,b\nCôte d'Ivoire,法律\n", [["a", "b"], ["Côte d'Ivoire", "法律"]]),
            ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
            ("a\n1\n", [["a"], ["1"]]),
            ("a,b\n1,\n", [["a", "b"], ["1", ""]]),
            ("a,b\n1,", [["a", "b"], ["1", ""]]),
        ])
    func cells(text: String, rows: [[String]]) {
        #expect(read(text) == rows)
    }

    @Test("an empty table has no header")
    func empty() {
        #expect(TableReader.read(SourceFile(path: "t.csv", text: "")).header == [])
    }

    @Test("a row knows its place in the file")
    func places() {
        let file = SourceFile(path: "t.csv", text: "a,b\nä,2\n\"x\ny\",4\n")
        let rows = TableReader.read(file).rows
        #expect(rows.map { file.bytes.slice($0.span.range).string } == ["ä,2", "\"x\ny\",4"])
    }

    /// The real catalogue with another table of signatures.
    private func project(_ table: String) throws -> MarkedProject {
        var project = try #require(Project(.project(["treaties/uncc/status.csv": ""])))
        project.files["treaties/uncc/status.csv"] = table
        return MarkedProject(project.files)
    }

    private static let header = "iso3,name,signed,signature_note,ratified,ratification_note,source\n"

    @Test(
        "a row with too few or too many cells is reported and left out, the others stay",
        arguments: ["KEN,Kenya", "KEN,Kenya,,,,,x,y"])
    func badRow(row: String) throws {
        let marked = try project(Self.header + "UGA,Uganda,,,,,x\n⟦\(row)⟧\nTZA,Tanzania,,,,,x\n")
        #expect(marked.problems == marked.expected("L603"))
        #expect(
            marked.diagnostics.first?.found == "\(row.split(separator: ",", omittingEmptySubsequences: false).count)")
        #expect(marked.result.corpus?.treaties.first?.status.parties.map(\.country) == ["UGA", "TZA"])
    }

    @Test("a quotation that never ends swallows no row silently")
    func openQuotation() throws {
        let marked = try project(Self.header + "⟦UGA,\"Uganda,,,,,x\nTZA,Tanzania,,,,,x\n⟧")
        #expect(marked.problems == marked.expected("L603"))
    }

    @Test("a day that does not exist is reported at its row")
    func badDay() throws {
        let marked = try project(Self.header + "⟦UGA,Uganda,2025-02-30,,,,x⟧\n")
        #expect(marked.problems == marked.expected("L123"))
        #expect(marked.result.corpus?.treaties.first?.status.parties.map(\.signed) == [nil])
    }

    @Test("a line without a country is reported, and so is every line where the column is missing")
    func missingCell() throws {
        let cell = try project("iso3,name\n⟦,Uganda⟧\nTZA,Tanzania\n")
        #expect(cell.problems == cell.expected("L605"))
        let column = try project("country,name\n⟦UGA,Uganda⟧\n⟦TZA,Tanzania⟧\n")
        #expect(column.problems == column.expected("L605", "L605"))
        let message = column.diagnostics.first.map(MessageCatalog.english.message)
        #expect(message == "This line of the table has no “iso3”.")
    }

    @Test("columns are found by their names, in any order; what is no country is an organization")
    func columns() throws {
        let marked = try project("source,ratified,iso3\nx ; y,2026-01-02,EUE\n,,KEN\n")
        let parties = try #require(marked.result.corpus?.treaties.first?.status.parties)
        #expect(parties.map(\.country) == ["EUE", "KEN"])
        #expect(parties.map(\.sources) == [["x", "y"], []])
        #expect(parties.first?.deposited?.description == "2026-01-02" && parties.first?.name == "EUE")
    }
}
