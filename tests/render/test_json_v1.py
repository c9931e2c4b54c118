"""The JSON of a report keeps its shape, and its figures can be made again from its lists."""

import json
from collections import Counter
from typing import Any

import jsonschema
import pytest

from rendering import example
from spm_check import __version__
from spm_check.model.finding import GRADES
from spm_check.model.report import GapReport
from spm_check.render.json_v1 import plain, render_json
from spm_check.render.report_schema import report_schema
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

Plain = dict[str, Any]


@pytest.fixture
def told(report: GapReport, words: Words) -> Plain:
    """Return a report as it is read back."""
    parsed: Plain = json.loads(render_json(report, words))
    return parsed


def judged(told: Plain) -> list[Plain]:
    """Return all requirements."""
    return [each for clause in told["clauses"] for each in clause["requirements"]]


def test_it_is_valid_by_its_schema(told: Plain, words: Words) -> None:
    schema = report_schema(words.code)
    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.Draft7Validator(
        schema, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER
    ).validate(told)


def test_text_and_plain_data_say_the_same(report: GapReport, words: Words, told: Plain) -> None:
    assert plain(report, words) == told
    assert list(plain(report, words)) == list(told)


def test_the_same_report_gives_the_same_text(report: GapReport, words: Words) -> None:
    text = render_json(report, words)
    assert text == render_json(report, words)
    assert text.endswith("}\n")
    assert all(line.isprintable() for line in text.splitlines())


def test_verdicts_are_counted_from_the_requirements(told: Plain) -> None:
    counted = Counter(each["verdict"] for each in judged(told))
    assert told["summary"]["requirements"] == {
        verdict: counted[verdict] for verdict in told["summary"]["requirements"]
    }
    assert 231 == counted.total()


def share_of(requirements: list[Plain]) -> tuple[int, int]:
    """Return how many are fulfilled, of how many that apply."""
    verdicts = Counter(each["verdict"] for each in requirements)
    applicable = sum(verdicts[grade] for grade in GRADES)
    return verdicts["conformity"] + verdicts["observation"], applicable


def test_shares_are_counted_from_the_requirements_and_rounded_down(told: Plain) -> None:
    parts = [(told["summary"]["fulfilled"], judged(told))]
    for chapter in told["chapters"]:
        number = chapter["number"]
        parts.append((chapter, [r for r in judged(told) if r["id"].startswith(f"{number}.")]))
    for share, requirements in parts:
        met, applicable = share_of(requirements)
        assert (met, applicable) == (share["met"], share["applicable"])
        assert (met * 1000 // applicable / 10 if applicable else None) == share["percent"]


@pytest.mark.parametrize(
    ("count", "key"),
    [("procedures", "procedure"), ("records", "record"), ("documents", "documents")],
)
def test_the_three_counts_are_made_from_the_requirements(count: str, key: str, told: Plain) -> None:
    demands: dict[str, list[bool]] = {}
    for each in judged(told):
        names = each[key] if key == "documents" else [each[key]]
        # D4 is whatever the unit itself finds necessary; where two are named, others tell.
        names = [name for name in names if name and name != "D4"] if len(names) == 1 else []
        if each["verdict"] in GRADES:
            for name in names:
                demands.setdefault(name, []).append(each["verdict"] in GRADES[:2])
    met = sum(all(every) for every in demands.values())
    assert {"met": met, "of": len(demands)} == told["summary"][count]


def test_findings_are_counted_and_the_worst_of_them_is_the_conclusion(told: Plain) -> None:
    counted = Counter(finding["grade"] for finding in told["findings"])
    assert {**dict.fromkeys(("major", "minor", "observation"), 0), **counted} == told["summary"][
        "findings"
    ]
    worst = max(counted, key=GRADES.index, default="conformity")
    assert worst == told["summary"]["worst"]


def test_what_is_to_be_seen_on_site_is_counted(told: Plain) -> None:
    assert sum(each["see_on_site"] for each in judged(told)) == told["summary"]["see_on_site"]


def test_a_clause_has_the_worst_verdict_of_its_requirements(told: Plain) -> None:
    for clause in told["clauses"]:
        verdicts = {each["verdict"] for each in clause["requirements"]}
        grades = sorted(verdicts & set(GRADES), key=GRADES.index)
        assert clause["verdict"] == (grades[-1] if grades else clause["verdict"])
        assert clause["verdict"] in verdicts


def test_every_requirement_short_of_conformity_has_its_finding_and_no_other(told: Plain) -> None:
    causes = {r["id"]: (r["cause"], r["verdict"]) for r in judged(told) if r["cause"]}
    found = [(f["requirement"], f["code"], f["grade"]) for f in told["findings"]]
    # Beside its cause, only what its manual lacks is told of a requirement.
    own = [each for each in found if each[0] and causes[each[0]] == each[1:]]
    others = {code for id_, code, grade in found if id_ and causes[id_] != (code, grade)}
    assert causes == {requirement: (code, grade) for requirement, code, grade in own}
    assert len(causes) == len(own)
    assert all(code.startswith("manual-") for code in others)


def test_evidence_names_items_of_the_report(told: Plain) -> None:
    items = {item["id"] for item in told["items"]}
    named = {e["item"] for each in judged(told) for e in each["evidence"]} - {None}
    assert named <= items


def test_fingerprints_tell_the_findings_apart(told: Plain) -> None:
    prints = [finding["fingerprint"] for finding in told["findings"]]
    assert len(prints) == len(set(prints))


def wordless(value: Any) -> Any:
    """Return data without what is said in words."""
    words = {"title", "message", "asks", "why", "action", "note", "language"}
    if isinstance(value, dict):
        return {key: wordless(each) for key, each in value.items() if key not in words}
    return [wordless(each) for each in value] if isinstance(value, list) else value


def test_the_languages_differ_only_in_words(report: GapReport) -> None:
    one, other = (plain(report, words_of(language)) for language in ("id", "en"))
    assert wordless(one) == wordless(other)
    assert ("id", "en") == (one["language"], other["language"])
    for mine, theirs in zip(one["findings"], other["findings"], strict=True):
        assert (mine["asks"] is None) == (theirs["asks"] is None)
        assert mine["message"] != theirs["message"]


def test_it_names_the_tool_the_day_and_the_unit() -> None:
    told = plain(example("puskesmas-melati"), words_of("en"))
    assert {"name": "spm-check", "version": __version__} == told["tool"]
    assert "2012-07-01" == told["on"]
    assert {
        "name": "Puskesmas Melati",
        "kind": "puskesmas",
        "file": "unit.yaml",
        "parent": "Dinas Kesehatan Kota Contoh",
        "scope": "Pelayanan kesehatan tingkat pertama di wilayah kerja Puskesmas Melati",
    } == told["unit"]
