import LacunaAnalysis
import LacunaExports
import LacunaModel
import LacunaSite

/// Every round of every country as news: a first assessment, or what changed since the round before.
struct ChangesFeed {
    let model: SiteModel

    private var language: Language { model.language }
    private var identifiers: Identifiers {
        Identifiers(publisher: model.configuration.publisher, treaty: model.treaty.key)
    }

    var file: FeedFile {
        let configuration = model.configuration
        return FeedFile(
            id: "urn:uuid:" + identifiers.feed,
            title: language.text(.feedTitle, ["site": model.siteTitle]),
            author: model.publisher, program: model.options.version, language: language.code,
            date: model.options.date,
            ownAddress: configuration.baseAddress.map { "\($0)/\(DataFiles.feedPath)" },
            pageAddress: address(Address.changes), entries: entries)
    }

    private var entries: [FeedEntry] {
        let entries = model.analysis.countries.flatMap { entry in
            Changes.of(entry, model.treaty).map(changed) + [first(entry.earlier.last ?? entry.assessment)]
        }
        // Sorting keeps equals in their order: by country, the later round first.
        return entries.enumerated().sorted { ($1.element.updated, $0.offset) < ($0.element.updated, $1.offset) }
            .map(\.element)
    }

    /// Absolute where the site has an address, else from the folder of the feed.
    private func address(_ page: String) -> String {
        "\(model.configuration.baseAddress ?? "..")/\(language.code)/\(page)"
    }

    private func first(_ assessment: Assessment) -> FeedEntry {
        let name = language.names.name(assessment.country)
        return FeedEntry(
            id: id(assessment), title: language.text(.feedFirst, ["country": name, "round": assessment.round]),
            updated: assessment.assessed, address: address(Address.country(assessment.country)),
            summary: language.text(.feedFirstWords, ["date": language.date(assessment.lawAsOf)]), lines: [],
            categories: [])
    }

    private func changed(_ comparison: Changes.Comparison) -> FeedEntry {
        let after = comparison.after
        let name = language.names.name(comparison.country)
        let causes = ChangeCause.allCases.filter { cause in comparison.changes.contains { $0.cause == cause } }
        return FeedEntry(
            id: id(after),
            title: language.text(
                .feedChanged, ["country": name, "before": comparison.before.round, "after": after.round]),
            updated: after.assessed, address: address(Address.changes(comparison.country, after.round)),
            summary: comparison.changes.isEmpty
                ? language.text(.changesNothing)
                : language.text(.feedChangedWords, count: comparison.changes.count),
            lines: comparison.changes.map { line($0, comparison) }, categories: causes.map { language.word($0) })
    }

    private func line(_ change: Changes.Change, _ comparison: Changes.Comparison) -> FeedEntry.Line {
        let requirement = model.treaty.requirements[change.requirement]
        let page =
            change.after == nil
            ? Address.changes(comparison.country, comparison.after.round)
            : Address.finding(comparison.country, requirement)
        return FeedEntry.Line(
            title: language.citation(requirement) + " " + language.words(requirement.title), address: address(page),
            words: language.text(
                .feedLine,
                [
                    "before": change.before.map { language.word($0.outcome) } ?? language.text(.cellNone),
                    "after": change.after.map { language.word($0.outcome) } ?? language.text(.cellNone),
                    "cause": language.cause(change, model.treaty),
                ]))
    }

    private func id(_ assessment: Assessment) -> String {
        "urn:uuid:" + identifiers.round(assessment.country, assessment.round)
    }
}
