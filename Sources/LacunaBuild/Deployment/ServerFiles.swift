import LacunaModel
import LacunaSite
import LacunaText

/// The files at the root that a web server and its visitors look for. None of them is needed from a folder.
struct ServerFiles {
    let configuration: Configuration
    let languages: [Language]
    let audience: Audience
    /// Paths of everything else on the site, sorted.
    let paths: [String]

    /// How many addresses a site map may hold. Source: sitemaps.org, version 0.9.
    private static let mostAddresses = 50_000

    var files: [ProjectBuild.Site.File] {
        var files = [ProjectBuild.Site.File(path: "404.html", bytes: NotFoundPage(configuration, languages).bytes)]
        if let address = configuration.baseAddress {
            files.append(file("robots.txt", robots(address)))
            if audience == .public { files += siteMaps(address) }
        }
        if let contact = configuration.securityContact {
            files.append(file(".well-known/security.txt", security(contact)))
        }
        return files
    }

    private func file(_ path: String, _ text: String) -> ProjectBuild.Site.File {
        ProjectBuild.Site.File(path: path, bytes: Array(text.utf8))
    }

    /// An internal site asks to be left alone; that keeps nobody out.
    private func robots(_ address: String) -> String {
        guard audience == .public else { return "User-agent: *\nDisallow: /\n" }
        return "User-agent: *\nDisallow:\n\nSitemap: \(address)/sitemap.xml\n"
    }

    /// In the form of RFC 9116.
    private func security(_ contact: Configuration.SecurityContact) -> String {
        var lines = ["Contact: \(contact.address)", "Expires: \(contact.expires)T00:00:00Z"]
        lines += contact.policy.map { ["Policy: \($0)"] } ?? []
        lines.append("Preferred-Languages: \(configuration.languages.joined(separator: ", "))")
        lines += configuration.baseAddress.map { ["Canonical: \($0)/.well-known/security.txt"] } ?? []
        return lines.joined(separator: "\n") + "\n"
    }

    /// One map, or a map of maps where one cannot hold all pages.
    private func siteMaps(_ address: String) -> [ProjectBuild.Site.File] {
        let pages = paths.filter { $0.hasSuffix(".html") && $0 != "index.html" }
        let maps = stride(from: 0, to: pages.count, by: ServerFiles.mostAddresses).map { start in
            pages[start..<min(start + ServerFiles.mostAddresses, pages.count)].map { "\(address)/\($0)" }
        }
        guard maps.count > 1 else { return [map("sitemap.xml", "urlset", "url", maps.first ?? [])] }
        let parts = maps.enumerated().map { map("sitemap-\($0 + 1).xml", "urlset", "url", $1) }
        return [map("sitemap.xml", "sitemapindex", "sitemap", parts.map { "\(address)/\($0.path)" })] + parts
    }

    private func map(_ path: String, _ root: String, _ entry: String, _ addresses: [String]) -> ProjectBuild.Site.File {
        var out = ByteWriter(capacity: addresses.count * 80)
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        out.raw("<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for address in addresses {
            out.raw("<\(entry)><loc>")
            out.text(address)
            out.raw("</loc></\(entry)>\n")
        }
        out.raw("</\(root)>\n")
        return ProjectBuild.Site.File(path: path, bytes: out.bytes)
    }
}
