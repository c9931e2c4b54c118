"""Who heads a unit and who represents its management, as far as its declaration tells."""

from dataclasses import dataclass

from spm_check.model.unit import Document, Office, Unit, is_live

REPRESENTATIVE = frozenset({"wmm", "mr", "wm", "qmr", "qms", "pjmutu", "pj-mutu"})
"""Keys by which units call the office of the management representative (5.5.2)."""

REPRESENTS = ("wakil manajemen", "penanggung jawab mutu", "ketua tim mutu", "management rep")
"""How its title begins or contains it; `quality management representative` is among them."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The declared manual, and the two offices that stand behind it."""

    manual: Document | None
    head: Office | None
    representative: Office | None


def roles_of(unit: Unit) -> Roles:
    """Return who approves and who prepares the quality manual of a unit.

    What the declared manual says comes first; else the first office heads the unit, and the one
    that is called so represents its management.
    """
    manual = next((d for d in unit.documents if d.kind == "manual" and is_live(d)), None)
    offices = {office.key: office for office in unit.offices}
    first = next(iter(unit.offices), None)
    head = offices.get((manual.approved_by if manual else None) or "", first)
    usual = next((office for office in unit.offices if _represents(office)), None)
    representative = offices.get((manual.prepared_by if manual else None) or "", usual)
    return Roles(manual, head, representative)


def _represents(office: Office) -> bool:
    title = office.title.casefold()
    return office.key.casefold() in REPRESENTATIVE or any(each in title for each in REPRESENTS)
