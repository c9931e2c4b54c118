"""The parts that pages are made of: sections with headings, and tables that fit any width."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spm_check.render.html.elements import Html, element


class Section(NamedTuple):
    """A section of a page, and how the contents name it."""

    key: str
    title: str
    html: Html
    entries: int | None = None
    """How many there are of what it lists."""


def section(
    key: str, title: str, *content: Html, note: str = "", count: int | None = None
) -> Section:
    """Return a section with its heading, to be found under `key`."""
    number = () if count is None else (" ", element("span", f"({count})", class_="count"))
    html = element(
        "section",
        element("h2", title, *number, id=f"{key}-h"),
        *((element("p", note, class_="note"),) if note else ()),
        *content,
        id=key,
        aria_labelledby=f"{key}-h",
    )
    return Section(key, title, html, count)


def table(title: str, heads: Sequence[str], rows: Iterable[Html], class_: str) -> Html:
    """Return a table with a name for those who listen; it scrolls by itself where it is wide."""
    made = element(
        "table",
        element("caption", title, class_="vh"),
        element("thead", element("tr", *(element("th", each, scope="col") for each in heads))),
        element("tbody", *rows),
        class_=class_,
    )
    # Within reach of the keyboard, which moves what is wider than the screen.
    return element("div", made, class_="wide", role="region", tabindex="0", aria_label=title)


def row(name: str, *cells: str) -> Html:
    """Return a row of a table that is named by its first cell."""
    return element("tr", element("th", name, scope="row"), *(element("td", each) for each in cells))


def listed(texts: Iterable[str]) -> Html:
    """Return a list with points."""
    return element("ul", *(element("li", each) for each in texts), class_="listed")


def contents(parts: Iterable[Section], heading: str) -> Html:
    """Return links to the sections that are there."""
    links = (
        element(
            "li",
            element("a", part.title, href=f"#{part.key}"),
            "" if part.entries is None else f" ({part.entries})",
        )
        for part in parts
    )
    return element("nav", element("ul", *links), class_="contents", aria_label=heading)
