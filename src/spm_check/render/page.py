"""A small self-contained page: elements that cannot but be escaped, and a strict policy."""

from collections.abc import Iterable, Sequence
from html import escape

from spm_check.model.text import Language
from spm_check.render.clean import clean

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""No script, no network, no picture from elsewhere; only the style that stands in the page."""

STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff;
  max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
p { margin: .5rem 0; }
.dim { color: #555b63; }
.lead { font-size: 1.1rem; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem;
  border-bottom: 1px solid #d5d9de; overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid #1b1f24; }
thead th { overflow-wrap: normal; }
tbody th { white-space: nowrap; }
td.number { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.major { color: #a1161f; font-weight: 600; }
.minor { color: #7a4a00; font-weight: 600; }
.observation { color: #0b5a75; font-weight: 600; }
svg { width: 100%; height: auto; margin: 1rem 0; }
@page { size: A4; margin: 18mm; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } }
"""


class Markup(str):
    """Markup that was made here; every other text is escaped before it is put into a page."""

    __slots__ = ()


def element(name: str, *inner: str, **attributes: str) -> Markup:
    """Return an element; texts within it and the values of attributes only show."""
    given = "".join(f' {_name(key)}="{shown(value)}"' for key, value in attributes.items())
    return Markup(f"<{name}{given}>{''.join(map(shown, inner))}</{name}>")


def shown(text: str) -> Markup:
    """Return markup as it is, any other text escaped."""
    return text if isinstance(text, Markup) else Markup(escape(clean(text)))


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: int = 0
) -> Markup:
    """Return a table whose last columns hold numbers; the first column heads its row."""
    first_number = len(heads) - numbers

    def cell(name: str, number: int, text: str, **more: str) -> Markup:
        alike = {"class_": "number"} if number >= first_number else {}
        return element(name, text, **alike, **more)

    head = element(
        "tr",
        *(
            cell("th", n, text, scope="col") if text else element("td")
            for n, text in enumerate(heads)
        ),
    )
    body = [
        element(
            "tr",
            *(
                cell("td", n, text) if n else cell("th", n, text, scope="row")
                for n, text in enumerate(row)
            ),
        )
        for row in rows
    ]
    whole = element("table", element("thead", head), element("tbody", *body), aria_label=caption)
    return element("div", whole, class_="scroll", tabindex="0", role="region", aria_label=caption)


def page(title: str, language: Language, *parts: str) -> str:
    """Return a whole page."""
    head = element(
        "head",
        Markup('<meta charset="utf-8">'),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", title),
        Markup(f"<style>{STYLE}</style>"),
    )
    body = element("body", element("main", *(Markup(f"{part}\n") for part in map(shown, parts))))
    return f"<!DOCTYPE html>\n{element('html', head, body, lang=language)}\n"
