"""A small page with a few tables and charts: a comparison, a history. It runs no script."""

from collections.abc import Iterable, Sequence

from spm_check.model.text import Language
from spm_check.render.html.elements import Html, element
from spm_check.render.html.frame import framed, own


def brief_page(title: str, language: Language, *parts: Html) -> str:
    """Return a whole page."""
    return framed(language, title, (own("brief.css"),), element("main", *parts))


def figures_table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: int = 0
) -> Html:
    """Return a table whose last columns hold numbers; the first column heads its row."""
    first_number = len(heads) - numbers

    def cell(name: str, number: int, text: str, **more: str) -> Html:
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
