import LacunaDiagnostics
import LacunaModel
import LacunaText
import Mustache

/// The page templates of a project: the shell, its partials and one template for each kind of page.
public struct TemplateSet: Sendable {
    private let library: MustacheLibrary

    /// `files` by path below `templates/`, for example `pages/country.mustache`.
    ///
    /// Mustache shows nothing where a name is misspelt. Every tag is therefore checked here, with its place.
    /// `problems` are those of reading the files: with an error among them there is no set.
    public init(
        _ files: [(name: String, file: SourceFile)], _ problems: [Diagnostic] = []
    ) throws(TemplateProblem) {
        MustacheContentTypes.register(ByteEscaping(), named: ByteEscaping.name)
        var library = MustacheLibrary()
        guard !problems.hasErrors else { throw TemplateProblem(diagnostics: problems) }
        var diagnostics: [Diagnostic] = []
        let names = Set(files.map(\.name))
        for (name, file) in files {
            diagnostics += TemplateCheck(name: name, file: file, templates: names).diagnostics
            let text = "{{% CONTENT_TYPE:\(ByteEscaping.name)}}" + file.bytes.string
            do {
                try library.register(text, named: name)
            } catch {
                diagnostics.append(
                    Diagnostic(.templateSyntax, in: file, at: .start, details: ["problem": "\(error)"]))
            }
        }
        let needed = ["layout"] + PageKind.allCases.map { "pages/\($0.rawValue)" }
        if let first = files.first?.file {
            for name in needed where !names.contains(name) {
                diagnostics.append(Diagnostic(.missingTemplate, in: first, at: .start, found: name))
            }
        }
        diagnostics += TemplateLoop.problems(files)
        guard !diagnostics.hasErrors else { throw TemplateProblem(diagnostics: diagnostics) }
        self.library = library
    }

    func render(_ name: String, _ values: [String: Any]) -> [UInt8] {
        Array((library.render(values, withTemplate: name) ?? "").utf8)
    }
}

/// What is wrong with the templates of a project.
public struct TemplateProblem: Error {
    public let diagnostics: [Diagnostic]
}

/// Escapes byte by byte: the library's own escape compares graphemes, and a quotation mark followed by a combining mark
/// would pass it unescaped.
struct ByteEscaping: MustacheContentType {
    static let name = "LACUNA"

    func escapeText(_ text: String) -> String { ByteWriter.escaped(text) }
}
