"""`draft statements` begins the unit's own words, and leaves alone what people wrote."""

import shutil
from pathlib import Path

import pytest

from running import EXAMPLES, spm, unit
from spm_check.model.clause import Catalogue
from spm_check.render.words.manual import manual_words

TALK = manual_words("id").talk
SOUND = """# catatan orang
format: spm-check/unit/1
unit: {name: "Dinas *A*", kind: licensing, language: id}
offices:
  kepala: {title: Kepala Dinas}
exclusions:
  - {clause: 7.3, because: Tidak merancang}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a unit without statements."""
    return unit(tmp_path / "dinas", SOUND)


def test_every_clause_that_applies_gets_a_file_and_the_folder_is_named(
    folder: Path, catalogue: Catalogue
) -> None:
    ran = spm("draft", "statements", folder)

    expected = {
        f"{clause.number}.md"
        for clause in catalogue.clauses
        if clause.requirements and not clause.number.startswith("7.3")
    }
    assert (0, "") == (ran.code, ran.out)
    assert expected == {path.name for path in (folder / "pernyataan").iterdir()}
    assert f"{SOUND}\nstatements_in: pernyataan\n" == (folder / "unit.yaml").read_text()
    assert ran.err.startswith(f"{len(expected)} rancangan pernyataan ditulis")


def test_the_manual_takes_them_as_drafts_with_the_names_of_the_unit(folder: Path) -> None:
    spm("draft", "statements", folder)
    ran = spm("manual", folder)

    assert "Dinas \\*A\\*" in ran.out
    assert "Kepala Dinas" in ran.out
    assert "Belum ditulis" not in ran.out.split("## A. ")[0]
    assert TALK.open.partition(":")[0] in ran.err


def test_what_is_there_stays_and_only_the_rest_is_written(folder: Path) -> None:
    spm("draft", "statements", folder)
    own = folder / "pernyataan" / "8.3.md"
    own.write_text("Tulisan kami.\n", encoding="utf-8")
    (folder / "pernyataan" / "8.4.md").unlink()

    again = spm("draft", "statements", folder)

    assert again.err.startswith("1 rancangan pernyataan ditulis")
    assert "Tulisan kami.\n" == own.read_text(encoding="utf-8")
    assert f"{TALK.nothing}\n" == spm("draft", "statements", folder).err


def test_a_clause_with_words_in_the_unit_file_gets_no_file(folder: Path) -> None:
    with (folder / "unit.yaml").open("a") as file:
        file.write("statements: {8.3: Sudah}\n")

    spm("draft", "statements", folder)

    assert not (folder / "pernyataan" / "8.3.md").exists()


def test_a_dry_run_shows_and_writes_nothing(folder: Path) -> None:
    ran = spm("draft", "statements", folder, "--dry-run")

    assert "+statements_in: pernyataan" in ran.out
    assert SOUND == (folder / "unit.yaml").read_text()
    assert not (folder / "pernyataan").exists()


def test_in_english_they_lie_in_statements(folder: Path) -> None:
    spm("draft", "statements", folder, "--lang", "en")

    assert (folder / "statements" / "8.3.md").read_text().startswith("[draft]\n")


@pytest.mark.parametrize("layout", ["{format: spm-check/unit/1, unit: {name: A, kind: other}}\n"])
def test_a_unit_file_in_brackets_is_named_too(tmp_path: Path, layout: str) -> None:
    folder = unit(tmp_path, layout)

    assert 0 == spm("draft", "statements", folder).code
    assert "statements_in: pernyataan" in (folder / "unit.yaml").read_text()


def test_drafts_count_as_declared_files(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(EXAMPLES / "puskesmas-melati", tmp_path / "melati"))
    before = spm("audit", folder, "--on", "2012-07-01", "-f", "csv").out

    spm("draft", "statements", folder)

    assert before.count("file-undeclared") == spm(
        "audit", folder, "--on", "2012-07-01", "-f", "csv"
    ).out.count("file-undeclared")
