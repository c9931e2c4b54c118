"""The table of units: a row for each, with its figures and its verdict on each clause.

Its cells are facts; CSV tells them in words, and Parquet keeps them as they are.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple

from spm_check.model.plan import Standing
from spm_check.model.portfolio import Portfolio, UnitLine, Unreadable
from spm_check.render.clean import clean
from spm_check.render.complaints import told
from spm_check.render.portfolio.in_full import groups_of
from spm_check.render.words.book import Words
from spm_check.render.words.tables import table_words
from spm_check.render.words.tables.book import UnitHeads

Value = str | int | float | date | None
"""A fact; None where there is nothing to say. A text may be anything that somebody typed."""

Type = Literal["text", "code", "count", "percent", "day"]


class Column(NamedTuple):
    """A column of a table."""

    key: str
    """What programs call it."""
    head: str
    """What people call it."""
    type: Type
    words: Mapping[Any, str] = {}
    """What people call its codes."""


class Seen(NamedTuple):
    """A unit in its place among all others."""

    line: UnitLine
    portfolio: Portfolio
    group: str
    rank: int


class Clause(NamedTuple):
    """A clause of one of the catalogues."""

    catalogue: str
    number: str


def columns(portfolio: Portfolio, words: Words) -> tuple[Column, ...]:
    """Return the columns of the table in one language; the last ones are the clauses."""
    heads: UnitHeads = table_words(words.code).units
    called: dict[str, Mapping[Any, str]] = {
        "worst": words.verdicts,
        "colour": words.colours,
        "kind": words.unit_kinds,
    }
    if portfolio.by == "kind":
        called["group"] = words.unit_kinds
    fixed = (Column(key, str(head), _type(key), called.get(key, {})) for key, head in heads.items())
    return (*fixed, *(_column(each, portfolio, words) for each in clauses_of(portfolio)))


def rows(portfolio: Portfolio, words: Words) -> Iterator[tuple[Value, ...]]:
    """Yield the units in the order of their paths; those that could not be read say why."""
    groups, clauses = groups_of(portfolio), clauses_of(portfolio)
    ranks = {unit.path: number for number, unit in enumerate(portfolio.ranked, 1)}
    each: list[UnitLine | Unreadable] = [*portfolio.units, *portfolio.unreadable]
    for unit in sorted(each, key=lambda one: one.path):
        if isinstance(unit, Unreadable):
            yield _unread(unit, portfolio, words, len(clauses))
            continue
        seen = Seen(unit, portfolio, groups[unit.path], ranks[unit.path])
        verdicts = (
            unit.clauses.get(clause.number) if clause.catalogue == unit.catalogue else None
            for clause in clauses
        )
        yield (*(fact(seen) for fact in FACTS.values()), *verdicts)


def clauses_of(portfolio: Portfolio) -> tuple[Clause, ...]:
    """Return the clauses on which units have a verdict, catalogue by catalogue."""
    judged: dict[str, set[str]] = {id_: set() for id_ in portfolio.catalogues}
    for unit in portfolio.units:
        judged[unit.catalogue].update(unit.clauses)
    return tuple(
        Clause(catalogue.id, clause.number)
        for catalogue in portfolio.catalogues.values()
        for clause in catalogue.clauses
        if clause.number in judged[catalogue.id]
    )


def _column(clause: Clause, portfolio: Portfolio, words: Words) -> Column:
    """Return the column of a clause; those of further catalogues are named with theirs.

    Its head has the title: alone, 5.2 would become a number and 4.2.1 a date.
    """
    first = next(iter(portfolio.catalogues))
    key = clause.number if clause.catalogue == first else f"{clause.catalogue}:{clause.number}"
    known = portfolio.catalogues[clause.catalogue].clause_by_number
    head = f"{key} {clean(known[clause.number].title.in_(words.code))}"
    return Column(key, head, "code", words.verdicts)


def _unread(
    unit: Unreadable, portfolio: Portfolio, words: Words, clauses: int
) -> tuple[Value, ...]:
    problems = "; ".join(told(complaint, words)[0] for complaint in unit.complaints)
    known: Mapping[str, Value] = {"on": portfolio.on, "path": unit.path, "problem": problems}
    return (*(known.get(key) for key in FACTS), *(None for _ in range(clauses)))


def _percent(tenths: int | None) -> float | None:
    return None if tenths is None else tenths / 10


def _actions(standing: Standing) -> Callable[[Seen], Value]:
    return lambda seen: None if seen.line.actions is None else seen.line.actions[standing]


def _before(seen: Seen) -> Value:
    then = seen.portfolio.then.get(seen.line.path)
    return None if then is None else _percent(then.fulfilled.tenths)


def _major_before(seen: Seen) -> Value:
    then = seen.portfolio.then.get(seen.line.path)
    return None if then is None else then.findings["major"]


FACTS: Mapping[str, Callable[[Seen], Value]] = {
    "on": lambda seen: seen.portfolio.on,
    "rank": lambda seen: seen.rank,
    "group": lambda seen: seen.group,
    "path": lambda seen: seen.line.path,
    "name": lambda seen: seen.line.name,
    "kind": lambda seen: seen.line.kind,
    "parent": lambda seen: seen.line.parent,
    "catalogue": lambda seen: seen.line.catalogue,
    "worst": lambda seen: seen.line.summary.worst,
    "met": lambda seen: seen.line.summary.fulfilled.met,
    "applicable": lambda seen: seen.line.summary.fulfilled.of,
    "percent": lambda seen: _percent(seen.line.summary.fulfilled.tenths),
    "colour": lambda seen: seen.line.summary.colour,
    "procedures": lambda seen: seen.line.summary.procedures.met,
    "procedures_of": lambda seen: seen.line.summary.procedures.of,
    "records": lambda seen: seen.line.summary.records.met,
    "records_of": lambda seen: seen.line.summary.records.of,
    "documents": lambda seen: seen.line.summary.documents.met,
    "documents_of": lambda seen: seen.line.summary.documents.of,
    "major": lambda seen: seen.line.summary.findings["major"],
    "minor": lambda seen: seen.line.summary.findings["minor"],
    "observation": lambda seen: seen.line.summary.findings["observation"],
    "see_on_site": lambda seen: seen.line.summary.see_on_site,
    "percent_before": _before,
    "major_before": _major_before,
    "late": _actions("late"),
    "still_found": _actions("still-found"),
    "open": _actions("open"),
    "gone": _actions("gone"),
    "done": _actions("done"),
    "problem": lambda _: None,
}
"""What the table says of a unit before the clauses, by the keys of the columns."""

TYPES: Mapping[str, Type] = {
    "on": "day",
    "percent": "percent",
    "percent_before": "percent",
    **dict.fromkeys(("kind", "catalogue", "worst", "colour"), "code"),
    **dict.fromkeys(("group", "path", "name", "parent", "problem"), "text"),
}
"""What the columns hold; all others hold counts."""


def _type(key: str) -> Type:
    return TYPES.get(key, "count")
