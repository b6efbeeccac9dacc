"""No link within the site is broken, no anchor is missing, no id stands twice."""
import html.parser
import unittest
import urllib.parse

from site_pages import SITE, all_pages


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.ids, self.links, self.scripts = [], [], 0
        self.attributes = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src") and tag != "use":
                self.links.append(value)
        if tag == "script" and not dict(attributes).get("src"):
            self.scripts += 1


class Links(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = {path: Page(path) for path in all_pages()}

    def test_every_inner_link_leads_to_a_file_and_an_anchor(self):
        for path, page in self.pages.items():
            for link in page.links:
                address = urllib.parse.urlsplit(link)
                if address.scheme:
                    continue
                with self.subTest(page=str(path.relative_to(SITE)), link=link):
                    # The page for what does not exist may appear anywhere: its addresses start at the root.
                    start = SITE if address.path.startswith("/") and path.name == "404.html" else path.parent
                    inner = urllib.parse.unquote(address.path).lstrip("/" if start == SITE else "")
                    target = (start / inner).resolve() if inner else path
                    self.assertTrue(target.is_file())
                    if address.fragment and target in self.pages and "=" not in address.fragment:
                        self.assertIn(urllib.parse.unquote(address.fragment), self.pages[target].ids)

    def test_ids_are_unique_on_each_page(self):
        for path, page in self.pages.items():
            with self.subTest(page=str(path.relative_to(SITE))):
                self.assertEqual(len(page.ids), len(set(page.ids)))

    def test_no_page_holds_a_script_or_a_style_of_its_own(self):
        for path, page in self.pages.items():
            with self.subTest(page=str(path.relative_to(SITE))):
                self.assertEqual(page.scripts, 0)
                self.assertEqual([name for name in page.attributes if name == "style" or name.startswith("on")], [])
