/// A treaty of two articles that tests can count by hand.
///
/// | requirement | obligation | Old Convention | Other Convention |
/// |---|---|---|---|
/// | 1.1 | mandatory | 16(1) | – |
/// | 1.2 | conditional | 16(1), 16(2) | 10 |
/// | 1.3 | optional | – | – |
/// | 2.1 | mandatory | 9 | – |
/// | 2.2, in the catalogue since 1 March 2026 | consider | – | – |
public enum SmallTreaty {
    /// The files of the treaty; a third instrument has no parallels, and the Old Convention has a list of its Parties.
    public static let files = [
        "treaties/small/treaty.yaml": """
        title: Small Convention
        citation: S/1
        chapters:
          I: Powers
        instruments:
          OLD: {title: Convention of old, short title: Old Convention, address: "https://example.org/old"}
          OTHER: {title: Another convention, short title: Other Convention}
          THIRD: {title: A third convention, short title: Third Convention}
        documents:
          - title: Text of the Convention
            addresses: {ar: "https://example.org/ar", zh: "https://example.org/zh", en: "https://example.org/en",
              fr: "https://example.org/fr", ru: "https://example.org/ru", es: "https://example.org/es"}
        articles:
          - {id: "1", chapter: I, title: Preservation of data, short title: Preservation}
          - {id: "2", chapter: I, title: Production of data, short title: Production}
        """,
        "treaties/small/requirements/all.yaml": """
        - {id: "1.1", article: "1", title: Order to preserve, summary: Preserve., obligation: mandatory, kind: legislative,
          verified: text, parallels: {OLD: ["16.1"]}}
        - {id: "1.2", article: "1", title: Time limit, summary: Limit., obligation: conditional, qualifier: as law allows,
          kind: legislative, verified: text, parallels: {OLD: ["16.1", "16.2"], OTHER: ["10"]}}
        - {id: "1.3", article: "1", title: Renewal, summary: Renew., obligation: optional, kind: legislative, verified: text}
        - {id: "2.1", article: "2", title: Order to produce, summary: Produce., obligation: mandatory, kind: legislative,
          verified: text, parallels: {OLD: ["9"]}}
        - {id: "2.2", article: "2", title: Secrecy, summary: Keep secret., obligation: consider, kind: legislative,
          verified: text, added: 2026-03-01}
        """,
        "treaties/small/guide.yaml": """
        "1":
          asks: The State must be able to have data kept.
          actors: The legislature and the police.
          welcomed:
            - {text: A court called it quick., source: "https://example.org/court"}
          feared:
            - {text: An association called it broad., source: "https://example.org/association"}
        "2":
          asks: The State must be able to have data handed over.
          actors: The legislature.
          welcomed: []
          feared: []
        """,
        "treaties/small/instruments.csv": """
        instrument,iso3,name,status,signed,ratified_or_acceded,entry_into_force,basis,note,source
        OLD,KEN,Kenya,party,,,2010-01-01,found,,https://example.org/list
        OLD,GHA,Ghana,signatory,2020-01-01,,,found,,https://example.org/list
        OLD,JPN,Japan,party,,,,recalled,,
        """,
    ]
}
