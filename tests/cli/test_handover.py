"""`handover`: for which office, to which file, and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, SOUND, Ran, unit

MELATI = EXAMPLES / "puskesmas-melati"
ON = ("--on", "2012-07-01")
HEAD = ("--office", "kepala")


def test_one_run_writes_word_markdown_and_the_screen(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    word, text = tmp_path / "serah-terima.docx", tmp_path / "x"
    ran = here("handover", MELATI, *HEAD, *ON, "-o", f"docx={word}", "-o", f"markdown={text}")
    assert (0, "") == (ran.code, ran.err)
    assert ran.out.startswith("Puskesmas Melati\nSerah terima jabatan: Kepala Puskesmas\n")
    assert 80 >= max(map(len, ran.out.splitlines()))
    assert word.read_bytes().startswith(b"PK")
    assert text.read_text(encoding="utf-8").startswith("# Berita acara serah terima jabatan: ")


@pytest.mark.parametrize("name", ["a.md", "a.docx", "a.txt"])
def test_the_ending_of_a_file_tells_its_format(
    here: Callable[..., Ran], tmp_path: Path, name: str
) -> None:
    assert Ran(0, "", "") == here("handover", MELATI, *HEAD, *ON, "-o", tmp_path / name)
    assert (tmp_path / name).exists()


def test_the_only_office_need_not_be_named(here: Callable[..., Ran], tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit", SOUND.rpartition("  wmm")[0])
    assert "Handover of an office: Head" in here("handover", folder, *ON).out


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ((), "Name the office with --office; this unit has head, wmm"),
        (("--office", "haed"), 'no office "haed"; this unit has head, wmm; did you mean head?'),
        (("--office", ""), 'no office ""; this unit has head, wmm'),
    ],
)
def test_an_office_that_is_not_there_is_a_wrong_argument(
    here: Callable[..., Ran], tmp_path: Path, asked: tuple[str, ...], told: str
) -> None:
    ran = here("handover", unit(tmp_path / "unit"), *asked, "--lang", "en")
    assert (2, "") == (ran.code, ran.out)
    assert told in ran.err


def test_a_unit_without_offices_is_told_to_declare_them(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = unit(tmp_path / "unit", SOUND.partition("offices:")[0])
    for asked in ((), HEAD):
        ran = here("handover", folder, *asked, "--lang", "en")
        assert 2 == ran.code
        assert "declares no offices yet" in ran.err


def test_a_unit_that_cannot_be_used_ends_with_3(here: Callable[..., Ran], tmp_path: Path) -> None:
    assert 3 == here("handover", tmp_path, *HEAD).code


def test_evidence_is_never_overwritten(here: Callable[..., Ran], tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit")
    target = f"markdown={folder / 'unit.yaml'}"
    assert 2 == here("handover", folder, "--office", "head", "-o", target).code
    assert SOUND == (folder / "unit.yaml").read_text(encoding="utf-8")
