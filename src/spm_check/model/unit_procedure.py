"""A procedure as one unit would have it: in one language, with its offices and practices."""

from dataclasses import dataclass
from datetime import date

from spm_check.model.text import Language
from spm_check.model.unit import LegalBasis


@dataclass(frozen=True, slots=True)
class Approver:
    """Who will sign: the title of the office, and who holds it where the unit says so."""

    title: str
    holder: str | None = None


@dataclass(frozen=True, slots=True)
class UnitPractice:
    """What the unit does already, and the title of the office that does it."""

    note: str
    office: str | None


@dataclass(frozen=True, slots=True)
class UnitStep:
    """One step with the title of the office that does it."""

    by: str
    does: str
    needs: str
    time: str
    output: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class UnitProcedure:
    """Everything that the draft says, whatever form it takes on paper."""

    language: Language
    on: date
    unit: str
    parent: str | None
    title: str
    is_service: bool
    """Whether it is the SOP of a service, and none of the procedures that a clause asks for."""
    number: str | None
    approver: Approver
    definitions: tuple[tuple[str, str], ...]
    purpose: str
    policy: tuple[str, ...]
    practices: tuple[UnitPractice, ...]
    legal_basis: tuple[LegalBasis, ...]
    references: tuple[str, ...]
    tools: tuple[str, ...]
    qualifications: tuple[str, ...]
    warnings: tuple[str, ...]
    related: tuple[str, ...]
    records: tuple[str, ...]
    offices: tuple[str, ...]
    steps: tuple[UnitStep, ...]

    @property
    def performers(self) -> tuple[str, ...]:
        """The titles of those who do its steps, in the order in which they come in."""
        return tuple(dict.fromkeys(step.by for step in self.steps))
