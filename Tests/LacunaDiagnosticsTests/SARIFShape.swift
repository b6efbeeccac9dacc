/// The parts of the schema of SARIF 2.1.0 that this project uses: required keys, kinds of values, closed lists of words.
enum SARIFShape {
    static func problems(in log: [String: Any]) -> [String] {
        var found: [String] = []
        if log["version"] as? String != "2.1.0" { found.append("version is not 2.1.0") }
        if let schema = log["$schema"], !((schema as? String)?.hasPrefix("https://") ?? false) {
            found.append("$schema is not an address")
        }
        guard let runs = log["runs"] as? [[String: Any]] else { return found + ["runs is missing"] }
        return found + runs.flatMap(check(run:))
    }

    private static func check(run: [String: Any]) -> [String] {
        guard let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any] else {
            return ["tool.driver is missing"]
        }
        var found = driver["name"] is String ? [] : ["tool.driver.name is missing"]
        if let kind = run["columnKind"] as? String, !["utf16CodeUnits", "unicodeCodePoints"].contains(kind) {
            found.append("columnKind \(kind) does not exist")
        }
        let rules = driver["rules"] as? [[String: Any]] ?? []
        for rule in rules {
            if !(rule["id"] is String) { found.append("a rule has no id") }
            for key in ["shortDescription", "fullDescription", "help"] where rule[key] != nil {
                if !hasText(rule[key]) { found.append("\(key) of a rule has no text") }
            }
        }
        guard let results = run["results"] as? [[String: Any]] else { return found + ["results is missing"] }
        return found + results.flatMap { check(result: $0, rules: rules) }
    }

    private static func check(result: [String: Any], rules: [[String: Any]]) -> [String] {
        var found = hasText(result["message"]) ? [] : ["a result has no message.text"]
        if let level = result["level"] as? String, !["none", "note", "warning", "error"].contains(level) {
            found.append("level \(level) does not exist")
        }
        if let index = result["ruleIndex"] as? Int {
            let id = rules.indices.contains(index) ? rules[index]["id"] as? String : nil
            if id == nil || id != result["ruleId"] as? String { found.append("ruleIndex \(index) is another rule") }
        }
        let related = result["relatedLocations"] as? [[String: Any]] ?? []
        if related.contains(where: { !hasText($0["message"]) }) { found.append("a related location has no message") }
        for location in (result["locations"] as? [[String: Any]] ?? []) + related {
            found += check(physicalLocation: location["physicalLocation"] as? [String: Any] ?? [:])
        }
        return found
    }

    private static func check(physicalLocation: [String: Any]) -> [String] {
        let address = (physicalLocation["artifactLocation"] as? [String: Any])?["uri"] as? String
        var found: [String] = []
        if address == nil { found.append("a location has no artifactLocation.uri") }
        if let address, !address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
            found.append("\(address) is no address")
        }
        guard let region = physicalLocation["region"] as? [String: Any] else {
            return found + ["a location has no region"]
        }
        let numbers = ["startLine", "startColumn", "endLine", "endColumn"].map { region[$0] as? Int ?? 0 }
        if numbers.contains(where: { $0 < 1 }) { found.append("a region counts from 0") }
        if (numbers[2], numbers[3]) < (numbers[0], numbers[1]) { found.append("a region ends before it starts") }
        return found
    }

    private static func hasText(_ message: Any?) -> Bool {
        ((message as? [String: Any])?["text"] as? String)?.isEmpty == false
    }
}
