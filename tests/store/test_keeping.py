"""A run is kept whole, once, and in the place of the one before it of that day."""

from dataclasses import replace

from sqlalchemy import func, select

from kept import AUGUST, JULY, MAJOR, SEPTEMBER, august, july, line, portfolio
from spm_check.model.report import Count
from spm_check.store.keeping import keep
from spm_check.store.opening import Store
from spm_check.store.tables import METADATA, UNREADABLE
from spm_check.store.trends import before, roots


def rows(store: Store) -> dict[str, int]:
    """Return how many rows each table has."""
    with store.reading() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table)) or 0
            for table in METADATA.sorted_tables
        }


def test_a_run_is_kept_with_everything_that_belongs_to_it(store: Store) -> None:
    keep(store, july(), "kota")

    assert {
        "root": 1,
        "run": 1,
        "unit": 3,
        "unit_result": 3,
        "clause_verdict": 12,
        "finding_count": 5,
        "plan_standing": 2,
        "unreadable": 2,
    } == rows(store)


def test_running_twice_keeps_nothing_twice(store: Store) -> None:
    keep(store, july(), "kota")
    once = rows(store)
    keep(store, july(), "kota")

    assert once == rows(store)


def test_a_later_run_of_a_day_takes_the_place_of_that_day_alone(store: Store) -> None:
    keep(store, july(), "kota")
    keep(store, july(), "desa")
    keep(store, august(), "kota")
    keep(store, portfolio(AUGUST, line("a", 1)), "kota")
    past = before(store, "kota", SEPTEMBER)

    assert past is not None
    assert (AUGUST, ["a"]) == (past.on, list(past.units))
    assert ("desa", "kota") == roots(store)
    for name in ("kota", "desa"):
        then = before(store, name, AUGUST)
        assert then is not None
        assert (JULY, 3) == (then.on, len(then.units))


def test_what_a_portfolio_is_held_against_is_the_last_before_its_day(store: Store) -> None:
    keep(store, july(), "kota")
    keep(store, august(), "kota")

    assert None is before(store, "kota", JULY)
    assert None is before(store, "lain", SEPTEMBER)
    past = before(store, "kota", AUGUST)
    assert past is not None
    melati = past.units["barat/kesehatan/melati"]
    assert (JULY, Count(60, 100)) == (past.on, melati.fulfilled)
    assert {"major": 1, "minor": 0, "observation": 1} == melati.findings


def test_a_run_of_which_nothing_can_be_read_is_kept_too(store: Store) -> None:
    keep(store, portfolio(JULY, unreadable=("a", "b")), "kota")
    with store.reading() as connection:
        kept = connection.execute(
            select(UNREADABLE.c.path, UNREADABLE.c.problem, UNREADABLE.c.line)
        ).all()

    assert [
        *(("a", "key-missing", 3), ("a", "file-empty", 0)),
        *(("b", "key-missing", 3), ("b", "file-empty", 0)),
    ] == [tuple(row) for row in kept]


HOSTILE = ("a'; DROP TABLE run; --", "\udce9", "a\0b", "%s", ":name", "{x}", "😀")


def test_any_text_is_kept_and_acts_on_nothing(store: Store) -> None:
    units = (replace(line(text, 1, MAJOR), name=text, parent=text) for text in HOSTILE)
    made = portfolio(JULY, *units, unreadable=HOSTILE)
    for text in (*HOSTILE[:3], HOSTILE[0]):
        keep(store, made, text)

    assert 3 == len(roots(store))
    assert 3 * len(HOSTILE) == rows(store)["unit_result"]
    past = before(store, HOSTILE[0], AUGUST)
    assert past is not None
    assert {HOSTILE[0], "\\udce9", "a\\0b", "%s", ":name", "{x}", "😀"} == set(past.units)


def test_more_units_than_are_handed_over_at_once_are_kept(store: Store) -> None:
    keep(store, portfolio(JULY, *(line(f"u{n:04}", 1, MAJOR) for n in range(1001))), "kota")
    past = before(store, "kota", AUGUST)

    assert past is not None
    assert 1001 == len(past.units)
