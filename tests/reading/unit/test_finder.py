"""Where the unit is: a folder with its unit file, or the file itself."""

import os
from pathlib import Path

import pytest

from complaining import refused
from spm_check.reading.unit.finder import UnitPath, find_unit


def refusal(path: object) -> tuple[str, str, dict[str, str]]:
    """Return code, place and facts of the one reason why there is no unit at a path."""
    (complaint,) = refused(find_unit, str(path))
    assert (0, 0) == (complaint.place.line, complaint.place.column)
    return complaint.code, complaint.place.file, dict(complaint.facts)


def make(folder: Path, *names: str) -> Path:
    """Make files in a folder."""
    for name in names:
        (folder / name).write_text("x", encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", ["unit.yaml", "unit.yml"])
def test_a_folder_has_its_unit_file(tmp_path: Path, name: str) -> None:
    found = find_unit(str(make(tmp_path, name)))

    assert UnitPath(str(tmp_path), str(tmp_path / name)) == found
    assert name == found.name


@pytest.mark.parametrize("name", ["unit.yaml", "unit.yml", "puskesmas.yaml", "no-suffix"])
def test_a_unit_file_speaks_for_the_folder_it_lies_in(tmp_path: Path, name: str) -> None:
    file = str(make(tmp_path, name, "other") / name)

    assert UnitPath(str(tmp_path), file) == find_unit(file)


def test_paths_in_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(make(tmp_path, "unit.yaml"))

    assert UnitPath(".", "unit.yaml") == find_unit(".") == find_unit("unit.yaml")


def test_a_link_to_a_unit_file_counts(tmp_path: Path) -> None:
    make(tmp_path, "real")
    (tmp_path / "unit.yaml").symlink_to("real")

    assert "unit.yaml" == find_unit(str(tmp_path)).name


@pytest.mark.parametrize("path", ["", "nowhere", "nowhere/unit.yaml", "a\0b", "x" * 300])
def test_what_is_not_there_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.chdir(tmp_path)

    assert ("path-missing", path, {}) == refusal(path)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("units.yaml", "units.yaml"),
        ("Unit.yaml", "Unit.yaml"),
        ("unit.yaml.txt", "unit.yaml.txt"),
        ("unit.json", ""),
        ("laporan.docx", ""),
    ],
)
def test_a_folder_without_unit_file_names_what_was_perhaps_meant(
    tmp_path: Path, name: str, near: str
) -> None:
    code, file, facts = refusal(make(tmp_path, name))

    assert ("unit-file-missing", str(tmp_path)) == (code, file)
    assert {"near": near} == facts


def test_two_unit_files_are_one_too_many(tmp_path: Path) -> None:
    make(tmp_path, "unit.yaml", "unit.yml")

    assert ("unit-file-twice", str(tmp_path), {}) == refusal(tmp_path)


def test_two_names_of_one_file_are_one(tmp_path: Path) -> None:
    make(tmp_path, "unit.yaml")
    (tmp_path / "unit.yml").symlink_to("unit.yaml")

    assert "unit.yaml" == find_unit(str(tmp_path)).name


def test_a_broken_link_beside_the_unit_file_is_one_too_many(tmp_path: Path) -> None:
    make(tmp_path, "unit.yaml")
    (tmp_path / "unit.yml").symlink_to("nowhere")

    assert ("unit-file-twice", str(tmp_path), {}) == refusal(tmp_path)


def test_a_folder_that_is_no_file_is_found_and_refused_when_it_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "unit.yaml")

    assert "unit.yaml" == find_unit(str(tmp_path)).name
