"""The kept reports of a unit, and what is said of whatever lies beside them."""

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from rendering import SHELF, example
from running import EXAMPLES
from spm_check.cli.auditing import audited
from spm_check.errors import UnusableError
from spm_check.model.history import History, Skipped
from spm_check.reading.report.kept import KEPT, read_history
from spm_check.reading.text.limits import DEFAULT
from spm_check.render.json_v1 import plain, render_json
from spm_check.render.words import words_of

WORDS = words_of("id")
UNIT, CATALOGUE = "Puskesmas Melati", "iso-9001-2008"


def on(day: str) -> str:
    """Return the example's report of a day."""
    folder = str(EXAMPLES / "puskesmas-melati")
    return render_json(audited(folder, SHELF, DEFAULT, date.fromisoformat(day)).report, WORDS)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Return the folder of kept reports of a unit."""
    folder = tmp_path.joinpath(*KEPT.split("/"))
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def history(tmp_path: Path) -> Callable[[], History]:
    """Return what reads the history of the unit."""
    return lambda: read_history(str(tmp_path), UNIT, CATALOGUE)


def test_a_unit_that_keeps_nothing_has_an_empty_history(tmp_path: Path) -> None:
    assert History(UNIT, CATALOGUE, (), ()) == read_history(str(tmp_path), UNIT, CATALOGUE)


def test_reports_stand_oldest_first(kept: Path, history: Callable[[], History]) -> None:
    for day in ("2012-07-01", "2011-12-31"):
        (kept / f"{day}.json").write_text(on(day), encoding="utf-8")
    assert [date(2011, 12, 31), date(2012, 7, 1)] == [each.on for each in history().reports]


def test_whatever_else_lies_there_is_named_with_the_reason(
    kept: Path, history: Callable[[], History]
) -> None:
    text = on("2012-07-01")
    document = plain(example("puskesmas-melati"), WORDS)
    document["catalogue"]["id"] = "iso-9001-2015"
    (kept / "2012-01-01.json").write_text(text[:5000], encoding="utf-8")
    (kept / "2012-01-02.json").write_text("{}", encoding="utf-8")
    (kept / "2012-01-03.json").write_text(
        render_json(example("kantor-perizinan"), WORDS), encoding="utf-8"
    )
    (kept / "2012-01-04.json").write_text(json.dumps(document), encoding="utf-8")
    (kept / "2012-01-05.json").write_text(text, encoding="utf-8")
    (kept / "2012-01-06.json").mkdir()
    (kept / "catatan.txt").write_text("x", encoding="utf-8")
    (kept / ".2012-07-01.json.ab.part").write_text("x", encoding="utf-8")

    assert (
        Skipped(".2012-07-01.json.ab.part", "name"),
        Skipped("2012-01-01.json", "damaged"),
        Skipped("2012-01-02.json", "no-report"),
        Skipped("2012-01-03.json", "other-unit"),
        Skipped("2012-01-04.json", "other-catalogue"),
        Skipped("2012-01-05.json", "other-day"),
        Skipped("2012-01-06.json", "unreadable"),
        Skipped("catatan.txt", "name"),
    ) == history().skipped
    assert () == history().reports


def test_a_link_that_leads_out_of_the_unit_is_not_followed(
    kept: Path, history: Callable[[], History], tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("luar") / "laporan.json"
    outside.write_text(on("2012-07-01"), encoding="utf-8")
    (kept / "2012-07-01.json").symlink_to(outside)
    assert (Skipped("2012-07-01.json", "unreadable"),) == history().skipped


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / ".spm-check").mkdir()
    (tmp_path / ".spm-check" / "reports").write_text("x", encoding="utf-8")
    with pytest.raises(UnusableError) as raised:
        read_history(str(tmp_path), UNIT, CATALOGUE)
    assert os.path.join(str(tmp_path), ".spm-check", "reports") == (
        raised.value.complaints[0].place.file
    )
