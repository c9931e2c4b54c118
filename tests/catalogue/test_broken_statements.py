"""Drafts that are broken are refused: every mistake by code, file, line and column."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from complaining import refused
from spm_check.errors import Complaint, Place
from spm_check.model.clause import Catalogue
from spm_check.reading.catalogue.statement_drafts import read_statement_drafts

Break = Callable[[str, str, str], Place]
Refused = Callable[[], list[tuple[str, Place]]]

FILE = os.path.join("statements", "9-test.yaml")

WHOLE = """\
format: spm-check/statements/1
statements:
  - clause: 4.2.3
    passages:
      - answers: [4.2.3.p1, 4.2.3.a]
        id: "{unit} mengendalikan dokumen."
        en: "{unit} controls documents."
        kinds:
          puskesmas: {id: Dokumen puskesmas., en: Documents.}
  - clause: 7.6
    passages:
      - answers: 7.6.a.r
        id: Dasar kalibrasi ditulis.
        en: What calibration rests on is noted.
"""

EN = '        en: "{unit} controls documents."\n'
KINDS = "puskesmas: {id: Dokumen puskesmas., en: Documents.}"


@pytest.fixture
def alone(folder: Path) -> Path:
    """Return a catalogue's folder that has one small file of drafts, and a sound one."""
    for file in (folder / "statements").iterdir():
        file.unlink()
    (folder / FILE).write_text(WHOLE, encoding="utf-8")
    return folder


@pytest.fixture
def wrong(alone: Path, catalogue: Catalogue) -> Refused:
    """Return what tells code and place of everything that is wrong with the drafts."""

    def tell() -> list[tuple[str, Place]]:
        found = refused(read_statement_drafts, str(alone), catalogue)
        return [(each.code, _within(alone, each)) for each in found]

    return tell


def _within(folder: Path, complaint: Complaint) -> Place:
    place = complaint.place
    return Place(os.path.relpath(place.file, folder), place.line, place.column)


ONE_THING = [
    # what is named
    (("clause: 7.6\n", "clause: ¦7.7\n"), "name-unknown"),
    (("4.2.3.a]", "¦4.2.3.h]"), "name-unknown"),
    (("4.2.3.a]", "¦4.2.4.p1]"), "number-misplaced"),
    (("4.2.3.a]", "4.2.3.a, ¦4.2.3.a]"), "identifier-taken"),
    (("clause: 7.6\n", "clause: ¦4.2.3\n"), "identifier-taken"),
    ((KINDS, KINDS.replace("pus", "¦pos")), "key-unknown"),
    (("id: Dasar kalibrasi ditulis.", 'id: ¦"Dasar {unti} ditulis."'), "variable-unknown"),
    (("en: Documents.}", 'en: ¦"Documents of {unit."}'), "variable-unknown"),
    (("en: Documents.}", 'en: ¦"Documents of unit}."}'), "variable-unknown"),
    # what is missing
    ((EN, ""), "key-missing"),
    ((EN, "        ¦en:\n"), "value-blank"),
    ((KINDS, "puskesmas: ¦{id: Dokumen puskesmas.}"), "key-missing"),
    (("answers: 7.6.a.r", "¦answers: []"), "value-blank"),
    # the form
    (("statements/1", "¦spm-check/statements/2"), "format-unknown"),
    (("clause: 7.6\n", "clause: 7.6\n    ¦catatan: x\n"), "key-unknown"),
]


def replaced(text: str, by: str) -> tuple[str, str]:
    """Return what is replaced, and by what, where the beginning of a line is meant as well."""
    return (
        ("format: spm-check/statements/1", f"format: {by}")
        if text == "statements/1"
        else (text, by)
    )


@pytest.mark.parametrize(("change", "code"), ONE_THING, ids=range(len(ONE_THING)))
def test_one_broken_thing_is_refused_at_its_place(
    broken: Break, wrong: Refused, change: tuple[str, str], code: str
) -> None:
    place = broken(FILE, *replaced(*change))
    if not place.line:  # what is missing has no place of its own: it is told where its entry begins
        place = Place(FILE, 5, 9)

    found = wrong()
    assert (code, place) in found
    assert {code, "number-misplaced"} >= {
        each for each, _ in found
    }  # of the clause that was renamed


def test_all_mistakes_of_all_files_are_told_at_once(
    alone: Path, broken: Break, wrong: Refused
) -> None:
    (alone / "statements" / "1-first.yaml").write_text("format: x\n", encoding="utf-8")
    kind = broken(FILE, "puskesmas:", "¦posyandu:")
    requirement = broken(FILE, "4.2.3.a]", "¦4.2.3.z]")

    found = wrong()
    first = os.path.join("statements", "1-first.yaml")
    assert {("format-unknown", Place(first, 1, 9)), ("key-missing", Place(first, 1, 1))} <= set(
        found
    )
    assert {("key-unknown", kind), ("name-unknown", requirement)} <= set(found)
    assert 4 == len(found)


def test_a_requirement_that_another_file_answers_is_told(alone: Path, wrong: Refused) -> None:
    again = os.path.join("statements", "9-zzz.yaml")
    (alone / again).write_text(WHOLE, encoding="utf-8")

    found = wrong()
    assert {"identifier-taken"} == {code for code, _ in found}
    assert {again} == {place.file for _, place in found}
    assert 5 == len(found)


def test_sound_drafts_are_read_as_they_stand(alone: Path, catalogue: Catalogue) -> None:
    drafts = read_statement_drafts(str(alone), catalogue)

    assert ["4.2.3", "7.6"] == list(drafts)
    (passage,) = drafts["4.2.3"].passages
    assert ("4.2.3.p1", "4.2.3.a") == passage.answers
    assert "Dokumen puskesmas." == passage.for_("puskesmas").id
    assert "{unit} mengendalikan dokumen." == passage.for_("hospital").id
    assert ("7.6.a.r",) == drafts["7.6"].passages[0].answers


def test_where_lines_are_broken_in_the_file_does_not_count(
    alone: Path, broken: Break, catalogue: Catalogue
) -> None:
    lines = ["Dasarnya", "ditulis:", "", "- satu", "  dua;", "- tiga.", "", "Selesai."]
    written = "\n".join(f"          {line}" for line in lines)
    broken(FILE, "id: Dasar kalibrasi ditulis.", f"id: |\n{written}")
    (passage,) = read_statement_drafts(str(alone), catalogue)["7.6"].passages

    assert "Dasarnya ditulis:\n\n- satu dua;\n- tiga.\n\nSelesai." == passage.text.id


def test_a_catalogue_without_drafts_has_none(folder: Path, catalogue: Catalogue) -> None:
    for file in (folder / "statements").iterdir():
        file.unlink()
    assert {} == read_statement_drafts(str(folder), catalogue)
    (folder / "statements").rmdir()
    assert {} == read_statement_drafts(str(folder), catalogue)
