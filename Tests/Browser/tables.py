"""The tables of a page as a reader sees them: rows of words, by the id of the caption."""
import html.parser


class Tables(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.tables = {}
        self.table = self.row = self.cell = None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag == "caption":
            self.table = self.tables.setdefault(dict(attributes)["id"], [])
        elif tag == "tr" and self.table is not None:
            self.row = []
        elif tag in ("td", "th") and self.row is not None:
            self.cell = []
        elif tag in ("li", "p", "br", "small") and self.cell is not None:
            self.cell.append(" ")

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.row.append(" ".join("".join(self.cell).split()))
            self.cell = None
        elif tag == "tr" and self.row is not None:
            self.table.append(self.row)
            self.row = None
        elif tag == "table":
            self.table = None

    def handle_data(self, words):
        if self.cell is not None:
            self.cell.append(words)

    def by_first(self, table):
        """Rows with more than one cell by the words of the first, the head left out."""
        return {row[0]: row[1:] for row in self.tables[table][1:] if len(row) > 1}
