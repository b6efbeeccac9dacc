"""Every page of every language: right lang and dir, a switch to the same page, no text left in another language unmarked."""
import pathlib
import re
import unittest

import yaml

from language_pages import Document
from site_pages import SITE, all_pages

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAIN = "en"
RIGHT_TO_LEFT = {"ar"}
LATIN = re.compile(r"[A-Za-zÀ-ɏ]{3,}")
OWN = {"ar": re.compile(r"[؀-ۿ]"), "zh": re.compile(r"[一-鿿]"), "ru": re.compile(r"[а-яА-Я]")}
# Names and terms of art that are written in Latin letters in every language, and the numbers of provisions.
NAMES = re.compile(r"(?<![A-Za-z])(SHA256SUMS|sha256sum -c|[Ll]acuna verify|[Ll]acuna|ex ante|ex post|prima facie|staking|UNCAC|UNTOC|ETS ?\d*|CETS ?\d*|ISO|CSV|JSON|Schema|Atom|iCalendar|YAML|XLSX|SHA|GLACY|[IVX]+|"
                   r"[A-Z]{3}|A/[A-Z]+[/\d.A-Z]*|Part|Extradition Acts|[a-z]+(?:\.[a-z]+)+|Nairobi Leo|The Standard)(?![A-Za-z])|"
                   # An address, and the official title or name that a translator gives in brackets after his own words.
                   r"https?://[!-~]+|\([^()]*(?:\([^()]*\)[^()]*)*\)")


def strings(language):
    """The interface in one language: texts by key, and words by vocabulary and value."""
    data = yaml.load((ROOT / f"templates/strings/{language}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    flat = {}
    for key, text in data["texts"].items():
        for form, words in (text.items() if isinstance(text, dict) else [("", text)]):
            flat[key, form] = words
    for vocabulary, table in data["words"].items():
        for value, word in table.items():
            flat[vocabulary, value] = word[0] if isinstance(word, list) else word
    return flat


def english_left(language):
    """English texts that have another form in the language; one with braces is a pattern and not looked for."""
    own = strings(language)
    return {words for key, words in strings(MAIN).items()
            if "{" not in words and key in own and own[key] != words and own[key].lower() != words.lower()
            and LATIN.search(words)} - set(own.values())


class Languages(unittest.TestCase):
    maxDiff = None
    @classmethod
    def setUpClass(cls):
        cls.languages = sorted(path.name for path in SITE.iterdir() if (path / "index.html").is_file())
        cls.left = {language: english_left(language) for language in cls.languages if language != MAIN}

    def problems(self, path, page):
        language = path.relative_to(SITE).parts[0]
        direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
        if (page.root.get("lang"), page.root.get("dir")) != (language, direction):
            yield f"html: {page.root}"
        yield from self.switch(path, page)
        for text in page.texts:
            own = text.language == language
            if own and text.words in self.left.get(language, ()):
                yield f"English left: {text.words[:60]!r} in <{text.tag}>"
            if own and language in OWN and not text.is_apart and LATIN.search(NAMES.sub("", text.words)):
                yield f"Latin words: {text.words[:80]!r} in <{text.tag}>"
            for other, script in OWN.items():
                if text.language != other and not text.is_apart and script.search(text.words):
                    yield f"{other} in lang={text.language}: {text.words[:60]!r} in <{text.tag}>"
            right = "rtl" if text.language in RIGHT_TO_LEFT else "ltr"
            if not text.is_apart and text.direction not in (right, "auto"):
                yield f"dir={text.direction} on lang={text.language}: {text.words[:60]!r}"

    def switch(self, path, page):
        """The same page in every language, once in the head and once in the switch."""
        language, *rest = path.relative_to(SITE).parts
        for kind, links in (("head", [link for link in page.links if link.get("rel") == "alternate"
                                      and link.get("hreflang") in self.languages]),
                            ("switch", [link for link in page.links if "hreflang" in link and "lang" in link
                                        and link.get("rel") is None])):
            found = {link["hreflang"]: (path.parent / link["href"]).resolve() for link in links}
            wanted = {other: SITE.resolve().joinpath(other, *rest) for other in self.languages}
            if found != wanted:
                yield f"{kind}: {sorted(found)}"
        if not any(link.get("hreflang") == "x-default" for link in page.links):
            yield "no x-default"
        if any(not target.is_file() for target in (SITE.joinpath(other, *rest) for other in self.languages)):
            yield "a page is missing in a language"

    def test_every_page_of_every_language(self):
        found = {}
        for path in all_pages():
            if path.parent == SITE:
                continue
            for problem in self.problems(path, Document(path)):
                found.setdefault(problem, []).append(str(path.relative_to(SITE)))
        lines = [f"{problem}  ({len(pages)} pages, {pages[0]})" for problem, pages in sorted(found.items())]
        self.assertEqual(lines, [], f"{len(lines)} kinds of problem")

    def test_the_page_at_the_root_offers_every_language_in_its_own_name(self):
        page = Document(SITE / "index.html")
        offered = {link["lang"]: link for link in page.links if "lang" in link}
        self.assertEqual(sorted(offered), self.languages)
        for language, link in offered.items():
            self.assertEqual(link["href"], f"{language}/index.html")
            self.assertEqual(link["dir"], "rtl" if language in RIGHT_TO_LEFT else "ltr")
        self.assertEqual(page.root["lang"], MAIN)


if __name__ == "__main__":
    unittest.main()
