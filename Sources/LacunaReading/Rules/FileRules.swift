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
        bad: .situation("assessments/KEN/2026.en.md belongs to another user and has the permissions rw-------."),
        good: .finding(Sample.finding))

    static let invalidUTF8 = Rule(
        "L002", "invalid-utf-8", message: "The text is not UTF-8 from here on.",
        fix: "Save the file as UTF-8. In Word choose “Plain text”, then “Other encoding: Unicode (UTF-8)”.",
        reason: "In another encoding accents and other scripts would come out wrong.",
        bad: .situation(
            "assessments/CIV/2026.fr.md was saved as Windows-1252: the ô of “Côte d’Ivoire” is the byte F4."),
        good: .finding(Sample.finding))

    static let byteOrderMark = Rule(
        "L003", "byte-order-mark", .note, message: "The file starts with a byte order mark; it is skipped.",
        fix: "Nothing needs to be done. Save as “UTF-8 without BOM” to make this note go away.",
        reason: "Some editors put three invisible bytes in front of the text.",
        bad: .assessment("\u{FEFF}" + Sample.assessment), good: .assessment(Sample.assessment))

    static let nulCharacter = Rule(
        "L004", "nul-character", message: "The file holds a NUL character; it is not plain text.",
        fix: "Save the file as plain text.", reason: "Word and Excel files are not plain text, whatever their name.",
        bad: .assessment("---\ncountry: KEN\u{0}\n---\n"), good: .assessment(Sample.assessment))

    static let emptyFile = Rule(
        "L005", "empty-file", message: "The file is empty.",
        fix: "Write the assessment, or make a new one with “lacuna new”, or delete the file.",
        reason: "An empty file says nothing, and may be the rest of a copy that failed.",
        bad: .assessment("\n"), good: .assessment(Sample.assessment))

    static let folderInsteadOfFile = Rule(
        "L006", "folder-instead-of-file", message: "This is a folder, although its name ends like a file's.",
        fix: "Rename the folder.", reason: "Nothing can be read from it.",
        bad: .situation("assessments/KEN/2026.en.md is a folder, made by an unpacked archive."),
        good: .finding(Sample.finding))

    static let linkOutside = Rule(
        "L007", "link-outside", message: "This link leads out of the project, to a folder, or nowhere.",
        fix: "Put the file itself here.",
        reason: "A link could bring a file into the site that was never meant to be published.",
        bad: .situation("assessments/KEN/2026.en.md is a link to /home/author/notes.md."),
        good: .finding(Sample.finding))

    static let fileTooLarge = Rule(
        "L008", "file-too-large", message: "The file has {found} bytes; at most 8000000 are read.",
        fix: "Split the text into rounds, or move annexes elsewhere and link to them.",
        reason: "A very large file is most likely there by mistake.",
        bad: .situation("assessments/KEN/2026.en.md is a video of 100 MB under a wrong name."),
        good: .finding(Sample.finding))

    static let specialFile = Rule(
        "L009", "special-file", message: "This is neither a file nor a folder.",
        fix: "Remove it.", reason: "Reading a pipe or a device could wait for ever.",
        bad: .situation("assessments/KEN/2026.en.md is a named pipe, made with mkfifo."), good: .finding(Sample.finding)
    )
}
