"""Fills the draft of a procedure with what a unit declares; what it does not say stays a blank."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from spm_check.manual.offices import office_of
from spm_check.model.clause import Catalogue, is_within
from spm_check.model.procedure import Procedure, Step
from spm_check.model.text import Language, Text
from spm_check.model.unit import Practice, Unit
from spm_check.model.unit_procedure import Approver, UnitPractice, UnitProcedure, UnitStep

VARIABLE = re.compile(r"\{([a-z-]+)\}")


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for: in which language, of which day, for which service."""

    language: Language
    on: date
    number: str | None = None
    service: str | None = None
    """None for a procedure that a clause asks for."""


class _Filling:
    """Puts the unit's own names into texts, once: what a unit is called is never filled in."""

    def __init__(self, procedure: Procedure, unit: Unit, order: Order) -> None:
        self._language = order.language
        self.offices = {role: office_of(role, unit) for role in procedure.roles}
        titles: dict[str, str] = {
            role: office.title if (office := self.offices[role]) else name.in_(order.language)
            for role, name in procedure.roles.items()
        }
        self.names: Mapping[str, str] = {
            **titles,
            "unit": unit.name,
            "service": order.service or "",
        }

    def one(self, text: Text | None) -> str:
        told = text.in_(self._language) if text else ""
        return VARIABLE.sub(lambda match: self.names.get(match[1], match[0]), told)

    def all(self, texts: Iterable[Text]) -> tuple[str, ...]:
        return tuple(self.one(text) for text in texts)

    def step(self, step: Step) -> UnitStep:
        parts = (step.does, step.needs, step.time, step.output, step.note)
        return UnitStep(self.names[step.by], *map(self.one, parts))


def procedure_of(
    procedure: Procedure, unit: Unit, catalogue: Catalogue, order: Order
) -> UnitProcedure:
    """Return a procedure as the unit would have it, with its practices on the clause."""
    filling = _Filling(procedure, unit, order)
    head = filling.offices.get("head")
    return UnitProcedure(
        language=order.language,
        on=order.on,
        unit=unit.name,
        parent=unit.parent,
        title=filling.one(procedure.title),
        is_service=order.service is not None,
        number=order.number,
        approver=Approver(filling.names["head"], head.holder if head else None),
        definitions=tuple(
            (filling.one(each.term), filling.one(each.means)) for each in procedure.definitions
        ),
        purpose=filling.one(procedure.purpose),
        policy=filling.all(each.rule for each in procedure.policy),
        practices=tuple(_practices(procedure, unit, catalogue, order)),
        legal_basis=unit.legal_basis,
        references=filling.all(procedure.references),
        tools=filling.all(procedure.tools),
        qualifications=filling.all(procedure.qualifications),
        warnings=filling.all(procedure.warnings),
        related=filling.all(procedure.related),
        records=filling.all(procedure.records),
        offices=filling.all(procedure.offices),
        steps=tuple(map(filling.step, procedure.steps)),
    )


def _practices(
    procedure: Procedure, unit: Unit, catalogue: Catalogue, order: Order
) -> Iterator[UnitPractice]:
    titles = {office.key: office.title for office in unit.offices}
    for practice in unit.practices:
        if _is_about(practice, procedure.clause, catalogue) and _is_of(practice, unit, order):
            yield UnitPractice(practice.note, titles.get(practice.office or ""))


def _is_about(practice: Practice, clause: str, catalogue: Catalogue) -> bool:
    """Say whether a practice names a clause, a part of it, or what it is a part of."""
    named = (
        catalogue.clause_holding(each.target)
        for each in practice.references
        if each.catalogue == catalogue.id
    )
    return any(is_within(each, clause) or is_within(clause, each) for each in named)


def _is_of(practice: Practice, unit: Unit, order: Order) -> bool:
    """Say whether a practice may be of the service: not where it names only another one."""
    note = practice.note.casefold()
    if order.service is None or order.service.casefold() in note:
        return True
    return not any(each.casefold() in note for each in unit.services)
