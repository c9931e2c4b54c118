"""The units that could not be read, each with all that is wrong with it."""

from collections.abc import Iterator

from spm_check.model.portfolio import Unreadable
from spm_check.render.complaints import told
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.sections import Section, row, section, table
from spm_check.render.portfolio.html.book import Book

MOST = 20
"""How many problems of a unit are told."""


def unread(book: Book) -> Iterator[Section]:
    """Yield the units that stand in no other table; nothing where all could be read."""
    those = book.portfolio.unreadable
    if those:
        heads = (book.own.path, book.own.problem)
        rows = (row(each.path, _problems(each, book)) for each in those)
        made = table(book.own.unreadable, heads, rows, "unread")
        note = book.words.labels.not_examined_note
        yield section("unread", book.own.unreadable, made, note=note, count=len(those))


def _problems(each: Unreadable, book: Book) -> Html:
    problems = [told(complaint, book.words) for complaint in each.complaints[:MOST]]
    lines = [
        element("p", problem, element("span", action, class_="what-to-do"))
        for problem, action in problems
    ]
    more = len(each.complaints) - MOST
    if more > 0:
        lines.append(element("p", book.own.problems.of(more)))
    return joined(*lines)
