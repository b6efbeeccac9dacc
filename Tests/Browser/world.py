"""Writes a project of 193 generated countries with 60 findings each: the size of the world."""
import pathlib
import random
import re

COUNTRIES = 193
FINDINGS = 60
GRADES = ["met", "largely met", "partly met", "not met", "not assessed", "no information"]
OPTIONAL = ["used", "not used", "not assessed"]


def codes(root):
    """Alpha-3 codes of ISO 3166-1, in their order."""
    table = (root / "Sources/LacunaModel/Project/CountryCode.swift").read_text(encoding="utf-8")
    return re.findall(r"\b([A-Z]{3})[A-Z]{2}\b", table)[:COUNTRIES]


def requirements(root):
    """Ids with their obligation: chapter IV first, then as many of chapter V as are needed."""
    chosen = []
    for chapter in ("4-chapter-iv", "5-chapter-v"):
        text = (root / f"treaties/uncc/requirements/{chapter}.yaml").read_text(encoding="utf-8")
        chosen += re.findall(r'^- id: "([^"]+)".*?^  obligation: (\w+)', text, re.M | re.S)
    return chosen[:FINDINGS]


def finding(id, obligation, pick):
    outcome = pick.choice(OPTIONAL if obligation == "optional" else GRADES)
    lines = [f"### {id}", "", f"- **Outcome:** {outcome}"]
    if outcome in ("not assessed", "no information"):
        lines += ["- **Reason:** No verified source.", "- **Basis:** not verified"]
        return "\n".join(lines)
    if outcome in ("largely met", "partly met", "not met"):
        lines += ["- **Reason:** The power covers traffic data only.", "- **Gap:** Content data is outside the power.",
                  "- **Recommendation:** A provision in line with this paragraph covers any specified data."]
    lines += [f"- **Law:** act s. {pick.randint(1, 90)}",
              f"- **Basis:** {pick.choice(['text', 'text in part', 'secondary'])}; https://example.org/act"]
    if pick.random() < 0.05:
        lines.append("- **Over-reach:** The power reaches any offence.")
    return "\n".join(lines)


def write(root, folder):
    pick = random.Random(193)
    wanted = requirements(root)
    settings = (root / "lacuna.yaml").read_text(encoding="utf-8")
    (folder / "lacuna.yaml").write_text(settings, encoding="utf-8")
    for code in codes(root):
        day = f"2026-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"
        header = ["---", f"country: {code}", "treaty: uncc", 'round: "2026"', "language: en", "kind: desk review",
                  "standing: illustrative", f"assessed: {day}", "law as of: 2025-11-04", "authors: [A. Author]", "laws:",
                  "  act: {title: Computer Crimes Act, in force: 2001-01-01}", "---", "", "# Overview", ""]
        body = "\n\n".join(finding(id, obligation, pick) for id, obligation in wanted)
        path = pathlib.Path(folder) / "assessments" / code / "2026.en.md"
        path.parent.mkdir(parents=True)
        path.write_text("\n".join(header) + "\n" + body + "\n", encoding="utf-8")
