import LacunaText

/// Diagnostics as SARIF 2.1.0, the exchange format of code-scanning tools.
public struct SARIFRenderer: Sendable {
    private let catalog: MessageCatalog
    private let toolVersion: String

    public init(catalog: MessageCatalog = .english, toolVersion: String) {
        self.catalog = catalog
        self.toolVersion = toolVersion
    }

    public func render(_ diagnostics: [Diagnostic]) -> String {
        let rules = Set(diagnostics.map(\.rule)).sorted { $0.code < $1.code }
        var json = JSONWriter(indents: true)
        json.object { log in
            log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            log.member("version", "2.1.0")
            log.key("runs")
            log.array { runs in
                runs.object { run in
                    writeTool(rules, to: &run)
                    run.member("columnKind", "unicodeCodePoints")
                    run.key("results")
                    run.array { results in
                        for diagnostic in diagnostics {
                            results.object {
                                write(diagnostic, ruleIndex: rules.firstIndex(of: diagnostic.rule), to: &$0)
                            }
                        }
                    }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func writeTool(_ rules: [Rule], to run: inout JSONWriter) {
        run.key("tool")
        run.object { tool in
            tool.key("driver")
            tool.object { driver in
                driver.member("name", "lacuna")
                driver.member("version", toolVersion)
                driver.key("rules")
                driver.array { array in
                    for rule in rules {
                        array.object { json in
                            json.member("id", rule.code)
                            json.member("name", rule.name)
                            json.key("shortDescription")
                            json.object { $0.member("text", rule.reason) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ diagnostic: Diagnostic, ruleIndex: Int?, to result: inout JSONWriter) {
        result.member("ruleId", diagnostic.rule.code)
        if let ruleIndex { result.member("ruleIndex", ruleIndex) }
        result.member("level", diagnostic.severity.rawValue)
        result.key("message")
        result.object { $0.member("text", catalog.message(diagnostic) + " " + catalog.fix(diagnostic)) }
        result.key("locations")
        result.array { $0.object { writeLocation(diagnostic.file, diagnostic.span, to: &$0) } }
        guard !diagnostic.related.isEmpty else { return }
        result.key("relatedLocations")
        result.array { array in
            for related in diagnostic.related {
                array.object { location in
                    writeLocation(related.file, related.span, to: &location)
                    location.key("message")
                    location.object { $0.member("text", VisibleText.of(related.text)) }
                }
            }
        }
    }

    private func writeLocation(_ file: SourceFile, _ span: Span, to location: inout JSONWriter) {
        let start = file.position(of: Int(span.start))
        let end = file.position(of: Int(span.end))
        location.key("physicalLocation")
        location.object { physical in
            physical.key("artifactLocation")
            physical.object { $0.member("uri", Self.uri(file.path)) }
            physical.key("region")
            physical.object { region in
                region.member("startLine", start.line)
                region.member("startColumn", start.column)
                region.member("endLine", end.line)
                region.member("endColumn", end.column)
            }
        }
    }

    /// The path with everything but unreserved characters and `/` in percent form.
    static func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            let plain = byte.isLetter || byte.isDigit || [0x2D, 0x2E, 0x2F, 0x5F, 0x7E].contains(byte)
            result +=
                plain ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true).leftPadded(to: 2)
        }
        return result
    }
}
