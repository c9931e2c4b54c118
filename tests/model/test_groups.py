"""To which group a unit belongs."""

import pytest

from kept import line
from spm_check.model.by import BYS, By
from spm_check.model.groups import group_of


@pytest.mark.parametrize(
    ("by", "deep", "alone"),
    [
        ("folder", "barat/kesehatan", ""),
        ("parent", "Dinas", ""),
        ("region", "barat", ""),
        ("sector", "kesehatan", ""),
        ("kind", "puskesmas", "puskesmas"),
    ],
)
def test_a_unit_belongs_to_one_group_in_each_way(by: By, deep: str, alone: str) -> None:
    assert deep == group_of(line("barat/kesehatan/melati", 1, parent="Dinas"), by)
    assert alone == group_of(line("melati", 1), by)


def test_every_way_is_known() -> None:
    assert all(isinstance(group_of(line("a/b", 1), by), str) for by in BYS)
