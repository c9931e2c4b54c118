"""A JSON report is read back as it was told, or refused with what is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from rendering import EXAMPLES, example
from spm_check.errors import Complaint, UnusableError
from spm_check.model.text import LANGUAGES
from spm_check.reading.report.report_file import of_this_unit, read_report
from spm_check.reading.text.limits import Limits
from spm_check.render.json_v1 import plain, render_json
from spm_check.render.past import past_of
from spm_check.render.words import words_of
from strategies import Visit, visits

NAMES = tuple(sorted(path.parent.name for path in EXAMPLES.glob("*/unit.yaml")))
MELATI = example("puskesmas-melati")
WORDS = words_of("id")


@pytest.fixture
def refused(tmp_path: Path) -> Callable[[str], Complaint]:
    """Return what writes a text to a file and gives the complaint about it."""

    def complaint(text: str, limits: Limits = Limits()) -> Complaint:  # noqa: B008  it is frozen
        path = tmp_path / "lama.json"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(UnusableError) as raised:
            read_report(str(path), limits)
        (one,) = raised.value.complaints
        assert str(path) == one.place.file
        return one

    return complaint


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_read_back_as_it_is_remembered(
    name: str, language: Any, tmp_path: Path
) -> None:
    report, words = example(name), words_of(language)
    path = tmp_path / "laporan.json"
    path.write_text(render_json(report, words), encoding="utf-8")

    assert past_of(report, words) == read_report(str(path))


@given(visit=visits())
def test_whatever_is_audited_is_read_back(visit: Visit, tmp_path_factory: Any) -> None:
    report = visit.report()
    path = tmp_path_factory.mktemp("laporan") / "laporan.json"
    path.write_text(render_json(report, WORDS), encoding="utf-8")

    assert past_of(report, WORDS) == read_report(str(path))


def test_a_report_cut_off_anywhere_did_not_finish(refused: Callable[..., Complaint]) -> None:
    text = render_json(MELATI, WORDS)
    for length in range(0, len(text) - 2, 997):
        assert "report-unfinished" == refused(text[:length]).code, length


def test_what_is_no_json_is_told_with_its_place(refused: Callable[..., Complaint]) -> None:
    complaint = refused('{\n "schema": yes}\n')
    assert ("json-syntax", 2, 12) == (
        complaint.code,
        complaint.place.line,
        complaint.place.column,
    )


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"schema": NaN}', '{"schema": ' + "9" * 5000 + "}"]
)
def test_json_that_is_meant_to_hurt_is_refused(
    text: str, refused: Callable[..., Complaint]
) -> None:
    assert "json-syntax" == refused(text + "]" * 100_000 if text[0] == "[" else text).code


@pytest.mark.parametrize("text", ["[]", "1", "{}", '{"schema": "spm-check/report/2"}', '"x"'])
def test_what_is_no_report_of_this_version_is_refused(
    text: str, refused: Callable[..., Complaint]
) -> None:
    assert "report-unknown" == refused(text).code


def test_a_file_beyond_the_limit_is_refused(refused: Callable[..., Complaint]) -> None:
    assert "file-too-big" == refused(render_json(MELATI, WORDS), Limits(bytes=1000)).code


NEEDED = ("unit", "catalogue", "on", "language", "summary", "clauses", "findings", "note")


@pytest.mark.parametrize("key", NEEDED)
def test_a_key_that_is_missing_is_named(key: str, refused: Callable[..., Complaint]) -> None:
    document = plain(MELATI, WORDS)
    del document[key]
    complaint = refused(json.dumps(document))
    assert ("report-key", key) == (complaint.code, complaint.facts["key"])


def changed(document: Any, way: list[str | int], value: Any) -> None:
    """Put a value into a document."""
    for step in way[:-1]:
        document = document[step]
    document[way[-1]] = value


@pytest.mark.parametrize(
    ("way", "value", "key"),
    [
        (["unit", "name"], 1, "unit.name"),
        (["on"], "kemarin", "on"),
        (["language"], "fr", "language"),
        (["summary", "fulfilled", "met"], -1, "summary.fulfilled.met"),
        (["summary", "fulfilled", "met"], True, "summary.fulfilled.met"),
        (["summary", "records"], [], "summary.records.met"),
        (["findings"], {}, "findings"),
        (["findings", 2, "grade"], "conformity", "findings[2].grade"),
        (["findings", 2, "grade"], ["major"], "findings[2].grade"),
        (["findings", 2, "code"], "entah", "findings[2].code"),
        (["findings", 2, "item"], 3, "findings[2].item"),
        (["findings", 2, "fingerprint"], "x", "findings[2].fingerprint"),
        (["clauses", 0, "requirements", 0, "verdict"], None, "clauses[0].requirements[0].verdict"),
        (["not_forgiven"], [{"fingerprint": "x", "was": None}], "not_forgiven[0].fingerprint"),
        (["not_forgiven"], 1, "not_forgiven"),
    ],
)
def test_a_key_that_holds_something_else_is_named(
    way: list[str | int], value: Any, key: str, refused: Callable[..., Complaint]
) -> None:
    document = plain(MELATI, WORDS)
    changed(document, way, value)
    complaint = refused(json.dumps(document))
    assert ("report-key", key) == (complaint.code, complaint.facts["key"])


def test_a_finding_told_twice_is_refused(refused: Callable[..., Complaint]) -> None:
    document = plain(MELATI, WORDS)
    document["findings"].append(document["findings"][0])
    assert "findings" == refused(json.dumps(document)).facts["key"]


@pytest.mark.parametrize("what", ["finding", "requirement", "grade", "figure"])
def test_a_report_that_somebody_shortened_is_refused(
    what: str, refused: Callable[..., Complaint]
) -> None:
    document = plain(MELATI, WORDS)
    if what == "finding":
        del document["findings"][3]
    elif what == "requirement":
        del document["clauses"][0]["requirements"][0]
    elif what == "grade":
        document["summary"]["findings"] = []
    else:
        document["summary"]["fulfilled"]["met"] += 1
    assert "report-miscounted" == refused(json.dumps(document)).code


@pytest.mark.parametrize(
    ("unit", "catalogue", "code"),
    [
        ("Unit Lain", "iso-9001-2008", "report-of-another-unit"),
        ("Puskesmas Melati", "iso-9001-2015", "report-of-another-catalogue"),
    ],
)
def test_a_report_of_another_unit_or_catalogue_is_refused(
    unit: str, catalogue: str, code: str
) -> None:
    report = past_of(MELATI, WORDS)
    with pytest.raises(UnusableError) as raised:
        of_this_unit(report, "lama.json", unit, catalogue)
    assert [code] == [each.code for each in raised.value.complaints]
