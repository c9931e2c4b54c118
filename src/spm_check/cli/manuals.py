"""What the quality manuals of a unit say, read where there are any."""

from dataclasses import replace

from spm_check.model.holdings import Holdings
from spm_check.model.unit import Unit, is_live


def with_manuals(holdings: Holdings, unit: Unit, folder: str) -> Holdings:
    """Return the holdings with the texts of the live manuals that are held.

    A unit without one pays nothing: no library is imported, and no process is started.
    """
    manuals = (each for each in unit.documents if each.kind == "manual" and is_live(each))
    patterns = (pattern for each in manuals for pattern in each.holding.patterns)
    files = sorted({path for pattern in patterns for path in holdings.held.get(pattern, ())})
    if not files:
        return holdings
    from spm_check.cli.manual_reading import texts_of  # noqa: PLC0415  only who has one pays

    return replace(holdings, manuals=texts_of(files, folder))
