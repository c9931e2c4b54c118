"""All units below a folder: found, examined side by side, grouped, and advised on.

The one way from a root to a portfolio; who does the work is for the caller to say.
"""

from collections import Counter
from collections.abc import Mapping
from itertools import chain, islice

from spm_check.model.by import By
from spm_check.model.clause import Catalogue
from spm_check.model.portfolio import PastPortfolio, Portfolio, UnitLine
from spm_check.portfolio.advising import advise
from spm_check.portfolio.crews import Crew, here
from spm_check.portfolio.grouping import grouped, usual
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.reaching import folder_here, units_of
from spm_check.portfolio.remote.urls import without_secret
from spm_check.portfolio.surveying import Progress, Surveyed, survey

__all__ = ["examined", "portfolio"]

FEW = 16
"""Fewer units than these are done by this process alone."""


def examined(
    orders: Orders,
    jobs: int,
    progress: Progress = lambda _: None,
    crew: Crew | None = None,
) -> Surveyed:
    """Examine every unit below a root with so many workers.

    Without a crew the work is done by processes of this machine, or by this one where there is
    so little that starting others would take longer. Raises `UnusableError` where the root cannot
    be read.
    """
    rest = units_of(orders)
    first = list(islice(rest, max(FEW, jobs)))
    if crew is None:
        workers = 1 if len(first) < FEW else min(jobs, len(first))
        # A store is open already; what is read of it by two at once through one door is mixed up.
        crew = here(workers, copied=folder_here(orders) is not None)
    return survey(chain(first, rest), orders, crew, progress)


def portfolio(
    orders: Orders,
    surveyed: Surveyed,
    catalogues: Mapping[str, Catalogue],
    by: By | None = None,
    earlier: PastPortfolio | None = None,
) -> Portfolio:
    """Put units side by side; `catalogues` are those that there are, by id."""
    units = surveyed.units
    chosen = by or usual(units)
    groups = grouped(units, chosen)
    used = {id_: catalogues[id_] for id_ in _by_use(units)}
    then = earlier.units if earlier else {}
    return Portfolio(
        root=without_secret(orders.root),
        on=orders.on,
        by=chosen,
        catalogues=used,
        units=units,
        unreadable=surveyed.unreadable,
        groups=groups,
        advice=advise(groups, used, then),
        before=earlier.on if earlier else None,
        then=then,
    )


def _by_use(units: tuple[UnitLine, ...]) -> list[str]:
    """Return the ids of catalogues, that of most units first."""
    used = Counter(unit.catalogue for unit in units)
    return sorted(used, key=lambda id_: (-used[id_], id_))
