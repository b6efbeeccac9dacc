"""Two to four countries side by side: chosen by address and on the page, with the differences in words."""
import json
import unittest

from browser import Browser
from site_pages import SITE

WAIT = """new Promise(done => {
  const look = () => document.querySelector("#compare-result .scroll") ?? document.querySelector("#compare-result[hidden]")
    ? setTimeout(() => done(true), 150) : setTimeout(look, 50);
  setTimeout(look, 250);
})"""
TABLE = """[...document.querySelectorAll("table.compare tbody")].map(body => ({
  head: body.querySelector("th[scope=rowgroup]").textContent,
  rows: [...body.querySelectorAll("tr:not(.group)")].map(row => [...row.cells].map(cell => cell.textContent))}))"""


class Compare(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.findings = json.loads((SITE / "data/findings.json").read_text(encoding="utf-8"))

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def open(self, query):
        self.browser.open((SITE / "en/compare.html").as_uri() + query)
        self.browser.evaluate(WAIT)
        self.assertEqual(self.browser.messages, [])
        return self.browser.evaluate(TABLE)

    def state(self):
        return self.browser.evaluate("document.getElementById('compare-state').textContent")

    def test_the_outcomes_are_those_of_the_data_file(self):
        tables = self.open("?c=KEN,SGP,GBR")
        wanted = {one["requirement"] for one in self.findings if one["country"] in ("KEN", "SGP", "GBR")}
        self.assertEqual(len(tables) - 1, len(wanted))
        seen = 0
        for table in tables[1:]:
            outcome = next(row for row in table["rows"] if row[0] == "Outcome")
            for code, cell in zip(("KEN", "SGP", "GBR"), outcome[1:]):
                one = next((one for one in self.findings if one["country"] == code
                            and table["head"].startswith(one["citation"] + " " + one["title"])), None)
                if one:
                    self.assertTrue(cell.strip().lower().startswith(one["outcome"]), (table["head"], code, cell))
                    seen += 1
        self.assertGreater(seen, 60)

    def test_figures_that_differ_are_said_beside_each_other(self):
        tables = self.open("?c=KEN,DEU&chapter=II")
        differing = 0
        for table in tables[1:]:
            both = [one for code in ("KEN", "DEU") for one in self.findings if one["country"] == code
                    and table["head"].startswith(f"{one['citation']} {one['title']}") and "maximum_term" in one]
            terms = [one["maximum_term"].split(";")[0] for one in both]
            if len(set(terms)) == 2:
                self.assertIn(f"Maximum term: {terms[0]} / {terms[1]}.", table["rows"][0][1])
                differing += 1
        self.assertGreater(differing, 0)

    def test_only_what_differs_leaves_requirements_out(self):
        every = self.open("?c=KEN,SGP")
        fewer = self.open("?c=KEN,SGP&only=differences")
        self.assertTrue(1 < len(fewer) < len(every))
        self.assertFalse(any("No difference" in table["rows"][0][1] for table in fewer[1:]))

    def test_countries_are_chosen_on_the_page_and_the_address_follows(self):
        self.open("")
        self.assertEqual(self.state(), "Choose at least two countries.")
        for place, code in enumerate(("JPN", "BRA")):
            self.browser.evaluate(
                f"(() => {{ const picker = document.getElementById('compare').elements.country[{place}]; picker.value = '{code}';"
                "picker.dispatchEvent(new Event('change', {bubbles: true})); })()")
        self.browser.evaluate(WAIT)
        self.assertEqual(self.browser.evaluate("location.search"), "?c=JPN,BRA")
        heads = self.browser.evaluate("[...document.querySelectorAll('table.compare thead th')].map(node => node.textContent)")
        self.assertEqual(heads, ["Field", "Japan", "Brazil"])
        self.assertTrue(self.browser.evaluate("document.title").startswith("Japan and Brazil: side by side"))

    def test_a_code_that_is_not_here_is_named_and_a_fifth_country_left_out(self):
        self.open("?c=KEN,XXX,SGP")
        self.assertTrue(self.state().startswith("Not on this site: XXX."))
        self.open("?c=KEN,SGP,GBR,DEU,FRA")
        self.assertEqual(self.browser.evaluate("document.querySelectorAll('table.compare thead th').length"), 5)

    def test_every_outcome_leads_to_its_finding(self):
        self.open("?c=KEN,SGP&chapter=IV")
        links = self.browser.evaluate(
            "[...document.querySelectorAll('table.compare td > a')].map(link => link.getAttribute('href'))")
        self.assertGreater(len(links), 20)
        for link in links:
            path, _, anchor = link.partition("#")
            self.assertIn(f'id="{anchor}"', (SITE / "en" / path).read_text(encoding="utf-8"))

    def test_without_scripts_the_page_explains_itself_and_leads_to_the_countries(self):
        self.browser.send("Emulation.setScriptExecutionDisabled", value=True)
        try:
            self.browser.open((SITE / "en/compare.html").as_uri())
        finally:
            self.browser.send("Emulation.setScriptExecutionDisabled", value=False)
        page = (SITE / "en/compare.html").read_text(encoding="utf-8")
        self.assertIn("help of a script", page)
        for code in {one["country"] for one in self.findings}:
            self.assertIn(f'href="country/{code.lower()}.html"', page)
