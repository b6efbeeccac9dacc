"""The texts of a page, each with the language that a reader's machine takes it to be in."""
import html
import re

TOKEN = re.compile(r"<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([a-zA-Z][\w-]*)([^>]*?)(/?)>|([^<]+)", re.S)
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
VOID = {"meta", "link", "br", "input", "img", "hr", "col", "use", "path", "circle", "rect", "wbr"}
SILENT = {"script", "style"}
# Names, addresses and codes are kept apart from the words around them, in whatever script they are.
APART = {"bdi", "code", "cite"}


class Text:
    def __init__(self, words, language, is_apart, tag, direction):
        self.words, self.language, self.is_apart, self.tag, self.direction = words, language, is_apart, tag, direction


class Document:
    """`root`: attributes of <html>; `texts`: what a reader reads; `links`: attributes of every <a> and <link>."""

    def __init__(self, path):
        self.root, self.texts, self.links = {}, [], []
        stack = [("", None, "ltr", False)]
        for end, tag, attributes, closed, words in TOKEN.findall(path.read_text(encoding="utf-8")):
            _, language, direction, is_apart = stack[-1]
            if words:
                if stack[-1][0] not in SILENT and words.strip():
                    plain = re.sub(r"\s+", " ", html.unescape(words)).strip()
                    self.texts.append(Text(plain, language, is_apart, stack[-1][0], direction))
            elif end:
                while len(stack) > 1 and stack.pop()[0] != tag:
                    pass
            elif tag:
                given = {name: html.unescape(value) for name, value in ATTRIBUTE.findall(attributes)}
                if tag == "html":
                    self.root = given
                if tag in ("a", "link"):
                    self.links.append(given)
                if not closed and tag not in VOID:
                    stack.append((tag, given.get("lang", language), given.get("dir", direction),
                                  is_apart or tag in APART))
