"""The hostile cases: those written out in Tests/Corpus, and those that a rule makes.

A list in Tests/Corpus/lists holds cases of one family, each under a line `== name | kind | expected`:

- kind says where the text goes, see `hostile_projects`;
- expected is `shown` (stands on the page, as text), `gone` (an author's comment, on no page) or the codes of all problems that
  it must give, such as `L210 L211`. `shown L460` gives a warning and stands on the page.

In a text, `⟨FF 00⟩` stands for bytes, `⟨U+202E⟩` for a character and `⟨300×x⟩` for a text repeated; they may be nested.
"""
import pathlib
import re
from dataclasses import dataclass

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "Corpus"


@dataclass(frozen=True)
class Case:
    family: str
    name: str
    kind: str
    expected: str
    text: bytes

    @property
    def title(self):
        return f"{self.family}/{self.name}"

    @property
    def codes(self):
        return re.findall(r"L\d+", self.expected)

    @property
    def is_published(self):
        return self.expected.split()[0] in ("shown", "gone")


def expand(text):
    """The bytes that a text of a list stands for."""
    parts, rest = [], text
    while True:
        start = rest.find("⟨")
        if start < 0:
            return b"".join(parts) + rest.encode()
        parts.append(rest[:start].encode())
        depth, end = 0, start
        for end in range(start, len(rest)):
            depth += {"⟨": 1, "⟩": -1}.get(rest[end], 0)
            if depth == 0:
                break
        parts.append(_sign(rest[start + 1:end]))
        rest = rest[end + 1:]


def _sign(sign):
    if match := re.fullmatch(r"(\d+)×(.*)", sign, re.S):
        return expand(match[2]) * int(match[1])
    if sign.startswith("U+"):
        return chr(int(sign[2:], 16)).encode()
    return bytes.fromhex(sign)


def listed(path):
    """The cases of one list."""
    family, cases = path.stem, []
    blocks = re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.M)[1:]
    for block in blocks:
        head, _, body = block.partition("\n")
        name, kind, expected = (part.strip() for part in head.split("|"))
        cases.append(Case(family, name, kind, expected, expand(body.removesuffix("\n"))))
    return cases


# What the file name of a single case starts with, and what it must give.
PREFIXES = {"html": "L210", "link": "L211", "image": "L212", "control": "L213", "limit": "L80", "comment": "gone", "text": "shown"}


def single_files():
    """The cases that are files of their own; the Swift tests read them too."""
    def expected(name):
        # A heading of the first level is a title, which the site takes from elsewhere.
        return "gone" if name == "html-in-heading" else PREFIXES[name.split("-")[0]]

    return [Case("files", path.stem, "analysis", expected(path.stem), path.read_bytes())
            for path in sorted((CORPUS / "hostile").glob("*.md"))]


SCHEMES = {"javascript": "pwn(1)", "data": "text/html,pwn", "vbscript": "pwn", "file": "///etc/passwd?pwn",
           "feed": "javascript:pwn", "livescript": "pwn"}

DISGUISES = {
    "plain": lambda word, rest: f"{word}:{rest}",
    "upper": lambda word, rest: f"{word.upper()}:{rest}",
    "entity-first": lambda word, rest: f"&#{ord(word[0])};{word[1:]}:{rest}",
    "entity-padded": lambda word, rest: f"&#x{ord(word[0]):05x};{word[1:]}:{rest}",
    "entity-colon": lambda word, rest: f"{word}&colon;{rest}",
    "entity-tab": lambda word, rest: f"{word[:4]}&Tab;{word[4:]}:{rest}",
    "entity-newline": lambda word, rest: f"{word[:4]}&NewLine;{word[4:]}:{rest}",
    "entity-control": lambda word, rest: f"&#1;{word}:{rest}",
    "entity-blank": lambda word, rest: f"&nbsp;{word}:{rest}",
    "soft-hyphen": lambda word, rest: f"{word[:3]}&shy;{word[3:]}:{rest}",
    "percent": lambda word, rest: f"%{ord(word[0]):02X}{word[1:]}:{rest}",
    "backslash": lambda word, rest: f"{word[:2]}\\\\{word[2:]}:{rest}",
    "zero-width": lambda word, rest: f"{word[:2]}\u200b{word[2:]}:{rest}",
    "fullwidth": lambda word, rest: f"{chr(ord(word[0]) + 0xFEE0)}{word[1:]}:{rest}",
    "fullwidth-colon": lambda word, rest: f"{word}：{rest}",
}

FORMS = {"angle": "[x](<{}>)", "reference": "[x][y]\n\n[y]: <{}>", "field": "[x](<{}>)"}


def disguised():
    """Every scheme in every disguise, as a link, as a reference and in a field."""
    cases = []
    for scheme, rest in SCHEMES.items():
        for disguise, write in DISGUISES.items():
            for form, link in FORMS.items():
                # A field has one paragraph, so the same link stands there; three schemes are enough.
                if form != "angle" and scheme not in ("javascript", "data", "vbscript"):
                    continue
                address = write(scheme, rest)
                cases.append(Case("disguised", f"{scheme}-{disguise}-{form}", "field" if form == "field" else "analysis",
                                  "L211", link.format(address).encode()))
    return cases


def explosive():
    """Texts of about one megabyte that a parser could choke on. What is expected of each is that the build ends soon."""
    def case(name, kind, text):
        return Case("explosive", name, kind, "bounded", text.encode() if isinstance(text, str) else text)

    def lines(text, count):
        return (text + "\n") * count

    million = 1_000_000
    return [
        case("plain", "analysis", lines("A line of words that nobody would object to.", 22_000)),
        case("paragraphs", "analysis", lines("Words.\n", 125_000)),
        case("empty-lines", "analysis", "\n" * million),
        case("blanks", "analysis", " " * million),
        case("tabs", "analysis", lines("\t" * 100, 10_000)),
        case("one-line", "analysis", "x" * million),
        case("one-combining", "analysis", "e" + "\u0301" * (million // 2)),
        case("stars", "analysis", lines("*" * 9_000, 110)),
        case("stars-and-words", "analysis", lines("*a **a " * 1_200, 110)),
        case("underscores", "analysis", lines("_a __a " * 1_200, 110)),
        case("tildes", "analysis", lines("~~a ~~ " * 1_200, 110)),
        case("backticks", "analysis", lines(" ".join("`" * n for n in range(1, 140)), 100)),
        case("open-brackets", "analysis", lines("[" * 900, 1_000)),
        case("bracket-pairs", "analysis", lines("[a](b" * 190 + "\n", 1_000)),
        case("images", "analysis", lines("![[]()" * 150 + "\n", 1_000)),
        case("declarations", "analysis", lines("<!A " * 240 + "\n", 1_000)),
        case("instructions", "analysis", lines("<?" * 450 + "\n", 1_000)),
        case("cdata", "analysis", lines("<![CDATA[" * 100 + "\n", 1_000)),
        case("tags", "analysis", lines("<a b=c d " * 100 + "\n", 1_000)),
        case("comments-open", "analysis", lines("<!-- " * 190 + "\n", 1_000)),
        case("entities", "analysis", lines("&amp;&#x202e;&lt;" * 60, 1_000)),
        case("entity-starts", "analysis", lines("&" * 900, 1_000)),
        case("backslashes", "analysis", lines("\\" * 900, 1_000)),
        case("angle-addresses", "analysis", lines("<https://a" * 90 + "\n", 1_000)),
        case("quotations", "analysis", lines(">" * 19 + " x", 45_000)),
        case("lists-nested", "analysis", "".join("  " * (n % 9) + "- x\n" for n in range(120_000))),
        case("lists-flat", "analysis", lines("- x", 250_000)),
        case("lists-numbered", "analysis", "".join(f"{n}. x\n" for n in range(110_000))),
        case("lists-loose", "analysis", lines("- x\n", 200_000)),
        case("rules", "analysis", lines("***\n", 200_000)),
        case("headings", "analysis", lines("#### x", 140_000)),
        case("headings-setext", "analysis", lines("x\n-\n", 200_000)),
        case("headings-of-findings", "analysis", lines("### 1.1 x", 100_000)),
        case("headings-of-unknown", "analysis", "".join(f"### 1.{n} x\n" for n in range(3, 80_000))),
        case("table-wide", "analysis", "|a" * 50 + "|\n" + "|-" * 50 + "|\n" + lines("|b" * 50 + "|", 9_000)),
        case("table-short-rows", "analysis", "|a" * 50 + "|\n" + "|-" * 50 + "|\n" + lines("x", 400_000)),
        case("tables-many", "analysis", lines("|a|b|\n|-|-|\n|c|d|\n", 50_000)),
        case("table-heads", "analysis", lines("a|b\n|-|", 120_000)),
        case("dash-rows", "analysis", lines("a\n" * 8_000 + "|-|\n", 55)),
        case("definitions", "analysis", "".join(f"[a{n}]: /u\n" for n in range(80_000))),
        case("definition-used", "analysis", "[a]: https://example.org/" + "u" * 9_000 + "\n\n" + lines("[a] " * 220 + "\n", 1_000)),
        case("definition-same", "analysis", lines("[a]: /u\n", 120_000)),
        case("footnotes", "analysis", "".join(f"x[^{n}]\n\n[^{n}]: y\n\n" for n in range(45_000))),
        case("footnote-used", "analysis", lines("[^a] " * 190 + "\n", 1_000) + "[^a]: y\n"),
        case("footnotes-nested", "analysis", "[^0]\n\n" + "".join(f"[^{n}]: [^{n + 1}]\n\n" for n in range(55_000))),
        case("fields", "raw-fields", lines("- **Gap:** x", 80_000)),
        case("fields-unknown", "raw-fields", lines("- **Gapp:** x", 75_000)),
        case("field-long", "field", "x " * 9_000),
        case("field-many-links", "field", "[x](javascript:y) " * 450),
        case("cautions", "raw-fields", lines("- **Caution:** x", 60_000)),
        case("citations", "law", "; ".join(["sta s. 1"] * 1_500)),
        case("sources", "basis", "text; " + "; ".join(f"https://e.org/{n}" for n in range(900))),
        case("bad-links", "analysis", lines("[x](javascript:y)\n", 50_000)),
        case("bad-html", "analysis", lines("<b>x</b>\n", 100_000)),
        case("bad-characters", "analysis", lines("x\u202ey", 150_000)),
        case("author-comments", "analysis", lines("<!-- x -->\n", 80_000)),
        case("front-flow", "front", "authors: [" + "x, " * 300_000 + "x]"),
        case("front-list", "front", "authors:\n" + lines("  - x", 120_000).rstrip()),
        case("front-laws", "front", "laws:\n  sta: {title: Act}\n" + "".join(f"  a{n}: {{title: x}}\n" for n in range(45_000))),
        case("front-unknown", "front", "".join(f"k{n}: x\n" for n in range(90_000))),
        case("front-same-key", "front", lines("authors: [x]", 60_000)),
        case("front-quotes", "front", "authors: [" + "'a''b', " * 110_000 + "x]"),
        case("front-ampersands", "front", "authors: [\"" + "& * ! " * 150_000 + "\"]"),
        case("front-names", "front", "authors: [\"" + "&a *b " * 150_000 + "\"]"),
        case("front-folded", "front", "authors:\n  - >-\n" + lines("    x", 150_000)),
        case("front-comments", "front", lines("# x", 240_000)),
        case("front-colons", "front", "? " * 15 + "\n" + lines("a: b: c", 100_000)),
        case("dashes", "whole", "-" * million),
        case("fences", "whole", "---\n" * 250_000),
    ]


def all_cases():
    cases = [case for path in sorted((CORPUS / "lists").glob("*.txt")) for case in listed(path)]
    return single_files() + cases + disguised()
