"""What a store knows of the past: the portfolio before a day, and everything over time."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, case, func, select
from sqlalchemy.sql.elements import ColumnElement

from spm_check.model.by import BYS, By
from spm_check.model.portfolio import PastPortfolio, Then
from spm_check.model.report import Count
from spm_check.model.trends import (
    ClauseStand,
    ClauseTrend,
    Narrowing,
    PortfolioHistory,
    Stand,
    Trend,
)
from spm_check.store.keeping import plain
from spm_check.store.opening import Store
from spm_check.store.tables import CLAUSE_VERDICT, ROOT, RUN, UNIT, UNIT_RESULT

RESULT = UNIT_RESULT.c
GROUP_COLUMNS = {by: UNIT_RESULT.c[by] for by in BYS}
"""The column that holds the group of a unit, by the way in which units are grouped."""

FIGURES = (
    RESULT.requirements_met,
    RESULT.requirements_applicable,
    *(RESULT.majors, RESULT.minors, RESULT.observations),
)
"""What is drawn of a unit, in the order in which `_stand` and `before` take it."""

SUMS = (func.count(), *map(func.sum, FIGURES))


def before(store: Store, root: str, day: date) -> PastPortfolio | None:
    """Return the last portfolio of a root before a day; raises `StoreError`."""
    with store.reading() as connection:
        latest = (
            select(RUN.c.id, RUN.c.day)
            .join(ROOT)
            .where(ROOT.c.name == plain(root), RUN.c.day < day)
            .order_by(RUN.c.day.desc())
            .limit(1)
        )
        run = connection.execute(latest).one_or_none()
        if run is None:
            return None
        asked = (
            select(UNIT.c.path, *FIGURES)
            .join_from(UNIT_RESULT, UNIT)
            .where(RESULT.run_id == run.id)
        )
        units = {
            path: Then(Count(met, of), _counts(majors, minors, observations))
            for path, met, of, majors, minors, observations in connection.execute(asked)
        }
        return PastPortfolio(run.day, units)


def roots(store: Store) -> tuple[str, ...]:
    """Return the names of the roots of which something is kept, in their order."""
    with store.reading() as connection:
        return tuple(sorted(connection.scalars(select(ROOT.c.name))))


def history(store: Store, root: str, narrowing: Narrowing) -> PortfolioHistory:
    """Return what is kept of a root, as far as it is asked for; raises `StoreError`."""
    with store.reading() as connection:
        by = narrowing.by or _by(connection, root)
        group = GROUP_COLUMNS[by]

        def of(*columns: ColumnElement[Any]) -> Select[Any]:
            """Return the results that are asked for, by day."""
            found = select(*columns, RUN.c.day).select_from(
                UNIT_RESULT.join(RUN, RUN.c.id == RESULT.run_id)
                .join(ROOT, ROOT.c.id == RUN.c.root_id)
                .join(UNIT, UNIT.c.id == RESULT.unit_id)
            )
            return found.where(ROOT.c.name == plain(root), *_narrowed(narrowing, group))

        whole = connection.execute(of(*SUMS).group_by(RUN.c.day).order_by(RUN.c.day))
        groups = connection.execute(of(group, *SUMS).group_by(group, RUN.c.day).order_by(RUN.c.day))
        units = connection.execute(of(UNIT.c.path, RESULT.name, *FIGURES).order_by(RUN.c.day))
        clauses = connection.execute(_clauses(of, narrowing.clauses))
        return PortfolioHistory(
            root=root,
            by=by,
            narrowing=narrowing,
            whole=tuple(_stand(row) for row in whole),
            groups=tuple(
                Trend(name, name, tuple(_stand(row[1:]) for row in rows))
                for name, rows in _by_first(groups)
            ),
            clauses=tuple(_clause_trends(clauses)),
            units=tuple(
                Trend(path, rows[-1][1], tuple(_stand((1, *row[2:])) for row in rows))
                for path, rows in _by_first(units)
            ),
        )


def _narrowed(narrowing: Narrowing, group: ColumnElement[str]) -> Iterator[ColumnElement[bool]]:
    if narrowing.units:
        yield UNIT.c.path.in_([plain(path) for path in narrowing.units])
    if narrowing.groups:
        yield group.in_([plain(name) for name in narrowing.groups])
    if narrowing.first:
        yield RUN.c.day >= narrowing.first
    if narrowing.last:
        yield RUN.c.day <= narrowing.last


def _by(connection: Connection, root: str) -> By:
    """Return how the latest portfolio of a root groups its units."""
    latest = select(RUN.c.grouped_by).join(ROOT).where(ROOT.c.name == plain(root))
    found = connection.scalar(latest.order_by(RUN.c.day.desc()).limit(1))
    return next((by for by in BYS if by == found), BYS[0])


def _clauses(of: Any, wanted: Sequence[str]) -> Select[Any]:
    verdict, clause = CLAUSE_VERDICT.c.verdict, CLAUSE_VERDICT.c.clause

    def counted(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.sum(case((condition, 1), else_=0))

    asked: Select[Any] = of(
        RESULT.catalogue,
        clause,
        counted(verdict == "major"),
        counted(verdict == "minor"),
        counted(verdict.not_in(("excluded", "not_applicable"))),
    )
    joined = asked.join(
        CLAUSE_VERDICT,
        (CLAUSE_VERDICT.c.run_id == RESULT.run_id) & (CLAUSE_VERDICT.c.unit_id == RESULT.unit_id),
    )
    if wanted:
        joined = joined.where(clause.in_(wanted))
    return joined.group_by(RESULT.catalogue, clause, RUN.c.day).order_by(RUN.c.day)


def _clause_trends(rows: Iterable[Any]) -> Iterator[ClauseTrend]:
    ordered = sorted(rows, key=lambda row: (row[0], _numbers(row[1])))
    for (catalogue, clause), each in groupby(ordered, key=lambda row: (row[0], row[1])):
        stands = tuple(
            ClauseStand(day, int(majors), int(minors), int(of))
            for _, _, majors, minors, of, day in each
        )
        yield ClauseTrend(catalogue, clause, stands)


def _numbers(clause: str) -> tuple[tuple[int, str], ...]:
    """Return by what clauses are put in the order of the standard."""
    return tuple((int(part) if part.isdigit() else 0, part) for part in clause.split("."))


def _by_first(rows: Iterable[Any]) -> Iterator[tuple[str, list[Any]]]:
    """Yield rows by their first value, in its order; among equals their order stays."""
    for name, each in groupby(sorted(rows, key=lambda row: row[0]), key=lambda row: row[0]):
        yield name, list(each)


def _stand(row: Sequence[Any]) -> Stand:
    units, met, of, majors, minors, observations, day = row
    return Stand(day, units, Count(int(met), int(of)), _counts(majors, minors, observations))


def _counts(majors: int, minors: int, observations: int) -> dict[Any, int]:
    return {"major": int(majors), "minor": int(minors), "observation": int(observations)}
