import LacunaDiagnostics
import TestSupport
import Testing

/// One run shows everything: a file with thirty different mistakes gives thirty messages, in the order of the file, and
/// none of them because of another.
@Suite struct ThirtyMistakesTests {
    private static let marked: MarkedProject = {
        guard case .bytes(let bytes) = Project.defaults.content(of: "Tests/Data/thirty-mistakes.md") else {
            return MarkedProject([:])
        }
        return .assessment(String(decoding: bytes, as: UTF8.self))
    }()

    private static let codes = """
        L122 L120 L123 L105 L106 L121 L114 L124 L210 L308 L304 L305 L306 L311 L303 L312 L302 L313 L309 L200 L202 L300 L301 \
        L307 L310 L404 L406 L402 L201 L211
        """

    @Test("thirty different mistakes are thirty messages, each in its place")
    func thirty() {
        let codes = Self.codes.split(separator: " ").map(String.init)
        #expect(Set(codes).count == 30)
        #expect(Self.marked.marks.count == 30)
        #expect(Self.marked.problems == zip(codes, Self.marked.marks).map { "\($0) \($1)" })
    }

    @Test("each message says what was found or what is missing, and how to mend it")
    func texts() {
        for problem in Self.marked.diagnostics {
            let texts = MessageCatalog.english.message(problem) + MessageCatalog.english.fix(problem)
            #expect(!texts.contains("{"), "\(problem.rule)")
            #expect(problem.found != nil || problem.details["key"] != nil || problem.details["requirement"] != nil)
        }
    }

    @Test("the order does not depend on how many files are read at once")
    func jobs() {
        let problems = Self.marked.project.problems(jobs: 4).map(MarkedProject.describe)
        #expect(problems == Self.marked.problems)
    }
}
