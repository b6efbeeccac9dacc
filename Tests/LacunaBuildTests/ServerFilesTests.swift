import LacunaModel
import LacunaReading
import TestSupport
import Testing

@testable import LacunaBuild

/// The files that a web server looks for.
@Suite struct ServerFilesTests {
    private func site(_ settings: String = "", audience: Audience = .public) -> [String: String] {
        var project = Project.withFindings(SiteBuilder.finding)
        project.files["lacuna.yaml"] = Project.settings + settings
        return SiteBuilder.pages(project, audience: audience)
    }

    @Test("the page for what does not exist starts its addresses at the root, below the path of the base address")
    func notFound() throws {
        #expect(try #require(site()["404.html"]).contains("href=\"/en/index.html\""))
        let below = try #require(site("base address: https://example.org/a/b/\n")["404.html"])
        #expect(below.contains("href=\"/a/b/en/index.html\"") && below.contains("href=\"/a/b/assets/site.css\""))
        #expect(!below.contains("<script") && !below.contains("style="))
    }

    @Test("without a base address there is no site map, no robots.txt and, without settings for it, no security.txt")
    func withoutAddress() {
        #expect(Set(site().keys).isDisjoint(with: ["sitemap.xml", "robots.txt", ".well-known/security.txt"]))
    }

    @Test("an internal site asks to be left alone and lists nothing")
    func internalSite() {
        let site = site("base address: https://example.org\n", audience: .internal)
        #expect(site["robots.txt"] == "User-agent: *\nDisallow: /\n" && site["sitemap.xml"] == nil)
    }

    @Test("more pages than a site map may hold are listed in several")
    func manyPages() throws {
        let configuration = try #require(
            Project(["lacuna.yaml": Project.settings + "base address: https://x.org\n"]).read().corpus
        )
        .configuration
        let files = ServerFiles(
            configuration: configuration, languages: [], audience: .public,
            paths: (0..<50_001).map { "en/\($0).html" } + ["index.html"]
        ).files
        let maps = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(try #require(maps["sitemap.xml"]).contains("<sitemap><loc>https://x.org/sitemap-2.xml</loc></sitemap>"))
        #expect(try #require(maps["sitemap-1.xml"]).components(separatedBy: "<loc>").count == 50_001)
        #expect(try #require(maps["sitemap-2.xml"]).contains("<loc>https://x.org/en/50000.html</loc>"))
    }

    @Test(
        "security.txt needs an address and a day",
        arguments: [
            "{contact: a@x.org, expires: 2027-01-01}", "{contact: \"javascript:x\", expires: 2027-01-01}",
            "{expires: 2027-01-01}", "{contact: mailto:a@x.org}", "{contact: mailto:a@x.org, expires: soon}",
        ])
    func badContact(settings: String) {
        #expect(
            !Project(["lacuna.yaml": Project.settings + "security: \(settings)\n"]).problems().filter {
                $0.severity == .error
            }.isEmpty)
    }

    @Test("packed copies are the same each time, smaller, and of text only")
    func packed() throws {
        let text = Array(String(repeating: "<p>National law.</p>", count: 300).utf8)
        let noise = SplitMixBytes.of(4_000)
        let files = [
            ProjectBuild.Site.File(path: "a.html", bytes: text), ProjectBuild.Site.File(path: "b.png", bytes: text),
            ProjectBuild.Site.File(path: "c.html", bytes: Array(text.prefix(900))),
            ProjectBuild.Site.File(path: "d.txt", bytes: noise),
        ]
        let packed = PackedFiles.of(files, jobs: 2)
        #expect(packed.map(\.path) == ["a.html.gz"])
        #expect(packed[0].bytes == PackedFiles.of(files, jobs: 1)[0].bytes && packed[0].bytes.count < text.count / 10)
        #expect(Array(packed[0].bytes.prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3])
    }
}

/// Bytes that cannot be packed.
private enum SplitMixBytes {
    static func of(_ count: Int) -> [UInt8] {
        var random = SplitMix(seed: 7)
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    }
}
