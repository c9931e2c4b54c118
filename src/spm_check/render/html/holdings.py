"""The declared items with their state, and what lies in the folder beside them."""

from collections.abc import Iterator

from spm_check.render.declared import item_rows, undeclared_files
from spm_check.render.html.book import Book
from spm_check.render.html.elements import element
from spm_check.render.html.sections import Section, listed, row, section, table

MOST = 200
"""How many undeclared files are listed by name."""


def holdings(book: Book) -> Iterator[Section]:
    """Yield the declared items, then the files that could not be examined or nobody declared."""
    yield from _items(book)
    labels, report = book.words.labels, book.report
    if report.obstacles:
        flaws = book.words.flaws
        yield section(
            "not-examined",
            labels.not_examined,
            listed(f"{each.path} ({flaws[each.kind]})" for each in report.obstacles),
            note=labels.not_examined_note,
            count=len(report.obstacles),
        )
    if report.undeclared:
        count = len(report.undeclared)
        paths = listed(undeclared_files(report, book.words, MOST))
        note = book.own.examined.format(count=report.files)
        yield section("undeclared", labels.undeclared, paths, note=note, count=count)


def _items(book: Book) -> Iterator[Section]:
    words, labels = book.words, book.words.labels
    if not book.report.items:
        return
    rows = []
    for told in item_rows(book.report, words):
        shown = element("span", told.state, class_=f"state {told.standing}")
        rows.append(row(told.id, told.title, told.kind, shown, told.where))
    heads = (book.own.code, labels.title, labels.kind, labels.state, labels.files)
    made = table(labels.items, heads, rows, "items")
    yield section("items", labels.items, made, count=len(rows))
