"""A batch of units: what a worker is given, and what it gives back.

Everything here travels between processes and machines: plain data in, plain data out.
"""

import os
from contextlib import closing
from dataclasses import dataclass
from typing import NamedTuple

from spm_check.errors import UnusableError
from spm_check.extraction.worker_process import Worker
from spm_check.model.portfolio import UnitLine, Unreadable
from spm_check.portfolio.filing import file_report
from spm_check.portfolio.line_cache import LineCache
from spm_check.portfolio.lines import line_of, may_pass
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.questions import State
from spm_check.portfolio.reaching import folder_here, reached
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.unit.finder import find_unit
from spm_check.review import review
from spm_check.review.parents import Parents, way_from

__all__ = ["Batch", "Examined", "Orders", "examine"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Some units for one worker, by their paths below the root."""

    orders: Orders
    paths: tuple[str, ...]


class Tools(NamedTuple):
    """What the units of a batch have in common; nothing of it travels."""

    shelf: Shelf
    worker: Worker
    cache: LineCache
    parents: dict[str, Parents]
    """The units above others within each root, added to as they are found."""


Examined = UnitLine | Unreadable
"""What comes of one unit."""


def examine(batch: Batch) -> tuple[Examined, ...]:
    """Audit the units of a batch; return what came of each, in the order of the batch.

    Raises `UnwrittenError` where a report that was asked for cannot be written.
    """
    orders, paths = batch.orders, batch.paths
    top = folder_here(orders)
    memory = orders.memory if top is not None else None
    with LineCache(memory, top or "", orders.limits) as cache, closing(Worker()) as worker:
        tools = Tools(Shelf(orders.clauses), worker, cache, {})
        states = cache.states([os.path.normpath(os.path.join(top or "", each)) for each in paths])
        known = cache.lines(paths, states) if orders.lines_only else {}
        return tuple(
            known.get(path) or _examined(path, state, orders, tools)
            for path, state in zip(paths, states, strict=True)
        )


def _examined(path: str, state: State | None, orders: Orders, tools: Tools) -> Examined:
    """Audit a unit, and keep its line under the state that it had before."""
    shelf, limits = tools.shelf, orders.limits
    try:
        with reached(path, orders, shelf) as (folder, root):
            if root not in tools.parents:
                tools.parents[root] = Parents(root, shelf, limits)
            parents, worker = tools.parents[root], tools.worker
            unit = find_unit(folder)
            report = review(unit, shelf, limits, orders.on, parents=parents, worker=worker)
            ways = [way_from(unit, each) for each in parents.of(unit, report.unit)]
    except UnusableError as error:
        return Unreadable(path, error.complaints)
    if orders.filing is not None:
        file_report(path, report, orders.filing)
    line = line_of(path, report, in_full=orders.in_full)
    if not may_pass(report):
        tools.cache.keep(state, line, ways)
    return line
