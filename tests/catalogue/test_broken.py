"""A catalogue that is broken is refused: every mistake by code, file, line and column."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from complaining import refused, told
from spm_check.errors import Place
from spm_check.reading.catalogue.catalogue_folder import read_catalogue

Break = Callable[[str, str, str], Place]
Wrong = Callable[[], list[tuple[str, Place]]]

MAIN = "catalogue.yaml"
EVIDENCE = "evidence.yaml"
CHAPTER_4 = "4-quality-management-system.yaml"
CHAPTER_6 = "6-resource-management.yaml"
CHAPTER_8 = "8-measurement-analysis-improvement.yaml"

R20 = "  - id: R20\n"
OUT = "  - key: outsourcing\n"
FIRST = "  - number: 6.1\n    title:\n      id: Penyediaan sumber daya\n"
CLAUSE = "title: {id: a, en: b}, edition_2015: {clauses: [4], basis: seen}"
P3 = "      - id: 8.3.p3\n        kind: practice\n"
P5 = "        kind: procedure\n        procedure: P5\n"
MANUAL = "key: manual\n    kind: document\n"
R19 = "        record: R19\n        event_driven: yes\n"

ONE_THING = [
    # the keys
    ((CHAPTER_6, FIRST, f"  - ¦catatan: x\n    {FIRST[4:]}"), "key-unknown"),
    ((CHAPTER_6, FIRST, "  - ¦title:\n      id: Penyediaan sumber daya\n"), "key-missing"),
    ((CHAPTER_6, "      en: Provision of resources\n", "      ¦en:\n"), "value-blank"),
    ((MAIN, "name: {id: Audit internal, en: Internal audit}", "name: ¦{id: Audit}"), "key-missing"),
    ((MAIN, "name: {id: Audit internal, en: Internal audit}", "name: ¦Audit"), "not-a-mapping"),
    ((EVIDENCE, "  - key: manual\n    kind: document\n", "  - ¦kind: document\n"), "key-missing"),
    # the names
    ((CHAPTER_4, "documents: [D1, D2]", "documents: [D1, ¦D9]"), "name-unknown"),
    ((CHAPTER_4, "[manual, sop, improvement]", "[manual, ¦spo, improvement]"), "name-unknown"),
    ((MAIN, "documents: 4.2.3\n", "documents: ¦4.2.33\n"), "name-unknown"),
    ((MAIN, "risky: [7.1, 7.2, 7.5.1]", "risky: [7.1, ¦7.2.9]"), "name-unknown"),
    ((MAIN, R20, "  - {id: ¦R22, name: {id: a, en: b}}\n" + R20), "obligation-unmatched"),
    ((MAIN, OUT, "  - {key: ¦x, question: {id: a, en: b}}\n" + OUT), "obligation-unmatched"),
    # numbers and kinds
    ((CHAPTER_8, "      - id: 8.3.p3\n", "      - id: ¦8.3.p2\n"), "identifier-taken"),
    ((CHAPTER_8, "      - id: 8.3.p3\n", "      - id: ¦8.4.p9\n"), "number-misplaced"),
    ((CHAPTER_8, "      - id: 8.3.p3\n", "      - id: ¦8.3\n"), "number-misplaced"),
    ((CHAPTER_8, P5, P5.replace("P5", "P5\n        ¦record: R20")), "kind-mismatch"),
    ((CHAPTER_8, P5, P5.replace("kind: procedure", "kind: ¦procedur")), "not-a-choice"),
    ((CHAPTER_8, R19, R19.replace("yes", "¦often")), "not-yes-or-no"),
    ((CHAPTER_8, P3, P3.replace("- id", "- ¦id").replace("practice", "record")), "key-missing"),
    ((CHAPTER_8, P3, P3 + "        ¦event_driven: yes\n"), "kind-mismatch"),
    ((CHAPTER_8, P3, P3 + "        ¦documents: [D1]\n"), "kind-mismatch"),
    ((CHAPTER_6, FIRST, f"  - {{number: ¦5.9, {CLAUSE}}}\n{FIRST}"), "number-misplaced"),
    # the files
    ((MAIN, "format: spm-check/catalogue/1", "format: ¦spm-check/catalogue/2"), "format-unknown"),
    ((MAIN, "id: iso-9001-2008\n", "id: ¦iso-9001\n"), "catalogue-misnamed"),
]


@pytest.mark.parametrize(("change", "code"), ONE_THING, ids=range(len(ONE_THING)))
def test_one_broken_thing_is_refused_at_its_place(
    broken: Break, wrong: Wrong, change: tuple[str, str, str], code: str
) -> None:
    assert [(code, broken(*change))] == wrong()


def test_an_unknown_procedure_is_told_with_the_one_that_nobody_asks_for_now(
    broken: Break, wrong: Wrong
) -> None:
    procedure = broken(CHAPTER_8, "procedure: P5\n", "procedure: ¦P7\n")
    missed = broken(MAIN, "  - id: P5\n", "  - id: ¦P5\n")

    assert [("name-unknown", procedure), ("obligation-unmatched", missed)] == wrong()


def test_what_is_not_given_at_all_is_told_once_and_not_wherever_it_is_used(
    broken: Break, wrong: Wrong
) -> None:
    start = broken(MAIN, "format:", "¦format:")
    broken(MAIN, "evidence: evidence.yaml\n", "")

    assert [("key-missing", start)] == wrong()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ((CHAPTER_6, "number: 6\n", "number: ¦[6\n"), "yaml-unclosed"),
        ((CHAPTER_6, "number: 6\n", "number: 6\n¦\tx: y\n"), "yaml-tab"),
        ((CHAPTER_6, "number: 6\n", "number: ¦&six 6\n"), "yaml-anchor"),
        ((CHAPTER_6, "number: 6\n", "number: 6\n¦number: 6\n"), "key-duplicate"),
        ((EVIDENCE, MANUAL, MANUAL.replace("key", "¦@key")), "yaml-quote"),
        ((MAIN, "id: iso-9001-2008\n", "id: iso-9001-2008¦: x\n"), "yaml-colon"),
    ],
)
def test_broken_yaml_is_refused_at_its_place(
    broken: Break, wrong: Wrong, change: tuple[str, str, str], code: str
) -> None:
    assert [(code, broken(*change))] == wrong()


def test_a_file_that_is_missing_is_told_where_it_is_named(
    folder: Path, broken: Break, wrong: Wrong
) -> None:
    chapter = broken(MAIN, f"- {CHAPTER_6}", f"- ¦{CHAPTER_6}")
    (folder / CHAPTER_6).unlink()

    assert [("catalogue-file-missing", chapter)] == wrong()


def test_several_mistakes_in_several_files_are_told_together(broken: Break, wrong: Wrong) -> None:
    expected = [
        ("key-unknown", broken(CHAPTER_4, "number: 4\n", "number: 4\n¦catatan: x\n")),
        ("value-blank", broken(CHAPTER_6, "      en: Provision of resources\n", "      ¦en:\n")),
        ("identifier-taken", broken(CHAPTER_8, "id: 8.3.p3\n", "id: ¦8.3.p2\n")),
        ("name-unknown", broken(MAIN, "records: 4.2.4\n", "records: ¦4.24\n")),
        ("not-a-choice", broken(EVIDENCE, MANUAL, MANUAL.replace("doc", "¦dok"))),
    ]

    assert expected == wrong()


def test_a_broken_file_does_not_hide_the_mistakes_of_the_others(
    folder: Path, broken: Break, wrong: Wrong
) -> None:
    (folder / EVIDENCE).write_bytes(b"\xff")
    unknown = broken(CHAPTER_6, "number: 6\n", "¦numbr: 6\n")
    start = Place(CHAPTER_6, unknown.line, unknown.column)

    found = wrong()
    assert [("not-utf8", Place(EVIDENCE, 1, 1))] == found[-1:]
    assert {("key-missing", start), ("key-unknown", start)} <= set(found)


def test_an_empty_file_is_refused(folder: Path, wrong: Wrong) -> None:
    (folder / CHAPTER_6).write_text("# nothing yet\n", encoding="utf-8")

    assert [("file-empty", Place(CHAPTER_6, 0, 0))] == wrong()


def test_a_folder_of_another_name_is_refused(folder: Path) -> None:
    other = folder.rename(folder.with_name("iso-9001"))
    (complaint,) = refused(read_catalogue, str(other))

    assert "catalogue-misnamed" == complaint.code
    assert {"value": "iso-9001-2008", "known": "iso-9001"} == complaint.facts


def test_a_folder_without_catalogue_is_refused(tmp_path: Path) -> None:
    complaints = refused(read_catalogue, str(tmp_path))

    assert [("catalogue-missing", 0, 0)] == told(complaints)
    assert {str(tmp_path)} == {each.place.file for each in complaints}


def test_an_unbroken_copy_is_read(wrong: Wrong) -> None:
    assert [] == wrong()


def test_complaints_name_the_file_by_its_path(folder: Path, broken: Break) -> None:
    broken(CHAPTER_6, "number: 6\n", "number: [6\n")
    (complaint,) = refused(read_catalogue, str(folder))

    assert os.path.join(str(folder), CHAPTER_6) == complaint.place.file
