"""`plan import`: the workbook goes out, is filled in and comes back, and nothing is lost."""

import json
import re
import shutil
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from running import EXAMPLES, Ran
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.planning import ReadPlan, put
from spm_check.model.plan import PLAN_COLUMNS, PLAN_FIELDS, PlanColumn
from spm_check.model.text import LANGUAGES, Language
from spm_check.reading.unit.finder import find_unit
from spm_check.reading.unit.plan_file import read_plan
from spm_check.render.words.plan import plan_words

ON = ("--on", "2012-07-01")
LATER = ("--on", "2013-07-01")
Fill = Mapping[PlanColumn, str | date | None]


@pytest.fixture
def melati(tmp_path: Path) -> Path:
    """Return a copy of the health centre, which has no plan yet."""
    return Path(shutil.copytree(EXAMPLES / "puskesmas-melati", tmp_path / "melati"))


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """Return a copy of the health centre a year later, with its plan."""
    return Path(shutil.copytree(EXAMPLES / "puskesmas-melati-2013", tmp_path / "nanti"))


def fill(workbook: Path, rows: Mapping[int, Fill]) -> Path:
    """Fill in cells of the action plan, by row and column, and save it under another name."""
    book = load_workbook(workbook)
    sheet = book.worksheets[2]
    for number, cells in rows.items():
        for column, value in cells.items():
            cell = sheet.cell(number, PLAN_COLUMNS.index(column) + 1)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    saved = workbook.with_name("isian.xlsx")
    book.save(saved)
    return saved


def workbook(here: Callable[..., Ran], folder: Path, *options: str) -> Path:
    """Return the workbook of an audit, beside the unit's folder."""
    file = folder.parent / "laporan.xlsx"
    ran = here("audit", folder, *(options or ON), "-o", f"xlsx={file}", "--fail-on", "never", "-q")
    assert (0, "") == (ran.code, ran.err)
    return file


FILLED: Fill = {
    "cause": "Belum ada\njadwal",
    "correction": "=1+1",
    "corrective_action": "Jadwal: # tetap",
    "owner": "Wakil Manajemen Mutu",
    "due": date(2012, 8, 1),
    "status": "proses",
    "evidence": "'x'",
}


def test_what_is_filled_in_stands_in_the_plan_and_in_the_next_workbook(
    here: Callable[..., Ran], melati: Path
) -> None:
    ran = here("plan", "import", fill(workbook(here, melati), {6: FILLED}), melati, "--write")
    assert 0 == ran.code
    assert f"1 tindakan ditulis ke {melati / 'plan.yaml'}." in ran.err
    plan = read_plan(find_unit(str(melati)))
    assert plan is not None
    (action,) = plan.actions
    assert (
        "Belum ada\njadwal",
        "=1+1",
        "Jadwal: # tetap",
        "wmm",
        date(2012, 8, 1),
        "doing",
        "'x'",
    ) == (
        action.cause,
        action.correction,
        action.corrective_action,
        action.owner,
        action.due,
        action.status,
        action.evidence,
    )
    row = [cell.value for cell in load_workbook(workbook(here, melati)).worksheets[2][6]]
    assert ["Belum ada\njadwal", "=1+1", "Jadwal: # tetap", "Wakil Manajemen Mutu"] == row[4:8]
    assert "Sedang dikerjakan" == row[9]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("options", [ON, LATER])
def test_a_workbook_that_nobody_touched_changes_nothing(
    here: Callable[..., Ran], later: Path, language: Language, options: tuple[str, ...]
) -> None:
    before = (later / "plan.yaml").read_bytes()
    file = workbook(here, later, *options, "--lang", language)
    ran = here("plan", "import", file, later, "--write", "--lang", language)
    assert (0, plan_words(language).talk.nothing + "\n") == (ran.code, ran.err)
    assert before == (later / "plan.yaml").read_bytes()


def test_a_plan_is_filled_in_in_one_language_and_read_in_the_other(
    here: Callable[..., Ran], melati: Path
) -> None:
    file = workbook(here, melati, *ON, "--lang", "en")
    filled = fill(file, {6: {"status": "Done", "owner": "X"}})
    assert 0 == here("plan", "import", filled, melati, "--write", "--lang", "id").code
    plan = read_plan(find_unit(str(melati)))
    assert plan is not None
    assert ["done"] == [action.status for action in plan.actions]


def test_what_people_wrote_by_hand_stays(here: Callable[..., Ran], later: Path) -> None:
    file = later / "plan.yaml"
    before = file.read_text(encoding="utf-8")
    filled = fill(workbook(here, later, *LATER), {6: {"due": date(2013, 9, 1), "cause": None}})
    ran = here("plan", "import", filled, later, "--write")
    assert "kosong di lembar, tetap seperti di plan.yaml: akar masalah" in ran.out
    assert "batas waktu: 2013-03-31 -> 2013-09-01" in ran.out
    after = file.read_text(encoding="utf-8")
    assert before.replace("due: 2013-03-31", "due: 2013-09-01") == after


def test_a_finding_that_is_closed_but_still_found_says_so_in_the_next_report(
    here: Callable[..., Ran], later: Path
) -> None:
    for language in LANGUAGES:
        told = plan_words(language).told["still-found"]
        for format_ in ("terminal", "markdown"):
            out = here("audit", later, *LATER, "-f", format_, "--lang", language).out
            assert told in " ".join(out.split()), format_
    assert '"standing": "still-found"' in here("audit", later, *LATER, "-f", "json").out


def test_a_dry_run_shows_the_difference_and_writes_nothing(
    here: Callable[..., Ran], melati: Path, later: Path
) -> None:
    ran = here("plan", "import", fill(workbook(here, melati), {6: FILLED}), melati, "--dry-run")
    assert ran.out.startswith("--- plan.yaml\n+++ plan.yaml\n")
    assert "+    owner: wmm\n" in ran.out
    assert "1 tindakan baru" in ran.err
    assert not (melati / "plan.yaml").exists()
    before = (later / "plan.yaml").read_bytes()
    filled = fill(workbook(here, later, *LATER), {6: {"owner": "X"}})
    ran = here("plan", "import", filled, later, "--dry-run")
    assert "-    owner: wmm\n+    owner: X\n" in ran.out
    assert before == (later / "plan.yaml").read_bytes()


def test_without_leave_nothing_is_written(here: Callable[..., Ran], melati: Path) -> None:
    ran = here("plan", "import", fill(workbook(here, melati), {6: FILLED}), melati)
    assert (0, True) == (ran.code, "--write" in ran.err)
    assert not (melati / "plan.yaml").exists()


def test_every_row_that_cannot_be_taken_is_told_one_by_one(
    here: Callable[..., Ran], melati: Path
) -> None:
    rows: dict[int, Fill] = {
        6: {"cause": "x", "fingerprints": "0" * 32},
        7: {"cause": "x", "fingerprints": None},
        8: {"cause": "x", "fingerprints": "entah"},
        9: {"due": "kapan-kapan"},
        10: {"status": "mungkin"},
        11: {"cause": "x" * 20_000},
    }
    filled = fill(workbook(here, melati), rows)
    ran = here("plan", "import", filled, melati, "--write")
    left = r"^baris (\d+), tidak diambil[^\n]*\n(?:[^ ].*\n)*    (.+)$"
    told = dict(re.findall(left, ran.out, re.MULTILINE))
    assert {str(number) for number in rows} == set(told)
    assert "36 baris: 0 tindakan baru, 0 diubah, 0 sama, 30 belum diisi, 6 tidak diambil" in ran.out
    dry = here("plan", "import", filled, melati, "--dry-run")
    assert len(rows) == len(re.findall(r"^baris \d+: ", dry.err, re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_without_a_plan_is_refused_with_what_to_do(
    here: Callable[..., Ran], melati: Path, tmp_path: Path, language: Language
) -> None:
    file = tmp_path / "lain.csv"
    file.write_text("No;Temuan;Status\n1;a;b\n", encoding="utf-8")
    ran = here("plan", "import", file, melati, "--lang", language)
    assert (3, "") == (ran.code, ran.out)
    assert "audit -o xlsx=" in ran.err


def test_a_plan_may_come_back_as_csv(
    here: Callable[..., Ran], melati: Path, tmp_path: Path
) -> None:
    sheet = load_workbook(workbook(here, melati)).worksheets[2]
    mark = sheet.cell(6, len(PLAN_COLUMNS)).value
    file = tmp_path / "rencana.csv"
    file.write_text(f"Temuan;PIC;Target;Sidik temuan\na;Budi;1/8/2012;{mark}\n", encoding="utf-8")
    assert 0 == here("plan", "import", file, melati, "--write").code
    plan = read_plan(find_unit(str(melati)))
    assert plan is not None
    assert [("Budi", date(2012, 8, 1))] == [(each.owner, each.due) for each in plan.actions]


@pytest.mark.parametrize("content", [b"PK\x03\x04rusak", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_damaged_workbook_is_refused(
    here: Callable[..., Ran], melati: Path, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "rusak.xlsx"
    file.write_bytes(content)
    assert 3 == here("plan", "import", file, melati).code


def test_mistakes_in_the_plan_and_in_the_unit_are_told_together(
    here: Callable[..., Ran], later: Path
) -> None:
    (later / "plan.yaml").write_text("format: x\nactons: []\n", encoding="utf-8")
    unit = later / "unit.yaml"
    unit.write_text(unit.read_text("utf-8").replace("kind: puskesmas", "kind: x"), "utf-8")
    ran = here("audit", later, "--lang", "en")
    assert 3 == ran.code
    assert ["plan.yaml:1:9", "plan.yaml:2:1", "unit.yaml:8:9"] == re.findall(
        r"(?:plan|unit)\.yaml:\d+:\d+", ran.err
    )


def test_a_report_never_takes_the_place_of_the_plan(here: Callable[..., Ran], later: Path) -> None:
    before = (later / "plan.yaml").read_bytes()
    assert 2 == here("audit", later, "-o", f"json={later / 'plan.yaml'}").code
    assert before == (later / "plan.yaml").read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [("audit", EXAMPLES / "kelurahan-kenanga", "-f", "xlsx"), ("plan", "import", "x.xlsx")],
)
def test_a_missing_library_is_told_with_how_to_install_it(
    here: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch, arguments: tuple[object, ...]
) -> None:
    monkeypatch.setattr("spm_check.cli.extras.find_spec", lambda _: None)
    ran = here(*arguments, "--lang", "en")
    assert (3, "") == (ran.code, ran.out)
    assert "pip install 'spm-check[office]'" in ran.err


@pytest.mark.parametrize("name", ["melati", "nanti"])
def test_a_plan_that_was_changed_meanwhile_is_not_overwritten(
    here: Callable[..., Ran], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    example = {"melati": "puskesmas-melati", "nanti": "puskesmas-melati-2013"}[name]
    folder = Path(shutil.copytree(EXAMPLES / example, tmp_path / name))
    filled = fill(workbook(here, folder), {6: FILLED})
    other = b"format: spm-check/plan/1\n# orang lain\n"

    def meanwhile(read: ReadPlan, *given: Any, **named: Any) -> ExitCode:
        (folder / "plan.yaml").write_bytes(other)
        return put(read, *given, **named)

    monkeypatch.setattr("spm_check.cli.planning.put", meanwhile)
    ran = here("plan", "import", filled, folder, "--write")
    if name == "nanti":
        assert 4 == ran.code
        assert other == (folder / "plan.yaml").read_bytes()
    else:
        assert (folder / "plan.yaml").read_bytes().startswith(other)


def test_as_json_every_row_is_there_with_what_becomes_of_it(
    here: Callable[..., Ran], later: Path
) -> None:
    moved: dict[int, Fill] = {6: {"owner": "kepala", "due": "besok"}, 7: {"status": "selesai"}}
    file = fill(workbook(here, later, *LATER), moved)
    ran = here("plan", "import", file, later, "-f", "json")
    told = json.loads(ran.out)

    assert (0, "spm-check/plan-import/1") == (ran.code, told["schema"])
    assert "Rencana tindak lanjut" == told["sheet"]
    assert {"new": 0, "changed": 2, "same": 3, "blank": 0, "left": 0} == told["counts"]
    first, second, *others = told["rows"]
    assert ["same"] * 3 == [each["outcome"] for each in others]
    assert [{"why": "day-unread", "value": "besok"}] == first["troubles"]
    assert ({"owner": "kepala"}, {"owner": "wmm"}) == (first["fields"], first["was"])
    assert ({"status": "done"}, {"status": "doing"}) == (second["fields"], second["was"])
    assert [6, 7, 8, 9, 10] == [each["row"] for each in told["rows"]]


def test_json_is_the_same_in_both_languages_and_of_new_rows_has_all_fields(
    here: Callable[..., Ran], melati: Path
) -> None:
    file = fill(workbook(here, melati), {6: FILLED})
    one, other = (
        here("plan", "import", file, melati, "-f", "json", "--lang", each).out for each in LANGUAGES
    )
    row = json.loads(one)["rows"][0]

    assert one == other
    assert "new" == row["outcome"]
    assert list(PLAN_FIELDS) == list(row["fields"])
    assert {} == row["was"]
    assert not (melati / "plan.yaml").exists()
