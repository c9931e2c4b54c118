"""A batch of units: what a worker is given, and what it gives back.

Everything here travels between processes and machines: plain data in, plain data out.
"""

from dataclasses import dataclass

from spm_check.errors import UnusableError
from spm_check.model.portfolio import UnitLine, Unreadable
from spm_check.portfolio.filing import file_report
from spm_check.portfolio.lines import line_of
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.reaching import reached
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.unit.finder import find_unit
from spm_check.review import review
from spm_check.review.parents import Parents

__all__ = ["Batch", "Examined", "Orders", "examine"]


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
    known: dict[str, Parents] = {}
    return tuple(_examined(path, batch.orders, shelf, known) for path in batch.paths)


def _examined(path: str, orders: Orders, shelf: Shelf, known: dict[str, Parents]) -> Examined:
    """Audit one unit; `known` has the parents within each root, and is added to."""
    try:
        with reached(path, orders, shelf) as (folder, root):
            if root not in known:
                known[root] = Parents(root, shelf, orders.limits)
            parents = known[root]
            report = review(find_unit(folder), shelf, orders.limits, orders.on, parents=parents)
    except UnusableError as error:
        return Unreadable(path, error.complaints)
    if orders.filing is not None:
        file_report(path, report, orders.filing)
    return line_of(path, report, in_full=orders.in_full)
