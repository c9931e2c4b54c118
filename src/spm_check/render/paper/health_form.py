"""The form of health centres: a control block, then nine parts on upright pages."""

from collections.abc import Iterator

from spm_check.model.unit_procedure import UnitProcedure
from spm_check.render.paper.office_form import Changes, ControlBlock, FormPages, Line, Parts
from spm_check.render.paper.procedure_lines import (
    begun,
    definitions,
    laws,
    listed,
    plain,
    practices,
    signer,
)
from spm_check.render.words.procedure.book import ProcedureWords

ROOM = 2
"""How many changes there is room for below the first issue."""


def health_pages(procedure: UnitProcedure, words: ProcedureWords) -> tuple[FormPages, ...]:
    """Return the pages of the form."""
    parts = Parts(
        tuple((f"{number}. {label}", lines) for number, (label, lines) in _parts(procedure, words))
    )
    return (FormPages((_control(procedure, words), parts, _changes(words))),)


def _control(procedure: UnitProcedure, words: ProcedureWords) -> ControlBlock:
    form, blanks = words.health, words.blanks
    role = form.approved.format(title=procedure.approver.title)
    return ControlBlock(
        above=procedure.parent or "",
        unit=procedure.unit,
        kind=form.kind,
        title=procedure.title,
        pairs=(
            (form.number, procedure.number or blanks.number),
            (form.revision, words.first_revision),
            (form.issued, blanks.day),
        ),
        page=form.page,
        signer=signer(procedure, role, words),
    )


def _parts(
    procedure: UnitProcedure, words: ProcedureWords
) -> Iterator[tuple[int, tuple[str, tuple[Line, ...]]]]:
    form = words.health
    references = (*laws(procedure, words), *procedure.references)
    offices = dict.fromkeys((*procedure.performers, *procedure.offices))
    parts = (
        (form.definitions, definitions(procedure)),
        (form.purpose, plain(procedure.purpose)),
        (form.policy, listed(procedure.policy)),
        (form.references, listed(references)),
        (form.tools, listed(procedure.tools)),
        (form.steps, (*practices(procedure, words), *_steps(procedure, words))),
        (form.offices, listed(offices)),
        (form.documents, listed((*procedure.related, *procedure.records))),
    )
    yield from enumerate(parts, 1)


def _steps(procedure: UnitProcedure, words: ProcedureWords) -> Iterator[Line]:
    for each in procedure.steps:
        step = begun(words.step.format(by=each.by, does=each.does))
        told = words.timed.format(step=step, time=each.time)
        yield Line(f"{told} {each.note}." if each.note else told, "number")


def _changes(words: ProcedureWords) -> Changes:
    form = words.health
    what, how = form.first
    first = ("1", what, how.format(revision=words.first_revision), "")
    return Changes(f"9. {form.changes}", form.changed, (first, *[("", "", "", "")] * ROOM))
