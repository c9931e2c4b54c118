"""Lines carry their particulars only where they are asked for, and these travel whole."""

import pickle
from dataclasses import replace

import pytest

from cities import CITY, REPORTS, city
from crews import batch
from portfolios import MELATI, orders
from rendering import example
from spm_check.model.portfolio import UnitLine
from spm_check.portfolio.examining import examine
from spm_check.render.portfolio.csv import portfolio_findings_csv
from spm_check.render.portfolio.in_full import in_full
from spm_check.render.portfolio.xlsx import portfolio_xlsx
from spm_check.render.words import words_of

ENGLISH = words_of("en")


def test_a_worker_gives_back_particulars_only_where_they_are_ordered() -> None:
    (line,) = examine(batch(orders(), MELATI))
    (full,) = examine(batch(replace(orders(), in_full=True), MELATI))

    assert isinstance(line, UnitLine)
    assert isinstance(full, UnitLine)
    assert line.particulars is None
    assert full.particulars is not None
    assert line == replace(full, particulars=None)


def test_what_has_travelled_is_told_as_before() -> None:
    there = replace(CITY, units=tuple(pickle.loads(pickle.dumps(unit)) for unit in CITY.units))  # noqa: S301  our own

    assert portfolio_xlsx(CITY, ENGLISH) == portfolio_xlsx(there, ENGLISH)
    assert portfolio_findings_csv(CITY, ENGLISH) == portfolio_findings_csv(there, ENGLISH)


def test_of_a_units_items_only_those_that_findings_name_travel() -> None:
    report = example(MELATI)
    (full,) = in_full(city({"unit": report}))

    named = {f.item for f in report.findings} | {i for f in report.findings for i in f.facts.items}
    assert {item.id for item in full.unit.items} == {
        item.id for item in report.unit.items if item.id in named
    }
    assert len(full.unit.items) < len(report.unit.items)


def test_units_without_particulars_are_refused() -> None:
    with pytest.raises(ValueError, match="kesehatan/melati"):
        list(in_full(city(REPORTS, in_full=False)))
