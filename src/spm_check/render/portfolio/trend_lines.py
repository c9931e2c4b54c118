"""Portfolios over time as lines of figures, the same on the screen and on the page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from spm_check.model.by import By
from spm_check.model.clause import Catalogue
from spm_check.model.report import Count
from spm_check.model.trends import ClauseTrend, PortfolioHistory, Trend
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio.book import PortfolioWords
from spm_check.render.words.trends.book import TrendsWords

NOTHING = Count(0, 0)


@dataclass(frozen=True, slots=True)
class TrendLine:
    """One line: a share over time."""

    name: str
    shares: tuple[Count, ...]
    """One for each day, oldest first; of nothing where it was not there."""
    units: int = 1
    """How many units there were on the last day."""

    @property
    def tenths(self) -> list[int | None]:
        """The shares in tenths of a percent; None of nothing."""
        return [each.tenths for each in self.shares]

    @property
    def change(self) -> int | None:
        """By how many tenths the last share is above the first; None without one of them."""
        first, last = self.tenths[0], self.tenths[-1]
        alone = len(self.shares) == 1
        return None if first is None or last is None or alone else last - first


def about(
    history: PortfolioHistory, words: Words, own: TrendsWords, portfolio: PortfolioWords
) -> str:
    """Return of how many days it tells, how units are grouped, and what is left out."""
    parts = [own.days.of(len(history.whole)), portfolio.ways[history.by]]
    narrowing = history.narrowing
    groups = (group_name(each, history.by, words, portfolio) for each in narrowing.groups)
    names = (*groups, *narrowing.units, *narrowing.clauses)
    if names:
        parts.append(own.only.format(names=", ".join(names)))
    return "; ".join(parts)


def group_lines(
    history: PortfolioHistory, words: Words, portfolio: PortfolioWords
) -> Iterator[TrendLine]:
    """Yield a line for each group, in the order of their names."""
    for trend in history.groups:
        yield _line(group_name(trend.name, history.by, words, portfolio), trend, history.days)


def unit_lines(trends: Sequence[Trend], days: Sequence[date]) -> Iterator[TrendLine]:
    """Yield a line for each unit."""
    for trend in trends:
        yield _line(trend.title, trend, days)


def clause_lines(
    trends: Sequence[ClauseTrend],
    days: Sequence[date],
    catalogues: Mapping[str, Catalogue],
    words: Words,
) -> Iterator[TrendLine]:
    """Yield a line for each clause: the share of units that fall short of it."""
    for trend in trends:
        title = clause_title(trend, catalogues, words)
        there = {each.on: each.short for each in trend.stands}
        shares = tuple(there.get(day, NOTHING) for day in days)
        yield TrendLine(f"{trend.clause} {title}".rstrip(), shares, shares[-1].of)


def clause_title(trend: ClauseTrend, catalogues: Mapping[str, Catalogue], words: Words) -> str:
    """Return the heading of a clause; empty where its catalogue is not known here."""
    catalogue = catalogues.get(trend.catalogue)
    clause = catalogue.clause_by_number.get(trend.clause) if catalogue else None
    return clause.title.in_(words.code) if clause else ""


def group_name(name: str, by: By, words: Words, portfolio: PortfolioWords) -> str:
    """Return the name of a group as people read it."""
    kinds: Mapping[str, str] = words.unit_kinds
    told = kinds.get(name, name) if by == "kind" else name
    return told or portfolio.no_group


def by_change(trends: Sequence[Trend], days: Sequence[date]) -> list[Trend]:
    """Return units, those that changed most first, whichever way; among equals by path."""
    return sorted(trends, key=lambda each: (-abs(_line("", each, days).change or 0), each.name))


def by_shortfall(trends: Sequence[ClauseTrend]) -> list[ClauseTrend]:
    """Return the clauses that apply to a unit, those of which most fall short now first."""
    applied = (each for each in trends if any(stand.of for stand in each.stands))
    return sorted(applied, key=lambda each: -(each.stands[-1].short.tenths or 0))


def _line(name: str, trend: Trend, days: Sequence[date]) -> TrendLine:
    there = {each.on: each for each in trend.stands}
    shares = tuple(there[day].fulfilled if day in there else NOTHING for day in days)
    return TrendLine(name, shares, there[days[-1]].units if days[-1] in there else 0)
