"""How paragraphs of a Word file look: what their styles say, and what they say themselves."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from xml.etree.ElementTree import Element

from spm_check.extraction.markup import AT_MOST, local, tree

_HEADING = re.compile(r"(?:heading|title|subtitle|judul|subjudul)(?![a-z])", re.IGNORECASE)
_BODY_SIZE = 22
"""What Word takes where nothing says a size, in half points."""
_END = b"</w:style>"
_DEEPEST = 20
"""After so many styles that are based on each other it must be a ring."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph or a run looks; None where nothing is said about it."""

    heading: bool | None = None
    centred: bool | None = None
    bold: bool | None = None
    capitals: bool | None = None
    hidden: bool | None = None
    size: int | None = None
    """In half points."""

    def over(self, below: "Look") -> "Look":
        """Return this look where it says something, else the one below it."""
        return Look(
            below.heading if self.heading is None else self.heading,
            below.centred if self.centred is None else self.centred,
            below.bold if self.bold is None else self.bold,
            below.capitals if self.capitals is None else self.capitals,
            below.hidden if self.hidden is None else self.hidden,
            below.size if self.size is None else self.size,
        )


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of paragraphs and letters in a Word file."""

    looks: Mapping[str, Look]
    """By their identifiers, each with all that it is based on."""
    usual: str = ""
    """The identifier of the style of paragraphs that name none."""
    body: int = _BODY_SIZE
    """The size of ordinary text, in half points."""

    def look(self, name: str) -> Look:
        """Return the look of a style; one that is not defined is known by its name alone."""
        known = self.looks.get(name)
        return look_by_name(name) if known is None else known


@lru_cache(16)
def styles_of(content: bytes) -> Styles:
    """Return the styles in a part of a Word file; the files of an office mostly share theirs.

    Raises `UnreadError` where it is damaged.
    """
    if not content:
        return Styles({})
    root = tree(_without_tables(content) if len(content) <= AT_MOST else content)
    styles = {attribute(each, "styleId"): each for each in root if local(each.tag) == "style"}
    looks = {name: _whole(name, styles) for name in styles}
    usual = next(filter(None, map(_usual, styles.values())), "")
    default = _number(value_in(root, "docDefaults", "rPrDefault", "rPr", "sz"))
    return Styles(looks, usual, looks.get(usual, PLAIN).size or default or _BODY_SIZE)


def _without_tables(content: bytes) -> bytes:
    """Return a part without its styles of tables and lists, which are nine tenths of it."""
    *styles, rest = content.split(_END)
    kept: list[bytes] = []
    for each in styles:
        start = each.rfind(b"<w:style ")
        kind = each[start : each.find(b">", start)] if start >= 0 else b""
        if b'w:type="table"' in kind or b'w:type="numbering"' in kind:
            kept.append(each[:start])
        else:
            kept.append(each + _END)
    return b"".join((*kept, rest))


def _whole(name: str, styles: Mapping[str, Element]) -> Look:
    """Return the look of a style with all that it is based on."""
    look = PLAIN
    for _ in range(_DEEPEST):
        style = styles.get(name)
        if style is None:
            return look.over(look_by_name(name))
        look = look.over(_look_of_style(style))
        name = value_of(child_of(style, "basedOn"))
        if not name:
            break
    return look


def look_by_name(name: str) -> Look:
    """Return what the name of a style says: whether it is one for headings."""
    return Look(heading=_HEADING.match(name) is not None or None)


def _usual(style: Element) -> str:
    """Return the identifier of a style if it is that of ordinary paragraphs."""
    if attribute(style, "type") == "paragraph" and attribute(style, "default") in {"1", "true"}:
        return attribute(style, "styleId")
    return ""


def _look_of_style(style: Element) -> Look:
    paragraph, run = child_of(style, "pPr"), child_of(style, "rPr")
    look = own_look(paragraph).over(own_look(run))
    return look_by_name(value_of(child_of(style, "name"))).over(look)


def own_look(properties: Element | None) -> Look:
    """Return what the properties of a paragraph or run say themselves."""
    if properties is None:
        return PLAIN
    heading = centred = bold = capitals = hidden = None
    size = None
    for each in properties:
        match local(each.tag):
            case "outlineLvl":
                heading = (_number(value_of(each)) or 0) < _NO_LEVEL
            case "jc":
                centred = value_of(each) == "center"
            case "b":
                bold = _on(each)
            case "caps":
                capitals = _on(each)
            case "vanish":
                hidden = _on(each)
            case "sz":
                size = _number(value_of(each))
            case _:
                pass
    return Look(heading, centred, bold, capitals, hidden, size)


_NO_LEVEL = 9
"""The outline level of ordinary text."""


def _on(element: Element) -> bool:
    return value_of(element) not in {"0", "false", "off", "none"}


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < _NO_LEVEL else None


def attribute(element: Element, name: str) -> str:
    """Return an attribute in whatever namespace; nothing where there is none."""
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


def value_of(element: Element | None) -> str:
    """Return what WordprocessingML calls the value of an element."""
    return "" if element is None else attribute(element, "val")


def child_of(element: Element | None, *names: str) -> Element | None:
    """Return the first child with one of the names; None where there is none."""
    return next((each for each in _children(element) if local(each.tag) in names), None)


def value_in(element: Element | None, *path: str) -> str:
    """Return the value of what lies below an element by a path of names."""
    for name in path:
        element = child_of(element, name)
    return value_of(element)


def _children(element: Element | None) -> Iterator[Element]:
    return iter(()) if element is None else iter(element)
