"""Pages work from a folder, ask for nothing outside it, and complain about nothing."""
import unittest

from browser import Browser
from site_pages import SITE, kinds


class Isolation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def test_no_request_leaves_the_folder_and_the_console_stays_empty(self):
        inside = SITE.as_uri() + "/"
        for page in kinds():
            with self.subTest(page=str(page.relative_to(SITE))):
                self.browser.open(page.as_uri())
                self.assertEqual([url for url in self.browser.requests if not url.startswith(inside)], [])
                self.assertEqual(self.browser.messages, [])

    def test_no_page_scrolls_sideways_on_a_phone(self):
        for page in kinds():
            with self.subTest(page=str(page.relative_to(SITE))):
                self.browser.open(page.as_uri(), width=390, height=844)
                wide = self.browser.evaluate("document.documentElement.scrollWidth - innerWidth")
                self.assertLessEqual(wide, 0)
