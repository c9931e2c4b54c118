"""Portfolios of reports that tests have at hand, as if the units lay below one folder."""

from collections.abc import Iterable, Mapping
from datetime import date

from portfolios import unread
from rendering import ON, SHELF, example
from spm_check.model.by import By
from spm_check.model.portfolio import PastPortfolio, Portfolio, Then, Unreadable
from spm_check.model.report import Count, GapReport
from spm_check.portfolio import portfolio
from spm_check.portfolio.examining import Orders
from spm_check.portfolio.lines import line_of
from spm_check.portfolio.surveying import Surveyed
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.text.limits import DEFAULT

BROKEN = unread("kesehatan/rusak")


def city(
    reports: Mapping[str, GapReport],
    unreadable: Iterable[Unreadable] = (),
    by: By | None = None,
    earlier: PastPortfolio | None = None,
    *,
    in_full: bool = True,
) -> Portfolio:
    """Return the portfolio of reports by the paths of their units."""
    units = tuple(line_of(path, reports[path], in_full=in_full) for path in sorted(reports))
    orders = Orders("kota", ON, own_clauses(), DEFAULT, in_full=in_full)
    return portfolio(orders, Surveyed(units, tuple(unreadable)), SHELF, by, earlier)


REPORTS = {
    "kesehatan/melati": example("puskesmas-melati"),
    "kesehatan/melati-2013": example("puskesmas-melati-2013"),
    "perizinan/anggrek": example("kantor-perizinan"),
}
"""Units of two sectors, one of them with an action plan."""

BEFORE = PastPortfolio(
    date(2012, 1, 1),
    {
        "kesehatan/melati": Then(Count(150, 193), {"major": 1, "minor": 50, "observation": 99}),
        "perizinan/anggrek": Then(Count(10, 200), {"major": 99, "minor": 50, "observation": 9}),
    },
)
"""What was half a year ago: one of them fell back since, the other came forward."""

CITY = city(REPORTS, [BROKEN], earlier=BEFORE)
"""A city with two sectors, a unit that cannot be read, and what was half a year ago."""
