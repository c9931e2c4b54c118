"""What stands behind the chapters: cross-reference, master lists, glossary, what is open."""

import re
from collections.abc import Iterator, Sequence

from spm_check.model.manual import ClausePart
from spm_check.model.report import ItemState
from spm_check.model.unit import Document, Record, kind_of
from spm_check.render.paper.manual.book import Book
from spm_check.render.paper.sheet import Block, Cell, Heading, Paragraph, Section, row, table
from spm_check.render.sharing import titled

CROSS = (18, 70, 84, 85)
DOCUMENTS = (20, 60, 28, 38, 16, 28, 25, 42)
RECORDS = (20, 67, 28, 28, 28, 86)
TERMS = (50, 120)
"""Widths of the columns."""

BLANK = re.compile(r"\[(?:isi|fill in): ?[^\]\n]*\]", re.IGNORECASE)
"""A blank that is still to be filled in."""


def annexes(book: Book) -> Iterator[Section]:
    """Yield the annexes, the wide tables on pages in landscape."""
    yield Section(tuple(_lists(book)), landscape=True)
    yield Section((*_glossary(book), *_open(book)))


def _lists(book: Book) -> Iterator[Block]:
    own, body = book.own.annex, book.own.body
    code = book.words.code
    yield Heading(1, f"A. {own.cross_reference}")
    yield Paragraph(own.cross_note, look="note")
    rows = [
        row(
            part.clause.number,
            part.clause.title.in_(code),
            _ids(part.documents) if part.asked else book.words.verdicts["excluded"],
            _ids(part.records),
        )
        for part in book.manual.parts
    ]
    heads = (body.clause, body.heading, body.documents.rstrip(":"), body.records.rstrip(":"))
    yield table(heads, CROSS, rows, small=True)
    yield Heading(1, f"B. {own.document_list}")
    yield from _documents(book)
    yield Heading(1, f"C. {own.record_list}")
    yield from _records(book)


def _ids(states: Sequence[ItemState]) -> str:
    return ", ".join(state.item.id for state in states)


def _documents(book: Book) -> Iterator[Block]:
    own = book.own.annex
    rows = []
    for state in book.report.items:
        item = state.item
        if isinstance(item, Document):
            kind = book.words.item_kinds[kind_of(item)]
            told = (item.number or "", item.revision or "", book.day(item.effective))
            standing = (book.span(item.review_every), book.words.states[state.state])
            title = titled(item, book.words)
            rows.append(row(item.id, title, kind, *told, *standing))
    heads = (own.id, own.title, own.kind, own.number, own.revision, own.effective)
    yield from _listed((*heads, own.review, own.state), DOCUMENTS, rows, own.none)


def _records(book: Book) -> Iterator[Block]:
    own = book.own.annex
    rows = []
    for state in book.report.items:
        item = state.item
        if isinstance(item, Record):
            where = item.holding.location or ", ".join(item.holding.patterns)
            spans = (book.span(item.every), book.span(item.keep), book.day(item.last))
            rows.append(row(item.id, item.title, *spans, where))
    heads = (own.id, own.title, own.every, own.keep, own.last, own.where)
    yield from _listed(heads, RECORDS, rows, own.none)


def _listed(
    heads: Sequence[str], widths: Sequence[int], rows: Sequence[tuple[Cell, ...]], none: str
) -> Iterator[Block]:
    if rows:
        yield table(heads, widths, rows, small=True)
    else:
        yield Paragraph(none)


def _glossary(book: Book) -> Iterator[Block]:
    own = book.own.annex
    yield Heading(1, f"D. {own.glossary}")
    yield Paragraph(own.glossary_note, look="note")
    rows = [row(each.term, each.meaning) for each in own.terms]
    yield table((own.term, own.meaning), TERMS, rows)


def _open(book: Book) -> Iterator[Block]:
    """Yield what the unit still has to write, check or fill in; nothing where all is done."""
    own = book.own.annex
    left = open_parts(book.manual.parts)
    told = [
        phrase.format(count=len(numbers), clauses=", ".join(numbers))
        for phrase, numbers in zip((own.to_write, own.to_check, own.to_fill), left, strict=True)
        if numbers
    ]
    if told:
        yield Heading(1, f"E. {own.to_do}")
        yield Paragraph(own.to_do_note, look="note")
        yield from (Paragraph(each, look="bullet") for each in told)


def open_parts(parts: Sequence[ClausePart]) -> tuple[list[str], list[str], list[str]]:
    """Return the clauses without words, those that are drafts, and those with blanks."""
    asked = [part for part in parts if part.asked]
    return (
        [p.clause.number for p in asked if p.statement is None],
        [p.clause.number for p in asked if p.statement and p.statement.draft],
        [p.clause.number for p in asked if p.statement and BLANK.search(p.statement.text)],
    )
