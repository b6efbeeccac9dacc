import Foundation
import LacunaBuild
import LacunaModel
import LacunaReading
import TestSupport
import Testing

@Suite("Building a site")
struct BuildTests {
    @Test("the same input gives the same bytes, whatever the number of jobs")
    func deterministic() {
        let project = Project.withFindings(SiteBuilder.finding)
        let one = SiteBuilder.build(project, jobs: 1)
        let four = SiteBuilder.build(project, jobs: 4)
        #expect(one.files.map(\.path) == four.files.map(\.path))
        #expect(zip(one.files, four.files).allSatisfy { $0.bytes == $1.bytes })
        #expect(Set(one.files.map(\.path)).count == one.files.count)
    }

    @Test("with an error in the data nothing is made, and the error is named")
    func errors() {
        let site = SiteBuilder.build(
            Project.withFindings(SiteBuilder.finding.replacingOccurrences(of: "partly met", with: "good")))
        #expect(site.files.isEmpty)
        #expect(site.diagnostics.map(\.rule.code) == ["L303"])
    }

    @Test("a finding stands on the page of its country, of its article, of its law and in the data")
    func everywhere() throws {
        let pages = SiteBuilder.pages(Project.withFindings(SiteBuilder.finding))
        #expect(try #require(pages["en/country/ken.html"]).contains("id=\"r-25.1\""))
        #expect(try #require(pages["en/article/25.html"]).contains("Content data is outside the power."))
        #expect(try #require(pages["en/law/ken-cmca.html"]).contains("id=\"s-51-1\""))
        #expect(try #require(pages["en/matrix/iv.html"]).contains("../country/ken.html#r-25.1"))
        #expect(try #require(pages["data/findings.csv"]).contains("en/country/ken.html#r-25.1"))
        #expect(try #require(pages["data/findings.json"]).contains("\"outcome\": \"partly met\""))
    }

    @Test("the text of an author is escaped wherever it appears")
    func escaping() {
        let hostile = "</td><script>alert(1)</script>\" onmouseover=\"x"
        var project = Project.withFindings(
            SiteBuilder.finding.replacingOccurrences(of: "Traffic data only.", with: "Traffic `\(hostile)` only."))
        project.files["lacuna.yaml"] = "title: '\(hostile)'\npublisher: '\(hostile)'\n"
        for (path, page) in SiteBuilder.pages(project) where path.hasSuffix(".html") {
            #expect(!page.contains("<script>alert"), "\(path)")
            #expect(!page.contains("\" onmouseover=\"x"), "\(path)")
        }
    }

    @Test("a withheld finding is listed as withheld, and its text is in no file")
    func withheld() throws {
        let secret = "The order was used against a journalist."
        let project = Project.withFindings(
            SiteBuilder.finding + "\n- **Publication:** withheld\n- **Practice:** \(secret)\n\n\(secret)")
        let pages = SiteBuilder.pages(project)
        #expect(pages.values.allSatisfy { !$0.contains(secret) && !$0.contains("Traffic data only.") })
        #expect(try #require(pages["en/country/ken.html"]).contains("data-o=\"withheld\""))
        #expect(try #require(pages["data/findings.json"]).contains("\"outcome\": \"withheld\""))
    }

    @Test("an internal finding is shown to the internal audience and listed as withheld to the public")
    func internalAudience() throws {
        let project = Project.withFindings(SiteBuilder.finding + "\n- **Publication:** internal")
        let inside = try #require(SiteBuilder.pages(project, audience: .internal)["en/country/ken.html"])
        let outside = try #require(SiteBuilder.pages(project)["en/country/ken.html"])
        #expect(inside.contains("Traffic data only."))
        #expect(!outside.contains("Traffic data only."))
    }

    @Test("an internal assessment is absent from the public site")
    func internalFile() {
        var project = Project.withFindings(SiteBuilder.finding)
        project.files["assessments/KEN/2026.en.md"] = project.files["assessments/KEN/2026.en.md"]?
            .replacingOccurrences(of: "kind: desk review", with: "kind: desk review\npublication: internal")
        project.files["assessments/UGA/2026.en.md"] =
            Project.frontMatter.replacingOccurrences(of: "KEN", with: "UGA")
            + "\n" + SiteBuilder.finding
        let pages = SiteBuilder.pages(project)
        #expect(pages["en/country/ken.html"] == nil)
        #expect(pages["en/country/uga.html"] != nil)
        #expect(!pages.values.contains { $0.contains("Kenya") && $0.contains("country/ken.html") })
    }

    @Test("the date on the pages is that of the latest assessment, not of the machine")
    func date() throws {
        let pages = SiteBuilder.pages(Project.withFindings(SiteBuilder.finding))
        #expect(try #require(pages["en/index.html"]).contains("21 November 2026"))
    }

    @Test("every page says in which language it is and forbids scripts that are not its own")
    func shell() {
        for (path, page) in SiteBuilder.pages(Project.withFindings(SiteBuilder.finding)) where path.hasPrefix("en/") {
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\""), "\(path)")
            #expect(page.contains("default-src 'none'; style-src 'self'; script-src 'self'"), "\(path)")
        }
    }
}
