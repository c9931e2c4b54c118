"""Chapters 1 and 2: who the unit is, on what law it rests, and what its system covers."""

from collections.abc import Iterator

from spm_check.model.unit import LegalBasis
from spm_check.render.paper.manual.book import Book
from spm_check.render.paper.sheet import Block, Heading, Paragraph, row, table

FACTS = (45, 125)
OFFICES = (70, 60, 40)
LAWS = (55, 75, 40)
LEFT_OUT = (20, 60, 90)
CONDITIONS = (80, 90)
"""Widths of the columns."""


def introduction(book: Book) -> Iterator[Block]:
    """Yield what the manual is for, the profile of the unit, its offices and legal basis."""
    own, unit = book.own.body, book.unit
    yield Heading(1, f"1. {own.introduction}")
    yield Heading(2, f"1.1 {own.about}")
    yield from (Paragraph(text.format(unit=unit.name)) for text in own.about_text)
    yield Heading(2, f"1.2 {own.profile}")
    facts = (
        (own.name, unit.name),
        (own.kind, book.words.unit_kinds[unit.kind]),
        (own.parent, unit.parent or ""),
        (own.scope, unit.scope or ""),
        (own.services, "; ".join(unit.services)),
    )
    rows = [row(name, text) for name, text in facts if text]
    yield table(("", own.profile), FACTS, rows)
    yield Heading(2, f"1.3 {own.offices}")
    yield Paragraph(own.offices_note, look="note")
    rows = [row(o.title, o.holder or own.vacant, book.day(o.since)) for o in unit.offices]
    yield table((own.office, own.holder, own.since), OFFICES, rows)
    yield Heading(2, f"1.4 {own.legal_basis}")
    yield from _laws(book)


def _laws(book: Book) -> Iterator[Block]:
    own, laws = book.own.body, book.unit.legal_basis
    if not laws:
        yield Paragraph(own.legal_none, look="todo")
        return
    rows = [row(law_name(law), law.about or "", _until(law, book)) for law in laws]
    yield table((own.law, own.law_about, own.law_until), LAWS, rows)


def law_name(law: LegalBasis) -> str:
    """Return a law as it is cited: Perwal 12/2012."""
    number = "/".join(each for each in (law.number, law.year) if each)
    return f"{law.kind} {number}".strip()


def _until(law: LegalBasis, book: Book) -> str:
    own = book.own.body
    if law.until is None:
        return own.no_end
    told = book.day(law.until)
    return f"{told} ({own.expired})" if law.until < book.report.on else told


def scope_part(book: Book) -> Iterator[Block]:
    """Yield the scope, the exclusions with their reasons, and what does not apply (4.2.2 a)."""
    own, unit = book.own.body, book.unit
    yield Heading(1, f"2. {own.scope_chapter}")
    yield Heading(2, f"2.1 {own.scope}")
    if unit.scope:
        yield Paragraph(own.scope_text.format(unit=unit.name, scope=unit.scope.rstrip(".")))
        yield from (Paragraph(service, look="bullet") for service in unit.services)
    else:
        yield Paragraph(own.scope_missing, look="todo")
    yield Heading(2, f"2.2 {own.exclusions}")
    yield from _exclusions(book)
    if book.report.answers:
        yield Heading(2, f"2.3 {own.not_applicable}")
        code = book.words.code
        questions = {c.key: c.question.in_(code) for c in book.report.catalogue.conditions}
        rows = [row(questions[a.key], a.because or "") for a in book.report.answers]
        yield table((own.question, own.reason), CONDITIONS, rows)


def _exclusions(book: Book) -> Iterator[Block]:
    """Yield every exclusion of the unit file, also one that does not hold: the audit says so."""
    own, catalogue = book.own.body, book.report.catalogue
    exclusions = [e for e in book.unit.exclusions if e.reference.catalogue == catalogue.id]
    if not exclusions:
        yield Paragraph(own.no_exclusions)
        return
    yield Paragraph(own.exclusions_text)
    rows = []
    for each in exclusions:
        target = each.reference.target
        clause = catalogue.clause_by_number[catalogue.clause_holding(target)]
        title = clause.title.in_(book.words.code)
        rows.append(row(target, title, each.because or book.blank(own.reason)))
    yield table((own.clause, own.heading, own.reason), LEFT_OUT, rows)
