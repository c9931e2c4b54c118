"""A file is put in its place whole or not at all, and nothing is left beside it."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from running import spm, unit
from spm_check.editing.placing import create_file, replace_file

Place = Callable[[str, bytes], object]


def names(folder: Path) -> list[str]:
    """Return what lies in a folder."""
    return sorted(os.listdir(folder))


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "lain").write_bytes(b"")
    replace_file(str(tmp_path / "a"), b"a")
    create_file(str(tmp_path / "b"), b"b")

    usual = (tmp_path / "lain").stat().st_mode
    assert [usual] * 2 == [(tmp_path / name).stat().st_mode for name in "ab"]
    assert ["a", "b", "lain"] == names(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "unit.yaml"
    path.write_bytes(b"lama")
    os.chown(path, 1234, 2345)
    replace_file(str(path), b"baru")

    assert (1234, 2345) == (path.stat().st_uid, path.stat().st_gid)


def test_a_file_that_is_there_is_never_created_anew(tmp_path: Path) -> None:
    path = tmp_path / "unit.yaml"

    assert create_file(str(path), b"lama")
    assert not create_file(str(path), b"baru")
    assert b"lama" == path.read_bytes()
    assert ["unit.yaml"] == names(tmp_path)


def test_nor_is_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "unit.yaml").symlink_to("tiada")

    assert not create_file(str(tmp_path / "unit.yaml"), b"baru")
    assert ["unit.yaml"] == names(tmp_path)


def test_a_disk_without_second_names_does_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: str) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", unknown)
    path = tmp_path / "unit.yaml"

    assert create_file(str(path), b"lama")
    assert not create_file(str(path), b"baru")
    assert b"lama" == path.read_bytes()
    assert ["unit.yaml"] == names(tmp_path)


@pytest.mark.parametrize("place", [replace_file, create_file])
@pytest.mark.parametrize("moment", ["chmod", "fsync", "replace", "link"])
def test_an_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Place, moment: str
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    expected = {"lama"}
    (tmp_path / "lama").write_bytes(b"lama")
    path = tmp_path / ("lama" if place is replace_file else "baru")
    monkeypatch.setattr(os, moment, interrupted)
    if (place is replace_file) == (moment == "link") and moment in {"link", "replace"}:
        place(str(path), b"baru")  # this one does not come by there
        expected.add(path.name)
    else:
        with pytest.raises(KeyboardInterrupt):
            place(str(path), b"baru")
        assert b"lama" == (tmp_path / "lama").read_bytes()

    assert expected == set(names(tmp_path))


def test_an_interruption_after_the_file_is_in_its_place_is_still_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def late(old: str, new: str) -> None:
        replace(old, new)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", late)
    with pytest.raises(KeyboardInterrupt):
        replace_file(str(tmp_path / "a"), b"baru")

    assert b"baru" == (tmp_path / "a").read_bytes()
    assert ["a"] == names(tmp_path)


@pytest.mark.parametrize("place", [replace_file, create_file])
def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path, place: Place) -> None:
    with pytest.raises(FileNotFoundError):
        place(str(tmp_path / "tiada" / "a"), b"a")


def test_what_a_killed_writer_left_is_no_evidence(tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit")
    before = spm("audit", folder, "--on", "2012-07-01", "-f", "json").out
    (folder / ".unit.yaml.0123456789abcdef.part").write_bytes(b"format:")

    assert before == spm("audit", folder, "--on", "2012-07-01", "-f", "json").out


@pytest.mark.parametrize("command", [("explain", "4.2.3"), ("schema", "unit")])
def test_who_writes_no_file_does_not_pay_for_it(command: tuple[str, ...]) -> None:
    ran = spm(*command, env={"PYTHONPROFILEIMPORTTIME": "1"})

    assert "spm_check.cli.outputs" in ran.err
    assert "spm_check.editing" not in ran.err
