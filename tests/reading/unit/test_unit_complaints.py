"""Every complaint about a unit file has its code and its place."""

from collections.abc import Callable

import pytest

from complaining import Told

HEAD = "format: spm-check/unit/1\nunit: {name: A, kind: agency}\noffices: {kepala: {title: K}}\n"
"""Three lines that are sound; every mistake stands below them."""

RECORD = "{id: A, title: A, file: x}"

SECTIONS = [
    ("record: []", "key-unknown", 4, 1),
    ("catalogues: [iso-9001-2015]", "catalogue-unknown", 4, 14),
    ("records: {a: b}", "not-a-list", 4, 10),
    ("records: [a]", "not-a-mapping", 4, 11),
    ("settings: [a]", "not-a-mapping", 4, 11),
    (f"records:\n- {RECORD}\n- {RECORD}", "identifier-taken", 6, 8),
    (f"records: [{RECORD}, {RECORD}]", "identifier-taken", 4, 44),
    ("practices:\n- {clauses: [8.3], note: x, office: tu}", "office-unknown", 5, 37),
    ("practices:\n- {clauses: [], note: x}", "value-blank", 5, 4),
    ("applicability: {outsorcing: {applies: no}}", "condition-unknown", 4, 17),
    ("applicability: {outsourcing: {because: x}}", "key-missing", 4, 30),
    ("applicability: {outsourcing: no}", "not-a-mapping", 4, 30),
    ("exclusions:\n- clause: 7.3\n- clause: 7.3", "identifier-taken", 6, 11),
    ("exclusions: [{clause: 7.3}, {clause: 7.3}]", "identifier-taken", 4, 38),
    ("exclusions: [{clause: 7.3}, {clause: 'iso-9001-2008:7.3'}]", "identifier-taken", 4, 38),
    ("exclusions: [{because: x}]", "key-missing", 4, 14),
    ("exclusions: [{clause: 7}]", "reference-chapter", 4, 23),
    ("settings: {grades: {review-overdu: minor}}", "finding-unknown", 4, 21),
    ("settings: {grades: {not-held: minor}}", "grade-fixed", 4, 21),
    ("settings: {grades: {review-overdue: conforming}}", "not-a-choice", 4, 37),
    ("settings: {colours: {green: 40}}", "colours-crossed", 4, 21),
    ("settings: {colours: {green: 101}}", "not-a-number", 4, 29),
    ("processes: [{id: a, title: A}, {id: a, title: B}]", "identifier-taken", 4, 37),
    ("processes: [{id: a, title: A, owner: tu}]", "office-unknown", 4, 38),
    ("processes: [{id: a, title: A, services: [b]}]", "service-unknown", 4, 42),
    ("processes: [{id: a, title: A, records: [RM-1]}]", "item-unknown", 4, 41),
    ("processes: [{id: a, title: A, kind: main}]", "not-a-choice", 4, 37),
    ("processes: [{title: A}]", "key-missing", 4, 13),
    ("legal_basis: [{kind: Perwal, until: besok}]", "not-a-date", 4, 37),
    ("settings: {fail_on: all}", "not-a-choice", 4, 21),
]

ITEMS = [
    ("id: A, title: A", "holding-missing", 3),
    ("id: A, title: A, file: ", "holding-missing", 3),
    ("id: A, title: A, files: []", "holding-missing", 3),
    ("id: A, title: A, location: ~", "holding-missing", 3),
    ("id: A, title: A, location: [x]", "not-a-text", 31),
    ("id: A, title: A, file: {x: y}", "not-a-text", 27),
    ("id: A, title: A, file: /x", "path-absolute", 27),
    ("id: A, title: A, file: ../x", "path-upward", 27),
    ("id: A, title: A, file: a\\b", "path-backslash", 27),
    ("id: A, title: A, file: D:/b", "path-drive", 27),
    ('id: A, title: A, files: [x, "a\\0"]', "path-nul", 32),
    ("id: A, title: A, files: [x, '']", "value-blank", 32),
    ("id: A B, title: A, file: x", "not-an-identifier", 8),
    ("id: A, title: , file: x", "value-blank", 11),
    ("id: A, file: x", "key-missing", 3),
    ("id: A, title: A, file: x, last: 2012", "not-a-date", 36),
    ("id: A, title: A, file: x, last: 2012-06-31", "not-a-day", 36),
    ("id: A, title: A, file: x, keep: lama", "not-an-interval", 36),
    ("id: A, title: A, file: x, confirmed: 1", "not-yes-or-no", 41),
    ("id: A, title: A, file: x, clauses: 9.9", "reference-unknown", 39),
    ("id: A, title: A, file: x, clauses: [8]", "reference-chapter", 40),
    ("id: A, title: A, file: x, clauses: ['x:8.3']", "catalogue-unknown", 40),
]

DOCUMENTS = [
    ("kind: book", "not-a-choice", 36),
    ("kind: plan, status: approve", "not-a-choice", 50),
    ("kind: plan, approved_by: wmm", "office-unknown", 55),
    ("kind: plan, prepared_by: [kepala]", "not-a-text", 55),
    ("kind: plan, effective: 2/1/2012", "not-a-date", 53),
    ("kind: plan, review_every: 0 days", "not-an-interval", 56),
]


@pytest.mark.parametrize(("more", "code", "line", "column"), SECTIONS)
def test_a_mistake_in_a_section(
    wrong: Callable[[str], Told], more: str, code: str, line: int, column: int
) -> None:
    assert [(code, line, column)] == wrong(f"{HEAD}{more}\n")


@pytest.mark.parametrize(("record", "code", "column"), ITEMS)
def test_a_mistake_in_a_record(
    wrong: Callable[[str], Told], record: str, code: str, column: int
) -> None:
    assert [(code, 5, column)] == wrong(f"{HEAD}records:\n- {{{record}}}\n")


@pytest.mark.parametrize(("more", "code", "column"), DOCUMENTS)
def test_a_mistake_in_a_document(
    wrong: Callable[[str], Told], more: str, code: str, column: int
) -> None:
    document = f"{{id: A, title: A, file: x, {more}}}"

    assert [(code, 5, column)] == wrong(f"{HEAD}documents:\n- {document}\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("file-empty", 0, 0)]),
        ("# only a comment\n", [("file-empty", 0, 0)]),
        ("---\n", [("file-empty", 0, 0)]),
        ("~\n", [("file-empty", 0, 0)]),
        ("Puskesmas Melati\n", [("not-a-mapping", 1, 1)]),
        ("[]\n", [("not-a-mapping", 1, 1)]),
        ("{}\n", [("key-missing", 1, 1), ("key-missing", 1, 1)]),
        (HEAD.replace("unit/1", "unit/2"), [("format-unknown", 1, 9)]),
        (HEAD.replace("format:", "formal:"), [("key-missing", 1, 1), ("key-unknown", 1, 1)]),
        (HEAD.replace("{name: A, kind: agency}", ""), [("value-blank", 2, 1)]),
        (HEAD.replace("agency", "agncy"), [("not-a-choice", 2, 23)]),
        (HEAD.replace("agency", "other, language: fr"), [("not-a-choice", 2, 40)]),
        (HEAD.replace("{title: K}", "{title: K, since: 1/3/2011}"), [("not-a-date", 3, 37)]),
    ],
)
def test_a_mistake_at_the_top(wrong: Callable[[str], Told], text: str, expected: Told) -> None:
    assert expected == wrong(text)
