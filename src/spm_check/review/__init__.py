"""The document review of one unit: read what it declares, take what it holds, audit, follow up.

The one way from a folder to a gap report, for a single unit and for each of many.
"""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from spm_check.audit import audit
from spm_check.audit.following import follow
from spm_check.errors import Complaint, UnusableError
from spm_check.model.holdings import Obstacle
from spm_check.model.plan import Plan
from spm_check.model.report import GapReport
from spm_check.model.unit import Unit
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.folder.holdings import take_holdings
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.finder import UnitPath
from spm_check.reading.unit.plan_file import read_plan
from spm_check.reading.unit.unit_file import read_unit
from spm_check.review.manuals import with_manuals
from spm_check.review.parents import Parent, Parents, holding_too, with_parents

if TYPE_CHECKING:
    from spm_check.extraction.worker_process import Worker


class Declaration(NamedTuple):
    """What a unit declares, and what it plans; None where it has no plan."""

    unit: Unit
    plan: Plan | None
    above: tuple[Parent, ...] | None = ()
    """The units from which it inherits, the nearest first; None where nobody could look."""


def review(  # noqa: PLR0913, PLR0917  a review rests on as much
    path: UnitPath,
    shelf: Shelf,
    limits: Limits,
    on: date,
    outputs: Iterable[str] = (),
    parents: Parents | None = None,
    worker: "Worker | None" = None,
) -> GapReport:
    """Return the gap report of the unit at a path on a day; raise as `declared_at` does."""
    declared = declared_at(path, shelf, limits, parents)
    return review_declared(path, declared, shelf, limits, on, outputs, worker)


def declared_at(
    path: UnitPath, shelf: Shelf, limits: Limits, parents: Parents | None = None
) -> Declaration:
    """Read the unit at a path, with what the units above share with it.

    Without `parents` those are not looked for. Raises `UnusableError` with every mistake in the
    unit file and its plan.
    """
    wrong: list[Complaint] = []
    language: str | None = None
    unit, plan = None, None
    above: tuple[Parent, ...] | None = ()
    try:
        unit = read_unit(path.file, path.name, shelf, limits)
        if unit.inherits is not None:
            above = parents.of(path, unit) if parents else None
            unit = with_parents(unit, path, above or ())
    except UnusableError as error:
        wrong.extend(error.complaints)
        language = error.language
    try:
        plan = read_plan(path, limits)
    except UnusableError as error:
        wrong.extend(error.complaints)
    if wrong or unit is None:
        raise UnusableError(tuple(wrong), language or (unit.language if unit else None))
    return Declaration(unit, plan, above)


def review_declared(  # noqa: PLR0913, PLR0917  a review rests on as much
    path: UnitPath,
    declared: Declaration,
    shelf: Shelf,
    limits: Limits,
    on: date,
    outputs: Iterable[str] = (),
    worker: "Worker | None" = None,
) -> GapReport:
    """Return the gap report of a unit that was read.

    `outputs` are the files that this run will write; they are not part of what the unit holds. What
    the units above share counts only where somebody could look; that nobody could is told.
    Manuals are read by the `worker` of whoever reviews many units, else by one of its own.
    """
    unit, plan, above = declared
    own = {os.path.realpath(output) for output in outputs}
    holdings = take_holdings(path.folder, path.name, unit.patterns, limits, own)
    holdings = with_manuals(holdings, unit, path.folder, worker)
    if above:
        holdings = holding_too(holdings, path, above)
    elif above is None and unit.inherits is not None:
        unseen = Obstacle(unit.inherits.path, "root-unnamed")
        holdings = replace(holdings, obstacles=tuple(sorted((*holdings.obstacles, unseen))))
    report = audit(shelf[unit.catalogues[0]], unit, holdings, on, plan)
    if plan is not None:
        report = replace(report, plan=follow(plan, report.findings, unit.name, on))
    return report
