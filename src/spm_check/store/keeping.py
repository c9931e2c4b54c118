"""A portfolio is kept: whole, and in the place of the one of the same root and day."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Insert, Table, bindparam, cast, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from spm_check import __version__
from spm_check.model.by import BYS
from spm_check.model.groups import group_of
from spm_check.model.portfolio import Portfolio, UnitLine, Unreadable
from spm_check.store.opening import Store
from spm_check.store.tables import (
    CLAUSE_VERDICT,
    FINDING_COUNT,
    OF_A_RUN,
    PLAN_STANDING,
    ROOT,
    RUN,
    UNIT,
    UNIT_RESULT,
    UNREADABLE,
)

AT_ONCE = 500
"""How many units are handed over at a time."""

Row = dict[str, Any]


def keep(store: Store, portfolio: Portfolio, root: str) -> None:
    """Keep a portfolio under the name of a root; raises `StoreError`, and then nothing changed."""
    with store.writing() as connection:
        root_id = _put(connection, ROOT, {"name": plain(root)})
        run = {"grouped_by": portfolio.by, "version": __version__, "kept_at": func.now()}
        run_id = _put(connection, RUN, {"root_id": root_id, "day": portfolio.on}, run)
        for table in OF_A_RUN:
            connection.execute(table.delete().where(table.c.run_id == run_id))
        for first in range(0, len(portfolio.units), AT_ONCE):
            units = portfolio.units[first : first + AT_ONCE]
            ids = _ids(connection, root_id, units)
            for table, rows_of in ROWS.items():
                _add(connection, table, run_id, ((ids[plain(u.path)], rows_of(u)) for u in units))
        rows = [{"run_id": run_id, **row} for each in portfolio.unreadable for row in _why(each)]
        if rows:
            connection.execute(insert(UNREADABLE), rows)


def plain(text: str) -> str:
    """Return a text as a database takes it: what of a file's name is no text is written out."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


def _put(connection: Connection, table: Table, key: Row, more: Row | None = None) -> int:
    """Add a row, or change the one of that key; whoever puts the same waits for the other."""
    statement = _upsert(connection, table).values(**key, **(more or {}))
    done = statement.on_conflict_do_update(
        index_elements=list(key), set_=more or {name: statement.excluded[name] for name in key}
    )
    found: int = connection.scalars(done.returning(table.c.id)).one()
    return found


def _upsert(connection: Connection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """Return what adds rows, and can be told what to do about those that are there."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def _ids(connection: Connection, root_id: int, units: Sequence[UnitLine]) -> dict[str, int]:
    """Return the numbers of units by path; those that were never seen get one."""
    paths = [plain(unit.path) for unit in units]
    add = _upsert(connection, UNIT).on_conflict_do_nothing()
    connection.execute(add, [{"root_id": root_id, "path": path} for path in paths])
    known = select(UNIT.c.path, UNIT.c.id).where(UNIT.c.root_id == root_id, UNIT.c.path.in_(paths))
    return {row.path: row.id for row in connection.execute(known)}


def _add(
    connection: Connection, table: Table, run_id: int, rows: Iterable[tuple[int, Iterable[Row]]]
) -> None:
    added = [
        {"run_id": run_id, "unit_id": unit_id, **row} for unit_id, of_one in rows for row in of_one
    ]
    if not added:
        return
    if connection.dialect.name != "postgresql":
        connection.execute(insert(table), added)
        return
    names = list(added[0])
    columns = {f"all_{name}": [row[name] for row in added] for name in names}
    connection.execute(_by_columns(table, names), columns)


def _by_columns(table: Table, names: Sequence[str]) -> Insert:
    """Return what adds rows that come as one array for each column, `all_` before its name.

    PostgreSQL takes thousands of rows so in the time that dozens would take one by one.
    """
    arrays = ((name, postgresql.ARRAY(table.c[name].type)) for name in names)
    each = (func.unnest(cast(bindparam(f"all_{n}", type_=kind), kind)) for n, kind in arrays)
    return insert(table).from_select(list(names), select(*each))


def _result(unit: UnitLine) -> Iterator[Row]:
    summary = unit.summary
    counts = {
        "procedures": summary.procedures,
        "records": summary.records,
        "documents": summary.documents,
    }
    yield {
        "name": plain(unit.name),
        **{by: plain(group_of(unit, by)) for by in BYS},
        "catalogue": unit.catalogue,
        "worst": summary.worst,
        "requirements_met": summary.fulfilled.met,
        "requirements_applicable": summary.fulfilled.of,
        **{f"{name}_met": count.met for name, count in counts.items()},
        **{f"{name}_of": count.of for name, count in counts.items()},
        "majors": summary.findings["major"],
        "minors": summary.findings["minor"],
        "observations": summary.findings["observation"],
        "see_on_site": summary.see_on_site,
    }


def _clauses(unit: UnitLine) -> Iterator[Row]:
    for clause, verdict in unit.clauses.items():
        yield {"clause": clause, "verdict": verdict}


def _findings(unit: UnitLine) -> Iterator[Row]:
    counts = Counter((gap.code, gap.grade, gap.clause, gap.requirement) for gap in unit.gaps)
    for position, ((code, grade, clause, requirement), findings) in enumerate(counts.items()):
        yield {
            "position": position,
            "code": code,
            "grade": grade,
            "clause": clause,
            "requirement": requirement,
            "findings": findings,
        }


def _actions(unit: UnitLine) -> Iterator[Row]:
    for standing, actions in (unit.actions or {}).items():
        yield {"standing": standing, "actions": actions}


def _why(each: Unreadable) -> Iterator[Row]:
    for position, complaint in enumerate(each.complaints):
        yield {
            "path": plain(each.path),
            "position": position,
            "problem": complaint.code,
            "file": plain(complaint.place.file),
            "line": complaint.place.line,
        }


ROWS = {
    UNIT_RESULT: _result,
    CLAUSE_VERDICT: _clauses,
    FINDING_COUNT: _findings,
    PLAN_STANDING: _actions,
}
"""What is kept of a unit, by table."""
