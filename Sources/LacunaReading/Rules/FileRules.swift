import LacunaDiagnostics

/// What can be wrong with a file before its text is read.
extension Rule {
    static let fileRules: [Rule] = [
        unreadableFile, invalidUTF8, byteOrderMark, nulCharacter, emptyFile, folderInsteadOfFile, linkOutside,
        fileTooLarge, specialFile,
    ]

    static let unreadableFile = Rule(
        "L001", "unreadable-file", message: "The file cannot be read: {reason}.",
        fix: "Check that the file exists and that you may read it.",
        reason: "A file that cannot be read would be missing from the site without anybody noticing.",
        bad: .configuration("treaties from: nowhere"), good: .finding(Sample.finding))

    static let invalidUTF8 = Rule(
        "L002", "invalid-utf-8", message: "The text is not UTF-8 from here on.",
        fix: "Save the file as UTF-8. In Word choose “Plain text”, then “Other encoding: Unicode (UTF-8)”.",
        reason: "In another encoding accents and other scripts would come out wrong.",
        bad: .assessment("\u{FFFE}"), good: .finding(Sample.finding))

    static let byteOrderMark = Rule(
        "L003", "byte-order-mark", .note, message: "The file starts with a byte order mark; it is skipped.",
        fix: "Nothing needs to be done. Save as “UTF-8 without BOM” to make this note go away.",
        reason: "Some editors put three invisible bytes in front of the text.",
        bad: .assessment("\u{FEFF}" + Sample.assessment), good: .finding(Sample.finding))

    static let nulCharacter = Rule(
        "L004", "nul-character", message: "The file holds a NUL character; it is not plain text.",
        fix: "Save the file as plain text.", reason: "Word and Excel files are not plain text, whatever their name.",
        bad: .assessment("---\ncountry: KEN\u{0}\n---\n"), good: .finding(Sample.finding))

    static let emptyFile = Rule(
        "L005", "empty-file", message: "The file is empty.",
        fix: "Write the assessment, or make a new one with “lacuna new”, or delete the file.",
        reason: "An empty file says nothing, and may be the rest of a copy that failed.",
        bad: .assessment("\n"), good: .finding(Sample.finding))

    static let folderInsteadOfFile = Rule(
        "L006", "folder-instead-of-file", message: "This is a folder, although its name ends like a file's.",
        fix: "Rename the folder.", reason: "Nothing can be read from it.",
        bad: .project(["assessments/KEN/2026.en.md/readme.txt": "text"]), good: .finding(Sample.finding))

    static let linkOutside = Rule(
        "L007", "link-outside", message: "This link leads out of the project, or nowhere.",
        fix: "Put the file itself here.",
        reason: "A link could bring a file into the site that was never meant to be published.",
        bad: .project([:]), good: .finding(Sample.finding))

    static let fileTooLarge = Rule(
        "L008", "file-too-large", message: "The file has {found} bytes; at most 8000000 are read.",
        fix: "Split the text into rounds, or move annexes elsewhere and link to them.",
        reason: "A very large file is most likely there by mistake.",
        bad: .project([:]), good: .finding(Sample.finding))

    static let specialFile = Rule(
        "L009", "special-file", message: "This is neither a file nor a folder.",
        fix: "Remove it.", reason: "Reading a pipe or a device could wait for ever.",
        bad: .project([:]), good: .finding(Sample.finding))
}
