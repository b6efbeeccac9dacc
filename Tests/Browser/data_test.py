"""The schema refuses wrong findings, and every permalink leads to a finding."""
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

    def test_a_wrong_finding_does_not_satisfy_the_schema(self):
        for name, value in (("outcome", "good"), ("country", 7), ("colour", "red")):
            wrong = dict(self.findings[0], **{name: value})
            self.assertFalse(jsonschema.Draft202012Validator(self.schema).is_valid([wrong]), name)

    def test_every_permalink_leads_to_a_finding_on_a_page(self):
        pages = {}
        for finding in self.findings:
            path, anchor = finding["permalink"].split("#")
            if path not in pages:
                pages[path] = set(Page(SITE / path).ids)
            self.assertIn(anchor, pages[path])
        self.assertGreater(len(pages), 0)
