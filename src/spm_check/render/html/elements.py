"""HTML by construction: a text is always escaped, and only what is built here is markup."""

from functools import cache
from html import escape

from spm_check.render.clean import clean


class Html(str):
    """Markup: what `element`, `void` and `joined` have built, never a text of the user's."""

    __slots__ = ()


BLOCKS = frozenset(
    {
        *("article", "dl", "div", "fieldset", "figure", "footer", "form", "h1", "h2", "h3"),
        *("head", "header", "body", "li", "link", "main", "meta", "nav", "p", "script"),
        *("section", "style", "symbol", "table", "tbody", "thead", "title", "tr", "ul"),
    }
)
"""What begins a line of the file, because lines are what people compare."""


def element(name: str, /, *children: str, **attributes: str) -> Html:
    """Return an element; children that are no `Html` are texts and only show."""
    return Html(f"{_start(name, attributes)}>{joined(*children)}</{name}>")


def void(name: str, /, **attributes: str) -> Html:
    """Return an element that has no content by its nature, such as `meta`."""
    return Html(f"{_start(name, attributes)}>")


def joined(*children: str) -> Html:
    """Return elements and texts one after the other."""
    return Html("".join([each if type(each) is Html else _text(each) for each in children]))


def asset(name: str, content: str) -> Html:
    """Return a style or script of our own, whose content is no text.

    Raises `ValueError` where the content could end the element.
    """
    if "</" in content or "<!--" in content:
        raise ValueError(name)
    return Html(f"\n<{name}>{content}</{name}>")


def css_text(text: str) -> str:
    """Return a text as a string of a style sheet: whatever is no letter or digit is escaped."""
    shown = (c if c.isascii() and c.isalnum() else f"\\{ord(c):06x}" for c in clean(text))
    return f'"{"".join(shown)}"'


def _text(text: str) -> str:
    return escape(clean(text))


def _start(name: str, attributes: dict[str, str]) -> str:
    """Return the start tag but for its last sign."""
    start = _opening(name)
    for key, value in attributes.items():
        start += f' {_attribute(key)}="{_text(value)}"' if value else f" {_attribute(key)}"
    return start


@cache
def _opening(name: str) -> str:
    return f"\n<{name}" if name in BLOCKS else f"<{name}"


@cache
def _attribute(key: str) -> str:
    """Return an attribute as HTML writes it: `class_` is class, `aria_label` is aria-label."""
    return key.rstrip("_").replace("_", "-")
