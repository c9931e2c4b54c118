"""A copy of the catalogue that a test may break."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from running import CHECKOUT
from spm_check.errors import Place, UnusableError
from spm_check.reading.catalogue.catalogue_folder import read_catalogue

ISO = "iso-9001-2008"

MARK = "¦"
"""Marks in a replacement where the complaint is expected."""

Break = Callable[[str, str, str], Place]
"""Replaces a text that stands once in a file of the copy: file, text, what takes its place."""

Wrong = Callable[[], list[tuple[str, Place]]]
"""Tells code and place of everything that is wrong with the copy, files without their folder."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the catalogue's folder."""
    ignored = shutil.ignore_patterns("compiled.json")
    shutil.copytree(CHECKOUT / "clauses" / ISO, tmp_path / ISO, ignore=ignored)
    return tmp_path / ISO


@pytest.fixture
def broken(folder: Path) -> Break:
    """Return what breaks a file of the copy and says where the mark is, if there is one."""

    def replace(name: str, text: str, by: str) -> Place:
        content = (folder / name).read_text(encoding="utf-8")
        assert 1 == content.count(text), f"{text!r} stands {content.count(text)} times in {name}"
        marked = content.replace(text, by)
        (folder / name).write_text(marked.replace(MARK, ""), encoding="utf-8")
        before, mark, _ = marked.partition(MARK)
        if not mark:
            return Place(name, 0, 0)
        return Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))

    return replace


@pytest.fixture
def wrong(folder: Path) -> Wrong:
    """Return what reads the copy and tells what is wrong with it."""

    def tell() -> list[tuple[str, Place]]:
        try:
            read_catalogue(str(folder))
        except UnusableError as error:
            return [(each.code, _in_folder(each.place)) for each in error.complaints]
        return []

    return tell


def _in_folder(place: Place) -> Place:
    return Place(os.path.basename(place.file), place.line, place.column)
