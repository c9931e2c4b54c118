"""What the quality manuals of a unit say, read where there are any."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from spm_check.model.holdings import Holdings
from spm_check.model.unit import Unit, is_live

if TYPE_CHECKING:
    from spm_check.extraction.worker_process import Worker


def with_manuals(
    holdings: Holdings, unit: Unit, folder: str, worker: "Worker | None" = None
) -> Holdings:
    """Return the holdings with the texts of the live manuals that are held.

    A unit without one pays nothing: no library is imported, and no process is started.
    """
    files = manual_files(unit, holdings.held)
    if not files:
        return holdings
    from spm_check.review.manual_reading import texts_of  # noqa: PLC0415  only who has one pays

    return replace(holdings, manuals=texts_of(files, folder, worker))


def manual_files(unit: Unit, held: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the files that live manuals are held in, sorted."""
    manuals = (each for each in unit.documents if each.kind == "manual" and is_live(each))
    patterns = (pattern for each in manuals for pattern in each.holding.patterns)
    return sorted({path for pattern in patterns for path in held.get(pattern, ())})
