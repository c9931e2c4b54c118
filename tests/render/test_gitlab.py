"""GitLab's code quality report: the documented shape, every finding once."""

import json
from typing import Any

from hypothesis import given
from jsonschema import Draft202012Validator

from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.gitlab import SEVERITIES, render_gitlab
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from wild import TAME, TEXTS, WORD, wild

TEXT = {"type": "string", "minLength": 1}
SHAPE = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": TEXT,
            "check_name": TEXT,
            "fingerprint": TEXT,
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": False,
                "properties": {
                    # relative to the repository, and not beginning with ./
                    "path": {"type": "string", "pattern": r"^(?!\./|/).+"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "additionalProperties": False,
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's manual asks of a code quality report; it publishes no schema of it."""


def told(report: GapReport, words: Words) -> list[dict[str, Any]]:
    """Return the report as its reader parses it."""
    parsed: list[dict[str, Any]] = json.loads(render_gitlab(report, words))
    return parsed


def test_it_has_the_documented_shape(report: GapReport, words: Words) -> None:
    Draft202012Validator(SHAPE).validate(told(report, words))


def test_every_finding_is_told_at_its_place(report: GapReport, words: Words) -> None:
    assert [
        (each.code, SEVERITIES[each.grade], each.place.file, each.place.line)
        for each in report.findings
    ] == [
        (
            each["check_name"],
            each["severity"],
            each["location"]["path"],
            each["location"]["lines"]["begin"],
        )
        for each in told(report, words)
    ]


def test_no_two_findings_have_the_same_fingerprint(report: GapReport, words: Words) -> None:
    prints = [each["fingerprint"] for each in told(report, words)]

    assert len(prints) == len(set(prints))


def test_every_finding_has_a_line_of_its_own(report: GapReport, words: Words) -> None:
    lines = render_gitlab(report, words).splitlines()

    assert len(report.findings) == sum(line.startswith(" {") for line in lines)


@given(TEXTS)
def test_a_text_is_found_and_nothing_more(text: str) -> None:
    words = words_of("en")
    expected = told(TAME, words)
    for each in expected:
        each["description"] = each["description"].replace(WORD, clean(text))

    for one, other in zip(expected, told(wild(text), words), strict=True):
        assert one | {"fingerprint": other["fingerprint"]} == other
    assert render_gitlab(wild(text), words).replace("\n", "").isprintable()
