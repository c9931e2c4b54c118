"""The workbook of a portfolio: what each sheet says, and nothing that acts."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from openpyxl.worksheet.worksheet import Worksheet

from cities import BEFORE, BROKEN, CITY, REPORTS, city
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.portfolio import Portfolio
from spm_check.render.plan_rows import plan_rows, shown
from spm_check.render.portfolio.naming import change_of
from spm_check.render.portfolio.steps import Steps
from spm_check.render.portfolio.xlsx import portfolio_xlsx
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words
from spm_check.render.words.portfolio import portfolio_words
from spm_check.render.words.tables import table_words
from spm_check.render.words.tables.book import TableWords
from spm_check.render.xlsx import render_xlsx
from wild import TEXTS, wild
from workbooks import names, rows_below, sheets_of

EVERYTHING = 10_000
"""More lines than there are of any advice."""


def book(words: Words, portfolio: Portfolio = CITY) -> dict[str, Worksheet]:
    """Return the sheets of a workbook by their names."""
    content = portfolio_xlsx(portfolio, words).content
    return {sheet.title: sheet for sheet in sheets_of(content)}


def own_of(words: Words) -> TableWords:
    """Return the words of the tables."""
    return table_words(words.code)


def test_its_sheets_go_from_the_whole_to_the_single(words: Words) -> None:
    own = own_of(words)

    assert [
        own.summary,
        own.advice,
        own.ranking,
        own.matrix,
        own.findings,
        own.plan,
        own.unreadable,
    ] == list(book(words))
    assert own.unreadable not in book(words, city(REPORTS))


def test_the_summary_tells_the_conclusion_the_counts_and_each_group(words: Words) -> None:
    own = own_of(words)
    rows = [row for row in book(words)[own.summary].iter_rows(values_only=True) if row[0]]
    told = {row[0]: row[1:] for row in rows}

    assert any(str(row[0]).startswith(words.conclusions["major"]) for row in rows)
    assert (3, 1) == (told[own.read][0], told[own.unread][0])
    for group in CITY.groups:
        share = (group.fulfilled.tenths or 0) / 1000
        findings = group.findings.values()
        assert (len(group.units), share, *findings) == told[group.name][:5]
    assert words.labels.not_examined_note in told


def test_every_advice_is_told_in_its_sentence(words: Words) -> None:
    own = portfolio_words(words.code)
    rows = rows_below(book(words)[own_of(words).advice], 4)
    steps = Steps(CITY, words, own).tell(EVERYTHING, EVERYTHING)

    assert [(step.title, line) for step in steps for line in step.lines] == [
        tuple(row.values()) for row in rows
    ]


def test_units_are_ranked_with_all_that_is_counted(words: Words) -> None:
    heads, labels = own_of(words).units, words.labels
    rows = rows_below(book(words)[own_of(words).ranking], 4)

    assert [unit.path for unit in CITY.ranked] == [row[heads["path"]] for row in rows]
    for unit, row in zip(CITY.ranked, rows, strict=True):
        summary, change = unit.summary, change_of(unit, CITY)
        obligations = (summary.procedures, summary.records, summary.documents)
        assert [each.met for each in obligations] == [
            row[label] for label in (labels.procedures, labels.records, labels.documents)
        ]
        assert [summary.findings[grade] for grade in FINDING_GRADES] == [
            row[heads["major"]],
            row[heads["minor"]],
            row[heads["observation"]],
        ]
        assert (change and change / 10) == row[portfolio_words(words.code).change]
        late = None if unit.actions is None else unit.actions["late"]
        assert late == row[heads["late"]]


def test_a_count_shows_what_it_is_out_of_and_is_a_number(words: Words) -> None:
    sheet = book(words)[own_of(words).ranking]
    column = [cell.value for cell in sheet[4]].index(words.labels.records) + 1

    assert [f'0"/{unit.summary.records.of}"' for unit in CITY.ranked] == [
        sheet.cell(row, column).number_format for row in range(5, 5 + len(CITY.units))
    ]


def test_the_matrix_has_a_marked_and_coloured_cell_for_each_unit_and_clause(
    words: Words,
) -> None:
    own = own_of(words)
    sheet = book(words)[own.matrix]
    rows = rows_below(sheet, 6)

    told = {str(row[own.units["name"]]): row for row in rows}
    assert len(CITY.units) == len(told)
    for unit in CITY.units:
        row = next(row for name, row in told.items() if unit.path in name or unit.name == name)
        assert [own.marks[verdict] for verdict in unit.clauses.values()] == [
            row[number] for number in unit.clauses
        ]
    looks = {cell.value: cell.fill.fgColor.rgb for line in sheet["C7:BA9"] for cell in line}
    assert len({looks[own.marks[verdict]] for verdict in ("major", "minor", "observation")}) == 3
    short = sum(unit.clauses["4.2.1"] in {"major", "minor"} for unit in CITY.units)
    assert short == sheet["D4"].value
    assert "4.2.1 " == str(sheet["D5"].value)[:6]


def test_marks_differ_also_where_capitals_do_not_count(words: Words) -> None:
    marks = [mark.casefold() for mark in own_of(words).marks.values()]

    assert len(marks) == len(set(marks))


def test_all_findings_of_all_units_stand_in_order(words: Words) -> None:
    heads = own_of(words).units
    rows = rows_below(book(words)[own_of(words).findings], 4)

    assert [
        (path, words.verdicts[finding.grade], finding.requirement)
        for path, report in REPORTS.items()
        for finding in report.findings
    ] == [
        (row[heads["path"]], row[words.labels.grade], row[words.labels.requirement]) for row in rows
    ]


def test_the_plan_of_all_units_has_the_rows_of_each_units_own(words: Words) -> None:
    own, plan = own_of(words), plan_words(words.code)
    rows = rows_below(book(words)[own.plan], 4)

    for path, report in REPORTS.items():
        mine = [row for row in rows if row[own.units["path"]] == path]
        theirs = rows_below(sheets_of(render_xlsx(report, words))[2], 5) if mine else []
        assert len(list(plan_rows(report, words))) == len(mine)
        for column in ("finding", "owner", "due", "status", "grade", "cause"):
            head = plan.columns[column]
            assert [row[head] for row in theirs] == [row[head] for row in mine], head


def test_every_mistake_in_what_cannot_be_read_is_told(words: Words) -> None:
    rows = rows_below(book(words)[own_of(words).unreadable], 4)

    assert [BROKEN.path] * 2 == [row[own_of(words).units["path"]] for row in rows]
    assert all("unit.yaml:3:7" in str(row[words.labels.what_is_wrong]) for row in rows)


def test_tables_are_filtered_and_keep_their_header_on_screen_and_paper(words: Words) -> None:
    for sheet in list(book(words).values())[1:]:
        header = 6 if sheet.title == own_of(words).matrix else 4
        assert sheet.auto_filter.ref.startswith(f"A{header}:")
        assert sheet.freeze_panes is not None
        assert re.search(r"\d+$", sheet.freeze_panes)[0] == str(header + 1)  # type: ignore[index]
        assert str(sheet.print_title_rows).endswith(f"${header}")
        assert "landscape" == sheet.page_setup.orientation


def test_equal_portfolios_give_equal_bytes(words: Words) -> None:
    again = city(dict(reversed(REPORTS.items())), [BROKEN], earlier=BEFORE)

    assert portfolio_xlsx(CITY, words) == portfolio_xlsx(again, words)


def test_what_does_not_fit_a_sheet_is_counted_there_and_for_whoever_asked(words: Words) -> None:
    own, rows = own_of(words), 50
    made = portfolio_xlsx(CITY, words, rows)
    sheet = next(each for each in sheets_of(made.content) if each.title == own.findings)
    found = sum(len(report.findings) for report in REPORTS.values())
    fitting = rows - 4 - 1

    assert found - fitting == made.cut[own.findings]
    assert own.cut.format(count=found - fitting) == sheet.cell(rows, 1).value
    assert rows == sheet.max_row
    assert own.ranking not in made.cut
    assert {} == portfolio_xlsx(CITY, words).cut


def test_a_sheet_that_is_just_full_leaves_nothing_out(words: Words) -> None:
    found = len(REPORTS["kesehatan/melati"].findings)
    one = city({"kesehatan/melati": REPORTS["kesehatan/melati"]})

    assert own_of(words).findings not in portfolio_xlsx(one, words, found + 5).cut
    assert 1 == portfolio_xlsx(one, words, found + 4).cut[own_of(words).findings]


def test_each_catalogue_has_a_matrix_of_its_own(words: Words) -> None:
    own = own_of(words)
    *first, last = CITY.units
    catalogue = CITY.catalogues[last.catalogue]
    known = {**CITY.catalogues, "lain": replace(catalogue, id="lain")}
    units = (*first, replace(last, catalogue="lain"))
    groups = tuple(
        replace(group, units=tuple(unit for unit in units if unit.path.startswith(group.name)))
        for group in CITY.groups
    )
    sheets = book(words, replace(CITY, units=units, catalogues=known, groups=groups))

    assert [2, 1] == [len(rows_below(sheets[f"{own.matrix}{n}"], 6)) for n in ("", " 2")]


@pytest.mark.parametrize("text", ["<r>&</r>", "=1+1", "http://example.org", "_x0041_", "{=1}"])
def test_what_users_typed_is_a_text_and_nothing_more(text: str) -> None:
    assert_only_texts(text)


@given(text=TEXTS)
def test_whatever_users_type_is_a_text_and_nothing_more(text: str) -> None:
    assert_only_texts(text)


def assert_only_texts(text: str) -> None:
    """Prove that a text is shown wherever it was typed, and that nothing acts."""
    report = wild(text)
    own = [finding for finding in report.findings if finding.item]
    portfolio = city(
        {f"{text}.d": replace(report, findings=(*own, *report.findings[:3]))},
        [replace(BROKEN, path=text)],
    )
    content = portfolio_xlsx(portfolio, words_of("id")).content
    cells = [c for sheet in sheets_of(content) for row in sheet.iter_rows() for c in row]
    told = {str(cell.value).replace("_x005F_", "_").strip() for cell in cells}
    assert {shown(each) for each in (text, f"{text}1", f"{text}.d")} - {""} <= told
    assert {"s", "n", "d", "inlineStr"} >= {cell.data_type for cell in cells}
    assert not [cell for cell in cells if cell.hyperlink]
    assert not [name for name in names(content) if "externalLink" in name or "_rels/sheet" in name]
