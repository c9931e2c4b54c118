"""A unit's own words for its manual stand in the unit file, or in one file a clause."""

from collections.abc import Callable
from pathlib import Path

import pytest

from complaining import Told, refused, told
from spm_check.errors import Place
from spm_check.model.clause import Catalogue
from spm_check.model.unit import Statement, Unit
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.unit.statements import with_statements

HEAD = "format: spm-check/unit/1\nunit: {name: A, kind: licensing}\n"


@pytest.fixture
def catalogue(shelf: Shelf) -> Catalogue:
    return shelf["iso-9001-2008"]


def written(folder: Path, **texts: str) -> Path:
    (folder / "pernyataan").mkdir()
    for name, text in texts.items():
        (folder / "pernyataan" / name).write_text(text, encoding="utf-8")
    return folder


def test_the_unit_file_holds_statements_word_for_word(declare: Callable[[str], Unit]) -> None:
    text = "statements:\n  4.2.3: |\n    Kami *mencatat*.\n\n    - satu\n  8.3: Baik\n"

    expected = (
        Statement("4.2.3", "Kami *mencatat*.\n\n- satu", Place("unit.yaml", 4, 3)),
        Statement("8.3", "Baik", Place("unit.yaml", 8, 3)),
    )
    assert expected == declare(HEAD + text).statements


@pytest.mark.parametrize(
    ("more", "code", "column"),
    [
        ("statements: {4.2.3.c: x}", "statement-misplaced", 14),
        ("statements: {9.9: x}", "reference-unknown", 14),
        ("statements: {4: x}", "reference-chapter", 14),
        ("statements: {4.2.3: }", "value-blank", 14),
        ("statements: [a]", "not-a-mapping", 13),
        ("statements_in: ../x", "path-upward", 16),
    ],
)
def test_a_mistaken_statement(
    wrong: Callable[[str], Told], more: str, code: str, column: int
) -> None:
    assert [(code, 3, column)] == wrong(f"{HEAD}{more}\n")


def test_a_folder_holds_one_statement_a_file(
    declare: Callable[[str], Unit], catalogue: Catalogue, tmp_path: Path
) -> None:
    unit = declare(f"{HEAD}statements: {{8.3: Tiga}}\nstatements_in: pernyataan\n")
    files = {"7.1 Layanan.md": "Dua\n", "4.2.3.md": "\ufeffSatu\n", "5.6.md": " \n", "a.txt": "x"}

    read = with_statements(unit, str(written(tmp_path, **files)), catalogue)

    told_of = [(each.clause, each.text) for each in read.statements]
    assert [("4.2.3", "Satu"), ("7.1", "Dua"), ("8.3", "Tiga")] == told_of
    assert Place("pernyataan/4.2.3.md", 1, 1) == read.statements[0].place


def test_all_mistakes_of_the_folder_are_told_at_once(
    declare: Callable[[str], Unit], catalogue: Catalogue, tmp_path: Path
) -> None:
    unit = declare(f"{HEAD}statements: {{4.2.3: Satu}}\nstatements_in: pernyataan\n")
    files = {"4.2.3.md": "Dua", "BACA DULU.md": "x", "4.2.9.md": "x", "8.md": "x"}

    complaints = refused(lambda: with_statements(unit, str(written(tmp_path, **files)), catalogue))

    codes = [(each.code, Path(each.place.file).name) for each in complaints]
    assert [
        ("statement-twice", "4.2.3.md"),
        ("reference-unknown", "4.2.9.md"),
        ("reference-chapter", "8.md"),
        ("statement-misnamed", "BACA DULU.md"),
    ] == codes


def test_a_missing_folder_is_told_at_its_place(
    declare: Callable[[str], Unit], catalogue: Catalogue, tmp_path: Path
) -> None:
    unit = declare(f"{HEAD}statements_in: tiada\n")

    assert [("path-unreadable", 3, 1)] == told(
        refused(lambda: with_statements(unit, str(tmp_path), catalogue))
    )


def test_a_link_that_leads_out_of_the_unit_is_refused(
    declare: Callable[[str], Unit], catalogue: Catalogue, tmp_path: Path
) -> None:
    outside = tmp_path / "rahasia.md"
    outside.write_text("rahasia")
    folder = tmp_path / "unit"
    folder.mkdir()
    (written(folder) / "pernyataan" / "8.3.md").symlink_to(outside)

    unit = declare(f"{HEAD}statements_in: pernyataan\n")

    assert [("file-irregular", 0, 0)] == told(
        refused(lambda: with_statements(unit, str(folder), catalogue))
    )
