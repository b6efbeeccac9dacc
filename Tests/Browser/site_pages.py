"""The site under test, and one page of each kind."""
import os
import pathlib

SITE = pathlib.Path(os.environ["LACUNA_SITE"])


def all_pages():
    return sorted(SITE.rglob("*.html"))


def kinds(*languages):
    """The first page of every folder of pages, and every page that stands alone, for each language, or for those that are
    named. The page at the root counts where it does not forward to the only language."""
    chosen = []
    for language in sorted(path for path in SITE.iterdir() if (path / "index.html").is_file()):
        if languages and language.name not in languages:
            continue
        chosen += sorted(language.glob("*.html"))
        for folder in sorted(path for path in language.iterdir() if path.is_dir()):
            chosen += sorted(folder.glob("*.html"))[:1]
    start = SITE / "index.html"
    forwards = 'http-equiv="refresh"' in start.read_text(encoding="utf-8")
    return chosen if forwards else [start] + chosen
