"""Where the units are: found wherever they lie, each once, and nothing is lost silently."""

import os
from pathlib import Path

import pytest

from running import unit
from spm_check.errors import UnusableError
from spm_check.portfolio.searching import units_below


def found(root: Path) -> list[tuple[str, str | None]]:
    """Return the units below a root with what is wrong with them, in the order of their paths."""
    return sorted(
        (one.path, one.complaint.code if one.complaint else None) for one in units_below(str(root))
    )


def test_units_are_found_at_any_depth_within_units_and_at_the_root_itself(tmp_path: Path) -> None:
    for path in (".", "dinas", "dinas/puskesmas", "a/b/c/d"):
        unit(tmp_path / path)
    assert [(".", None), ("a/b/c/d", None), ("dinas", None), ("dinas/puskesmas", None)] == found(
        tmp_path
    )


@pytest.mark.parametrize("names", [("unit.yml",), ("unit.yaml", "unit.yml")])
def test_either_name_makes_a_unit_and_both_make_one(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("x")
    assert [(".", None)] == found(tmp_path)


def test_a_folder_without_a_unit_file_is_none(tmp_path: Path) -> None:
    (tmp_path / "kosong").mkdir()
    (tmp_path / "unit.json").write_text("{}")
    assert [] == found(tmp_path)


def test_hidden_folders_are_passed_over(tmp_path: Path) -> None:
    unit(tmp_path / ".git" / "a")
    unit(tmp_path / "a" / ".spm-check")
    assert [] == found(tmp_path)


def test_a_unit_file_that_leads_nowhere_still_makes_a_unit(tmp_path: Path) -> None:
    (tmp_path / "unit.yaml").symlink_to(tmp_path / "tidak-ada")
    assert [(".", None)] == found(tmp_path)


def test_a_link_to_a_unit_is_told_and_others_are_not_followed(tmp_path: Path) -> None:
    outside = unit(tmp_path / "luar" / "a")
    root = tmp_path / "kota"
    unit(root / "b")
    (root / "tautan").symlink_to(outside)
    (root / "lingkar").symlink_to(root)
    (root / "putus").symlink_to(tmp_path / "tidak-ada")
    assert [("b", None), ("tautan", "folder-linked")] == found(root)


@pytest.mark.skipif(os.name == "nt", reason="needs the permissions of POSIX")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_folder_that_cannot_be_read_is_told_and_stops_none_of_the_others(tmp_path: Path) -> None:
    unit(tmp_path / "a")
    shut = tmp_path / "b"
    shut.mkdir(0o000)
    try:
        assert [("a", None), ("b", "path-unreadable")] == found(tmp_path)
    finally:
        shut.chmod(0o700)


def test_a_folder_that_fails_is_told_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unit(tmp_path / "a")
    (tmp_path / "b").mkdir()
    scan = os.scandir

    def failing(path: str) -> object:
        if path.endswith("b"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", failing)
    assert [("a", None), ("b", "path-unreadable")] == found(tmp_path)


@pytest.mark.parametrize(
    ("name", "code"), [("tidak-ada", "path-missing"), ("berkas", "folder-expected")]
)
def test_a_root_that_is_no_folder_is_unusable(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "berkas").write_text("x")
    with pytest.raises(UnusableError) as raised:
        found(tmp_path / name)
    assert [code] == [each.code for each in raised.value.complaints]
