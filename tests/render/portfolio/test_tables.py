"""The tables of a portfolio as CSV and Parquet: both say the same, and nothing is a formula."""

import csv
import io
from dataclasses import replace
from datetime import date

import pyarrow.parquet as pq
import pytest
from hypothesis import given

from cities import BEFORE, BROKEN, CITY, REPORTS, city
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.portfolio import Portfolio, UnitLine
from spm_check.render.clean import clean
from spm_check.render.csv_table import FORMULA, inert
from spm_check.render.findings_csv import render_findings_csv
from spm_check.render.portfolio.csv import portfolio_csv, portfolio_findings_csv
from spm_check.render.portfolio.parquet import (
    portfolio_findings_parquet,
    portfolio_parquet,
)
from spm_check.render.portfolio.units_table import FACTS, columns
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.tables import table_words
from wild import TAME, TEXTS, WORD, wild

Row = dict[str, object]
ENGLISH = words_of("en")


def cells(content: bytes) -> list[list[str]]:
    """Return the cells of a CSV as its own parser reads them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def stored(content: bytes) -> list[Row]:
    """Return the rows of a Parquet file as its own reader reads them."""
    rows: list[Row] = pq.read_table(io.BytesIO(content)).to_pylist()
    return rows


def test_every_unit_has_a_row_in_the_order_of_paths_also_one_that_cannot_be_read(
    words: Words,
) -> None:
    heads, *rows = cells(portfolio_csv(CITY, words))
    own = table_words(words.code).units
    path, problem = heads.index(own["path"]), heads.index(own["problem"])

    assert ["kesehatan/melati", "kesehatan/melati-2013", "kesehatan/rusak"] == [
        row[path] for row in rows[:3]
    ]
    assert [BROKEN.path] == [row[path] for row in rows if row[problem]]
    assert {len(heads)} == {len(row) for row in rows}


def test_figures_and_verdicts_are_those_of_the_unit(words: Words) -> None:
    heads, *rows = cells(portfolio_csv(CITY, words))
    own = table_words(words.code).units
    told = {row[heads.index(own["path"])]: dict(zip(heads, row, strict=True)) for row in rows}

    for unit in CITY.units:
        row, of = told[unit.path], unit.summary
        assert str(of.fulfilled.met) == row[own["met"]]
        assert [str(of.findings[grade]) for grade in FINDING_GRADES] == [
            row[own[grade]] for grade in ("major", "minor", "observation")
        ]
        assert [words.verdicts[each] for each in unit.clauses.values()] == list(row.values())[
            len(own) :
        ]
    assert "85" + words.decimal_sign == told["kesehatan/melati"][own["percent"]][:3]
    assert "99" == told["perizinan/anggrek"][own["major_before"]]


def test_what_is_unknown_of_a_unit_is_left_blank_and_never_nought() -> None:
    melati, melati_2013, broken, _ = stored(portfolio_parquet(CITY, ENGLISH))

    assert (None, 77.7) == (melati["late"], melati["percent_before"])
    assert (1, None) == (melati_2013["late"], melati_2013["percent_before"])
    assert {"on", "path", "problem"} == {key for key, value in broken.items() if value is not None}


def test_parquet_says_what_csv_says_in_codes_and_proper_types(words: Words) -> None:
    heads, *rows = cells(portfolio_csv(CITY, words))
    table = columns(CITY, words)

    for row, facts in zip(rows, stored(portfolio_parquet(CITY, words)), strict=True):
        assert [column.key for column in table] == list(facts)
        for head, cell, column in zip(heads, row, table, strict=True):
            fact = facts[column.key]
            told = column.words.get(fact, str(fact)) if fact is not None else ""
            if column.type == "percent":
                told = told.replace(".", words.decimal_sign)
            assert cell == told, head
    assert date(2012, 7, 1) == facts["on"]


def test_the_keys_of_the_columns_are_those_of_the_facts(words: Words) -> None:
    assert list(FACTS) == list(table_words(words.code).units)


def test_all_findings_of_all_units_are_told_as_each_unit_tells_them(words: Words) -> None:
    _, *rows = cells(portfolio_findings_csv(CITY, words))

    for path, report in REPORTS.items():
        _, *own = cells(render_findings_csv(report, words))
        assert own == [row[4:] for row in rows if row[1] == path]


def test_findings_as_parquet_are_those_of_the_csv(words: Words) -> None:
    _, *rows = cells(portfolio_findings_csv(CITY, words))

    assert [(row[1], row[4], row[7], row[10], row[13], row[15], row[16]) for row in rows] == [
        (
            each["path"],
            str(each["number"]),
            each["requirement"] or "",
            each["message"],
            each["action"],
            each["code"],
            each["fingerprint"],
        )
        for each in stored(portfolio_findings_parquet(CITY, words))
    ]


@pytest.mark.parametrize("render", [portfolio_parquet, portfolio_findings_parquet])
def test_equal_portfolios_give_equal_bytes(render: object) -> None:
    assert callable(render)
    again = city(dict(reversed(REPORTS.items())), [BROKEN], earlier=BEFORE)
    assert render(again, ENGLISH) == render(CITY, ENGLISH)


@pytest.mark.parametrize("render", [portfolio_findings_csv, portfolio_findings_parquet])
def test_units_without_their_particulars_are_refused_not_left_out(render: object) -> None:
    assert callable(render)
    with pytest.raises(ValueError, match="kesehatan/melati"):
        render(city(REPORTS, in_full=False), ENGLISH)


def test_verdicts_on_a_further_catalogue_have_columns_of_their_own() -> None:
    two = _with_another_catalogue()

    heads = [column.key for column in columns(two, ENGLISH)]
    melati, *_, anggrek = stored(portfolio_parquet(two, ENGLISH))
    assert len(heads) == len(set(heads))
    assert ("major", None) == (melati["4.2.1"], melati["lain:4.2.1"])
    assert (None, "conformity") == (anggrek["4.2.1"], anggrek["lain:4.2.1"])


def _with_another_catalogue() -> Portfolio:
    *first, last = CITY.units
    catalogue = CITY.catalogues[last.catalogue]
    units: tuple[UnitLine, ...] = (*first, replace(last, catalogue="lain"))
    known = {**CITY.catalogues, "lain": replace(catalogue, id="lain")}
    return replace(CITY, units=units, catalogues=known)


@given(text=TEXTS)
def test_a_text_fills_its_cells_and_no_others(text: str) -> None:
    words = words_of("id")
    tame = city({f"{WORD}.d": TAME}, by="parent")
    told = city({f"{text}.d": wild(text)}, by="parent")

    for render, own in ((portfolio_csv, None), (portfolio_findings_csv, 16)):
        plain, found = (  # the fingerprint is the last column of findings
            [row[:own] for row in cells(render(each, words))] for each in (tame, told)
        )
        filled = [[inert(cell.replace(WORD, clean(text))) for cell in row] for row in plain]
        assert filled == found
        assert not [cell for row in found for cell in row if cell[:1] in FORMULA]


@given(text=TEXTS)
def test_parquet_keeps_every_text_whole_but_for_what_does_not_show(text: str) -> None:
    portfolio = city({"unit": wild(text)})

    (row,) = stored(portfolio_parquet(portfolio, ENGLISH))
    found = stored(portfolio_findings_parquet(portfolio, ENGLISH))
    assert (clean(text), clean(text)) == (row["name"], row["parent"])
    assert {clean(text)} == {each["name"] for each in found}
    assert clean(f"{text}1") in {each["item"] for each in found}
