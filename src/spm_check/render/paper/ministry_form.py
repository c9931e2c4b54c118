"""The ministry's form: the identity on one page, then the table of steps, lying on their side."""

from spm_check.model.unit_procedure import UnitProcedure
from spm_check.render.figures import day_of
from spm_check.render.paper.office_form import (
    FormHeading,
    FormNote,
    FormPages,
    Identity,
    Parts,
    StepRow,
    StepTable,
)
from spm_check.render.paper.procedure_lines import (
    begun,
    definitions,
    laws,
    listed,
    plain,
    practices,
    signer,
)
from spm_check.render.words import words_of
from spm_check.render.words.procedure.book import ProcedureWords


def ministry_pages(procedure: UnitProcedure, words: ProcedureWords) -> tuple[FormPages, ...]:
    """Return the pages of the form."""
    form = words.ministry
    done = tuple(practices(procedure, words))
    rules = Parts(
        (
            (form.definitions, definitions(procedure)),
            (form.purpose, plain(procedure.purpose)),
            (form.policy, listed(procedure.policy)),
        )
    )
    steps = (*((FormNote(done),) if done else ()), _steps(procedure, words))
    return (
        FormPages((_identity(procedure, words),)),
        FormPages((*steps, FormHeading(form.rules), rules)),
    )


def _identity(procedure: UnitProcedure, words: ProcedureWords) -> Identity:
    form, blanks = words.ministry, words.blanks
    references = (*laws(procedure, words), *procedure.references)
    return Identity(
        above=procedure.parent or "",
        unit=procedure.unit,
        pairs=(
            (form.number, procedure.number or blanks.number),
            (form.made, day_of(procedure.on, words_of(words.code))),
            (form.revised, "-"),
            (form.effective, blanks.day),
        ),
        approved=form.approved,
        signer=signer(procedure, procedure.approver.title, words),
        name=(form.name, procedure.title),
        boxes=(
            (form.law, listed(references)),
            (form.qualifications, listed(procedure.qualifications)),
            (form.related, listed(procedure.related)),
            (form.tools, listed(procedure.tools)),
            (form.warnings, listed(procedure.warnings)),
            (form.records, listed(procedure.records)),
        ),
    )


def _steps(procedure: UnitProcedure, words: ProcedureWords) -> StepTable:
    form, performers = words.ministry, procedure.performers
    return StepTable(
        order=form.order,
        activity=form.activity,
        by=form.performers,
        performers=performers,
        standard=form.standard,
        measures=(form.needs, form.time, form.output),
        note=form.note,
        rows=tuple(
            StepRow(
                begun(each.does),
                performers.index(each.by),
                each.needs,
                begun(each.time),
                each.output,
                each.note,
            )
            for each in procedure.steps
        ),
    )
