"""Portfolios to render: of the examples, and of lines that a test makes up."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from rendering import EXAMPLES, ON, SHELF
from spm_check.errors import Complaint, Place
from spm_check.model.by import By
from spm_check.model.finding import FINDING_GRADES, GRADES, FindingCode, Grade
from spm_check.model.portfolio import (
    Gap,
    PastPortfolio,
    Portfolio,
    Then,
    UnitLine,
    Unreadable,
)
from spm_check.model.report import VERDICTS, Count, Summary
from spm_check.portfolio import examined, portfolio
from spm_check.portfolio.examining import Orders
from spm_check.portfolio.surveying import Surveyed
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.text.limits import DEFAULT

MELATI, KELURAHAN, SOUND = "puskesmas-melati", "kelurahan-kenanga", "kantor-perizinan"
LATE = "puskesmas-melati-2013"
"""A unit whose plan is behind."""


def orders(root: Path = EXAMPLES) -> Orders:
    """Return what holds for the units below a root."""
    return Orders(str(root), ON, own_clauses(), DEFAULT)


@cache
def examples() -> Surveyed:
    """Return the lines of the example units; the broken ones are left out."""
    found = examined(orders(), jobs=1)
    return Surveyed(found.units, ())


def line(name: str, path: str | None = None, called: str | None = None) -> UnitLine:
    """Return the line of an example, at another path and by another name where they are given."""
    found = next(unit for unit in examples().units if unit.path == name)
    return replace(found, path=path or name, name=found.name if called is None else called)


def portfolio_of(
    *units: UnitLine,
    unreadable: tuple[Unreadable, ...] = (),
    by: By | None = None,
    then: Mapping[str, Then] | None = None,
    root: str = "kota",
) -> Portfolio:
    """Return a portfolio of lines, as the program makes it."""
    earlier = None if then is None else PastPortfolio(ON.replace(year=2011), then)
    surveyed = Surveyed(tuple(sorted(units, key=lambda unit: unit.path)), unreadable)
    made = portfolio(orders(), surveyed, SHELF, by, earlier)
    return replace(made, root=root)


def unread(path: str, why: str = "rusak") -> Unreadable:
    """Return a unit that cannot be read, with two problems."""
    place = Place(f"{path}/unit.yaml", 3, 7)
    facts = {"value": why, "near": "", "known": ""}
    return Unreadable(path, (Complaint("key-unknown", place, facts),) * 2)


def before(tenths: int, majors: int) -> Then:
    """Return what an earlier portfolio says of a unit."""
    return Then(Count(tenths, 1000), {"major": majors, "minor": 0, "observation": 0})


NOTHING = Count(0, 0)
NO_FINDINGS = dict.fromkeys(FINDING_GRADES, 0)


def plain_line(path: str, *gaps: Gap, met: int = 0, of: int = 10, **given: Any) -> UnitLine:
    """Return the line of a unit with these gaps, which a test makes up."""
    grades = Counter(gap.grade for gap in gaps)
    worst = max((gap.grade for gap in gaps), key=GRADES.index, default=GRADES[0])
    usual = UnitLine(
        path=path,
        name=path,
        kind="agency",
        parent=None,
        language="id",
        catalogue="iso-9001-2008",
        summary=Summary(
            worst=worst,
            fulfilled=Count(met, of),
            colour=None,
            verdicts=dict.fromkeys(VERDICTS, 0),
            procedures=NOTHING,
            records=NOTHING,
            documents=NOTHING,
            findings=NO_FINDINGS | grades,
            see_on_site=0,
        ),
        clauses={},
        gaps=gaps,
    )
    return replace(usual, **given)


def gap(
    requirement: str | None = "4.2.3.p2",
    code: FindingCode = "not-declared",
    grade: Grade = "major",
    *names: str,
) -> Gap:
    """Return a finding as a line keeps it."""
    clause = requirement.rpartition(".")[0] if requirement else "4.2.3"
    return Gap(code, grade, clause, requirement, names)
