import LacunaMarkdown
import LacunaText
import TestSupport
import Testing

/// The blocks of a document and their places in the source.
struct BlockTests {
    private func document(_ text: String, from start: Int = 0) throws -> MarkdownDocument {
        try #require(MarkdownParser.parse(SourceFile(path: "a.md", text: text), from: start).document)
    }

    @Test(
        "a block reaches from its first byte to its last one",
        arguments: [
            "⟦# Kenya⟧\n\n⟦A paragraph\nof two lines.⟧\n",
            "⟦Title\n===⟧\n\n⟦text⟧",
            "⟦- a\n- b⟧\n\n⟦text⟧",
            "⟦- a\n  - b\n    c⟧\n",
            "⟦> quoted\nlazily⟧\n\n⟦text⟧",
            "⟦```\ncode\n```⟧\n\n⟦text⟧",
            "⟦```\ncode\n\nwithout end⟧",
            "⟦| a |\n|---|\n| b |⟧\n\n⟦text⟧",
            "⟦A paragraph⟧\n⟦| a | b |\n|---|---|\n| c | d |⟧\n\n⟦text⟧",
            "⟦One\ntwo⟧\n⟦| a |\n|---|⟧",
            "⟦---⟧\n\n⟦é条👩 text⟧",
            "⟦<div>\nx\n</div>⟧\n\n⟦text⟧",
            "⟦<!-- a -->⟧\n⟦text⟧",
            "⟦<!--\na\n-->⟧\n⟦text⟧",
            "⟦<script>x</script>⟧",
            "⟦One\r\ntwo⟧\r\n\r\n⟦three⟧\r\n",
            "⟦One\rtwo⟧\r\r⟦three⟧\r",
            "\n\n  ⟦indented⟧\n\n\n",
            "⟦a⟧",
        ])
    func spans(marked: String) throws {
        let source = MarkedText(marked)
        let blocks = try document(source.text).blocks
        #expect(blocks.map(\.span.range) == source.spans.map(\.range))
        #expect(blocks.map(\.start) == source.spans.map { Int($0.start) })
        for (block, span) in zip(blocks, source.spans) {
            #expect(block.source.range == span.range)
        }
    }

    @Test(
        "places count from the start of the file when a front matter stands above the text",
        arguments: ["\n", "\r\n", "\r"])
    func frontMatter(lineBreak: String) throws {
        let header = ["---", "country: KEN", "---", ""].joined(separator: lineBreak)
        let source = MarkedText(header + "⟦# Kenya⟧" + lineBreak + lineBreak + "⟦- **Outcome:** met⟧")
        let blocks = try document(source.text, from: header.utf8.count).blocks
        #expect(blocks.map(\.span.range) == source.spans.map(\.range))
    }

    @Test("the parts of a list know their places")
    func items() throws {
        let source = MarkedText("- ⟦a⟧\n- ⟦b\n  c⟧\n  - ⟦d⟧\n")
        let list = try document(source.text).blocks[0]
        #expect(list.kind == .bulletList)
        #expect(list.children.map(\.kind) == [.item, .item])
        let paragraphs = list.children.map { $0.children[0] }
        #expect(paragraphs.map(\.kind) == [.paragraph, .paragraph])
        #expect(paragraphs.map(\.span.range) == source.spans.prefix(2).map(\.range))
        let nested = list.children[1].children[1]
        #expect(nested.kind == .bulletList)
        #expect(nested.children[0].children[0].span == source.spans[2])
    }

    @Test("a paragraph in a list keeps its place when a table follows it at once")
    func paragraphBeforeTable() throws {
        let source = MarkedText("---\n\n- ⟦a⟧\n  ⟦| b |\n  |---|⟧\n")
        let item = try document(source.text).blocks[1].children[0]
        #expect(item.children.map(\.span.range) == source.spans.map(\.range))
    }

    @Test(
        "kinds of blocks are told apart",
        arguments: [
            ("# a", MarkdownBlock.Kind.heading(level: 1)), ("###### a", .heading(level: 6)),
            ("a\n---", .heading(level: 2)),
            ("a", .paragraph), ("- a", .bulletList), ("* a", .bulletList), ("- [ ] a", .bulletList), ("1. a", .other),
            ("> a", .other), ("```\n```", .other), ("|a|\n|-|", .other), ("<div>", .other), ("---", .other),
            ("####### a", .paragraph), ("#a", .paragraph),
        ])
    func kinds(text: String, kind: MarkdownBlock.Kind) throws {
        #expect(try document(text).blocks.map(\.kind) == [kind])
    }

    @Test("definitions of notes and of links are no blocks of the text")
    func definitions() throws {
        let blocks = try document("a[^1] [b]\n\n[^1]: note\n\n[b]: https://x.org\n\nc").blocks
        #expect(blocks.map(\.kind) == [.paragraph, .paragraph])
    }

    @Test("an item with a box is an item")
    func tasks() throws {
        #expect(try document("- [x] a\n- [ ] b").blocks[0].children.map(\.kind) == [.item, .item])
    }

    @Test("text that ends anywhere has blocks that lie inside it")
    func anyText() throws {
        var random = SplitMix(seed: 19)
        let alphabet = [
            "\n", "\n\n", "- ", "> ", "# ", "|a|", "|-|", "```", "a", "é", "  ", "<b>", "<!--", "-->", "1. ", "\r",
        ]
        for _ in 0..<400 {
            let text = random.text(of: alphabet, length: 14)
            let size = text.utf8.count
            var open = try document(text).blocks
            while let block = open.popLast() {
                #expect(block.span.range.upperBound <= size, "\(text.debugDescription)")
                #expect(block.span.range.lowerBound == block.start)
                open += block.children.filter { $0.kind != .footnote }
            }
        }
    }
}
