"""What truly lies in a unit's folder, against what is declared."""

import os
import unicodedata
from pathlib import Path

import pytest

from spm_check.model.holdings import Flaw, Holdings, Obstacle
from spm_check.reading.folder.holdings import take_holdings

NFC, NFD = (unicodedata.normalize(form, "dokumen/Dé.pdf") for form in ("NFC", "NFD"))


def make(folder: Path, *names: str, content: str = "x") -> Path:
    """Make files, and the folders that they lie in."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def held(folder: Path, *declared: str) -> Holdings:
    """Return the holdings of a folder whose unit file is `unit.yaml`."""
    return take_holdings(str(folder), "unit.yaml", declared)


def flaw(folder: Path, declared: str) -> tuple[str, str | None]:
    """Return why a declared path is not held, and what is nearly the same."""
    found = held(folder, declared)
    assert {} == found.held
    one = found.flaws[declared]
    assert Flaw(declared, one.kind, one.near) == one
    return one.kind, one.near


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("a.pdf", ["a.pdf"]),
        ("*.pdf", ["a.pdf", "b.pdf"]),
        ("?.pdf", ["a.pdf", "b.pdf"]),
        ("[a-c].pdf", ["a.pdf", "b.pdf"]),
        ("[!a].pdf", ["b.pdf"]),
        ("r/*.pdf", ["r/c.pdf"]),
        ("*/*.pdf", ["r/c.pdf"]),
        ("**/*.pdf", ["a.pdf", "b.pdf", "r/c.pdf", "r/s/d.pdf"]),
        ("r/**/*.pdf", ["r/c.pdf", "r/s/d.pdf"]),
        ("r/**", ["r/c.pdf", "r/s/SOP [2].docx", "r/s/d.pdf"]),
        ("r/s/SOP [2].docx", ["r/s/SOP [2].docx"]),
        ("r/s/*[[]2].docx", ["r/s/SOP [2].docx"]),
    ],
)
def test_a_pattern_names_files(tmp_path: Path, pattern: str, expected: list[str]) -> None:
    make(tmp_path, "a.pdf", "b.pdf", "r/c.pdf", "r/s/d.pdf", "r/s/SOP [2].docx", "unit.yaml")

    assert {pattern: tuple(expected)} == held(tmp_path, pattern).held


@pytest.mark.parametrize("pattern", ["*", "**", "r/*", "**/*"])
def test_a_pattern_never_fits_hidden_files_and_those_that_nobody_declares(
    tmp_path: Path, pattern: str
) -> None:
    names = ["unit.yaml", ".DS_Store", "r/Thumbs.db", "r/.gitkeep", "r/~$a.docx", ".x/y"]
    make(tmp_path, *names)

    assert ("missing", None) == flaw(tmp_path, pattern)


@pytest.mark.parametrize("pattern", [".arsip/*.pdf", ".arsip/a.pdf", ".*/a.pdf", "r/.a"])
def test_hidden_files_count_where_they_are_meant(tmp_path: Path, pattern: str) -> None:
    make(tmp_path, ".arsip/a.pdf", "r/.a")

    assert 1 == len(held(tmp_path, pattern).held[pattern])


@pytest.mark.parametrize(
    ("declared", "there", "kind", "near"),
    [
        (NFC, NFD, "other-form", NFD),
        (NFD, NFC, "other-form", NFC),
        ("dokumen/manual.pdf", "Dokumen/Manual.PDF", "missing", "Dokumen/Manual.PDF"),
        ("dokumen/manual.pdf", "dokumen/manuals.pdf", "missing", "dokumen/manuals.pdf"),
        ("dokumen/manual.pdf", "arsip/manual.pdf", "missing", None),
        ("manual.pdf", "x.docx", "missing", None),
        ("manual*.pdf", "Manual.pdf", "missing", None),
    ],
)
def test_a_missing_file_brings_a_name_that_is_nearly_the_same(
    tmp_path: Path, declared: str, there: str, kind: str, near: str | None
) -> None:
    assert (kind, near) == flaw(make(tmp_path, there), declared)


@pytest.mark.parametrize("name", ["unit.yaml", "Thumbs.db", "arsip/desktop.ini"])
def test_what_belongs_to_the_program_or_the_computer_is_no_evidence(
    tmp_path: Path, name: str
) -> None:
    make(tmp_path, "unit.yaml", name)

    assert ("no-evidence", None) == flaw(tmp_path, name)
    assert not held(tmp_path, "**").held


def test_files_that_are_not_sound_beside_sound_ones_are_told(tmp_path: Path) -> None:
    make(tmp_path, "r/a.pdf")
    make(tmp_path, "r/b.pdf", "r/c.pdf", content="")

    told = [(o.path, o.kind) for o in held(tmp_path, "r/*.pdf").obstacles]

    assert [("r/b.pdf", "empty"), ("r/c.pdf", "empty")] == told


def test_an_empty_file_is_not_held(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", content="")

    assert ("empty", None) == flaw(tmp_path, "a.pdf")
    assert ("empty", None) == flaw(tmp_path, "*.pdf")


def test_of_many_files_the_sound_ones_are_held(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "d.pdf", content="")
    make(tmp_path, "b.pdf", "c.pdf")
    found = held(tmp_path, "*.pdf")

    assert ({"*.pdf": ("b.pdf", "c.pdf")}, {}) == (found.held, found.flaws)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    make(tmp_path, "dokumen/a.pdf")

    assert ("folder", None) == flaw(tmp_path, "dokumen")
    assert ("missing", None) == flaw(tmp_path, "dokumen*")


def test_obstacles_are_the_reason_also_for_what_lies_behind_them(tmp_path: Path) -> None:
    unit = make(tmp_path, "secret.pdf", "other/d.pdf", "unit/a") / "unit"
    (unit / "up.pdf").symlink_to("../secret.pdf")
    (unit / "gone.pdf").symlink_to("nowhere")
    (unit / "folder").symlink_to("../other")
    os.mkfifo(unit / "pipe.pdf")

    assert ("link-outside", None) == flaw(unit, "up.pdf")
    assert ("link-broken", None) == flaw(unit, "gone.pdf")
    assert ("not-regular", None) == flaw(unit, "pipe.pdf")
    assert ("folder-link", None) == flaw(unit, "folder/d.pdf")
    assert ("folder-link", None) == flaw(unit, "folder/*.pdf")


def test_obstacles_are_told_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("c", "a", "b"):
        (tmp_path / name).symlink_to("nowhere")

    expected = tuple(Obstacle(name, "link-broken") for name in "abc")
    assert expected == held(tmp_path).obstacles


def test_what_nobody_names_is_undeclared(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "b.pdf", "r/c.pdf", "r/d.pdf", "unit.yaml")
    found = held(tmp_path, "r/*.pdf", "b.pdf", "missing.pdf")

    assert (("a.pdf",), 4) == (found.undeclared, found.files)


@pytest.mark.parametrize(
    "name",
    [
        "unit.yaml", ".gitignore", ".git/config", ".venv/lib/x.py", "r/.DS_Store", "r/~$a.docx",
        "unit.schema.json", "plan.yaml", "r/Thumbs.db", "DESKTOP.INI",
    ],
)  # fmt: skip
def test_what_every_folder_has_need_not_be_declared(tmp_path: Path, name: str) -> None:
    found = held(make(tmp_path, name))

    assert ((), 0) == (found.undeclared, found.files)


def test_a_unit_file_further_down_is_a_file_like_any_other(tmp_path: Path) -> None:
    assert ("b/unit.yaml",) == held(make(tmp_path, "b/unit.yaml")).undeclared


def test_files_that_this_run_writes_are_nothing_that_the_unit_holds(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "report.json")
    own = {os.path.realpath(tmp_path / "report.json")}
    found = take_holdings(str(tmp_path), "unit.yaml", [], own=own)

    assert (("a.pdf",), 1) == (found.undeclared, found.files)


def test_a_name_that_is_not_utf8_is_told_and_can_be_held_by_a_pattern(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/a\xe9.pdf", "wb") as stream:
        stream.write(b"x")

    assert ("a\\xe9.pdf",) == held(tmp_path).undeclared
    assert {"*.pdf": ("a\\xe9.pdf",)} == held(tmp_path, "*.pdf").held


def test_equal_folders_give_equal_holdings(tmp_path: Path) -> None:
    names = [f"r/{number:03}.pdf" for number in range(100)]
    one = make(tmp_path / "one", *names)
    other = make(tmp_path / "other", *reversed(names))

    assert held(one, "r/0*.pdf") == held(other, "r/0*.pdf")
