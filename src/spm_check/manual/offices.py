"""Which office of a unit has a part in a procedure: by its key, its title and what it signs."""

from collections import Counter
from collections.abc import Mapping

from spm_check.model.procedure import Role
from spm_check.model.unit import Office, Unit, is_live

KEYS: Mapping[Role, frozenset[str]] = {
    "head": frozenset(
        {"kepala", "head", "pimpinan", "lurah", "camat", "direktur", "director", "kapus", "kadis"}
    ),
    "representative": frozenset({"wmm", "mr", "wm", "qmr", "wakil", "representative"}),
}
"""How units call an office for short."""

TITLES: Mapping[Role, tuple[str, ...]] = {
    "representative": (
        "wakil manajemen",
        "management representative",
        "penanggung jawab mutu",
        "ketua tim mutu",
    ),
    "keeper": ("pengendali dokumen", "pengendali rekaman", "document control", "records control"),
}
"""What stands in the title of an office."""

HEADS = ("kepala ", "lurah", "camat", "direktur", "head ", "director")
"""How the title of an office begins that heads something."""


def office_of(role: Role, unit: Unit) -> Office | None:
    """Return the office of a unit that has a role; None where none plainly has it."""
    by_key = (each for each in unit.offices if each.key.casefold() in KEYS.get(role, ()))
    found = next(by_key, None) or _by_title(role, unit)
    return found or (_head(unit) if role == "head" else None)


def _by_title(role: Role, unit: Unit) -> Office | None:
    parts = TITLES.get(role, ())
    fits = (o for o in unit.offices if any(part in o.title.casefold() for part in parts))
    return next(fits, None)


def _head(unit: Unit) -> Office | None:
    """Return the office that approves most documents, else the first that heads something."""
    signed = Counter(each.approved_by for each in unit.documents if is_live(each))
    by_key = {each.key: each for each in unit.offices}
    for key, _ in signed.most_common():
        if key in by_key:
            return by_key[key]
    return next((o for o in unit.offices if o.title.casefold().startswith(HEADS)), None)
