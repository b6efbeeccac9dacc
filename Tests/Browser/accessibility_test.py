"""Every kind of page, in light and dark, on a desk and on a phone, passes axe without a violation: in English all of it, in
Arabic on a phone, in Chinese on a desk. The other languages are written like English."""
import pathlib
import unittest

import axe_core_python

from browser import Browser
from site_pages import SITE, kinds

AXE = next(pathlib.Path(axe_core_python.__file__).parent.rglob("axe.min.js")).read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]


class Accessibility(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def test_every_kind_of_page_passes_axe(self):
        desk, phone = (1280, False), (390, True)
        jobs = [(page, [desk, phone]) for page in kinds("en")]
        jobs += [(page, [phone]) for page in kinds("ar")[1:]] + [(page, [desk]) for page in kinds("zh")[1:]]
        for page, windows in jobs:
            for width, dark in windows:
                with self.subTest(page=str(page.relative_to(SITE)), width=width, dark=dark):
                    self.browser.open(page.as_uri(), width=width, dark=dark)
                    self.browser.evaluate(AXE)
                    violations = self.browser.evaluate(
                        "axe.run(document, {runOnly: %s}).then(r => r.violations.map(v => v.id + ': ' + "
                        "v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ')))" % RULES)
                    self.assertEqual(violations, [])
