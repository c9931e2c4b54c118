"""What a city shares shows in all units below it, in every run anew."""

import os
from datetime import date
from pathlib import Path

from crews import batch
from running import CHECKOUT, unit
from spm_check.model.portfolio import UnitLine, Unreadable
from spm_check.portfolio.examining import Orders, examine
from spm_check.reading.text.limits import DEFAULT

CHILDREN = ("utara/desa", "selatan/desa")
HEAD = "format: spm-check/unit/1\nunit: {{name: {}, kind: agency}}\n"
PROCEDURE = """documents:
  - {{id: PM-01, title: P, kind: procedure, clauses: [4.2.3], location: Lemari, status: {},
     approved_on: 2012-01-02, serves_children: yes}}
"""


def city(root: Path, status: str) -> None:
    """Write a city with a procedure of a status, and two units that inherit."""
    unit(root / "kota", HEAD.format("Kota") + PROCEDURE.format(status))
    for each in CHILDREN:
        unit(root / each, HEAD.format(each) + "inherits: ../../kota\n")


def procedures_met(root: Path) -> list[int]:
    """Return how many obligatory procedures each child has."""
    orders = Orders(str(root), date(2012, 7, 1), os.path.join(CHECKOUT, "clauses"), DEFAULT)
    lines = examine(batch(orders, *CHILDREN))
    return [each.summary.procedures.met for each in lines if isinstance(each, UnitLine)]


def test_a_changed_shared_document_shows_in_all_children(tmp_path: Path) -> None:
    city(tmp_path, "draft")
    assert [0, 0] == procedures_met(tmp_path)

    city(tmp_path, "approved")
    assert [1, 1] == procedures_met(tmp_path)


def test_a_part_of_a_city_inherits_from_what_lies_within_another_folder(tmp_path: Path) -> None:
    city(tmp_path, "approved")
    orders = Orders(
        str(tmp_path / "utara"),
        date(2012, 7, 1),
        os.path.join(CHECKOUT, "clauses"),
        DEFAULT,
        above=str(tmp_path),
    )

    (line,) = examine(batch(orders, "desa"))

    assert isinstance(line, UnitLine)
    assert 1 == line.summary.procedures.met


def test_nothing_above_the_root_of_a_portfolio_is_shared(tmp_path: Path) -> None:
    city(tmp_path, "approved")
    orders = Orders(
        str(tmp_path / "utara"), date(2012, 7, 1), os.path.join(CHECKOUT, "clauses"), DEFAULT
    )

    (line,) = examine(batch(orders, "desa"))

    assert isinstance(line, Unreadable)
    assert ["parent-outside"] == [each.code for each in line.complaints]
