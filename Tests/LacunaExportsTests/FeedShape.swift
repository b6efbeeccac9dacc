import Foundation
import FoundationXML

/// Reads an Atom feed back as RFC 4287 asks.
final class FeedShape: NSObject, XMLParserDelegate {
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    struct Node {
        let path: String
        let attributes: [String: String]
        var text = ""
    }

    private(set) var nodes: [Node] = []
    private var open: [Int] = []

    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.shouldProcessNamespaces = false
        parser.delegate = self
        guard parser.parse() else {
            throw Problem(description: "not well-formed: \(String(describing: parser.parserError))")
        }
        guard nodes.first?.attributes["xmlns"] == "http://www.w3.org/2005/Atom" else {
            throw Problem(description: "not Atom")
        }
        for needed in ["feed/id", "feed/title", "feed/updated"] where texts(needed).count != 1 {
            throw Problem(description: "\(needed) must stand once")
        }
        let entries = texts("feed/entry").count
        for needed in ["feed/entry/id", "feed/entry/title", "feed/entry/updated"] where texts(needed).count != entries {
            throw Problem(description: "\(needed) must stand once in each entry")
        }
        guard !texts("feed/author/name").isEmpty else { throw Problem(description: "no author") }
        guard Set(texts("feed/entry/id")).count == entries else { throw Problem(description: "an id stands twice") }
        for time in texts("feed/updated") + texts("feed/entry/updated") {
            guard time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil else {
                throw Problem(description: "no RFC 3339 time: \(time)")
            }
        }
    }

    func texts(_ path: String) -> [String] { nodes.filter { $0.path == path }.map(\.text) }

    func attributes(_ path: String, _ name: String) -> [String] {
        nodes.filter { $0.path == path }.compactMap { $0.attributes[name] }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let path = (open.last.map { nodes[$0].path + "/" } ?? "") + name
        open.append(nodes.count)
        nodes.append(Node(path: path, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let last = open.last { nodes[last].text += text }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }
}
