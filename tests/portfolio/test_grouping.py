"""Which units belong together."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolios import plain_line
from spm_check.model.by import BYS, By
from spm_check.portfolio.grouping import grouped, usual

UNITS = (
    plain_line(".", kind="district"),
    plain_line("bantul/kesehatan/melati", kind="puskesmas", parent="Dinas Kesehatan"),
    plain_line("bantul/pendidikan/smp", kind="school", parent="Dinas Pendidikan"),
    plain_line("bantul/setda", parent="Pemerintah"),
    plain_line("cimahi/kesehatan/mawar", kind="puskesmas", parent="Dinas Kesehatan"),
)


@pytest.mark.parametrize(
    ("by", "groups"),
    [
        ("folder", ["", "bantul", "bantul/kesehatan", "bantul/pendidikan", "cimahi/kesehatan"]),
        ("parent", ["", "Dinas Kesehatan", "Dinas Pendidikan", "Pemerintah"]),
        ("region", ["", "bantul", "cimahi"]),
        ("sector", ["", "bantul", "kesehatan", "pendidikan"]),
        ("kind", ["agency", "district", "puskesmas", "school"]),
    ],
)
def test_units_are_grouped_as_asked_in_the_order_of_names(by: By, groups: list[str]) -> None:
    assert groups == [group.name for group in grouped(UNITS, by)]


@given(st.sampled_from(BYS), st.randoms(use_true_random=False))
def test_every_unit_is_in_one_group_and_keeps_its_place(by: By, hand: random.Random) -> None:
    units = sorted(hand.sample(UNITS, 4), key=lambda unit: unit.path)
    groups = grouped(units, by)
    assert units == sorted((u for group in groups for u in group.units), key=lambda u: u.path)
    assert all(list(g.units) == [u for u in units if u in g.units] for g in groups)


def test_folders_group_where_there_are_any_and_parents_elsewhere() -> None:
    assert "folder" == usual(UNITS)
    assert "parent" == usual([plain_line("melati"), plain_line(".")])
    assert "parent" == usual([])
