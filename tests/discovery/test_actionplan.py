"""An action plan that comes back: every row is known by its fingerprint, or it is told why not."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date

import pytest

from spm_check.discovery.actionplan import Scene, understand_plan_list
from spm_check.discovery.actionplan.headings import column_of
from spm_check.discovery.actionplan.rows import status_of
from spm_check.errors import Place
from spm_check.model.masterlist import Cell, Sheet
from spm_check.model.plan import PLAN_COLUMNS, Action, Plan
from spm_check.model.plan_list import PlanList, PlanRow
from spm_check.model.text import LANGUAGES, Language
from spm_check.model.unit import Office
from spm_check.render.words.plan import plan_words

ONE, OTHER, THIRD, FOREIGN = "a" * 32, "b" * 32, "c" * 32, "f" * 32
HERE = Place("plan.yaml", 1, 1)
OFFICES = (Office("kepala", "Kepala Puskesmas", HERE),)
KNOWN = Action(
    (ONE, OTHER), HERE, "Ini", "sebab", owner="kepala", due=date(2012, 8, 1), status="doing"
)
HEADER: list[Cell] = [
    "No",
    "Temuan",
    "Akar masalah",
    "Penanggung jawab",
    "Batas waktu",
    "Status",
    "Sidik temuan",
]


def ours(marks: AbstractSet[str]) -> AbstractSet[str]:
    """Say that every fingerprint but one is the unit's own."""
    return marks - {FOREIGN}


def read(*rows: Sequence[Cell], actions: tuple[Action, ...] = (KNOWN,)) -> PlanList:
    """Return what rows below the header say beyond a plan."""
    scene = Scene(Plan("plan.yaml", actions), OFFICES, ours, str.strip)
    cells = (("Rencana",), tuple(HEADER), *map(tuple, rows))
    found = understand_plan_list([Sheet("Lembar", cells)], scene)
    assert found is not None
    return found


def row(*cells: Cell, marks: str = ONE, actions: tuple[Action, ...] = (KNOWN,)) -> PlanRow:
    """Return what becomes of a row with these cells from the cause on."""
    filled = [*cells, *([None] * (4 - len(cells)))]
    (found,) = read([1, "Temuan\nSaran: isi", *filled, marks], actions=actions).rows
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_of_the_workbook_are_known(language: Language) -> None:
    columns = plan_words(language).columns
    assert list(PLAN_COLUMNS) == [column_of(columns[each]) for each in PLAN_COLUMNS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_statuses_of_the_workbook_are_known(language: Language) -> None:
    statuses = plan_words(language).statuses
    assert list(statuses) == [status_of(text) for text in statuses.values()]


@pytest.mark.parametrize(
    ("status", "text"),
    [("done", "CLOSED"), ("doing", "on progress"), ("open", "Open"), (None, "entah"), (None, "")],
)
def test_other_words_for_a_status(status: str | None, text: str) -> None:
    assert status == status_of(text)


def test_a_row_that_says_what_the_plan_says_changes_nothing() -> None:
    same = row("sebab", "Kepala Puskesmas", date(2012, 8, 1), "Sedang dikerjakan")
    assert ("same", None, ()) == (same.outcome, same.fields, same.kept)
    assert "same" == row("sebab", "kepala puskesmas", "1 Agustus 2012", "proses").outcome


def test_what_is_other_than_in_the_plan_is_changed_and_nothing_else() -> None:
    changed = row("sebab", "drg. X", "2/9/2012", "Selesai")
    assert ("changed", {"owner": "drg. X", "due": "2012-09-02", "status": "done"}) == (
        changed.outcome,
        changed.fields,
    )


def test_what_is_blank_never_empties_the_plan() -> None:
    blank = row("-", None, None, "selesai")
    assert {"status": "done"} == blank.fields
    assert ("cause", "owner", "due") == blank.kept


def test_one_of_its_findings_is_enough_to_know_an_action() -> None:
    assert KNOWN == row("baru", marks=OTHER).before


def test_a_new_action_takes_the_key_of_an_office_and_the_finding_without_the_advice() -> None:
    new = row("a\n  b ", "Kepala Puskesmas", marks=f"{THIRD.upper()}\n{'d' * 32}")
    assert ("new", (THIRD, "d" * 32), "Temuan") == (new.outcome, new.findings, new.about)
    assert {"cause": "a\nb", "owner": "kepala"} == new.fields


@pytest.mark.parametrize("status", [None, "Belum dimulai"])
def test_a_row_in_which_nothing_is_filled_in_is_no_action(status: str | None) -> None:
    assert "blank" == row(None, None, None, status, marks=THIRD).outcome


@pytest.mark.parametrize(
    ("why", "value", "marks"),
    [
        ("no-fingerprint", "", ""),
        ("fingerprint-unread", "xyz", f"{ONE} xyz"),
        ("not-ours", FOREIGN, FOREIGN),
        ("several-actions", "", f"{ONE} {THIRD}"),
        ("several-actions", "", f"{ONE} {'e' * 32}"),
    ],
)
def test_a_row_that_cannot_be_matched_is_told(why: str, value: str, marks: str) -> None:
    third = Action((THIRD,), HERE)
    left = row("x", marks=marks, actions=(KNOWN, third))
    assert ("left", [(why, value)]) == (left.outcome, [(t.why, t.value) for t in left.troubles])


@pytest.mark.parametrize(
    ("cells", "trouble"),
    [
        ((None, None, "kapan-kapan"), ("day-unread", "kapan-kapan")),
        ((None, None, "31/2/2012"), ("day-unread", "31/2/2012")),
        ((None, None, None, "mungkin"), ("status-unread", "mungkin")),
        (("x" * 20_000,), ("too-long", "cause")),
    ],
)
def test_a_cell_that_cannot_be_read_is_told_and_the_others_are_taken(
    cells: tuple[Cell, ...], trouble: tuple[str, str]
) -> None:
    alone = row(*cells, marks=THIRD)
    assert ("left", [trouble]) == (alone.outcome, [(t.why, t.value) for t in alone.troubles])
    filled = [*cells, *([None] * (4 - len(cells)))]
    filled[1] = "A"
    beside = row(*filled, marks=THIRD)
    assert ("new", {"owner": "A"}) == (beside.outcome, beside.fields)
    assert [trouble] == [(t.why, t.value) for t in beside.troubles]


def test_of_two_rows_on_one_finding_or_action_the_first_is_taken() -> None:
    said: list[Cell] = [1, "T", "x", None, None, None]
    first, again, third = read([*said, ONE], [*said, OTHER], [*said, THIRD]).rows
    assert ("changed", "left", "new") == (first.outcome, again.outcome, third.outcome)
    assert [("twice", "3")] == [(t.why, t.value) for t in again.troubles]


def test_rows_are_numbered_as_the_spreadsheet_counts_and_blank_ones_left_out() -> None:
    found = read([None] * 7, [1, "T", "x", None, None, None, ONE])
    assert [4] == [each.number for each in found.rows]
    assert "Lembar" == found.sheet


def test_a_sheet_without_the_columns_of_a_plan_is_none() -> None:
    scene = Scene(Plan("plan.yaml", ()), (), ours, str.strip)
    sheets = [Sheet("A", (("No", "Temuan", "Status"),)), Sheet("B", (("Sidik temuan",),))]
    assert None is understand_plan_list(sheets, scene)
