"""What is drawn over time is what was kept, day by day."""

from collections.abc import Sequence

import pytest

from kept import AUGUST, JULY, august, july
from spm_check.model.trends import Narrowing, Stand
from spm_check.store.keeping import keep
from spm_check.store.opening import Store
from spm_check.store.trends import history


@pytest.fixture
def kept(store: Store) -> Store:
    """Return a store with two months of one root and one of another."""
    for month in (august(), july()):
        keep(store, month, "kota")
    keep(store, july(), "desa")
    return store


def shares(stands: Sequence[Stand]) -> list[tuple[int, int, int | None]]:
    """Return the month, the units and the share of each stand."""
    return [(each.on.month, each.units, each.fulfilled.tenths) for each in stands]


def test_all_units_together_have_a_stand_for_each_day(kept: Store) -> None:
    found = history(kept, "kota", Narrowing())

    assert [(7, 3, 600), (8, 3, 700)] == shares(found.whole)
    assert {"major": 3, "minor": 2, "observation": 1} == found.whole[0].counts


def test_groups_are_those_of_the_latest_run_or_as_asked(kept: Store) -> None:
    folders = history(kept, "kota", Narrowing())
    regions = history(kept, "kota", Narrowing("region"))
    parents = history(kept, "kota", Narrowing("parent"))

    assert ["", "barat/kesehatan", "timur"] == [each.name for each in folders.groups]
    assert ["", "barat", "timur"] == [each.name for each in regions.groups]
    assert ["", "Dinas Kesehatan"] == [each.name for each in parents.groups]
    assert [(7, 2, 500), (8, 2, 600)] == shares(regions.groups[1].stands)


def test_a_unit_has_its_latest_name_and_the_days_on_which_it_was_there(kept: Store) -> None:
    units = {each.name: each for each in history(kept, "kota", Narrowing()).units}

    assert "Puskesmas Melati" == units["barat/kesehatan/melati"].title
    assert [(8, 1, 900)] == shares(units["timur/mawar"].stands)
    assert [(7, 1, 800)] == shares(units["perizinan"].stands)


def test_clauses_stand_in_the_order_of_the_standard_with_who_falls_short(kept: Store) -> None:
    clauses = history(kept, "kota", Narrowing()).clauses

    assert ["4.2.3", "4.2.10", "5.6", "7.3"] == [each.clause for each in clauses]
    assert [(2, 0, 3), (1, 0, 3)] == [(s.majors, s.minors, s.of) for s in clauses[0].stands]
    assert [0, 0] == [each.short.of for each in clauses[3].stands]


def test_what_is_asked_for_narrows_everything(kept: Store) -> None:
    one = history(kept, "kota", Narrowing(units=("barat/kesehatan/melati",)))
    group = history(kept, "kota", Narrowing("region", groups=("timur",)))
    clause = history(kept, "kota", Narrowing(clauses=("5.6",)))
    late = history(kept, "kota", Narrowing(first=AUGUST))
    early = history(kept, "kota", Narrowing(last=JULY))

    assert [(7, 1, 600), (8, 1, 500)] == shares(one.whole)
    assert [(1, 0, 1)] == [(s.majors, s.minors, s.of) for s in one.clauses[0].stands[:1]]
    assert ["timur/mawar"] == [each.name for each in group.units]
    assert ["5.6"] == [each.clause for each in clause.clauses]
    assert ([8], [7]) == ([s.on.month for s in late.whole], [s.on.month for s in early.whole])
