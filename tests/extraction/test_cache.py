"""What was read once is not read again, and a damaged cache does no harm."""

import os
import shutil
import sqlite3
from pathlib import Path

import platformdirs
import pytest

from foreign import docx, scan
from spm_check.extraction import ExtractionOptions, extract_all, worker_process
from spm_check.extraction.cache import LARGEST, Cache, cache_file
from spm_check.model.extract import Extract

OPTIONS = ExtractionOptions(ocr=False, workers=1)
NO_WORKER = ("/no/such/program",)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPM_CHECK_CACHE", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    docx(tmp_path / "a.docx")
    scan(tmp_path / "b.png")
    (tmp_path / "rusak.docx").write_bytes(b"PK\x03\x04 rusak")
    return tmp_path


def read(folder: Path, options: ExtractionOptions = OPTIONS) -> dict[str, Extract]:
    return dict(extract_all(sorted(os.listdir(folder)), str(folder), options))


def _file() -> str:
    file = cache_file("elsewhere")
    assert file is not None
    return file


def test_a_second_run_starts_no_worker(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(folder)
    monkeypatch.setattr(worker_process, "COMMAND", NO_WORKER)
    assert first == read(folder)
    assert ("ok", "corrupt") == (first["a.docx"].state, first["rusak.docx"].why)


def test_a_copy_and_a_moved_file_are_known(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(folder)
    (folder / "rusak.docx").unlink()
    (folder / "b.png").unlink()
    (folder / "a.docx").rename(folder / "pindah.docx")
    shutil.copy(folder / "pindah.docx", folder / "salinan.docx")
    monkeypatch.setattr(worker_process, "COMMAND", NO_WORKER)
    assert {"pindah.docx": first["a.docx"], "salinan.docx": first["a.docx"]} == read(folder)


def test_a_changed_file_is_read_again(folder: Path) -> None:
    read(folder)
    docx(folder / "a.docx", lambda document: document.add_heading("Ruang lingkup", 1))
    assert ("Tujuan", "Ruang lingkup") == read(folder)["a.docx"].headings


def test_without_cache_nothing_is_used_and_nothing_kept(folder: Path) -> None:
    read(folder, ExtractionOptions(ocr=False, cache=False))
    assert not os.path.exists(_file())


def test_what_other_programs_would_read_is_not_taken_for_known(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    with_ocr = ExtractionOptions(workers=1)
    assert "no-ocr" == read(folder, with_ocr)["b.png"].why
    assert None is read(folder, OPTIONS)["b.png"].why
    assert "no-ocr" == read(folder, with_ocr)["b.png"].why


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000]
)
def test_a_damaged_cache_is_begun_anew(
    content: bytes, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = read(folder)
    Path(_file()).write_bytes(content)
    assert first == read(folder)
    monkeypatch.setattr(worker_process, "COMMAND", NO_WORKER)
    assert first == read(folder)


def test_entries_that_make_no_sense_are_read_again(folder: Path) -> None:
    first = read(folder)
    with sqlite3.connect(_file()) as base:
        base.execute("update extracts set extract = '{\"lines\": 3}'")
    base.close()
    assert first == read(folder)


def test_damage_within_the_cache_is_survived(folder: Path) -> None:
    first = read(folder)
    content = bytearray(Path(_file()).read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    Path(_file()).write_bytes(content)
    assert first == read(folder)
    assert first == read(folder)


def test_a_place_where_nothing_can_be_written_is_done_without(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path_factory.mktemp("blocked") / "file"
    blocked.write_text("")
    monkeypatch.setenv("SPM_CHECK_CACHE", str(blocked / "cache"))
    assert "ok" == read(folder)["a.docx"].state


def test_a_cache_that_somebody_else_writes_to_is_done_without(folder: Path) -> None:
    first = read(folder)
    other = sqlite3.connect(_file())
    other.execute("begin exclusive")
    try:
        assert first == read(folder)
    finally:
        other.close()


def test_a_cache_without_a_file_knows_nothing() -> None:
    cache = Cache(None, "/unit", str)
    cache.keep(b"1", Extract("ok"), by_programs=False)
    assert None is cache.like(b"1")
    cache.close()


def test_the_cache_lies_in_the_users_cache_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPM_CHECK_CACHE")
    assert platformdirs.user_cache_dir("spm-check", appauthor=False) in _file()


@pytest.mark.parametrize("inside", ["", "cache", "arsip/cache"])
def test_the_cache_never_lies_in_the_folder_of_the_unit(
    folder: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    monkeypatch.setenv("SPM_CHECK_CACHE", str(folder / inside))
    before = sorted(folder.rglob("*"))
    read(folder)
    assert before == sorted(folder.rglob("*"))
    assert cache_file(str(folder)) is None


@pytest.mark.skipif(os.name != "posix", reason="needs mode bits")
def test_nobody_else_may_read_the_cache(folder: Path) -> None:
    read(folder)
    assert "600" == f"{os.stat(_file()).st_mode & 0o777:o}"


def test_a_cache_that_has_grown_too_large_is_begun_anew(folder: Path) -> None:
    first = read(folder)
    os.truncate(_file(), LARGEST + 1)
    assert first == read(folder)
    assert LARGEST > os.path.getsize(_file())
