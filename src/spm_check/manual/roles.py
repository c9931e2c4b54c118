"""Who stands behind the quality manual of a unit, as far as its declaration tells."""

from dataclasses import dataclass

from spm_check.manual.offices import office_of
from spm_check.model.unit import Document, Office, Unit, is_live


@dataclass(frozen=True, slots=True)
class Roles:
    """The declared manual, and the two offices that stand behind it."""

    manual: Document | None
    head: Office | None
    representative: Office | None


def roles_of(unit: Unit) -> Roles:
    """Return who approves and who prepares the quality manual of a unit.

    What the declared manual says comes first; else the offices that plainly have these roles.
    """
    manual = next((d for d in unit.documents if d.kind == "manual" and is_live(d)), None)
    offices = {office.key: office for office in unit.offices}
    approver = offices.get(manual.approved_by or "") if manual else None
    preparer = offices.get(manual.prepared_by or "") if manual else None
    return Roles(
        manual,
        approver or office_of("head", unit),
        preparer or office_of("representative", unit),
    )
