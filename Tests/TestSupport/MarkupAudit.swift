/// Reads rendered markup as a browser would and lists everything that has no business in it.
///
/// It knows nothing of the renderer: tags, attributes and addresses are compared with lists of its own.
public struct MarkupAudit: Sendable {
    public private(set) var problems: [String] = []
    public private(set) var tags: [String] = []
    public private(set) var ids: [String] = []
    public private(set) var addresses: [String] = []
    /// The text between the tags, with its entities resolved.
    public private(set) var text = ""

    private static let attributes: [String: Set<String>] = [
        "p": [], "blockquote": [], "ul": [], "ol": ["start", "class"], "li": ["id", "value"], "hr": [], "pre": [],
        "code": [], "h1": [], "h2": [], "h3": [], "h4": [], "h5": [], "h6": [], "div": ["class", "tabindex"],
        "table": [], "thead": [], "tbody": [], "tr": [], "th": ["scope", "class"], "td": ["class"], "br": [], "em": [],
        "strong": [], "del": [], "sup": [], "a": ["href", "rel", "role", "id"],
    ]
    private static let void: Set = ["br", "hr"]
    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

    public init(_ markup: String) {
        let scalars = Array(markup.unicodeScalars)
        var open: [String] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "<" else {
                let end = scalars[index...].firstIndex(of: "<") ?? scalars.count
                text += resolved(scalars[index..<end])
                index = end
                continue
            }
            guard let end = scalars[index...].firstIndex(of: ">") else {
                problems.append("a tag does not end")
                return
            }
            take(tag: scalars[(index + 1)..<end], &open)
            index = end + 1
        }
        if !open.isEmpty { problems.append("not closed: \(open)") }
        if Set(ids).count < ids.count { problems.append("an id stands twice") }
        for address in addresses where address.hasPrefix("#") && !ids.contains(String(address.dropFirst())) {
            if address.contains("-fn-") || address.contains("-ref-") { problems.append("\(address) leads nowhere") }
        }
    }

    private mutating func take(tag: ArraySlice<Unicode.Scalar>, _ open: inout [String]) {
        let name = text(tag.prefix { $0 != " " })
        if name.hasPrefix("/") {
            let closed = String(name.dropFirst())
            if open.popLast() != closed || name.unicodeScalars.count != tag.count {
                problems.append("<\(text(tag))> closes nothing")
            }
            if closed == "td" || closed == "th" { text += " " }
            return
        }
        guard let allowed = Self.attributes[name] else {
            problems.append("<\(text(tag))> is no known tag")
            return
        }
        tags.append(name)
        if !Self.void.contains(name) { open.append(name) }
        var rest = tag.dropFirst(name.unicodeScalars.count)
        while !rest.isEmpty {
            guard rest.popFirst() == " " else { return problems.append("<\(text(tag))> is no clean tag") }
            let key = text(rest.prefix { $0 != "=" })
            rest = rest.dropFirst(key.unicodeScalars.count)
            guard rest.popFirst() == "=", rest.popFirst() == "\"", let quote = rest.firstIndex(of: "\"") else {
                return problems.append("<\(text(tag))> has an attribute without quotes")
            }
            take(attribute: key, resolved(rest[..<quote]), allowed: allowed, of: name)
            rest = rest[(quote + 1)...]
        }
    }

    private mutating func take(attribute key: String, _ value: String, allowed: Set<String>, of name: String) {
        if !allowed.contains(key) { problems.append("\(key) is no attribute of <\(name)>") }
        switch key {
        case "id": ids.append(value)
        case "href":
            addresses.append(value)
            let isKnown = ["https://", "http://", "mailto:", "#"].contains { value.lowercased().hasPrefix($0) }
            let isClean = value.unicodeScalars.allSatisfy {
                $0.value > 0x20 && $0.properties.generalCategory != .control
            }
            if !isKnown || !isClean { problems.append("\(value) is no allowed address") }
        default: break
        }
    }

    /// Text without its entities; anything that is not one of ours is a problem.
    private mutating func resolved(_ part: ArraySlice<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        var rest = part
        while let scalar = rest.popFirst() {
            if scalar == "\"" || scalar == "'" || scalar == ">" { problems.append("\(scalar) is not escaped") }
            guard scalar == "&" else {
                result.append(scalar)
                continue
            }
            let name = text(rest.prefix { $0 != ";" }.prefix(6))
            guard let meant = Self.entities[name] else {
                problems.append("&\(name) is no entity of ours")
                continue
            }
            result.append(contentsOf: meant.unicodeScalars)
            rest = rest.dropFirst(name.unicodeScalars.count + 1)
        }
        return String(result)
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
