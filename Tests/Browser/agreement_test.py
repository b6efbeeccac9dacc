"""What a page shows, its spreadsheet and its JSON are the same."""
import collections
import csv
import json
import re
import unittest

import jsonschema

from site_pages import SITE
from tables import Tables

DATA = SITE / "data"
NAMES = sorted(path.name.removesuffix(".schema.json") for path in DATA.glob("*.schema.json"))


def rows(name):
    return json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))


def page(name):
    return Tables(SITE / "en" / f"{name}.html")


def grouped(items, *keys):
    groups = collections.defaultdict(list)
    for item in items:
        groups[tuple(item.get(key) for key in keys)].append(item)
    return groups


class Files(unittest.TestCase):
    def test_there_is_a_table_for_every_view(self):
        self.assertEqual(len(NAMES), 18)

    def test_every_json_satisfies_its_schema_and_is_needed_by_it(self):
        for name in NAMES:
            with self.subTest(name):
                schema = json.loads((DATA / f"{name}.schema.json").read_text(encoding="utf-8"))
                jsonschema.Draft202012Validator.check_schema(schema)
                validator = jsonschema.Draft202012Validator(schema)
                validator.validate(rows(name))
                for row in rows(name)[:1]:
                    self.assertFalse(validator.is_valid([dict(row, colour="red")]))

    def test_every_spreadsheet_holds_the_rows_of_its_json(self):
        for name in NAMES:
            with self.subTest(name), open(DATA / f"{name}.csv", encoding="utf-8", newline="") as file:
                table = list(csv.DictReader(file))
                self.assertEqual(len(table), len(rows(name)))
                for cells, row in zip(table, rows(name)):
                    for column, cell in cells.items():
                        value = row.get(column, "")
                        words = " | ".join(value) if isinstance(value, list) else str(value)
                        guard = "'" if words.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t", "\r") and words else ""
                        self.assertEqual(cell, guard + words, (row, column))


class Pages(unittest.TestCase):
    maxDiff = None

    def test_the_checklist_of_authorities(self):
        own = grouped(rows("institutions"), "country_name")
        table = page("institutions").by_first("checklist")
        self.assertEqual(set(table), {name for (name,) in own})
        for (name,), items in own.items():
            self.assertEqual([cell.lower() for cell in table[name]], [item["status"] for item in items], name)

    def test_the_lists_of_authorities(self):
        tables = page("institutions")
        for (key,), items in grouped(rows("institutions"), "institution").items():
            shown = {item["country_name"]: item for item in items
                     if item["status"] in ("designated", "in law", "not found")}
            if not shown:
                continue
            table = tables.by_first("t-authority-" + re.sub("[ /]", "-", key))
            self.assertEqual(set(table), set(shown), key)
            for name, item in shown.items():
                expected = [item.get("name", "not stated"), item.get("function", "not stated")]
                self.assertEqual(table[name][1:3], expected, (key, name))
                self.assertEqual(table[name][4], item.get("note", "None"), (key, name))

    def test_the_grounds_of_refusal(self):
        table = page("requests").by_first("t-grounds")
        for (name,), items in grouped(rows("refusals"), "country_name").items():
            self.assertEqual([cell.lower() for cell in table[name]], [item["outcome"] for item in items], name)

    def test_the_figures_on_requests(self):
        text = (SITE / "en" / "requests.html").read_text(encoding="utf-8")
        for item in rows("requests"):
            self.assertIn(item["country_name"], text)
            self.assertIn(item["report"], ("published", "none published", "no information", "withheld"))

    def test_who_was_heard(self):
        words = {"nobody": "Nobody was heard", "not stated": "Not stated", "withheld": "Withheld"}
        table = page("consultation").by_first("t-assessments")
        own = rows("consultation")
        self.assertEqual(len(table), len(own))
        for item in own:
            expected = words.get(item["report"]) or ", ".join(item["heard"])
            self.assertEqual(table[item["country_name"]][0].lower(), expected.lower())
        kinds = page("consultation").by_first("t-kinds")
        for kind, cells in kinds.items():
            self.assertEqual(int(cells[0]), sum(kind in item.get("heard", []) for item in own), kind)

    def test_the_figures(self):
        tables = page("figures")
        for (question, name), items in grouped(rows("figures"), "question", "country_name").items():
            cells = tables.by_first(f"t-{question}")[name]
            main = [item for item in items if item.get("role") == "main"]
            if main:
                self.assertTrue(cells[0].startswith(main[0]["figure"].removesuffix("s")), (question, name))
                shown = f'{main[0]["on_scale"]:g}' if "on_scale" in main[0] else "–"
                self.assertEqual(cells[1].replace(",", "")[:len(shown)], shown[:len(cells[1])], (question, name))
            else:
                self.assertTrue(cells[0].lower().startswith(items[0]["absence"]), (question, name))
            if question != "offence-threshold":
                longest = [item for item in items if item.get("role") == "with renewals"]
                if longest:
                    self.assertTrue(cells[2].startswith(longest[0]["figure"].removesuffix("s")), (question, name, cells))
                else:
                    self.assertIn(cells[2], ("None recorded", "–"), (question, name))

    def test_the_offences_and_the_line(self):
        table = page("offences").by_first("t-summary")
        words = ("basic form", "some form", "not reached")
        for (article,), items in grouped(rows("offences"), "article").items():
            counts = collections.Counter()
            for _, own in grouped(items, "country").items():
                lines = [item.get("line") for item in own]
                known = [line for line in lines if line]
                if any(line != "not reached" for line in known):
                    whole = len(known) == len(lines) and set(known) == {"basic form"}
                    counts["basic form" if whole else "some form"] += 1
                elif known and len(known) == len(lines):
                    counts["not reached"] += 1
                else:
                    counts[None] += 1
            cells = next(cells for title, cells in table.items() if title.split()[0] == article)
            self.assertEqual([int(cell) for cell in cells], [counts[word] for word in words] + [counts[None]], article)

    def test_the_tally_of_the_safeguards(self):
        tables = page("safeguards")
        for side in ("home", "foreign"):
            own = [item for item in rows("safeguards") if item["side"] == side]
            shown = tables.tables[f"tally-{side}"][1:]
            powers = list(dict.fromkeys(item["power"] for item in own))
            elements = list(dict.fromkeys(item["element"] for item in own))
            for power, cells in zip(powers, shown):
                for element, cell in zip(elements, cells[1:]):
                    answers = collections.Counter()
                    matching = [i for i in own if i["power"] == power and i["element"] == element]
                    for _, items in grouped(matching, "country").items():
                        found = [item["answer"] for item in items]
                        answers[next((word for word in ("no", "in part", "yes") if word in found), "without")] += 1
                    expected = (f'{answers["yes"]} yes, {answers["in part"]} in part, {answers["no"]} no, '
                                f'{answers["without"]} without an answer')
                    self.assertEqual(cell, expected, (power, element))

    def test_the_reforms(self):
        tables = page("reforms").tables
        shown = [row for name, table in tables.items() if name.startswith("t-gaps-") for row in table[1:] if len(row) > 1]
        own = rows("reforms")
        self.assertEqual(len(shown), len(own))
        key = lambda item: (item["citation"], item["outcome"], item.get("recommendation", "not stated"))
        self.assertEqual(
            collections.Counter((row[0].split(" ")[0], row[1].split(",")[0].lower(), row[6]) for row in shown),
            collections.Counter(key(item) for item in own))

    def test_the_needs_for_assistance(self):
        table = page("assistance").tables["t-countries"]
        kinds = [title.lower() for title in table[0][1:]]
        own = grouped(rows("assistance"), "country_name", "kind")
        for row in table[1:]:
            for kind, cell in zip(kinds, row[1:]):
                expected = ", ".join(item["citation"] for item in own.get((row[0], kind), [])) or "none recorded"
                self.assertEqual(cell, expected, (row[0], kind))

    def test_the_laws(self):
        shown = [row for row in page("laws").tables["laws"][1:] if len(row) > 1]
        own = grouped(rows("laws"), "country", "law")
        self.assertEqual(
            collections.Counter((row[0], int(row[-1])) for row in shown),
            collections.Counter((law, len(items)) for (_, law), items in own.items()))

    def test_the_status_of_the_treaty(self):
        tables = page("status")
        table = tables.by_first("status")
        own = rows("status")
        self.assertEqual(set(table), {item["country_name"] for item in own})
        for item in own:
            self.assertEqual(table[item["country_name"]][1] == "none confirmed", "deposited" not in item)
        related = tables.by_first("related-table")
        for (name,), items in grouped(rows("related-treaties"), "country_name").items():
            self.assertEqual([cell.split(",")[0] for cell in related[name]], [i["standing"] for i in items], name)

    def test_the_notifications_and_reservations(self):
        tables = page("status")
        table = tables.by_first("t-notify")
        for (name,), items in grouped(rows("notifications"), "country_name").items():
            expected = [item.get("authority") or item.get("outcome") or "no finding" for item in items]
            short = {"largely met": "largely", "partly met": "partly"}
            shown = [cell.split(" due ")[0].split(" notified ")[0].lower() for cell in table[name][1:]]
            self.assertEqual(shown, [short.get(word, word) for word in expected], name)
        shown = [row[1:] for row in tables.tables["t-reserve"][1:] if len(row) > 1]
        self.assertEqual(
            [[row[0].split(" ")[0], row[1], row[2]] for row in shown],
            [[item["citation"], item["reservation"], item["words"]] for item in rows("reservations")])

    def test_the_crosswalk(self):
        table = page("crosswalk").tables["t-treaty"]
        shown = [row for row in table[1:] if len(row) > 1]
        own = grouped(rows("crosswalk"), "requirement")
        self.assertEqual(len(shown), len(own))
        for row, items in zip(shown, own.values()):
            self.assertTrue(row[0].startswith(items[0]["citation"]), row[0])
            self.assertEqual([cell == "new" for cell in row[1:]], [item["standing"] == "new" for item in items], row[0])
            for cell, item in zip(row[1:], items):
                self.assertEqual(re.findall(r"\d+[\d()a-z]*", cell.replace("new", "")), item.get("provisions", []), row[0])

    def test_the_matrix(self):
        worst = ["met", "largely met", "partly met", "not met"]
        tables = page("matrix").tables
        table = next(iter(tables.values()))
        head = next(row for row in table if row and row[0] == "Country")
        own = grouped(rows("findings"), "country_name", "article")
        checked = 0
        short = {"Largely": "largely met", "Partly": "partly met"}
        for row in table:
            if (row[0],) not in grouped(rows("consultation"), "country_name"):
                continue
            for title, cell in zip(head[1:], row[1:]):
                article = re.match(r"\d+", title)
                items = own.get((row[0], article[0])) if article else None
                if not items:
                    continue
                graded = [item["outcome"] for item in items if item["outcome"] in worst]
                if graded:
                    word = re.match(r"Not met|Met|Largely|Partly", cell)[0]
                    self.assertEqual(short.get(word, word.lower()), max(graded, key=worst.index), (row[0], title))
                    checked += 1
        self.assertGreater(checked, 300)

    def test_the_requirements_of_the_treaty(self):
        shown = {}
        for path in (SITE / "en" / "article").glob("*.html"):
            text = path.read_text(encoding="utf-8")
            shown[path.stem] = set(re.findall(r'id="r-([^"]+)"', text))
        for item in rows("requirements"):
            self.assertIn(item["requirement"].replace(".", "-"), {i.replace(".", "-") for i in shown[item["article"]]})
