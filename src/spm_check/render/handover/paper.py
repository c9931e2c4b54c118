"""A handover as a document that the parties sign: the record on the first page, then the lists."""

from collections.abc import Iterator

from spm_check import __version__
from spm_check.model.handover import Handover
from spm_check.model.report import GapReport
from spm_check.render.figures import day_of
from spm_check.render.handover.parties import parties
from spm_check.render.handover.parts import parts_of
from spm_check.render.paper.sheet import (
    Block,
    Cover,
    Heading,
    Paper,
    Paragraph,
    Section,
    Signatures,
    table,
)
from spm_check.render.words.book import Words
from spm_check.render.words.handover import handover_words
from spm_check.render.words.paper import paper_words


def handover_paper(handover: Handover, report: GapReport, words: Words) -> Paper:
    """Return a handover as a document in one language."""
    own, form = handover_words(words.code), paper_words(words.code)
    day, office, unit = day_of(handover.on, words), handover.office.title, report.unit.name
    opening = own.opening.format(day=day, office=office, unit=unit)
    blocks = (Paragraph(opening), *_lists(handover, report, words))
    return Paper(
        language=words.code,
        on=handover.on,
        title=f"{own.record}: {office}, {unit}",
        running=(unit, f"{own.record}, {office}, {day}"),
        page=form.page,
        unseen=form.unseen,
        cover=_cover(handover, report, words),
        sections=(Section(blocks),),
    )


def _cover(handover: Handover, report: GapReport, words: Words) -> Cover:
    own, form, people = (
        handover_words(words.code),
        paper_words(words.code),
        parties(handover, words),
    )
    facts = (
        (words.labels.unit, report.unit.name),
        (own.day, day_of(handover.on, words)),
        *((each.role, each.told) for each in people),
    )
    known = (tuple(each.name for each in people), tuple(each.office for each in people))
    blanks = (form.name, form.office, form.date, form.signature)
    return Cover(
        above=report.unit.parent or "",
        title=own.record,
        name=handover.office.title,
        facts=facts,
        signatures=Signatures(tuple(each.role for each in people), blanks, known),
        note=own.made.format(version=__version__),
    )


def _lists(handover: Handover, report: GapReport, words: Words) -> Iterator[Block]:
    for number, part in enumerate(parts_of(handover, report, words)):
        yield Heading(1, f"{chr(ord('A') + number)}. {part.title}")
        if part.rows:
            yield from (Paragraph(note, look="note") for note in part.notes)
            yield table(part.heads, part.widths, part.rows)
        else:
            yield Paragraph(paper_words(words.code).none)
        if part.after:
            yield Paragraph(part.after, look="note")
