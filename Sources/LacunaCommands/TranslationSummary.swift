import LacunaBuild
import LacunaSite

/// What an update of a translation did and what is next, for the person at the terminal.
struct TranslationSummary {
    let country: String
    let language: String
    let source: String
    let texts: InterfaceTexts

    private static let most = 12

    func of(_ report: TranslationReport, path: String, isChanged: Bool) -> String {
        var lines = [texts.text(isChanged ? .translateUpdated : .translateUnchanged, ["path": path])]
        add(.translateConfirmed, report.confirmed, to: &lines)
        add(.translateAdded, report.added, to: &lines)
        add(.translateStale, report.stale, to: &lines)
        add(.translateUnconfirmed, report.unconfirmed, to: &lines)
        add(.translateOpen, report.untranslated, to: &lines)
        add(.translateByHand, report.refused, to: &lines)
        let waiting = report.added + report.untranslated
        if !waiting.isEmpty { lines.append(texts.text(.translateNextWords, ["mark": "[\(source)]"])) }
        if let part = (report.stale + report.unconfirmed).first {
            let command = "lacuna translate \(country) --to \(language) --confirm \(quoted(part))"
            lines.append(texts.text(.translateNextConfirm, ["command": command]))
        }
        if waiting.isEmpty, report.stale.isEmpty, report.unconfirmed.isEmpty, report.refused.isEmpty {
            lines.append(texts.text(.translateDone))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func add(_ key: TextKey, _ parts: [String], to lines: inout [String]) {
        guard !parts.isEmpty else { return }
        let shown = parts.prefix(TranslationSummary.most).joined(separator: ", ")
        let rest = parts.count - TranslationSummary.most
        lines.append("  " + texts.text(key, count: parts.count, ["parts": rest > 0 ? "\(shown) (+\(rest))" : shown]))
    }

    private func quoted(_ part: String) -> String { part.contains(" ") || part.contains("/") ? "\"\(part)\"" : part }
}
