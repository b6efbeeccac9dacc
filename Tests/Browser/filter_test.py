"""Filters, order, address, copy and download of the matrix and of an article's tables, against the data files."""
import csv
import io
import json
import unittest

from browser import Browser
from site_pages import SITE

GAPS = {"largely-met", "partly-met", "not-met"}

# What a reader sees: countries and columns in order, and each cell that is not blank with its outcome and bases.
SEEN = """(() => {
  const table = document.getElementById("matrix");
  const visible = node => node.getClientRects().length > 0;
  const down = table.dataset.axis === "rows";
  const columns = [...table.querySelectorAll(down ? "th[data-chapter]" : "th[data-c]")];
  const rows = [...table.querySelectorAll("tbody tr:not(.group)")].filter(visible);
  const cells = rows.flatMap(row => [...row.querySelectorAll("td[data-o]")].flatMap((cell, place) =>
    visible(cell) && getComputedStyle(cell.firstElementChild).visibility === "visible"
      ? [[row.dataset.c ?? row.id, columns[place].dataset.c ?? columns[place].textContent.trim(), cell.dataset.o, cell.dataset.b ?? ""]]
      : []));
  return {countries: (down ? rows : columns.filter(visible)).map(node => node.dataset.c), cells,
    columns: columns.filter(visible).length, groups: [...table.querySelectorAll("tr.group")].filter(visible).length,
    chapters: [...new Set(columns.filter(visible).map(node => node.dataset.chapter))],
    state: document.getElementById("matrix-state").textContent, hash: location.hash};
})()"""

SAVED = """new Promise(done => {
  const old = URL.createObjectURL;
  URL.createObjectURL = blob => { blob.text().then(done); URL.createObjectURL = old; return "#"; };
  HTMLAnchorElement.prototype.click = function () {};
  document.querySelector("[data-do=csv]").click();
})"""


def choose(name, value):
    return f"""(() => {{
      const control = document.querySelector("form.filters").elements["{name}"];
      if (control.type === "checkbox") control.checked = {json.dumps(bool(value))};
      else control.value = {json.dumps(value)};
      control.dispatchEvent(new Event("change", {{bubbles: true}}));
      return control.type === "checkbox" || control.selectedIndex >= 0;
    }})()"""


class FilterCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.findings = json.loads((SITE / "data/findings.json").read_text(encoding="utf-8"))

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def open(self, page):
        address, _, state = page.partition("#")
        self.browser.open("about:blank")
        self.browser.open((SITE / "en" / address).as_uri() + ("#" + state if state else ""))

    def choose(self, **values):
        for name, value in values.items():
            self.assertTrue(self.browser.evaluate(choose(name, value)), name)

    def seen(self):
        return self.browser.evaluate(SEEN)


class Matrix(FilterCase):
    def test_a_region_keeps_its_countries_and_a_subregion_fewer(self):
        self.open("matrix/iv.html")
        everybody = self.seen()["countries"]
        self.choose(region="r002")
        africa = self.seen()
        self.assertEqual(africa["countries"], ["GHA", "KEN", "NGA", "ZAF"])
        self.assertEqual(africa["groups"], 1)
        self.assertEqual(africa["hash"], "#region=r002")
        self.assertIn("Region: Africa", africa["state"])
        self.assertIn(f"Countries shown: 4 of {len(everybody)}", africa["state"])
        self.choose(region="r011")
        self.assertEqual(self.seen()["countries"], ["GHA", "NGA"])
        self.choose(region="")
        self.assertEqual(self.seen()["countries"], everybody)
        self.assertEqual(self.seen()["hash"], "")

    def test_a_group_keeps_its_members_in_both_directions(self):
        for page in ("matrix/iv.html", "matrix/iv-transposed.html"):
            self.open(page)
            self.choose(group="european-union")
            self.assertEqual(set(self.seen()["countries"]), {"DEU", "EST", "FRA", "PRT"}, page)

    def test_only_gaps_shows_each_gap_and_nothing_else(self):
        gaps = {(one["country"], one["requirement"]) for one in self.findings
                if one["chapter"] == "IV" and one["outcome"].replace(" ", "-") in GAPS}
        for page in ("matrix/iv.html", "matrix/iv-transposed.html"):
            self.open(page)
            self.choose(outcome="gaps")
            seen = self.seen()
            self.assertEqual({cell[2] for cell in seen["cells"]}, GAPS)
            self.assertEqual(len(seen["cells"]), len(gaps), page)
            self.assertEqual(set(seen["countries"]), {country for country, _ in gaps}, page)

    def test_a_basis_keeps_the_cells_that_rest_on_it(self):
        self.open("matrix/iv.html")
        self.choose(basis="secondary")
        own = [one for one in self.findings if one["chapter"] == "IV" and one["basis"] == "secondary"]
        self.assertEqual(len(self.seen()["cells"]), len(own))
        self.open("matrix.html")
        self.choose(basis="secondary")
        cells = self.seen()["cells"]
        self.assertGreater(len(cells), 0)
        self.assertTrue(all("secondary" in cell[3].split() for cell in cells))

    def test_chapter_theme_and_obligation_keep_their_columns(self):
        self.open("matrix.html")
        self.choose(chapter="IV")
        self.assertEqual(self.seen()["chapters"], ["IV"])
        self.open("matrix/iv.html")
        every = self.seen()["columns"]
        for name, value in (("theme", "preservation"), ("obligation", "optional")):
            self.choose(**{name: value})
            self.assertTrue(0 < self.seen()["columns"] < every, name)
            self.choose(**{name: ""})
        self.assertEqual(self.seen()["columns"], every)

    def test_countries_are_ordered_by_name_or_date_and_never_by_outcome(self):
        self.open("matrix/iv.html")
        by_region = self.seen()["countries"]
        names = dict((one["country"], one["country_name"]) for one in self.findings)
        self.choose(sort="name")
        seen = self.seen()
        self.assertEqual([names[code] for code in seen["countries"]], sorted(names[code] for code in by_region))
        self.assertEqual(seen["groups"], 0)
        self.choose(sort="assessed")
        days = dict((one["country"], one["assessed"]) for one in self.findings)
        order = [days[code] for code in self.seen()["countries"]]
        self.assertEqual(order, sorted(order))
        self.choose(sort="")
        self.assertEqual(self.seen()["countries"], by_region)
        offered = self.browser.evaluate("[...document.querySelectorAll('[data-sort]')].map(head => head.dataset.sort)")
        self.assertEqual(offered, ["name", "assessed"])

    def test_the_address_brings_the_state_back_and_unknown_words_are_ignored(self):
        self.open("matrix/iv.html#region=r002&outcome=gaps&sort=-name")
        seen = self.seen()
        self.assertEqual(seen["countries"], sorted(seen["countries"], reverse=True))
        self.assertTrue(set(seen["countries"]) <= {"GHA", "KEN", "NGA", "ZAF"})
        self.assertEqual({cell[2] for cell in seen["cells"]} - GAPS, set())
        self.open("matrix/iv.html#region=atlantis")
        self.assertEqual(len(self.seen()["countries"]), len({one["country"] for one in self.findings}))

    def test_nothing_that_matches_is_said_in_words(self):
        self.open("matrix/iv.html")
        self.choose(region="r009", group="european-union")
        self.assertTrue(self.seen()["state"].startswith("Nothing matches."))

    def test_what_is_seen_is_what_is_downloaded(self):
        self.open("matrix/iv.html#region=r002&outcome=gaps")
        seen = self.seen()
        text = self.browser.evaluate(SAVED).lstrip("\ufeff")
        rows = list(csv.reader(io.StringIO(text)))
        self.assertIn(seen["state"], rows[0][0])
        self.assertIn("#region=r002&outcome=gaps", rows[0][0])
        self.assertEqual(rows[1][:3], ["Group", "Country", "Assessed"])
        self.assertEqual(len(rows[1]) - 3, seen["columns"])
        self.assertEqual(len(rows) - 2, len(seen["countries"]))
        days = dict((one["country_name"], one["assessed"]) for one in self.findings)
        for row in rows[2:]:
            self.assertEqual(row[0], "Africa")
            self.assertEqual(row[2], days[row[1]])
        self.assertEqual(sum(1 for row in rows[2:] for cell in row[3:] if cell), len(seen["cells"]))

    def test_the_whole_download_holds_the_outcomes_of_the_data_file(self):
        self.open("matrix/iv.html")
        rows = list(csv.reader(io.StringIO(self.browser.evaluate(SAVED).lstrip("\ufeff"))))
        own = [one for one in self.findings if one["chapter"] == "IV"]
        words = {"largely met": "Largely", "partly met": "Partly"}
        for place, head in enumerate(rows[1][3:], start=3):
            column = {one["country_name"]: one["outcome"] for one in own
                      if head.startswith(one["citation"]) and one["title"] in head}
            for row in rows[2:]:
                outcome = column.get(row[1])
                said = words.get(outcome, outcome.capitalize()) if outcome else "No finding"
                self.assertEqual(row[place].split(",")[0], said, (head, row[1]))

    def test_the_link_is_copied_or_shown(self):
        self.open("matrix/iv.html#region=r002")
        self.browser.evaluate("document.querySelector('[data-do=copy]').click()")
        said = self.browser.evaluate(
            "new Promise(done => setTimeout(() => done(document.querySelector('form output').textContent), 300))")
        self.assertTrue(said == "Link copied." or "#region=r002" in said, said)

    def test_every_control_is_reached_and_used_by_keyboard(self):
        self.open("matrix/iv.html")
        self.browser.evaluate("document.querySelector('form.filters summary').focus()")
        self.press("Enter", "\r", 13)
        reached = []
        for _ in range(14):
            self.press("Tab", "", 9)
            reached.append(self.browser.evaluate(
                "(document.activeElement.name || document.activeElement.dataset.do || document.activeElement.type || '')"))
        for name in ("region", "group", "data", "theme", "obligation", "outcome", "basis", "sort", "reset", "copy", "csv"):
            self.assertIn(name, reached)
        self.browser.evaluate("document.querySelector('th[data-sort=name] button').focus()")
        self.press("Enter", "\r", 13)
        self.assertEqual(
            self.browser.evaluate("document.querySelector('th[data-sort=name]').getAttribute('aria-sort')"), "ascending")
        self.assertEqual(self.seen()["hash"], "#sort=name")

    def press(self, key, text, code):
        for kind in ("keyDown", "keyUp"):
            self.browser.send("Input.dispatchKeyEvent", type=kind, key=key, text=text if kind == "keyDown" else "",
                              windowsVirtualKeyCode=code)


class Article(FilterCase):
    ROWS = """[...document.querySelectorAll("table[data-filterable] tbody tr:not(.group)")]
      .filter(row => row.getClientRects().length).map(row => [row.dataset.c, row.querySelector("[data-o]").dataset.o])"""

    def test_rows_are_filtered_in_every_table_of_the_article(self):
        self.open("article/25.html")
        own = [one for one in self.findings if one["article"] == "25"]
        rows = self.browser.evaluate(self.ROWS)
        self.assertEqual(len(rows), len(own))
        self.choose(outcome="gaps")
        gaps = sorted((one["country"], one["outcome"].replace(" ", "-")) for one in own
                      if one["outcome"].replace(" ", "-") in GAPS)
        self.assertEqual(sorted(map(tuple, self.browser.evaluate(self.ROWS))), gaps)
        self.choose(group="budapest-parties")
        self.choose(data=True)
        state = self.browser.evaluate("document.getElementById('rows-state').textContent")
        self.assertIn("Group: Parties to the Budapest Convention", state)
        self.assertIn(f"of {len(own)}", state)
        self.assertEqual(self.browser.evaluate("location.hash"), "#group=budapest-parties&data=only&outcome=gaps")

    def test_findings_without_a_known_outcome_can_be_hidden(self):
        self.open("article/25.html#data=only")
        outcomes = {outcome for _, outcome in self.browser.evaluate(self.ROWS)}
        self.assertEqual(outcomes & {"not-assessed", "no-information", "withheld", "not-applicable"}, set())

    def test_the_download_has_one_line_for_each_row_that_is_seen(self):
        self.open("article/25.html#region=r142")
        rows = self.browser.evaluate(self.ROWS)
        lines = list(csv.reader(io.StringIO(self.browser.evaluate(SAVED).lstrip("\ufeff"))))
        self.assertEqual(lines[1][:4], ["Requirement", "Region", "Country", "Outcome"])
        self.assertEqual(len(lines) - 2, len(rows))
        self.assertEqual({line[1] for line in lines[2:]}, {"Asia"})
