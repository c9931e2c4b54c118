"""What each requirement on the manual asks of its text (ISO 9001:2008, 4.2.2 a to c)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, assert_never

from spm_check.audit.exclusions import LeftOut
from spm_check.audit.manual.contents import (
    exclusions_missing,
    procedures_missing,
    processes_missing,
    speaks_of,
    states_scope,
)
from spm_check.audit.manual.held import Manuals
from spm_check.audit.manual.prose import Prose
from spm_check.audit.matching import Offers
from spm_check.model.clause import Catalogue, Requirement
from spm_check.model.unit import Document, Unit

Lack = Literal[
    "manual-scope-missing",
    "manual-exclusion-missing",
    "manual-procedure-missing",
    "manual-processes-missing",
]
"""What the text of a manual may lack."""

ASKED: Mapping[str, tuple[Lack, ...]] = {
    "4.2.2.a": ("manual-scope-missing", "manual-exclusion-missing"),
    "4.2.2.b": ("manual-procedure-missing",),
    "4.2.2.c": ("manual-processes-missing",),
}


@dataclass(frozen=True, slots=True)
class Asking:
    """What the manuals of a unit are held to: a catalogue, and what the unit declares."""

    catalogue: Catalogue
    unit: Unit
    out: LeftOut
    offers: Offers

    def lacking(
        self, requirement: Requirement, manuals: Manuals
    ) -> Iterator[tuple[Lack, tuple[str, ...]]]:
        """Yield what some manuals lack for a requirement, each with what of it by name."""
        kinds = {each.id: each.kind for each in self.catalogue.documents}
        if "manual" in {kinds.get(each) for each in requirement.documents}:
            for lack in ASKED.get(requirement.id, ()):
                missing = self._missing(lack, manuals)
                if missing is not None:
                    yield lack, missing

    def _missing(self, lack: Lack, manuals: Manuals) -> tuple[str, ...] | None:
        """Return what is missing by name, perhaps no name at all; None where nothing is."""
        prose = manuals.prose
        match lack:
            case "manual-scope-missing":
                return self._scope_missing(manuals)
            case "manual-exclusion-missing":
                held = self.out.exclusions
                return tuple(exclusions_missing(prose, held, self.catalogue)) or None
            case "manual-procedure-missing":
                return tuple(self._procedures_missing(prose)) or None
            case "manual-processes-missing":
                return processes_missing(prose, self.unit)
            case _:
                assert_never(lack)

    def _scope_missing(self, manuals: Manuals) -> tuple[str, ...] | None:
        """Return None where the scope is stated; that of a shared manual has to reach the unit."""
        if manuals.shared and not speaks_of(manuals.prose, self.unit):
            return (self.unit.name,)
        return None if states_scope(manuals.prose, self.unit) else ()

    def _procedures_missing(self, prose: Prose) -> Iterator[str]:
        """Yield the missing procedures, but for those of what is lawfully left out."""
        left_out = self.out.excluded | self.out.not_applicable
        asked = {r.id: r.procedure for r in self.catalogue.requirements if r.id not in left_out}
        offered = self.offers.by_requirement
        declared = (
            (procedure, candidate.source)
            for requirement, procedure in asked.items()
            if procedure
            for candidate in offered.get(requirement, ())
            if isinstance(candidate.source, Document)
        )
        wanted = [each for each in self.catalogue.procedures if each.id in asked.values()]
        return procedures_missing(prose, wanted, declared, self.catalogue)
