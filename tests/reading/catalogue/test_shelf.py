"""The catalogues that there are: the default first, each read when it is first asked for."""

import os
import shutil
from pathlib import Path

import pytest

from complaining import refused, told
from running import CHECKOUT
from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.source import Source
from spm_check.reading.unit.unit_file import understand_unit

ISO = "iso-9001-2008"
SMALL = "format: spm-check/unit/1\nunit: {name: A, kind: agency}\n"


@pytest.fixture
def clauses(tmp_path: Path) -> Path:
    """Return a folder with the catalogue of the checkout and a broken one before it."""
    ignored = shutil.ignore_patterns("compiled.json")
    shutil.copytree(CHECKOUT / "clauses" / ISO, tmp_path / ISO, ignore=ignored)
    (tmp_path / "a-broken").mkdir()
    (tmp_path / "a-broken" / "catalogue.yaml").write_text("format: x\n", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    (tmp_path / "README.md").write_text("x", encoding="utf-8")
    return tmp_path


def test_the_catalogues_are_the_folders_with_a_catalogue_the_default_first(clauses: Path) -> None:
    shelf = Shelf(str(clauses))

    assert [ISO, "a-broken"] == list(shelf)
    assert 2 == len(shelf)


def test_a_catalogue_is_read_once(clauses: Path, catalogue: Catalogue) -> None:
    shelf = Shelf(str(clauses))

    assert catalogue == shelf[ISO]
    assert shelf[ISO] is shelf[ISO]


def test_an_unknown_catalogue_is_a_missing_key(clauses: Path) -> None:
    with pytest.raises(KeyError):
        Shelf(str(clauses))["iso-9001-2015"]
    assert "iso-9001-2015" not in Shelf(str(clauses))
    assert "../clauses" not in Shelf(str(clauses))


def test_a_broken_catalogue_is_refused_when_it_is_asked_for(clauses: Path) -> None:
    shelf = Shelf(str(clauses))

    assert "format-unknown" in [code for code, _, _ in told(refused(shelf.__getitem__, "a-broken"))]


def test_a_unit_that_names_no_catalogue_needs_only_the_default(clauses: Path) -> None:
    unit = understand_unit(Source("unit.yaml", SMALL), Shelf(str(clauses)))

    assert (ISO,) == unit.catalogues


@pytest.mark.parametrize("name", ["empty", "nowhere", "README.md"])
def test_a_folder_without_catalogues_is_refused(clauses: Path, name: str) -> None:
    (complaint,) = refused(Shelf, str(clauses / name))

    assert ("catalogue-missing", {"file": "catalogue.yaml"}) == (complaint.code, complaint.facts)
    assert str(clauses / name) == complaint.place.file


def test_our_own_clauses_are_those_of_the_checkout() -> None:
    assert os.path.samefile(CHECKOUT / "clauses", own_clauses())
