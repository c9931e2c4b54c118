"""A saved file is the old one or the new one, whatever happens in between."""

import os
import sys
from pathlib import Path

import pytest

from complaining import told
from spm_check.editing import saving
from spm_check.editing.saving import TakenError, UneditableError, difference, draft
from spm_check.errors import UnusableError, UnwrittenError
from spm_check.reading.text.limits import Limits


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a unit file."""
    path = tmp_path / "unit.yaml"
    path.write_bytes(b"lama")
    return path


def test_a_draft_is_read_and_saved(file: Path) -> None:
    with draft(str(file)) as opened:
        assert b"lama" == opened.content
        opened.save(b"baru")

    assert b"baru" == file.read_bytes()
    assert ["unit.yaml"] == [path.name for path in file.parent.iterdir()]


def test_mode_bits_stay(file: Path) -> None:
    file.chmod(0o640)
    with draft(str(file)) as opened:
        opened.save(b"baru")

    assert 0o640 == file.stat().st_mode & 0o7777


def test_a_link_keeps_pointing_to_the_file(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "tautan.yaml"
    link.symlink_to(file)
    with draft(str(link)) as opened:
        opened.save(b"baru")

    assert link.is_symlink()
    assert b"baru" == file.read_bytes()


def change(file: Path, by: str) -> None:
    """Do to a file what other people do."""
    if by == "removal":
        file.unlink()
    elif by == "replacement":
        other = file.with_name("lain")
        other.write_bytes(b"milik orang")
        other.replace(file)
    else:
        file.write_bytes(b"milik orang" if by == "content" else b"lama, milik orang")


@pytest.mark.parametrize("by", ["content", "addition", "replacement", "removal"])
def test_what_somebody_else_changed_meanwhile_is_not_lost(file: Path, by: str) -> None:
    with draft(str(file)) as opened:
        change(file, by)
        with pytest.raises(UnwrittenError) as caught:
            opened.save(b"baru")

    assert ("ENOENT" if by == "removal" else saving.CHANGED) == caught.value.reason
    assert by == "removal" or file.read_bytes().endswith(b"milik orang")


def test_the_same_bytes_in_another_file_are_no_change(file: Path) -> None:
    with draft(str(file)) as opened:
        file.rename(file.with_name("unit.yaml.bak"))
        file.write_bytes(b"lama")
        opened.save(b"baru")

    assert b"baru" == file.read_bytes()


def refusal(path: Path, limits: Limits | None = None) -> str:
    """Return the code with which a file is refused."""
    with pytest.raises(UnusableError) as caught, draft(str(path), limits or Limits()):
        pass
    ((code, _, _),) = told(caught.value.complaints)
    return code


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "path-missing" == refusal(tmp_path / "tiada.yaml")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnwrittenError) as caught, draft(str(tmp_path / "tiada" / "unit.yaml")):
        pass

    assert "ENOENT" == caught.value.reason


def test_a_file_beyond_the_limit_is_not_read(file: Path) -> None:
    assert "file-too-big" == refusal(file, Limits(bytes=3))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "unit.yaml")

    assert "file-irregular" == refusal(tmp_path / "unit.yaml")


def test_a_file_that_is_protected_against_writing_is_not_replaced(file: Path) -> None:
    file.chmod(0o444)
    with draft(str(file)) as opened, pytest.raises(UnwrittenError) as caught:
        opened.save(b"baru")

    assert "EACCES" == caught.value.reason
    assert b"lama" == file.read_bytes()


def test_complaints_name_the_path_that_people_gave(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "tautan.yaml"
    link.symlink_to(file)
    with draft(str(link)) as opened:
        file.write_bytes(b"milik orang")
        with pytest.raises(UnwrittenError) as caught:
            opened.save(b"baru")

    assert str(link) == caught.value.path


def test_what_a_killed_writer_left_goes_and_what_looks_like_it_stays(file: Path) -> None:
    left = file.with_name(".unit.yaml.0123456789abcdef.part")
    others = [".unit.yaml.cadangan.part", ".unit.yml.0123456789abcdef.part", "unit.yaml.part"]
    for name in (left.name, *others):
        file.with_name(name).write_bytes(b"x")
    with draft(str(file)):
        assert left.exists()  # who only looks, removes nothing
    with draft(str(file)) as opened:
        opened.save(b"baru")

    assert {"unit.yaml", *others} == {path.name for path in file.parent.iterdir()}


def test_a_change_that_would_not_be_read_back_is_not_written(file: Path) -> None:
    with pytest.raises(UnwrittenError) as caught, draft(str(file)):
        raise UneditableError

    assert saving.UNEDITABLE == caught.value.reason
    assert b"lama" == file.read_bytes()


def test_an_id_that_was_taken_meanwhile_is_a_change_by_somebody_else(file: Path) -> None:
    with pytest.raises(UnwrittenError) as caught, draft(str(file)):
        raise TakenError

    assert saving.CHANGED == caught.value.reason


def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnwrittenError) as caught, draft(str(file)) as opened:
        opened.save(b"baru")

    assert "ENOSPC" == caught.value.reason
    assert [("unit.yaml", b"lama")] == [(p.name, p.read_bytes()) for p in file.parent.iterdir()]


def test_a_writer_that_does_not_end_is_not_waited_for_forever(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "PATIENCE", 0.1)
    with draft(str(file)), pytest.raises(UnwrittenError) as caught, draft(str(file)):
        pass

    assert saving.IN_USE == caught.value.reason


def test_a_difference_is_told_line_by_line() -> None:
    shown = difference(b"a\nb\n", b"a\nc", "unit.yaml")

    assert [
        "--- unit.yaml",
        "+++ unit.yaml",
        "@@ -1,2 +1,2 @@",
        " a",
        "-b",
        "+c",
    ] == shown.splitlines()
    assert "" == difference(b"a", b"a", "unit.yaml")


def test_a_difference_shows_no_line_endings_and_nothing_that_acts_on_the_screen() -> None:
    shown = difference(b"a\r\n", "a\r\nb\u202e\x1b[2J\r\n".encode(), "unit.yaml")

    assert " a\n+b\\u{202e}\\u{1b}[2J\n" == shown.partition("@@\n")[2]
