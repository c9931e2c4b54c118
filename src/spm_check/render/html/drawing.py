"""What is drawn: bars, tiles and marks, each with words beside it or in it."""

from collections.abc import Mapping
from functools import cache

from spm_check.model.report import Colour, State, Verdict
from spm_check.render.html.elements import Html, element

GLYPHS: Mapping[str, str] = {
    "conformity": "M3 8.5 6.5 12 13 4.5",
    "observation": "M8 3.5a4.5 4.5 0 1 0 .01 0z",
    "minor": "M8 3 14 13.5H2z",
    "major": "M3 3h10v10H3z",
    "excluded": "M3 8h10",
    "not_applicable": "M3 8h10",
    "counts": "M8 2.5a5.5 5.5 0 1 0 .01 0z",
    "paper": "M8 2.5a5.5 5.5 0 1 0 .01 0zM8 2.5a5.5 5.5 0 0 1 0 11z",
    "none": "M8 2.5a5.5 5.5 0 1 0 .01 0z",
}
"""A shape for every verdict and every worth of evidence, so that nothing rests on colour alone."""

WORTH: Mapping[State, str] = {"sound": "counts", "practised": "counts", "on-paper": "paper"}
"""What a piece of evidence is worth; what is not named here does not count."""


def symbols() -> Html:
    """Return the shapes, once a page; others are drawn with `use`."""
    drawn = (
        element("symbol", element("path", d=path), id=f"g-{name}", class_=name, viewBox="0 0 16 16")
        for name, path in GLYPHS.items()
    )
    return element("svg", *drawn, class_="shapes", width="0", height="0", aria_hidden="true")


@cache
def glyph(name: str) -> Html:
    """Return a shape of `GLYPHS` beside the word that it stands for."""
    use = element("use", href=f"#g-{name}")
    return element("svg", use, class_=f"glyph {name}", aria_hidden="true")


@cache
def mark(name: str, words: str) -> Html:
    """Return a shape alone; its words are shown when it is pointed at, and read out."""
    inside = (element("title", words), element("use", href=f"#g-{name}"))
    return element("svg", *inside, class_=f"glyph {name}", role="img")


@cache
def badge(verdict: Verdict, word: str) -> Html:
    """Return the word of a verdict with its shape and colour."""
    return element("span", glyph(verdict), word, class_=f"badge {verdict}")


def light(colour: Colour, word: str) -> Html:
    """Return a traffic light in words."""
    return element("span", word, class_=f"light {colour}")


def bar(tenths: int | None, colour: Colour | None) -> Html:
    """Return a share of a thousand as a bar; the figures stand beside it."""
    length = str(tenths or 0)
    ground = element("rect", class_="ground", width="1000", height="10")
    filled = element("rect", class_=f"filled {colour or 'plain'}", width=length, height="10")
    return element(
        *("svg", ground, filled),
        class_="bar",
        viewBox="0 0 1000 10",
        preserveAspectRatio="none",
        aria_hidden="true",
    )


def tile(verdict: Verdict, number: str, words: str) -> Html:
    """Return a clause in its colour, with its number and the shape of its verdict."""
    return element(
        "svg",
        element("title", words),
        element("rect", width="59", height="25", x=".5", y=".5", rx="3"),
        element("use", href=f"#g-{verdict}", x="5", y="7", width="12", height="12"),
        element("text", number, x="21", y="17.5"),
        class_=f"tile {verdict}",
        viewBox="0 0 60 26",
        role="img",
    )
