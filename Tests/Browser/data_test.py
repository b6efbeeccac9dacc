"""The data files satisfy their schema, agree with each other, and agree with the pages."""
import csv
import json
import unittest

import jsonschema

from links_test import Page
from site_pages import SITE


class Data(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = SITE / "data"
        cls.findings = json.loads((folder / "findings.json").read_text(encoding="utf-8"))
        cls.schema = json.loads((folder / "findings.schema.json").read_text(encoding="utf-8"))
        with open(folder / "findings.csv", encoding="utf-8", newline="") as file:
            cls.rows = list(csv.DictReader(file))

    def test_the_findings_satisfy_their_schema(self):
        jsonschema.Draft202012Validator.check_schema(self.schema)
        jsonschema.Draft202012Validator(self.schema).validate(self.findings)

    def test_a_wrong_finding_does_not_satisfy_the_schema(self):
        for name, value in (("outcome", "good"), ("country", 7), ("colour", "red")):
            wrong = dict(self.findings[0], **{name: value})
            self.assertFalse(jsonschema.Draft202012Validator(self.schema).is_valid([wrong]), name)

    def test_the_spreadsheet_holds_the_same_findings(self):
        self.assertEqual(len(self.rows), len(self.findings))
        for row, finding in zip(self.rows, self.findings):
            for name, cell in row.items():
                value = finding.get(name, "")
                words = " | ".join(value) if isinstance(value, list) else value
                guarded = "'" + words if words.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t", "\r") and words else words
                self.assertEqual(cell, guarded, (finding["permalink"], name))

    def test_every_permalink_leads_to_a_finding_on_a_page(self):
        pages = {}
        for finding in self.findings:
            path, anchor = finding["permalink"].split("#")
            if path not in pages:
                pages[path] = set(Page(SITE / path).ids)
            self.assertIn(anchor, pages[path])
        self.assertGreater(len(pages), 0)
