"""A batch of units: what a worker is given, and what it gives back.

Everything here travels between processes and machines: plain data in, plain data out.
"""

import os
from dataclasses import dataclass
from datetime import date

from spm_check.errors import UnusableError
from spm_check.model.portfolio import UnitLine, Unreadable
from spm_check.portfolio.filing import Filing, file_report
from spm_check.portfolio.lines import line_of
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.finder import find_unit
from spm_check.review import review
from spm_check.review.parents import Parents


@dataclass(frozen=True, slots=True)
class Orders:
    """What holds for every unit of a run."""

    root: str
    on: date
    clauses: str
    """The folder of the catalogues."""
    limits: Limits
    filing: Filing | None = None
    """Where the report of each unit is written; nowhere where there is none."""
    in_full: bool = False
    """Whether lines carry their particulars: a format is asked for that tells each finding."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Some units for one worker, by their paths below the root."""

    orders: Orders
    paths: tuple[str, ...]


Examined = UnitLine | Unreadable
"""What comes of one unit."""


def examine(batch: Batch) -> tuple[Examined, ...]:
    """Audit the units of a batch; return what came of each, in the order of the batch.

    Raises `UnwrittenError` where a report that was asked for cannot be written.
    """
    shelf = Shelf(batch.orders.clauses)
    parents = Parents(batch.orders.root, shelf, batch.orders.limits)
    return tuple(_examined(path, batch.orders, shelf, parents) for path in batch.paths)


def _examined(path: str, orders: Orders, shelf: Shelf, parents: Parents) -> Examined:
    folder = os.path.normpath(os.path.join(orders.root, path))
    try:
        unit = find_unit(folder)
        report = review(unit, shelf, orders.limits, orders.on, parents=parents)
    except UnusableError as error:
        return Unreadable(path, error.complaints)
    if orders.filing is not None:
        file_report(path, report, orders.filing)
    return line_of(path, report, in_full=orders.in_full)
