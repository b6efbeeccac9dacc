import LacunaDiagnostics

/// What the Markdown stage refuses or does not show.
extension Rule {
    public static let markdownRules: [Rule] = [
        rawHTML, unsafeLink, image, invisibleCharacter, footnoteInField, longLine, longParagraph, manyBrackets,
        wideTable,
        largeTable, deepNesting, longText, dashRows, longDefinition,
    ]

    static let rawHTML = Rule(
        "L210", "raw-html",
        message: "HTML is not rendered; “{found}” would be shown as text.",
        fix: "Write it in Markdown: ** for bold, * for italics, | for tables. To show the sign < itself, write \\<.",
        reason: "Files come from many hands. Markup that passes unread could carry a script into a government's site.",
        bad: .finding("\(Sample.finding)\n\nSee <b>section 51</b>."),
        good: .finding("\(Sample.finding)\n\nSee **section 51**."))

    static let unsafeLink = Rule(
        "L211", "unsafe-link",
        message: "The link to “{found}” is not allowed.",
        fix:
            "Link to an address that starts with https://, http:// or mailto:, or to a place on the page, such as #r-25.1.",
        reason: "Other kinds of address can run a script, read a file of the reader or start a program.",
        bad: .finding("\(Sample.finding)\n\nSee [the Act](javascript:alert(1))."),
        good: .finding("\(Sample.finding)\n\nSee [the Act](https://example.org/act)."))

    static let image = Rule(
        "L212", "image",
        message: "The image “{found}” is not shown.",
        fix: "Describe in words what it shows, or link to the page that holds it.",
        reason:
            "An image from elsewhere would tell a third party who reads the page, and it cannot be read aloud or searched.",
        bad: .finding("\(Sample.finding)\n\n![Stamp](https://example.org/stamp.png)"),
        good: .finding("\(Sample.finding)\n\n[The stamped page](https://example.org/stamp.png)"))

    static let invisibleCharacter = Rule(
        "L213", "invisible-character",
        message: "The invisible character {found} stands here.",
        fix:
            "Delete it. The direction of writing follows from the letters; U+200E and U+200F are allowed where it does not.",
        reason:
            "Control characters can make a line read differently from what it says, for readers and reviewers alike.",
        bad: .finding("\(Sample.finding)\n\nSection 51\u{FEFF} is in force."),
        good: .finding("\(Sample.finding)\n\nSection 51 is in force."))

    static let footnoteInField = Rule(
        "L214", "footnote-in-field",
        message: "The footnote {found} stands in a field; there is no place for its text.",
        fix: "Write the note into the sentence, or into the analysis below the fields, which may hold footnotes.",
        reason: "Fields are shown in tables, where a footnote would lead nowhere.",
        bad: .finding("\(Sample.finding)\n- **Practice:** Orders are rare.[^1]\n\n[^1]: Annual report."),
        good: .finding(
            "\(Sample.finding)\n- **Practice:** Orders are rare.\n\nSo it was in 2025.[^1]\n\n[^1]: Annual report."))

    static let longLine = limit(
        "L801", "long-line", "This line has {found} bytes; at most {limit} are read.",
        "Break the text into paragraphs.", bad: Sample.finding + "\n\n" + String(repeating: "word ", count: 4_100))

    static let longParagraph = limit(
        "L802", "long-paragraph", "This paragraph has {found} bytes; at most {limit} are read.",
        "Put an empty line between paragraphs.",
        bad: Sample.finding + "\n\n" + String(repeating: "A line of a paragraph.\n", count: 4_600))

    static let manyBrackets = limit(
        "L803", "many-brackets", "This paragraph has {found} brackets; at most {limit} are read.",
        "Split the paragraph, or write fewer links in it.",
        bad: Sample.finding + "\n\n" + String(repeating: String(repeating: "![[]()", count: 100) + "\n", count: 8))

    static let wideTable = limit(
        "L804", "wide-table", "This table row has {found} columns; at most {limit} are read.",
        "Split the table.", bad: Sample.finding + "\n\n" + String(repeating: "| a ", count: 70) + "|")

    static let largeTable = limit(
        "L805", "large-table",
        "The table has {found} cells, with those that its short rows lack; at most {limit} are read.",
        "Split the table.",
        bad: Sample.finding + "\n\n" + String(repeating: "| a | b | c | d | e | f | g | h | i | j |\n", count: 1_900))

    static let deepNesting = limit(
        "L806", "deep-nesting", "This line is nested {found} levels deep; at most {limit} are read.",
        "Use fewer levels of lists and quotations.",
        bad: Sample.finding + "\n\n" + String(repeating: "> ", count: 40) + "deep")

    static let longText = Rule(
        "L807", "long-text",
        message: "The text has {found} bytes; at most {limit} are read.",
        fix: "Move annexes elsewhere and link to them.",
        reason: "A text of this size is most likely there by mistake, and no browser could show it.",
        bad: .situation("An assessment of three million bytes."), good: .finding(Sample.finding))

    static let dashRows = limit(
        "L808", "dash-rows", "The {found} rows of dashes up to here stand far below the start of their paragraphs.",
        "Put an empty line before each table.",
        bad: Sample.finding + "\n\n" + String(repeating: "a | b\n|-|\n", count: 1_500))

    static let longDefinition = limit(
        "L809", "long-definition",
        "This link definition would be copied into {found} bytes; at most {limit} are allowed.",
        "Shorten the address and its title, or put empty lines between the definitions.",
        bad: Sample.finding + "\n\n" + String(repeating: String(repeating: "[act] ", count: 900) + "\n\n", count: 8)
            + "[act]: https://example.org/" + String(repeating: "a", count: 19_000))

    private static func limit(_ code: String, _ name: String, _ message: String, _ fix: String, bad: String) -> Rule {
        Rule(
            code, name, message: message, fix: fix,
            reason: "Very large or very nested text can keep the build busy for minutes.",
            bad: .finding(bad), good: .finding(Sample.finding))
    }
}

/// A correct finding that the examples start from.
enum Sample {
    static let finding = """
        ### 25.1 Preservation

        - **Outcome:** met
        - **Law:** cmca s. 51
        - **Basis:** text; https://example.org/act s. 51
        """
}
