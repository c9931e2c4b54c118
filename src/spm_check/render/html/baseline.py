"""What the report is to the baseline that it was held to: in short, and finding by finding."""

from collections.abc import Iterator

from spm_check.model.comparison import Comparison
from spm_check.render.comparison import Row, against, fate_line, rows
from spm_check.render.html.book import Book
from spm_check.render.html.drawing import badge
from spm_check.render.html.elements import Html, element
from spm_check.render.html.sections import Section, section, table
from spm_check.render.words.comparison import comparison_words


def baseline_in_short(book: Book) -> Iterator[Html]:
    """Yield how many findings had which fate, in a sentence that leads to them."""
    if book.told is not None:
        heading, line = _said(book.told, book)
        yield element("p", element("a", heading, href="#baseline"), f": {line}", class_="planned")


def baseline_section(book: Book) -> Iterator[Section]:
    """Yield the findings by their fate, but for those that are as they were."""
    if book.told is not None:
        heading, line = _said(book.told, book)
        yield section("baseline", heading, *_fates(book.told, book), note=line)


def _said(told: Comparison, book: Book) -> tuple[str, str]:
    own = comparison_words(book.words.code)
    return against(told, book.words, own), fate_line(told, own)


def _fates(told: Comparison, book: Book) -> Iterator[Html]:
    words, own = book.words, comparison_words(book.words.code)

    def line(row: Row) -> Html:
        was = (" ", element("span", f"({row.was})", class_="was")) if row.was else ()
        message = (element("p", row.message),) if row.message else ()
        return element(
            "tr",
            element("th", element("b", row.title), *was, *message, scope="row"),
            element("td", row.about),
            element("td", badge(row.grade, words.verdicts[row.grade])),
        )

    heads = (words.labels.finding, words.labels.requirement, words.labels.grade)
    for fate, found in rows(told, words, own):
        yield element("h3", own.headings[fate])
        yield table(own.headings[fate], heads, map(line, found), "changed")
