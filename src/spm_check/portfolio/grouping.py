"""Which units belong together."""

from collections.abc import Iterable

from spm_check.model.by import By
from spm_check.model.groups import folders_of, group_of
from spm_check.model.portfolio import Group, UnitLine


def grouped(units: Iterable[UnitLine], by: By) -> tuple[Group, ...]:
    """Return the units in groups, those and their units in the order of names and paths."""
    members: dict[str, list[UnitLine]] = {}
    for unit in units:
        members.setdefault(group_of(unit, by), []).append(unit)
    return tuple(Group(name, tuple(members[name])) for name in sorted(members))


def usual(units: Iterable[UnitLine]) -> By:
    """Return how units are grouped unless somebody says: by folders where there are any."""
    return "folder" if any(folders_of(unit) for unit in units) else "parent"
