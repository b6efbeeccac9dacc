"""Projects that hold the hostile cases: one assessment for each, or a project of its own where a case needs that."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BASE = ROOT / "Tests/Cases/site/tiny/input"

HEADER = {
    "country": "country: {code}", "treaty": "treaty: mini", "round": 'round: "2026"', "language": "language: en",
    "kind": "kind: desk review", "assessed": "assessed: 2026-10-02", "law as of": "law as of: 2026-09-01",
    "authors": "authors: [A. Author]",
    "laws": 'laws: {{sta: {{title: Small Things Act, url: "https://example.org/sta"}}}}',
}

FIELDS = {"outcome": "met", "law": "sta s. 2", "basis": "text; https://example.org/sta s. 2"}

# Kinds of cases that stand in one field: its label.
LABELS = {"field": "Practice", "owner": "Owner", "caution": "Caution", "figure": "Limit", "law": "Law", "basis": "Basis",
          "file-outcome": "Outcome"}

NESTED = {"criterion": "Criteria", "element": "Elements"}

WHOLE_FILE = ("file", "whole")


def code(number):
    """The code of the entity that stands for a case."""
    return f"C{number:04}"


def assessment(code, case=None):
    """The bytes of an assessment, and the first and last line of the case in it."""
    kind, text = (case.kind, case.text) if case else ("none", b"")
    if kind in WHOLE_FILE:
        return text.replace(b"{CODE}", code.encode()), (1, text.count(b"\n") + 1)
    front = _front(code, text if kind == "front" else b"")
    fields = dict(FIELDS)
    for name in ("law", "basis"):
        if kind == name:
            fields[name] = None
    if kind == "file-outcome":
        fields["outcome"] = None
    parts = [front, b"\n# Case\n\n", text if kind == "overview" else b"", b"\n\n### 1.1 Power to keep\n\n"]
    parts += [f"- **{name.capitalize()}:** {value}\n".encode() for name, value in fields.items() if value]
    if kind in LABELS:
        parts += [f"- **{LABELS[kind]}:** ".encode(), text, b"\n"]
    if kind == "owner":
        parts += [b"- **Reform:** implement\n- **Due:** 2027-01-31\n"]
    if kind in NESTED:
        parts += [f"- **{NESTED[kind]}:**\n  ".encode(), text, b"\n"]
    if kind == "raw-fields":
        parts += [text, b"\n"]
    parts += [b"\nAnalysis follows.\n\n", text if kind == "analysis" else b"", f"\n\nEnd of {code}.\n".encode()]
    whole = b"".join(parts)
    if not text:
        return whole, (1, whole.count(b"\n") + 1)
    first = whole[:whole.index(text)].count(b"\n") + 1
    return whole, (first, first + len(re.findall(rb"\r\n|\r|\n", text)))


def _front(code, lines):
    keys = {match[1].decode() for match in re.finditer(rb"^([a-z ]+):", lines, re.M)}
    kept = [line.format(code=code).encode() for key, line in HEADER.items() if key not in keys]
    return b"---\n" + b"\n".join(kept + ([lines] if lines else [])) + b"\n---\n"


def write(folder, files):
    for path, content in files.items():
        target = pathlib.Path(folder, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())


def base_files(good=True):
    """The small project that every case stands in; `good` adds two correct assessments."""
    files = {str(path.relative_to(BASE)): path.read_bytes() for path in BASE.rglob("*")
             if path.is_file() and (good or "assessments" not in path.parts)}
    files["lacuna.yaml"] = b"title: Hostile\npublisher: Tests\nbase address: https://example.org/hostile\n"
    return files


def together(folder, cases):
    """One project with an assessment for each case. Returns the path of each and the lines of the case in it."""
    files, places = base_files(), {}
    names = []
    for number, case in enumerate(cases):
        path = f"assessments/{code(number)}/2026.en.md"
        files[path], lines = assessment(code(number), case)
        places[path] = (case, lines)
        names.append(f'  {code(number)}: {{name: "{case.title}"}}\n')
    files["lacuna.yaml"] += ("entities:\n" + "".join(names)).encode()
    write(folder, files)
    return places


def alone(folder, case):
    """A project of its own: the files of a case, over those of the small project. Returns the paths that are the case's."""
    own = own_files(case)
    write(folder, base_files() | own)
    return sorted(own)


def own_files(case):
    """The files that a case brings itself, by path."""
    own = {}
    for block in re.split(rb"^@@ ", case.text, flags=re.M)[1:]:
        name, _, body = block.partition(b"\n")
        own[name.decode()] = _filled(body)
    return own


def _filled(body):
    def treaty(match):
        text = (BASE / "treaties/mini/treaty.yaml").read_bytes()
        # With a key, its lines are left out, so that the case can give another value. The list of articles stays last.
        if match[1]:
            text = re.sub(rb"^" + re.escape(match[1][1:]) + rb":.*\n(?:[ ].*\n)*", b"", text, flags=re.M)
        return text.rstrip(b"\n")

    def strings(match):
        text = (ROOT / "templates/strings/en.yaml").read_bytes()
        return re.sub(rb"^  " + re.escape(match[1]) + rb":.*\n", b"", text, flags=re.M).rstrip(b"\n")

    def good(match):
        text, _ = assessment(match[2].decode())
        return text.replace(b"language: en", b"language: fr") if match[1] else text

    body = re.sub(rb"\{TREATY(:[a-z ]+)?\}", treaty, body)
    body = re.sub(rb"\{STRINGS:([a-zA-Z ]+)\}", strings, body)
    return re.sub(rb"\{GOOD(-FR)?:([A-Z]+)\}", good, body)
