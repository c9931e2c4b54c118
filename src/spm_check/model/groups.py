"""To which group a unit belongs, by each way in which units may be grouped."""

from typing import assert_never

from spm_check.model.by import By
from spm_check.model.portfolio import UnitLine


def group_of(unit: UnitLine, by: By) -> str:
    """Return the name of the group of a unit; empty where it belongs to none."""
    folders = folders_of(unit)
    match by:
        case "folder":
            return "/".join(folders)
        case "parent":
            return unit.parent or ""
        case "region":
            return folders[0] if folders else ""
        case "sector":
            return folders[-1] if folders else ""
        case "kind":
            return unit.kind
        case _:
            assert_never(by)


def folders_of(unit: UnitLine) -> list[str]:
    """Return the folders between the root and the unit's own."""
    return unit.path.split("/")[:-1]
