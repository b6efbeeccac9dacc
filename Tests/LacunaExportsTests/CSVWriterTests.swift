import TestSupport
import Testing

@testable import LacunaExports

struct CSVWriterTests {
    private func written(_ rows: [String]...) -> String {
        var csv = CSVWriter()
        for row in rows { csv.row(row) }
        return String(decoding: csv.bytes, as: UTF8.self)
    }

    @Test(
        "a formula is one in wide signs and behind characters that nobody sees as well",
        arguments: ["＝1+1", "＋1", "－1", "＠SUM(1)", "\u{A0}=1", "\u{3000}=1", "\u{200D}=1", "\u{200E} @x", "\u{AD}-1"])
    func disguisedFormulas(cell: String) {
        #expect(written([cell]) == "'\(cell)\r\n")
    }

    @Test(
        "a word behind a character that nobody sees is no formula",
        arguments: ["\u{200E}x=1", "\u{3000}条", "−1", "’=1"])
    func noFormulas(cell: String) {
        #expect(written([cell]) == "\(cell)\r\n")
    }

    @Test("cells are separated by commas, rows end with both line break characters")
    func rows() {
        #expect(Array(written(["a", "b", ""], ["1", "", "2"]).utf8) == Array("a,b,\r\n1,,2\r\n".utf8))
        #expect(Array(written([]).utf8) == Array("\r\n".utf8))
    }

    @Test(
        "cells that a reader would divide are quoted",
        arguments: [
            ("a", "a"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""), ("\"\"", "\"\"\"\"\"\""),
            ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), (" a ", " a "), ("é条👩", "é条👩"),
            ("\"\u{301}", "\"\"\"\u{301}\""),
        ])
    func quotes(cell: String, expected: String) {
        #expect(Array(written([cell]).utf8) == Array((expected + "\r\n").utf8))
    }

    @Test(
        "cells that a spreadsheet would compute are text",
        arguments: [
            "=1+1", "=HYPERLINK(\"https://x\")", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\r=1", "\n=1", "-",
            "=\u{301}1",
            "=cmd|' /C calc'!A0",
        ])
    func formulas(cell: String) {
        let parsed = CSVText.rows(of: written([cell, "b"]))
        #expect(parsed == [["'" + cell, "b"]])
    }

    @Test(
        "cells that hold such a sign further on stay as they are",
        arguments: ["a=1", "s. 5-7", "a@x.org", "1-2", "(+1)", "not met"])
    func harmless(cell: String) {
        #expect(CSVText.rows(of: written([cell])) == [[cell]])
    }

    @Test("another reader gets back every cell")
    func roundTrip() {
        var random = SplitMix(seed: 23)
        let alphabet = ["a", ",", ";", "\"", "\n", "\r\n", "é", "\u{301}", " ", "=", "条", "'"]
        for _ in 0..<300 {
            let cells = (0..<3).map { _ in "x" + random.text(of: alphabet, length: 8) }
            let rows = CSVText.rows(of: written(cells, cells.reversed()))
            #expect(
                rows.map { $0.map { Array($0.utf8) } } == [cells, cells.reversed()].map { $0.map { Array($0.utf8) } })
        }
    }
}

/// A reader of RFC 4180, written for the tests.
enum CSVText {
    static func rows(of text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch (byte, isQuoted) {
            case (0x22, true) where next == 0x22:
                cell.append(byte)
                index += 1
            case (0x22, _): isQuoted.toggle()
            case (0x2C, false):
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case (0x0D, false) where next == 0x0A:
                rows.append(row + [String(decoding: cell, as: UTF8.self)])
                (row, cell) = ([], [])
                index += 1
            default: cell.append(byte)
            }
            index += 1
        }
        return rows
    }
}
