"""The evidence matrix: which item is offered for which clause, and what it is worth there."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from spm_check.model.clause import chapter_of
from spm_check.model.report import ClauseVerdict, State
from spm_check.render.html.book import Book
from spm_check.render.html.drawing import WORTH, glyph, mark
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.sections import Section, section, table
from spm_check.render.sharing import titled

BEST: tuple[State, ...] = ("sound", "on-paper")
"""The states that count, best first; the others have no order among them."""

Cells = dict[tuple[str, str], State]


def matrix(book: Book) -> Section:
    """Return a table for each chapter, with a row for each item that is offered in it."""
    own, title = book.own, book.own.matrix
    cells = _cells(book.report.clauses)
    if not cells:
        return section("matrix", title, element("p", own.no_items))
    worths = (("counts", own.counts), ("paper", own.on_paper), ("none", own.not_counted))
    key = element("p", *(_told(*worth) for worth in worths), class_="worths")
    tables = joined(*_chapters(cells, book))
    return section("matrix", title, key, tables, note=own.matrix_note)


def _told(worth: str, words: str) -> Html:
    return element("span", glyph(worth), " ", words)


def _cells(clauses: Sequence[ClauseVerdict]) -> Cells:
    """Return the best state of each item in each clause for which it is offered."""
    cells: Cells = {}
    for each in clauses:
        for judgement in each.judgements:
            for evidence in judgement.evidence:
                if evidence.item:
                    place = (evidence.item, each.clause.number)
                    cells[place] = _better(cells.get(place), evidence.state)
    return cells


def _better(one: State | None, other: State) -> State:
    return next((best for best in BEST if best in {one, other}), one or other)


def _chapters(cells: Cells, book: Book) -> Iterator[Html]:
    titles = {clause.number: book.titled(clause) for clause in book.report.catalogue.chapters}
    numbers = [each.clause.number for each in book.report.clauses]
    for chapter, group in groupby(numbers, chapter_of):
        columns = list(group)
        rows = [
            _row(item.id, titled(item, book.words), columns, cells, book)
            for item in book.report.unit.evidence
            if any((item.id, number) in cells for number in columns)
        ]
        if rows:
            title = book.own.of_chapter.format(chapter=titles[chapter])
            heads = (book.words.labels.item, *columns)
            yield element("h3", titles[chapter])
            yield table(title, heads, rows, "matrix")


def _row(id_: str, title: str, columns: Sequence[str], cells: Cells, book: Book) -> Html:
    name = element("th", element("b", id_), " ", title, scope="row")
    return element("tr", name, *(_cell(cells.get((id_, number)), book) for number in columns))


def _cell(state: State | None, book: Book) -> Html:
    if state is None:
        return element("td")
    return element("td", mark(WORTH.get(state, "none"), book.words.states[state]))
