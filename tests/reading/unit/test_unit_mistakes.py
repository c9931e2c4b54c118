"""All mistakes of a unit file are told in one run, in order of place, and none twice."""

from collections.abc import Callable

import pytest

from complaining import Told, refused
from spm_check.errors import UnusableError
from spm_check.model.unit import Unit

HEAD = "format: spm-check/unit/1\nunit: {name: A, kind: agency}\n"

MANY = """\
format: spm-check/unit/2
unit:
  name: Puskesmas Contoh
  kind: puskemas
  alamat: Jalan Contoh 1
offices:
  kepala: {title: Kepala, holder: Contoh}
  kepala: {title: Kepala lagi}
  wakil mutu: {title: WMM}
documents:
  - id: MM-01
    titel: Manual Mutu
    kind: manual
    clauses: [4.2.22, 9, 7]
    location: Lemari
    approved_by: kepla
    prepared_by: *kepala
    approved_on: 31-02-2012
    effective: 2-1-2012
    review_every: setahun
  - {id: MM-01, title: B, kind: plan}
records: {}
exclusions: [{clause: 7.3.9}]
settings: {grades: {not-held: minor}, colours: {green: 40, yellow: 51}}
"""

EXPECTED = [
    ("format-unknown", 1, 9),
    ("not-a-choice", 4, 9),
    ("key-unknown", 5, 3),
    ("key-duplicate", 8, 3),
    ("not-an-identifier", 9, 3),
    ("key-missing", 11, 5),
    ("key-unknown", 12, 5),
    ("reference-unknown", 14, 15),
    ("reference-unknown", 14, 23),
    ("reference-chapter", 14, 26),
    ("office-unknown", 16, 18),
    ("yaml-alias", 17, 18),
    ("not-a-date", 18, 18),
    ("not-a-date", 19, 16),
    ("not-an-interval", 20, 19),
    ("holding-missing", 21, 5),
    ("identifier-taken", 21, 10),
    ("not-a-list", 22, 10),
    ("reference-unknown", 23, 23),
    ("grade-fixed", 24, 21),
    ("colours-crossed", 24, 48),
]


def test_all_mistakes_are_told_in_one_run_in_order_of_place(wrong: Callable[[str], Told]) -> None:
    assert EXPECTED == wrong(MANY)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        (HEAD.replace("agency", "agncy"), "agency"),
        (HEAD.replace("agency", "Puskesmas"), "puskesmas"),
        (f"{HEAD}recods: []\n", "records"),
        (f"{HEAD}catalogues: [iso-9001-2009]\n", "iso-9001-2008"),
        (f"{HEAD}exclusions: [{{clause: 7.3.33}}]\n", "7.3.3"),
        (f"{HEAD}exclusions: [{{clause: 7.3.}}]\n", "7.3"),
        (f"{HEAD}applicability: {{tracability: {{applies: no}}}}\n", "traceability"),
        (f"{HEAD}settings: {{grades: {{review-overdu: minor}}}}\n", "review-overdue"),
        (f"{HEAD}settings: {{fail_on: mayor}}\n", "major"),
        (HEAD.replace("unit/1", "units/1"), "spm-check/unit/1"),
        (HEAD.replace("agency", "xyz"), ""),
    ],
)
def test_what_was_perhaps_meant_is_named(
    declare: Callable[[str], Unit], text: str, near: str
) -> None:
    (complaint,) = refused(declare, text)

    assert near == complaint.facts["near"]


def test_a_second_id_names_the_line_of_the_first(declare: Callable[[str], Unit]) -> None:
    item = "- {id: A, title: A, file: x}\n"
    complaints = refused(declare, f"{HEAD}records:\n{item * 3}")

    assert [{"value": "A", "first": "4"}] * 2 == [each.facts for each in complaints]


@pytest.mark.parametrize(
    ("offices", "expected"),
    [
        ("{kepala: Kepala Dinas}", [("not-a-mapping", 3, 19)]),
        ("{kepala: {holder: B}}", [("key-missing", 3, 19)]),
        ("[kepala]", [("not-a-mapping", 3, 10)]),
    ],
)
def test_offices_that_are_mistaken_are_not_held_against_those_who_name_them(
    wrong: Callable[[str], Told], offices: str, expected: Told
) -> None:
    text = f"{HEAD}offices: {offices}\npractices: [{{clauses: 8.3, note: x, office: kepala}}]\n"

    assert expected == wrong(text)


def test_unknown_catalogues_are_not_held_against_the_references(
    wrong: Callable[[str], Told],
) -> None:
    text = f"{HEAD}catalogues: [iso]\nexclusions: [{{clause: 7.99}}]\n"

    assert [("catalogue-unknown", 3, 14)] == wrong(text)


def test_broken_yaml_is_all_that_is_told(wrong: Callable[[str], Told]) -> None:
    assert [("yaml-unclosed", 3, 7)] == wrong("format: x\nunti: y\nunit: [a\n")


@pytest.mark.parametrize(
    ("unit", "language"),
    [
        ("{name: A, kind: x, language: en}", "en"),
        ("{name: A, kind: x, language: fr}", "id"),
        ("{name: A, kind: x}", "id"),
        ("[x]", None),
    ],
)
def test_complaints_are_told_in_the_language_that_the_unit_asks_for(
    declare: Callable[[str], Unit], unit: str, language: str | None
) -> None:
    with pytest.raises(UnusableError) as caught:
        declare(f"format: spm-check/unit/1\nunit: {unit}\n")

    assert language == caught.value.language


def test_thousands_of_mistakes_are_told_without_delay(wrong: Callable[[str], Told]) -> None:
    references = ",".join(f"4.9.{number}" for number in range(20_000))
    told = wrong(f"{HEAD}practices: [{{note: x, clauses: [{references}]}}]\n")

    assert 20_000 == len(told)
