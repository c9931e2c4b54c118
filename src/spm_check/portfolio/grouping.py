"""Which units belong together."""

from collections.abc import Callable, Iterable, Mapping

from spm_check.model.portfolio import By, Group, UnitLine


def grouped(units: Iterable[UnitLine], by: By) -> tuple[Group, ...]:
    """Return the units in groups, those and their units in the order of names and paths."""
    members: dict[str, list[UnitLine]] = {}
    for unit in units:
        members.setdefault(group_of(unit, by), []).append(unit)
    return tuple(Group(name, tuple(members[name])) for name in sorted(members))


def group_of(unit: UnitLine, by: By) -> str:
    """Return the name of the group of a unit; empty where it belongs to none."""
    return _GROUP[by](unit)


def usual(units: Iterable[UnitLine]) -> By:
    """Return how units are grouped unless somebody says: by folders where there are any."""
    return "folder" if any(_folders(unit) for unit in units) else "parent"


def _folders(unit: UnitLine) -> list[str]:
    """Return the folders between the root and the unit's own."""
    return unit.path.split("/")[:-1]


_GROUP: Mapping[By, Callable[[UnitLine], str]] = {
    "folder": lambda unit: "/".join(_folders(unit)),
    "parent": lambda unit: unit.parent or "",
    "region": lambda unit: next(iter(_folders(unit)), ""),
    "sector": lambda unit: next(reversed(_folders(unit)), ""),
    "kind": lambda unit: unit.kind,
}
