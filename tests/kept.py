"""Portfolios to keep: small, made up, and different from day to day."""

from collections.abc import Mapping
from datetime import date

from spm_check.errors import Complaint, Place
from spm_check.model.by import By
from spm_check.model.finding import GRADES, Grade
from spm_check.model.plan import Standing
from spm_check.model.portfolio import Gap, Portfolio, UnitLine, Unreadable
from spm_check.model.report import Count, Summary, Verdict
from spm_check.model.unit import UnitKind

JULY, AUGUST, SEPTEMBER = date(2012, 7, 1), date(2012, 8, 1), date(2012, 9, 1)

MAJOR = Gap("not-declared", "major", "4.2.3", "4.2.3.a")
MINOR = Gap("review-overdue", "minor", "5.6", "5.6.1.p1")
OBSERVATION = Gap("number-blank", "observation", None, None)


def line(  # noqa: PLR0913  whatever a test wants to differ
    path: str,
    met: int,
    *gaps: Gap,
    of: int = 100,
    name: str = "",
    kind: UnitKind = "puskesmas",
    parent: str | None = None,
    actions: Mapping[Standing, int] | None = None,
    clauses: Mapping[str, Verdict] | None = None,
) -> UnitLine:
    """Return what the gap report of a unit came to."""
    findings: dict[Grade, int] = {
        grade: sum(gap.grade == grade for gap in gaps)
        for grade in ("major", "minor", "observation")
    }
    worst = max((gap.grade for gap in gaps), key=GRADES.index, default=GRADES[0])
    few = Count(1, 2)
    summary = Summary(worst, Count(met, of), "red", {}, few, Count(3, 4), few, findings, 5)
    usual: Mapping[str, Verdict] = {
        "4.2.3": "major" if MAJOR in gaps else "conformity",
        "4.2.10": "conformity",
        "7.3": "excluded",
        "5.6": "minor" if MINOR in gaps else "conformity",
    }
    return UnitLine(
        path=path,
        name=name or path.rpartition("/")[2].title(),
        kind=kind,
        parent=parent,
        language="id",
        catalogue="iso-9001-2008",
        summary=summary,
        clauses=usual if clauses is None else clauses,
        gaps=gaps,
        actions=actions,
    )


def portfolio(
    on: date, *units: UnitLine, unreadable: tuple[str, ...] = (), by: By = "folder"
) -> Portfolio:
    """Return what was found below a root."""
    wrong = (
        Complaint("key-missing", Place("unit.yaml", 3, 1)),
        Complaint("file-empty", Place("unit.yaml", 0, 0)),
    )
    return Portfolio(
        root="kota",
        on=on,
        by=by,
        catalogues={},
        units=units,
        unreadable=tuple(Unreadable(path, wrong) for path in unreadable),
    )


def july() -> Portfolio:
    """Return the beginning: two health centres in the west, one agency beside them."""
    return portfolio(
        JULY,
        line("barat/kesehatan/anggrek", 40, MAJOR, MAJOR, MINOR, parent="Dinas Kesehatan"),
        line("barat/kesehatan/melati", 60, MAJOR, OBSERVATION, actions={"late": 2, "open": 1}),
        line("perizinan", 80, MINOR, kind="licensing"),
        unreadable=("timur/rusak",),
    )


def august() -> Portfolio:
    """Return a month later: one better, one worse, one gone, one new."""
    return portfolio(
        AUGUST,
        line("barat/kesehatan/anggrek", 70, MINOR, parent="Dinas Kesehatan"),
        line("barat/kesehatan/melati", 50, MAJOR, MINOR, name="Puskesmas Melati"),
        line("timur/mawar", 90),
    )
