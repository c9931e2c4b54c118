"""The units of a batch of which no line is known: audited one after the other.

Imported only where there is such a unit, for all that an audit needs takes a while to import.
"""

from collections.abc import Mapping
from contextlib import closing
from typing import NamedTuple

from spm_check.errors import UnusableError
from spm_check.extraction.worker_process import Worker
from spm_check.model.portfolio import UnitLine, Unreadable
from spm_check.portfolio.filing import file_report
from spm_check.portfolio.line_cache import LineCache, Looks
from spm_check.portfolio.lines import line_of, may_pass
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.reaching import reached
from spm_check.portfolio.states import Outline
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.unit.finder import find_unit
from spm_check.review import review
from spm_check.review.parents import Parents, leads_straight, way_from


class Tools(NamedTuple):
    """What the units of a batch have in common; nothing of it travels."""

    shelf: Shelf
    worker: Worker
    cache: LineCache
    parents: dict[str, Parents]
    """The units above others within each root, added to as they are found."""


def audited(
    outlines: Mapping[str, Outline | None], orders: Orders, cache: LineCache
) -> dict[str, UnitLine | Unreadable]:
    """Audit units and keep their lines; return what came of each, by path.

    `outlines` are those of all units by path, as they were before; None where a line is not kept.
    Raises `UnwrittenError` where a report that was asked for cannot be written.
    """
    with closing(Worker()) as worker:
        tools = Tools(Shelf(orders.clauses), worker, cache, {})
        return {path: _audited(path, each, orders, tools) for path, each in outlines.items()}


def _audited(
    path: str, outline: Outline | None, orders: Orders, tools: Tools
) -> UnitLine | Unreadable:
    shelf, limits = tools.shelf, orders.limits
    before = tools.cache.before(outline)
    try:
        with reached(path, orders, shelf) as (folder, root):
            if root not in tools.parents:
                tools.parents[root] = Parents(root, shelf, limits)
            parents, worker = tools.parents[root], tools.worker
            where = find_unit(folder)
            report = review(where, shelf, limits, orders.on, parents=parents, worker=worker)
            above = parents.of(where, report.unit)
            ways = [way_from(where, each) for each in above]
            straight = leads_straight(where, report.unit, above)
    except UnusableError as error:
        return Unreadable(path, error.complaints)
    if orders.filing is not None:
        file_report(path, report, orders.filing)
    line = line_of(path, report, in_full=orders.in_full)
    if straight and not may_pass(report):
        tools.cache.keep(before, line, Looks(report.undeclared, ways))
    return line
