"""Chapters 4 to 8: how the unit meets each clause, in its own words, and by which evidence."""

from collections.abc import Iterator, Sequence

from spm_check.model.clause import Clause, is_within
from spm_check.model.manual import ClausePart
from spm_check.model.report import ItemState
from spm_check.model.unit import Practice, origin_of
from spm_check.render.paper.manual.book import Book
from spm_check.render.paper.manual.prose import prose
from spm_check.render.paper.sheet import Block, Heading, Paragraph, Prose, Span
from spm_check.render.sharing import from_whom


def chapters(book: Book) -> Iterator[Iterator[Block]]:
    """Yield the blocks of each chapter of the standard."""
    for chapter in book.report.catalogue.chapters:
        yield _chapter(chapter, book)


def _chapter(chapter: Clause, book: Book) -> Iterator[Block]:
    code = book.words.code
    title = chapter.title.in_(code)
    yield Heading(1, book.own.body.chapter.format(number=chapter.number, title=title))
    parts = {part.clause.number: part for part in book.manual.parts}
    for clause in book.report.catalogue.clauses:
        if not is_within(clause.number, chapter.number) or clause is chapter:
            continue
        yield Heading(
            2 if clause.number.count(".") == 1 else 3, f"{clause.number} {clause.title.in_(code)}"
        )
        if clause.number in parts:
            yield from _part(parts[clause.number], book)


def _part(part: ClausePart, book: Book) -> Iterator[Block]:
    own = book.own.body
    if part.left_out:
        reason = part.excluded_because
        told = own.excluded.format(reason=reason.rstrip(".") + ".") if reason else own.all_left_out
        yield Paragraph(told)
        return
    if part.statement is not None:
        if part.statement.draft:
            yield Paragraph(own.draft_text, lead=own.draft_lead, look="todo")
        yield from prose(part.statement.text)
    else:
        yield from _unwritten(part, book)
    yield from _evidence(part, book)


def _unwritten(part: ClausePart, book: Book) -> Iterator[Block]:
    """Yield what the clause asks, to be answered, and what is practised as a draft of it."""
    own, code = book.own.body, book.words.code
    yield Paragraph(own.unwritten_text, lead=own.unwritten, look="todo")
    yield from (
        Prose((Span(f"{each.asks.in_(code)} ({each.id})", italic=True),), "•", 1)
        for each in part.asked
    )
    for practice in part.practices:
        yield Paragraph(_practice(practice, book), lead=own.practice_lead, look="todo")


def _practice(practice: Practice, book: Book) -> str:
    own, note = book.own.body, practice.note
    sentence = note if note.endswith((".", "!", "?")) else f"{note}."
    office = book.offices.get(practice.office or "")
    if office is None:
        return own.practice.format(note=sentence)
    return own.practice_office.format(note=sentence, office=office)


def _evidence(part: ClausePart, book: Book) -> Iterator[Block]:
    """Yield the documents and records that carry the clause (4.2.2 b)."""
    own = book.own.body
    for lead, states in ((own.documents, part.documents), (own.records, part.records)):
        if states:
            yield Paragraph(_named(states, book), lead=lead)
    if not part.documents and not part.records:
        yield Paragraph(own.none_declared, look="note")


def _named(states: Sequence[ItemState], book: Book) -> str:
    """Return items by title and code; what is not sound says why, as the audit does."""
    return "; ".join(_item(state, book) for state in states) + "."


def _item(state: ItemState, book: Book) -> str:
    item = state.item
    whose = from_whom(origin_of(item), book.words)
    told = f"{item.title} ({', '.join(filter(None, (item.id, whose)))})"
    if state.state == "sound":
        return told
    return f"{told} [{book.words.states[state.state]}]"
