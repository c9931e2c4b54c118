"""A unit's procedure in one of the two forms that offices use."""

from collections.abc import Mapping
from typing import Literal

from spm_check.model.unit import UnitKind
from spm_check.model.unit_procedure import UnitProcedure
from spm_check.render.paper.health_form import health_pages
from spm_check.render.paper.ministry_form import ministry_pages
from spm_check.render.paper.office_form import OfficeForm
from spm_check.render.words.procedure import procedure_words
from spm_check.render.words.procedure.book import ProcedureWords

ProcedureForm = Literal["puskesmas", "ministry"]

HEALTH: frozenset[UnitKind] = frozenset({"puskesmas", "hospital"})
"""The kinds of units that use the form of health centres."""

PAGES: Mapping[ProcedureForm, bool] = {"puskesmas": False, "ministry": True}
"""The forms, and whether they lie on their side."""


def usual_form(kind: UnitKind) -> ProcedureForm:
    """Return the form that units of a kind use."""
    return "puskesmas" if kind in HEALTH else "ministry"


def name_of(procedure: UnitProcedure, words: ProcedureWords) -> str:
    """Return what the procedure is called among other documents."""
    template = words.service if procedure.is_service else words.procedure
    return template.format(title=procedure.title)


def procedure_form(procedure: UnitProcedure, form: ProcedureForm) -> OfficeForm:
    """Return a procedure in a form, in its own language."""
    words = procedure_words(procedure.language)
    name = name_of(procedure, words)
    number = procedure.number or words.blanks.number
    compose = health_pages if form == "puskesmas" else ministry_pages
    return OfficeForm(
        language=procedure.language,
        on=procedure.on,
        title=f"{name}, {procedure.unit}",
        running=(name, words.running.format(number=number, revision=words.first_revision)),
        page=words.page,
        foot=words.draft,
        pages=compose(procedure, words),
        landscape=PAGES[form],
    )
