"""A batch of units: what a worker is given, and what it gives back.

Everything here travels between processes and machines: plain data in, plain data out.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from spm_check.model.portfolio import UnitLine, Unreadable
from spm_check.portfolio.line_cache import LineCache
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.reaching import folder_here
from spm_check.portfolio.searching import Found
from spm_check.portfolio.told_lines import KeptLine

__all__ = ["Batch", "Examined", "Orders", "examine"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Some units for one worker."""

    orders: Orders
    units: tuple[Found, ...]

    @property
    def paths(self) -> tuple[str, ...]:
        """Where they lie below the root."""
        return tuple(each.path for each in self.units)


Examined = UnitLine | KeptLine | Unreadable
"""What comes of one unit."""


def examine(batch: Batch) -> tuple[Examined, ...]:
    """Audit the units of a batch that are not known; return what came of all, in their order.

    Raises `UnwrittenError` where a report that was asked for cannot be written.
    """
    orders = batch.orders
    top = folder_here(orders)
    memory = orders.memory if top is not None else None
    with LineCache(memory, top or "", orders.above, orders.limits) as cache:
        outlines = cache.outlines(batch.units)
        known: Mapping[str, Examined] = cache.lines(outlines) if orders.lines_only else {}
        unknown = {path: outlines.get(path) for path in batch.paths if path not in known}
        if unknown:
            from spm_check.portfolio.auditing import audited  # noqa: PLC0415  takes a while

            known = {**known, **audited(unknown, orders, cache)}
        return tuple(known[path] for path in batch.paths)
