"""Hundreds of hostile texts, each built as a whole site: nothing runs, nothing leaks, each refusal names its place."""
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree
from concurrent.futures import ThreadPoolExecutor

import hostile_projects as projects
from hostile_browser import HostileBrowser
from hostile_cases import all_cases

LACUNA = os.environ["LACUNA"]
REFUSED_SITE = str(pathlib.Path(LACUNA).parent / "refused-site")
CANARY = b"canary-5c1e0b7d"
PLACELESS = {"L108", "L431", "L701"}


def run(*command):
    return subprocess.run(command, capture_output=True, timeout=60)


def problems(folder):
    """What `lacuna check` says, without notes."""
    answer = run(LACUNA, "check", "--project", folder, "--format", "json")
    return [problem for problem in json.loads(answer.stdout) if problem["severity"] != "note"]


class Built:
    """A project on disk with its sites; the folder around it holds a file that no site may show."""

    def __init__(self, root, name, cases):
        self.folder = pathlib.Path(root, name)
        self.project, self.site, self.forced = self.folder / "project", self.folder / "site", self.folder / "forced"
        self.project.mkdir(parents=True)
        (self.folder / "pwn.md").write_bytes(CANARY)
        (self.folder / "pwn.html").write_bytes(CANARY)
        self.cases = cases

    def build(self):
        answer = run(LACUNA, "build", "--project", self.project, "--output", self.site)
        self.status, self.output = answer.returncode, answer.stderr.decode()
        self.leftovers = {path.name for path in self.folder.iterdir()}
        return self

    def force(self):
        """The pages that the refused texts would stand on."""
        self.forcing = run(REFUSED_SITE, self.project, self.forced)

    def sites(self):
        return [site for site in (self.site, self.forced) if site.is_dir()]


class HostileCases(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        root = cls.temporary.name
        cases = all_cases()
        together = [case for case in cases if case.kind != "project"]
        cls.good = Built(root, "good", [case for case in together if case.is_published])
        cls.bad = Built(root, "bad", [case for case in together if not case.is_published])
        cls.alone = [Built(root, case.title.replace("/", "-"), [case]) for case in cases if case.kind == "project"]
        for built in (cls.good, cls.bad):
            built.places = projects.together(built.project, built.cases)
        for built in cls.alone:
            built.paths = projects.alone(built.project, built.cases[0])
        everything = [cls.good, cls.bad, *cls.alone]
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(Built.build, everything))
        cls.bad.force()
        cls.everything, cls.cases = everything, cases

    def test_there_are_at_least_four_hundred_of_them_each_with_a_name_of_its_own(self):
        names = [case.title for case in self.cases]
        self.assertGreaterEqual(len(names), 400)
        self.assertEqual(len(set(names)), len(names))

    def test_each_case_gives_exactly_its_problems_inside_the_lines_that_it_stands_in(self):
        for built in (self.good, self.bad):
            found = {}
            for problem in problems(built.project):
                found.setdefault(problem["path"], []).append(problem)
            self.assertEqual([path for path in found if path not in built.places], [])
            for path, (case, lines) in built.places.items():
                with self.subTest(case=case.title):
                    given = found.get(path, [])
                    codes = {"L80" if case.expected == "L80" and problem["code"].startswith("L80") else problem["code"]
                             for problem in given}
                    if case.family == "files":
                        self.assertLessEqual(set(case.codes) or codes & {case.expected}, codes)
                    else:
                        self.assertEqual(sorted(codes), sorted(case.codes))
                    # Settings are refused as a whole, an unclosed quotation at the end of them.
                    first, last = (1, lines[1] + 1) if case.kind == "front" else lines
                    for problem in given:
                        self.assertGreaterEqual(problem["column"], 1)
                        if problem["code"] == case.codes[0] and problem["code"] not in PLACELESS:
                            self.assertTrue(first <= problem["line"] <= last, (problem["line"], lines))

    def test_a_project_of_its_own_gives_exactly_its_problems_in_its_own_files(self):
        for built in self.alone:
            case = built.cases[0]
            with self.subTest(case=case.title):
                self.assertEqual(sorted(set(re.findall(r"\[(L\d+)\]", built.output))), sorted(case.codes))
                named = set(re.findall(r"^(.+?):\d+:\d+: error", built.output, re.M))
                self.assertLessEqual({name for name in named if not name.startswith("assessments/")}, set(built.paths) | {"lacuna.yaml"})

    def test_what_is_refused_is_not_published_and_what_is_text_is(self):
        for built in self.everything:
            with self.subTest(project=built.folder.name):
                published = all(case.is_published for case in built.cases)
                self.assertEqual((built.status, built.site.is_dir()), (0, True) if published else (1, False))

    def test_nothing_is_written_outside_the_output_folder(self):
        for built in self.everything:
            with self.subTest(project=built.folder.name):
                self.assertLessEqual(built.leftovers, {"project", "site", "pwn.md", "pwn.html"})

    def test_no_file_outside_the_project_is_in_any_site(self):
        for built in self.everything:
            for site in built.sites():
                for path in site.rglob("*"):
                    if path.is_file():
                        self.assertNotIn(CANARY, path.read_bytes(), path)
                        self.assertNotIn(b"root:x:0:0", path.read_bytes(), path)

    def test_the_refused_texts_could_be_put_on_pages_at_all(self):
        # A file whose settings or bytes cannot be read has no page; all others have one.
        self.assertEqual(self.bad.forcing.returncode, 0, self.bad.forcing.stderr[-300:])
        self.assertGreaterEqual(len(list((self.bad.forced / "en/country").glob("c*.html"))), 350)

    def pages(self, site):
        """Every page on which a case can be seen, whatever became of it. The page at the root only forwards."""
        return [page for page in sorted((site / "en").rglob("*.html"))
                if site == self.good.site or b"pwn" in page.read_bytes().lower()]

    def strange(self, browser, pages):
        """What the pages did or held, by page; many pages in one look, so that a failure can be read."""
        deeds = {str(page.relative_to(self.temporary.name)): browser.deeds(page, site) for site, page in pages}
        return {page: found for page, found in deeds.items() if found}

    def test_no_script_runs_even_without_the_policy_and_pages_hold_nothing_strange(self):
        browser = HostileBrowser(bypass=True)
        self.addCleanup(browser.close)
        pages = [(site, page) for built in self.everything for site in built.sites() for page in self.pages(site)]
        self.assertGreaterEqual(len(pages), 700)
        self.assertEqual(self.strange(browser, pages), {})

    def test_the_policy_has_nothing_to_refuse(self):
        browser = HostileBrowser(bypass=False)
        self.addCleanup(browser.close)
        pages = []
        for site in self.good.sites() + self.bad.sites():
            every = sorted((site / "en").glob("*.html")) + sorted((site / "en/article").glob("*.html"))
            pages += [(site, page) for page in every + sorted((site / "en/country").glob("*.html"))[::12]]
        self.assertEqual(self.strange(browser, pages), {})

    def test_a_text_that_is_shown_hides_nothing_that_stands_behind_it(self):
        for path, (case, _) in self.good.places.items():
            code = path.split("/")[1]
            if b"country:" in case.text:
                continue
            page = self.good.site / "en/country" / f"{code.lower()}.html"
            with self.subTest(case=case.title):
                text = page.read_text(encoding="utf-8")
                if case.kind not in projects.WHOLE_FILE:
                    self.assertIn(f"End of {code}.", text)
                if case.expected == "gone":
                    self.assertNotIn("pwn", re.sub(r"<code>[^<]*</code>", "", text))

    def test_side_by_side_shows_hostile_words_as_words(self):
        browser = HostileBrowser(bypass=True)
        self.addCleanup(browser.close)
        codes = [path.split("/")[1] for path, (case, _) in self.good.places.items() if case.kind not in projects.WHOLE_FILE]
        page = self.good.site / "en/compare.html"
        for start in range(0, len(codes), 24):
            chosen = codes[start:start + 24:6]
            address = "&".join(f"c={code}" for code in chosen)
            with self.subTest(countries=address):
                browser.open(page.as_uri() + "?" + address)
                self.assertEqual(browser.evaluate("window.acts"), [])

    def test_no_cell_of_a_spreadsheet_is_a_formula(self):
        formula = re.compile(r"^[\s\u00ad\u200b-\u200f\u2060\ufeff\u3000]*[=+@＝＋－＠-]|^[\t\r\n]")
        for built in self.everything:
            for site in built.sites():
                for path in (site / "data").glob("*.csv"):
                    with self.subTest(file=str(path.relative_to(self.temporary.name))):
                        text = path.read_text(encoding="utf-8-sig")
                        cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
                        self.assertEqual([cell for cell in cells if formula.search(cell)], [])

    def test_data_files_are_whole(self):
        for built in self.everything:
            for site in built.sites():
                with self.subTest(site=str(site.relative_to(self.temporary.name))):
                    for path in (site / "data").glob("*.json"):
                        json.loads(path.read_bytes())
                    for path in (site / "data").glob("*.atom"):
                        xml.etree.ElementTree.fromstring(path.read_bytes())
                    for path in (site / "data").glob("*.ics"):
                        lines = path.read_bytes().split(b"\r\n")
                        self.assertEqual([line for line in lines if b"\n" in line or b"\r" in line or len(line) > 75], [])
                        self.assertNotIn(b"ATTACH", {line.split(b":")[0].split(b";")[0] for line in lines})
                        self.assertEqual([line for line in lines if line.startswith(b"BEGIN:VALARM")], [])
