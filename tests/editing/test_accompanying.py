"""A new file and its declaration: both are there, or neither is."""

import os
from pathlib import Path

import pytest

from spm_check.editing import accompanying
from spm_check.editing.accompanying import LEFT, save_with
from spm_check.editing.saving import CHANGED, Draft, draft
from spm_check.errors import UnwrittenError

OLD, NEW, TEXT = b"lama\n", b"baru\n", b"isi"


@pytest.fixture
def unit_file(tmp_path: Path) -> Path:
    """Return a unit file."""
    (tmp_path / "unit.yaml").write_bytes(OLD)
    return tmp_path / "unit.yaml"


def save(unit_file: Path, path: Path) -> None:
    """Save both."""
    with draft(str(unit_file)) as file:
        save_with(file, NEW, {str(path): TEXT})


def save_late(unit_file: Path, path: Path) -> None:
    """Save both after somebody else has changed the unit file."""
    with draft(str(unit_file)) as file:
        unit_file.write_bytes(b"orang lain")
        save_with(file, NEW, {str(path): TEXT})


def test_both_are_written_and_the_folders_that_lead_there(unit_file: Path) -> None:
    path = unit_file.parent / "a" / "b" / "x.docx"
    save(unit_file, path)

    assert (NEW, TEXT) == (unit_file.read_bytes(), path.read_bytes())


def test_what_is_there_stays_and_nothing_is_declared(unit_file: Path) -> None:
    path = unit_file.parent / "x.docx"
    path.write_bytes(b"punya orang")
    with pytest.raises(UnwrittenError) as caught:
        save(unit_file, path)

    assert (str(path), "EEXIST") == (caught.value.path, caught.value.reason)
    assert (OLD, b"punya orang") == (unit_file.read_bytes(), path.read_bytes())


def test_a_link_to_nowhere_is_something_that_is_there(unit_file: Path) -> None:
    path = unit_file.parent / "x.docx"
    path.symlink_to("tidak-ada")
    with pytest.raises(UnwrittenError):
        save(unit_file, path)

    assert OLD == unit_file.read_bytes()


def test_where_the_unit_file_was_changed_nothing_is_left_behind(unit_file: Path) -> None:
    path = unit_file.parent / "a" / "b" / "x.docx"
    with pytest.raises(UnwrittenError) as caught:
        save_late(unit_file, path)

    assert CHANGED == caught.value.reason
    assert ["unit.yaml"] == os.listdir(unit_file.parent)
    assert b"orang lain" == unit_file.read_bytes()


def test_whatever_else_stops_it_leaves_nothing_behind(
    unit_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(Draft, "save", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(unit_file, unit_file.parent / "a" / "x.docx")

    assert ["unit.yaml"] == os.listdir(unit_file.parent)


def _created_and_stuck(path: str, _: bytes) -> bool:
    """Stand for a file that cannot be unlinked: a folder cannot."""
    os.mkdir(path)
    return True


def test_a_file_that_cannot_be_removed_again_is_told(
    unit_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = unit_file.parent / "x.docx"
    monkeypatch.setattr(accompanying, "create_file", _created_and_stuck)
    with pytest.raises(UnwrittenError) as caught:
        save_late(unit_file, path)

    assert (str(path), LEFT) == (caught.value.path, caught.value.reason)


def test_a_folder_that_cannot_be_made_is_told(unit_file: Path) -> None:
    (unit_file.parent / "a").write_bytes(b"")
    with pytest.raises(UnwrittenError) as caught:
        save(unit_file, unit_file.parent / "a" / "b" / "x.docx")

    assert caught.value.reason in {"EEXIST", "ENOTDIR"}
    assert OLD == unit_file.read_bytes()
