"""The findings and the checklist as CSV: everything is there, and nothing is a formula."""

import csv
import io
import re
from collections.abc import Callable

import pytest
from hypothesis import given

from spm_check.model.report import GapReport
from spm_check.render.checklist_csv import render_checklist_csv
from spm_check.render.clean import clean
from spm_check.render.csv_table import FORMULA, inert
from spm_check.render.findings_csv import render_findings_csv
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from wild import TAME, TEXTS, WORD, wild

Render = Callable[[GapReport, Words], bytes]
both = pytest.mark.parametrize("render", [render_findings_csv, render_checklist_csv])


def table(content: bytes) -> list[list[str]]:
    """Return the cells of a CSV as its own parser reads them."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


@both
def test_spreadsheets_are_told_that_it_is_utf8(
    render: Render, report: GapReport, words: Words
) -> None:
    assert render(report, words).startswith(b"\xef\xbb\xbf")


@both
def test_every_row_has_a_cell_under_each_head(
    render: Render, report: GapReport, words: Words
) -> None:
    heads, *rows = table(render(report, words))

    assert len(heads) == len(set(heads))
    assert {len(heads)} >= {len(row) for row in rows}


def test_every_finding_has_a_row_in_the_order_of_the_report(
    report: GapReport, words: Words
) -> None:
    _, *rows = table(render_findings_csv(report, words))

    assert [
        (
            str(number),
            words.verdicts[finding.grade],
            finding.requirement or "",
            finding.code,
            finding.fingerprint(report.unit.name),
        )
        for number, finding in enumerate(report.findings, 1)
    ] == [(row[0], row[1], row[3], row[11], row[12]) for row in rows]


def test_every_requirement_has_a_row_with_its_verdict(report: GapReport, words: Words) -> None:
    _, *rows = table(render_checklist_csv(report, words))

    assert [
        (each.requirement.clause, each.requirement.id, words.verdicts[each.verdict])
        for each in report.judgements
    ] == [(row[0].split()[0], row[1], row[4]) for row in rows]


def test_whatever_does_not_simply_conform_has_a_note(report: GapReport, words: Words) -> None:
    _, *rows = table(render_checklist_csv(report, words))

    for judgement, row in zip(report.judgements, rows, strict=True):
        simply = judgement.verdict == "conformity" and not judgement.see_on_site
        assert (row[6] == "") is simply, judgement.requirement.id


def test_the_note_on_what_is_left_out_is_the_units_own_reason() -> None:
    _, *rows = table(render_checklist_csv(TAME, words_of("en")))

    assert {WORD} == {row[6] for row in rows if row[4] in {"excluded", "not applicable"}}


def test_no_clause_looks_like_a_number_or_a_date(report: GapReport, words: Words) -> None:
    for render in (render_findings_csv, render_checklist_csv):
        heads, *rows = table(render(report, words))
        column = heads.index(words.labels.clause)
        assert not [row for row in rows if re.fullmatch(r"[\d.]+", row[column])]


@both
@given(text=TEXTS)
def test_a_text_fills_its_cells_and_no_others(render: Render, text: str) -> None:
    words = words_of("id")
    tame = table(render(TAME, words))
    told = table(render(wild(text), words))
    own = len(tame[0]) if render is render_checklist_csv else 12  # the fingerprint is last

    filled = [[inert(cell.replace(WORD, clean(text))) for cell in row[:own]] for row in tame]
    assert filled == [row[:own] for row in told]
    assert not [cell for row in told for cell in row if cell[:1] in FORMULA]
