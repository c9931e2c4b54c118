"""The compiled catalogue is believed only while it agrees with the files it stands beside."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from running import CHECKOUT
from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue.catalogue_folder import read_catalogue
from spm_check.reading.catalogue.compiled import NAME, PHRASES, compile_, load
from spm_check.reading.catalogue.shelf import Shelf

ISO = "iso-9001-2008"


@pytest.fixture
def folder(tmp_path: Path, catalogue: Catalogue) -> Path:
    """Return a copy of the catalogue's folder with its compiled form."""
    ignored = shutil.ignore_patterns(NAME)
    shutil.copytree(CHECKOUT / "clauses" / ISO, tmp_path / ISO, ignore=ignored)
    (tmp_path / ISO / NAME).write_text(compile_(str(tmp_path / ISO), catalogue), encoding="utf-8")
    return tmp_path / ISO


def test_what_is_loaded_equals_what_is_read(folder: Path, catalogue: Catalogue) -> None:
    assert catalogue == load(str(folder)) == read_catalogue(str(folder))


def test_equal_files_compile_to_equal_bytes(folder: Path, catalogue: Catalogue) -> None:
    loaded = load(str(folder))

    assert loaded is not None
    assert compile_(str(folder), catalogue) == compile_(str(folder), loaded)


@pytest.mark.parametrize("name", ["catalogue.yaml", "evidence.yaml", "6-resource-management.yaml"])
def test_a_changed_comma_is_enough_to_pass_it_over(folder: Path, name: str) -> None:
    (folder / name).write_bytes((folder / name).read_bytes() + b"#")

    assert load(str(folder)) is None


@pytest.mark.parametrize("name", ["catalogue.yaml", "evidence.yaml", NAME])
def test_a_missing_file_is_enough_to_pass_it_over(folder: Path, name: str) -> None:
    (folder / name).unlink()

    assert load(str(folder)) is None


def test_phrases_are_no_part_of_the_catalogue(folder: Path, catalogue: Catalogue) -> None:
    (folder / PHRASES).write_bytes(b"amended")

    assert catalogue == load(str(folder))
    (folder / PHRASES).unlink()
    assert catalogue == load(str(folder))


def test_the_text_moved_from_one_file_to_the_next_is_seen(folder: Path) -> None:
    first, second = folder / "catalogue.yaml", folder / "evidence.yaml"
    content = first.read_bytes()
    first.write_bytes(content[:-1])
    second.write_bytes(content[-1:] + second.read_bytes())

    assert load(str(folder)) is None


def test_a_changed_file_is_what_the_shelf_shows(folder: Path) -> None:
    file = folder / "catalogue.yaml"
    changed = file.read_text(encoding="utf-8").replace("Internal audit", "Audit within")
    file.write_text(changed, encoding="utf-8")

    assert "Audit within" == Shelf(str(folder.parent))[ISO].procedures[2].name.en


def test_the_shelf_believes_the_compiled_form(
    folder: Path, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "spm_check.reading.catalogue.shelf._read", lambda _: pytest.fail("YAML was read")
    )

    assert catalogue == Shelf(str(folder.parent))[ISO]


def without(compiled: dict[str, Any], key: str) -> dict[str, Any]:
    """Return a compiled catalogue without a key."""
    return {name: value for name, value in compiled.items() if name != key}


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b"1", b'"x"', b"\xff", b"{}", b"[" * 100_000,
        b'{"format": 1, "files": [], "digest": "x", "catalogue": {}}',
        b'{"format": 1, "files": ["nowhere"], "digest": "x", "catalogue": {}}',
        b'{"format": 1, "files": 7, "digest": "x", "catalogue": {}}',
        b'{"format": 1, "files": ["\\u0000"], "digest": "x", "catalogue": {}}',
    ],
    ids=range(13),
)  # fmt: skip
def test_anything_else_under_its_name_is_passed_over(folder: Path, content: bytes) -> None:
    (folder / NAME).write_bytes(content)

    assert load(str(folder)) is None


@pytest.mark.parametrize("key", ["format", "files", "digest", "catalogue"])
def test_a_compiled_form_with_gaps_is_passed_over(folder: Path, key: str) -> None:
    compiled = json.loads((folder / NAME).read_text(encoding="utf-8"))
    (folder / NAME).write_text(json.dumps(without(compiled, key)), encoding="utf-8")

    assert load(str(folder)) is None


@pytest.mark.parametrize("catalogue_", [{}, [], "x", {"exclusions": 1}, {"exclusions": []}])
def test_a_compiled_form_of_another_shape_is_passed_over(folder: Path, catalogue_: object) -> None:
    compiled = json.loads((folder / NAME).read_text(encoding="utf-8")) | {"catalogue": catalogue_}
    (folder / NAME).write_text(json.dumps(compiled), encoding="utf-8")

    assert load(str(folder)) is None


def test_the_compiled_form_of_an_older_version_is_passed_over(folder: Path) -> None:
    compiled = json.loads((folder / NAME).read_text(encoding="utf-8")) | {"format": 0}
    (folder / NAME).write_text(json.dumps(compiled), encoding="utf-8")

    assert load(str(folder)) is None
