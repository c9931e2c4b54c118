"""Manuals are read once for all runs, by a process that ends, and whatever they are, it is said."""

import json
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import psutil
import pytest

from foreign import docx
from spm_check.discovery.manual_marks import marks_of
from spm_check.extraction import manuals, worker_process
from spm_check.extraction.cache import cache_file
from spm_check.extraction.manuals import read_manuals
from spm_check.extraction.whole.plain_text import plain_text, text_of
from spm_check.model.extract import Extract
from spm_check.model.manual_text import ManualText, Marks, Passage

NO_WORKER = ("/no/such/program",)
TEXT = ManualText(
    (Passage("Manual", "Manual", 1), Passage("isi", "Manual", 2), Passage("lain")),
    "too-long",
    Marks("2", date(2012, 1, 2)),
)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPM_CHECK_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    docx(tmp_path / "a.docx")
    (tmp_path / "b.md").write_text("# Manual\n\nRevisi : 3\n", encoding="utf-8")
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path


def read(folder: Path, *names: str) -> dict[str, ManualText]:
    return dict(read_manuals(names or ("a.docx", "b.md", "c.png"), str(folder), lambda: marks_of))


def test_every_file_is_read_in_its_order_and_no_process_is_left(folder: Path) -> None:
    before = psutil.Process().children(recursive=True)
    found = read(folder)

    assert ["a.docx", "b.md", "c.png"] == list(found)
    assert [None, None, "scan"] == [each.unread for each in found.values()]
    assert ["00", "3", None] == [each.marks.revision for each in found.values()]
    assert before == psutil.Process().children(recursive=True)


def test_a_second_run_starts_no_worker(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(folder)
    monkeypatch.setattr(worker_process, "COMMAND", NO_WORKER)

    assert first == read(folder)
    (folder / "a.docx").rename(folder / "pindah.docx")
    assert first["a.docx"] == read(folder, "pindah.docx")["pindah.docx"]


def test_a_worker_that_is_lent_reads_for_many_and_is_left_running(folder: Path) -> None:
    with closing(worker_process.Worker()) as worker:
        (folder / "lain").mkdir()
        (folder / "lain" / "b.md").write_text("# Lain\n", encoding="utf-8")
        first = dict(read_manuals(["a.docx"], str(folder), lambda: marks_of, worker))
        process = worker._process  # noqa: SLF001  which process it is
        second = dict(read_manuals(["b.md"], str(folder / "lain"), lambda: marks_of, worker))
        assert (None, None) == (first["a.docx"].unread, second["b.md"].unread)
        assert process is not None
        assert process is worker._process  # noqa: SLF001
        assert process.poll() is None


def test_a_changed_file_is_read_again(folder: Path) -> None:
    read(folder)
    (folder / "b.md").write_text("# Manual\n\nRevisi : 4 baru\n", encoding="utf-8")
    assert "Revisi : 4 baru" == read(folder, "b.md")["b.md"].passages[-1].text


def test_a_cache_that_somebody_else_wrote_is_not_believed(folder: Path) -> None:
    first = read(folder)
    file = cache_file(str(folder))
    assert file is not None
    with sqlite3.connect(file) as base:
        base.execute("update extracts set extract = '[1]'")
    assert first == read(folder)


@pytest.mark.parametrize("name", ["tidak-ada.docx", "../a.docx", "."])
def test_what_is_not_in_the_folder_is_not_held(name: str, folder: Path) -> None:
    assert {name: ManualText(unread="not-held")} == read(folder, name)


def test_of_very_many_files_the_first_are_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manuals, "MOST_FILES", 1)
    assert [None, "too-long", "too-long"] == [each.unread for each in read(folder).values()]


HARMS = {
    "import os; os._exit(0)": "corrupt",
    "print('{}')": "corrupt",
    "print('{\"whole\": 1}')": "corrupt",
    "import time; time.sleep(60)": "too-slow",
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_worker_that_fails_is_told_of_the_file(
    harm: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = f"import sys; sys.stdin.readline(); {harm}"
    monkeypatch.setattr(worker_process, "COMMAND", (sys.executable, "-c", program))
    monkeypatch.setattr(manuals, "SECONDS", 1)
    assert HARMS[harm] == read(folder, "b.md")["b.md"].unread


def test_where_no_process_can_be_started_nothing_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "COMMAND", NO_WORKER)
    assert "not-held" == read(folder, "b.md")["b.md"].unread


def test_a_file_that_cannot_be_kept_is_read_all_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manuals, "AT_MOST", 1)
    assert None is read(folder, "b.md")["b.md"].unread


def test_a_text_goes_through_as_plain_values() -> None:
    for text in (TEXT, replace(TEXT, unread=None, marks=Marks()), ManualText(unread="scan")):
        assert text == text_of(json.loads(json.dumps(plain_text(text))))


WRONG: list[Any] = [
    [],
    {},
    plain_text(TEXT) | {"passages": [[1, None]]},
    plain_text(TEXT) | {"passages": [["a", None, 2]]},
    plain_text(TEXT) | {"unread": "lain"},
    plain_text(TEXT) | {"revision": 2},
    plain_text(TEXT) | {"in_force": "kemarin"},
]


@pytest.mark.parametrize("value", WRONG)
def test_other_values_are_refused(value: Any) -> None:
    with pytest.raises((TypeError, ValueError, LookupError)):
        text_of(value)


def test_marks_are_those_of_the_control_block() -> None:
    block = ("No. Dokumen : MM/01", "Revisi : 2", "Tanggal terbit : 1 Mei 2010")
    in_force = "Tanggal berlaku : 2 Januari 2012"

    assert Marks("2", date(2012, 1, 2)) == marks_of(Extract("ok", lines=(*block, in_force)))
    assert Marks("2") == marks_of(Extract("ok", lines=block))
    assert Marks(None, date(2010, 5, 1)) == marks_of(Extract("ok", lines=(block[0], block[2])))
    assert Marks() == marks_of(Extract("ocr", lines=(*block, in_force)))
