import LacunaModel
import LacunaText
import TestSupport
import Testing

/// What the fields of a finding become.
@Suite struct FindingReaderTests {
    private func finding(_ text: String) throws -> Finding {
        let marked = MarkedProject.findings(text)
        #expect(marked.problems == [])
        return try #require(marked.assessment?.findings.first)
    }

    private static let full = """
        ### 25.1 Preservation

        - **Outcome:** Partly met
        - **Reason:** Traffic data only.
        - **Law:** cmca s. 51(1); cmca s. 52
        - **Law:** cmca
        - **Force:** in force in part; since 2019
        - **Offence:** None
        - **Narrowing elements:** Intent
        - **Maximum term:** at most 3 years; s. 14
        - **Aggravated term:** life
        - **Serious crime:** depends; on the object
        - **Authority:** court
        - **Threshold:** suspicion
        - **Offence threshold:** at least 3 years
        - **Limit:** at most 90 days; first period
        - **Limit:** at most 90 days; second period
        - **Renewal:** once
        - **Overall limit:** no limit in the law
        - **Safeguards:** notice
        - **Practice:** weekly
        - **Over-reach:** none
        - **Gap:** Content data.
        - **Recommendation:** A provision in line with 25(1) covers all data.
        - **Priority:** high
        - **Reform:** assess; a bill
        - **Owner:** Ministry of Justice
        - **Due:** 2027-06-30
        - **Assistance:** training, legislative drafting; two weeks
        - **Assistance:** equipment
        - **Reservation:** possible; article 11
        - **Caution:** One doubt.
        - **Caution:** Another *doubt*.
        - **Basis:** text in part; https://example.org/act s. 51, s. 52; Commentary of 2020
        - **State:** reviewed
        - **Reviewer:** B. Reader
        - **Reply:** The State agrees.
        - **Change:** correction; a slip
        - **Publication:** internal
        """

    @Test("every field has its place in the model")
    func allFields() throws {
        let finding = try finding(Self.full)
        #expect(finding.outcome == .partlyMet && finding.basis == .textInPart && finding.force == .inForceInPart)
        #expect(finding.seriousCrime == .depends && finding.priority == .high && finding.reform == .assess)
        #expect(finding.reservation == .possible && finding.state == .reviewed && finding.change == .correction)
        #expect(finding.publication == .internal && finding.due == Day("2027-06-30"))
        #expect(finding.assistance == [.training, .legislativeDrafting, .equipment])
        #expect(finding.cautions.map(\.plain) == ["One doubt.", "Another doubt."])
        #expect(finding.citations.map(\.provision) == ["s. 51(1)", "s. 52", ""])
    }

    @Test("every field can be asked for, and where it stands")
    func everyKind() throws {
        let finding = try finding(Self.full)
        let others: Set<FieldKind> = [.elements, .criteria]
        for kind in FieldKind.allCases where !others.contains(kind) {
            #expect(finding.has(kind), "\(kind)")
            #expect(finding.place(of: kind) != finding.heading && finding.isReliable(kind), "\(kind)")
        }
        #expect(!finding.has(.elements) && finding.place(of: .elements) == finding.heading)
    }

    @Test(
        "words after the semicolon of a fixed word are kept",
        arguments: [
            (FieldKind.force, "since 2019"), (.seriousCrime, "on the object"), (.reform, "a bill"),
            (.assistance, "two weeks"),
            (.reservation, "article 11"), (.change, "a slip"), (.owner, "Ministry of Justice"),
            (.reply, "The State agrees."),
        ])
    func words(kind: FieldKind, text: String) throws {
        #expect(try finding(Self.full)[kind]?.plain.string == text)
    }

    @Test("figures keep their field and their words")
    func figures() throws {
        let finding = try finding(Self.full)
        #expect(finding.figures(.limit).map(\.note.plain) == ["first period", "second period"])
        #expect(finding.figures(.maximumTerm).map(\.note.plain) == ["s. 14"])
        #expect(finding.figures(.aggravatedTerm).map(\.figure) == [.life])
        #expect(finding.figures(.overallLimit).map(\.figure) == [.unlimited])
        #expect(finding.figures(.offenceThreshold).count == 1)
    }

    @Test("sources are an address with the place in it, or a title")
    func sources() throws {
        let sources = try finding(Self.full).sources
        #expect(sources.map { $0.address?.string } == ["https://example.org/act", nil])
        #expect(sources.map(\.words) == ["s. 51, s. 52", "Commentary of 2020"])
    }

    @Test("what the author leaves out has the value that claims least")
    func defaults() throws {
        let finding = try finding("### 25.1\n\n- **Outcome:** not assessed\n- **Reason:** No verified source.\n")
        #expect(finding.basis == .notVerified && finding.force == .inForce && finding.state == .draft)
        #expect(finding.publication == .public && finding.seriousCrime == nil && finding.due == nil)
        #expect(finding.analysis == nil && finding.citations.isEmpty && finding.sources.isEmpty)
    }

    @Test("the order of the fields does not matter")
    func order() throws {
        let lines = Self.full.split(separator: "\n").map(String.init)
        let reversed = [lines[0], ""] + lines.dropFirst().reversed()
        let one = try finding(Self.full)
        let other = try finding(reversed.joined(separator: "\n"))
        #expect(Set(Summary.of(one)) == Set(Summary.of(other)))
    }

    @Test("a field may continue on indented lines, also where parts are separated")
    func continued() throws {
        let finding = try finding(
            """
            ### 25.1

            - **Outcome:**
              met
            - **Law:** cmca s. 51(1);
              cmca
              s. 52
            - **Limit:** at most
              90 days; first
              period
            - **Basis:** text; https://example.org/act
              s. 51
            """)
        #expect(finding.outcome == .met)
        #expect(finding.citations.map(\.provision) == ["s. 51(1)", "s. 52"])
        #expect(finding.figures.map(\.note.plain) == ["first period"])
        #expect(finding.sources.map(\.words) == ["s. 51"])
    }

    @Test("a list that changes its sign is still the list of fields")
    func changedSign() throws {
        let finding = try finding("\(Project.finding)\n* **Practice:** weekly\n+ **Owner:** police\n\nAnalysis.\n")
        #expect(finding[.practice]?.plain == "weekly" && finding[.owner]?.plain == "police")
        #expect(finding.analysis?.plain == "Analysis.")
    }

    @Test("text before and after the list is the analysis, and a later list is no field")
    func analysis() throws {
        let finding = try finding(
            "### 25.1\n\nBefore.\n\n- **Outcome:** met\n- **Law:** cmca s. 5\n- **Basis:** text; x s. 1\n\nAfter.\n\n"
                + "- a point\n- **bold:** point\n\n#### A heading inside\n\nEnd[^1].\n\n[^1]: A note.\n")
        let analysis = try #require(finding.analysis)
        #expect(analysis.plain.string.hasPrefix("Before. After. a point"))
        #expect(analysis.markup.string.contains("<li><strong>bold:</strong> point</li>"))
        #expect(analysis.markup.string.contains("A note.") && analysis.markup.string.contains("A heading inside"))
    }
}
