"""The workbook: what the report says, sheet by sheet, and nothing that acts."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostile import HOSTILE, UNIT
from rendering import example, report_of
from spm_check.audit.following import follow
from spm_check.errors import Place
from spm_check.model.finding import FINDING_GRADES, Finding
from spm_check.model.plan import PLAN_COLUMNS, Action, Plan
from spm_check.model.report import VERDICTS, GapReport
from spm_check.render.clean import clean
from spm_check.render.plan_rows import shown
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words
from spm_check.render.words.workbook import workbook_words
from spm_check.render.xlsx import render_xlsx
from spm_check.render.xlsx.heights import HIGHEST, height_of, lines_of
from spm_check.render.xlsx.paper import clipped
from workbooks import names, part, rows_below, sheets_of, texts_of

HERE = Place("plan.yaml", 1, 1)
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "{=1}", "_x0041_"]
LINKS = ["http://example.org", "mailto:a@b.c", "internal:Sheet1!A1", "file:///etc/passwd"]


def test_it_has_the_four_sheets_in_the_order_of_their_use(report: GapReport, words: Words) -> None:
    own, plan = workbook_words(words.code), plan_words(words.code)
    wanted = [own.summary, own.checklist, plan.title, own.evidence]
    assert wanted == [sheet.title for sheet in sheets_of(render_xlsx(report, words))]


def test_equal_reports_give_equal_bytes(report: GapReport, words: Words) -> None:
    assert render_xlsx(report, words) == render_xlsx(report, words)


def test_every_requirement_stands_in_the_checklist_once_with_its_verdict(
    report: GapReport, words: Words
) -> None:
    own = workbook_words(words.code)
    rows = rows_below(sheets_of(render_xlsx(report, words))[1], 4)
    told = [(row[own.requirement], row[words.labels.verdict]) for row in rows]
    assert [(j.requirement.id, words.verdicts[j.verdict]) for j in report.judgements] == told


def test_every_figure_of_the_summary_can_be_counted_in_the_checklist(
    report: GapReport, words: Words
) -> None:
    own, labels, summary = workbook_words(words.code), words.labels, report.summary
    sheets = sheets_of(render_xlsx(report, words))
    rows = rows_below(sheets[1], 4)
    met = {words.verdicts["conformity"], words.verdicts["observation"]}
    judged = [r for r in rows if r[labels.verdict] in {words.verdicts[v] for v in VERDICTS[:4]}]

    def count(some: list[dict[str, object]]) -> tuple[int, int]:
        return sum(row[labels.verdict] in met for row in some), len(some)

    def obliged(letter: str) -> tuple[int, int]:
        demands: dict[str, list[bool]] = {}
        for row in judged:
            for name in str(row[own.obliged] or "").split(", "):
                if name.startswith(letter) and name in kinds:
                    demands.setdefault(name, []).append(row[labels.verdict] in met)
        return sum(map(all, demands.values())), len(demands)

    catalogue = report.catalogue
    kinds = {each.id for each in (*catalogue.procedures, *catalogue.records)}
    kinds |= {each.id for each in catalogue.documents if each.kind}
    shown_ = {row[0]: row[1:3] for row in sheets[0].iter_rows(values_only=True) if row[0]}
    assert shown_[labels.fulfilled] == count(judged)
    for label, letter in ((labels.procedures, "P"), (labels.records, "R"), (labels.documents, "D")):
        assert shown_[label] == obliged(letter), label
    for tally in report.chapters:
        name = f"{tally.chapter.number} {tally.chapter.title.in_(words.code)}"
        own_rows = [r for r in judged if str(r[own.requirement]).startswith(tally.chapter.number)]
        assert shown_[name] == count(own_rows)
    counted = [row[1] for row in sheets[0].iter_rows(values_only=True)]
    verdicts = [sum(r[labels.verdict] == words.verdicts[v] for r in rows) for v in VERDICTS]
    start = [row[0] for row in sheets[0].iter_rows(values_only=True)].index(
        f"{labels.verdict} ({labels.of_requirements})"
    )
    assert [*verdicts, summary.see_on_site] == counted[start + 1 : start + 8]


def test_every_finding_stands_in_the_plan_once_with_its_fingerprint(
    report: GapReport, words: Words
) -> None:
    plan = plan_words(words.code)
    sheet = sheets_of(render_xlsx(report, words))[2]
    rows = rows_below(sheet, 5)
    marks = [mark for r in rows for mark in str(r[plan.columns["fingerprints"]] or "").split()]
    planned = (
        [mark for each in report.plan.actions for mark in each.action.findings]
        if (report.plan)
        else []
    )
    found = [finding.fingerprint(report.unit.name) for finding in report.findings]
    assert sorted({*found, *planned}) == sorted(marks)
    if not report.findings:
        assert [words.labels.no_findings] == [r[plan.columns["finding"]] for r in rows]


def test_the_plan_has_exactly_the_columns_that_units_know(words: Words) -> None:
    sheet = sheets_of(render_xlsx(example("puskesmas-melati"), words))[2]
    heads = [cell.value for cell in sheet[5]]
    assert [plan_words(words.code).columns[each] for each in PLAN_COLUMNS] == heads
    if words.code == "id":
        assert [
            "No",
            "Temuan",
            "Klausul",
            "Kategori",
            "Akar masalah",
            "Tindakan koreksi",
            "Tindakan korektif",
            "Penanggung jawab",
            "Batas waktu",
            "Status",
            "Data dukung",
        ] == heads[:-1]
    assert sheet.column_dimensions["L"].hidden


def test_tables_are_filtered_and_keep_their_header_on_screen_and_paper(words: Words) -> None:
    sheets = sheets_of(render_xlsx(example("puskesmas-melati"), words))
    for sheet, header in zip(sheets[1:], (4, 5, 4), strict=True):
        assert f"A{header}:" == sheet.auto_filter.ref[: len(f"A{header}:")]
        assert f"A{header + 1}" == sheet.freeze_panes
        assert f"${header}:${header}" == sheet.print_title_rows


def test_every_sheet_prints_on_a4_with_page_numbers_and_tables_lie_on_their_side(
    words: Words,
) -> None:
    for number, sheet in enumerate(sheets_of(render_xlsx(example("puskesmas-melati"), words))):
        across = "landscape" if number else "portrait"
        assert ("9", across) == (str(sheet.page_setup.paperSize), sheet.page_setup.orientation)
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.oddFooter is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToWidth in {None, 1}  # one is usual
        assert {"&P", "&N"} <= set(re.findall("&[PN]", str(sheet.oddFooter.right.text)))


def test_the_status_is_chosen_from_the_words_of_the_language(words: Words) -> None:
    sheet = sheets_of(render_xlsx(example("puskesmas-melati"), words))[2]
    (chosen,) = sheet.data_validations.dataValidation
    statuses = plan_words(words.code).statuses.values()
    assert ("list", '"' + ",".join(statuses) + '"') == (chosen.type, chosen.formula1)


def test_what_the_plan_says_is_filled_in(words: Words) -> None:
    plan = plan_words(words.code)
    report = example("puskesmas-melati-2013")
    rows = rows_below(sheets_of(render_xlsx(report, words))[2], 5)
    still = rows[0]
    assert "Wakil Manajemen Mutu" == still[plan.columns["owner"]]
    assert plan.statuses["done"] == still[plan.columns["status"]]
    assert "2013-03-31" == str(still[plan.columns["due"]])[:10]
    assert plan.told["still-found"] in str(still[plan.columns["grade"]])
    assert plan.told["gone"] in {str(row[plan.columns["grade"]]) for row in rows}


MARKUP = ["<r>&</r>", "<r><t>x</t></r>"]
"""What the library that writes workbooks takes for markup of its own."""


@pytest.mark.parametrize("hostile", [*HOSTILE, *FORMULAS, *LINKS, *MARKUP])
def test_what_users_typed_is_a_text_and_nothing_more(
    hostile: str, audit_text: Callable[..., GapReport]
) -> None:
    report = audit_text(UNIT.format(t=json.dumps(hostile)), "y")
    assert_only_texts(with_plan(report, hostile), hostile)


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=50))
def test_whatever_a_plan_says_is_a_text_and_nothing_more(text: str) -> None:
    assert_only_texts(with_plan(example("kelurahan-kenanga"), text), text)


def with_plan(report: GapReport, text: str) -> GapReport:
    """Return a report with a plan that says the same everywhere."""
    mark = report.findings[0].fingerprint(report.unit.name)
    action = Action((mark,), HERE, text, text, text, text, text, date(2012, 1, 1), "doing", text)
    plan = follow(Plan("plan.yaml", (action,)), report.findings, report.unit.name, report.on)
    return replace(report, plan=plan)


def assert_only_texts(report: GapReport, text: str) -> None:
    """Prove that a text is shown, and that nothing in the workbook acts."""
    content = render_xlsx(report, words_of("id"))
    told = shown(text)
    assert not told or told in {each.strip() for each in texts_of(content)}
    for sheet in sheets_of(content):
        kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
        assert kinds <= {"s", "n", "d"}, kinds
        assert not any(cell.hyperlink for row in sheet.iter_rows() for cell in row)
    assert not [name for name in names(content) if "externalLink" in name or "_rels/sheet" in name]


@pytest.mark.parametrize(
    "name", ["A & B &P &D", "&& a", "x" * 300, "\u202eterbalik", "a" + "&" * 70]
)
def test_the_foot_of_a_page_shows_a_name_and_takes_no_orders_from_it(
    name: str, tmp_path: Path
) -> None:
    unit = f"format: spm-check/unit/1\nunit: {{name: {json.dumps(name)}, kind: other}}\n"
    content = render_xlsx(report_of(tmp_path, unit), words_of("id"))
    foot = re.search("<oddFooter>(.*)</oddFooter>", part(content, "xl/worksheets/sheet1.xml"))
    assert foot is not None
    left = foot[1].replace("&amp;", "&").removeprefix("&L&8").partition("&C&8")[0]
    assert clean(name)[:20].strip() in left.replace("&&", "&") or "&" in name
    assert "" == re.sub("&&|[^&]", "", left)


def test_a_text_that_is_too_long_for_a_cell_is_cut_and_says_so() -> None:
    assert "a" * 16_000 == clipped("a" * 16_000)
    assert 32_767 >= len(clipped("a" * 40_000))
    wide = clipped("\U0001f600" * 20_000)
    assert wide.endswith("\U0001f600 …")
    assert 32_767 >= len(wide.encode("utf-16-le")) // 2


def test_a_row_is_as_high_as_its_highest_text_and_grows_with_what_is_typed() -> None:
    assert 1 == lines_of("pendek", 10)
    assert 2 == lines_of("a\nb", 10)
    assert 3 == lines_of("x" * 25, 8)
    assert height_of([("a", 9), ("a\nb\nc", 9)]) > height_of([("a", 9)])
    assert HIGHEST == height_of([("a\n" * 100, 9)])
    content = render_xlsx(example("puskesmas-melati"), words_of("id"))
    assert "customHeight" not in part(content, "xl/worksheets/sheet3.xml")


def test_a_thousand_findings_are_no_trouble() -> None:
    report = example("puskesmas-melati")
    many = tuple(
        Finding("number-blank", FINDING_GRADES[n % 3], HERE, "4.2.3", item=f"D-{n:04}")
        for n in range(1000)
    )
    rows = rows_below(sheets_of(render_xlsx(replace(report, findings=many), words_of("id")))[2], 5)
    assert 1000 == sum(len(str(row["Sidik temuan"]).split()) for row in rows)
