"""SARIF 2.1.0: the published schema, the rules of its authors' own checker, and our facts."""

import json
import os
import re
import stat
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from published import published
from rendering import example
from running import environment
from spm_check.model.finding import RULES
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.sarif import LEVELS, plain_message, render_sarif, uri_of
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from wild import TAME, TEXTS, WORD, strings, wild

MULTITOOL = "@microsoft/sarif-multitool-linux"
UNAVOIDABLE = {"SARIF2005"}
"""What its checker would like and cannot have: an address of the program on the web."""


@cache
def schema() -> Draft7Validator:
    """Return the published schema."""
    text = published(f"{MULTITOOL}/sarif-2.1.0.json").read_text(encoding="utf-8-sig")
    return Draft7Validator(json.loads(text))


def run_of(report: GapReport, words: Words) -> dict[str, Any]:
    """Return the one run of a report's log."""
    log = json.loads(render_sarif(report, words))
    (run,) = log["runs"]
    told: dict[str, Any] = run
    return told


def test_it_is_as_the_published_schema_wants_it(report: GapReport, words: Words) -> None:
    schema().validate(json.loads(render_sarif(report, words)))


def test_the_checker_of_its_authors_finds_nothing_wrong(tmp_path: Path) -> None:
    program = published(f"{MULTITOOL}/Sarif.Multitool")
    os.chmod(program, program.stat().st_mode | stat.S_IXUSR)
    log = tmp_path / "report.sarif"
    log.write_text(render_sarif(example("puskesmas-melati"), words_of("id")), encoding="utf-8")

    ran = subprocess.run(
        [program, "validate", log, "--level", "Error;Warning", "--kind", "Fail"],
        env=environment(),
        capture_output=True,
        timeout=120,
        check=False,
    )

    said = ran.stdout.decode()
    assert "Analysis completed successfully" in said, said + ran.stderr.decode()
    assert UNAVOIDABLE >= set(re.findall(r"(?:error|warning) (\w+):", said)), said


def test_every_code_is_a_rule_in_the_order_of_the_table(report: GapReport, words: Words) -> None:
    rules = run_of(report, words)["tool"]["driver"]["rules"]

    assert list(RULES) == [rule["id"] for rule in rules]
    assert [LEVELS[rule.grade] for rule in RULES.values()] == [
        rule["defaultConfiguration"]["level"] for rule in rules
    ]
    assert not [text for text in strings(rules) if "{" in text]


def test_every_finding_is_a_result_with_its_facts(report: GapReport, words: Words) -> None:
    run = run_of(report, words)
    rules = run["tool"]["driver"]["rules"]

    assert [
        (each.code, LEVELS[each.grade], each.fingerprint(report.unit.name))
        for each in report.findings
    ] == [
        (each["ruleId"], each["level"], each["partialFingerprints"]["spmCheckFinding/v1"])
        for each in run["results"]
    ]
    assert [each["ruleId"] for each in run["results"]] == [
        rules[each["ruleIndex"]]["id"] for each in run["results"]
    ]


def test_every_result_is_where_the_finding_is(report: GapReport, words: Words) -> None:
    places = []
    for result in run_of(report, words)["results"]:
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        region = physical["region"]
        uri = physical["artifactLocation"]["uri"]
        places.append((uri, region["startLine"], region["startColumn"]))

    assert [
        (each.place.file, each.place.line, each.place.column) for each in report.findings
    ] == places


def test_what_could_not_be_examined_is_said() -> None:
    (invocation,) = run_of(TAME, words_of("en"))["invocations"]

    assert invocation["executionSuccessful"] is True
    assert [f"Could not be examined: {WORD} (unreadable)."] == [
        each["message"]["text"] for each in invocation["toolExecutionNotifications"]
    ]


def test_units_of_one_repository_are_told_apart() -> None:
    ids = {
        run_of(replace(TAME, unit=replace(TAME.unit, file=file)), words_of("en"))[
            "automationDetails"
        ]["id"]
        for file in ("a/unit.yaml", "b/unit.yaml")
    }

    assert {
        "spm-check/iso-9001-2008/a/unit.yaml/",
        "spm-check/iso-9001-2008/b/unit.yaml/",
    } == ids


@given(TEXTS)
def test_a_text_is_found_and_nothing_more(text: str) -> None:
    words = words_of("id")
    log = render_sarif(wild(text), words)

    told, tame = json.loads(log), json.loads(render_sarif(TAME, words))
    for one, other in zip(without_prints(tame), without_prints(told), strict=True):
        filled = one.replace(WORD, clean(text))
        assert other in {filled, plain_message(filled), one.replace(WORD, text)}
    assert log.replace("\n", "").isprintable()


def without_prints(log: Any) -> Iterator[str]:
    """Yield the texts of a log but for the fingerprints, which depend on names."""
    for result in log["runs"][0]["results"]:
        del result["partialFingerprints"]
    return strings(log)


LINK = re.compile(r"(?<!\\)(?:\\\\)*\[(?:[^\[\]\\]|\\.)*\]\(")
"""What begins a link in a message (SARIF 2.1.0, 3.11.6)."""


@given(st.text("[]()\\a", max_size=16))
def test_no_message_holds_a_link(text: str) -> None:
    assert LINK.search(plain_message(text)) is None


@given(st.text("[]()\\a", max_size=16))
def test_a_message_reads_as_it_was(text: str) -> None:
    undone = re.sub(
        r"(\\+)\]\(", lambda marks: "\\" * (len(marks[1]) // 2) + "](", plain_message(text)
    )

    assert text == undone


@pytest.mark.parametrize("text", ["[x](javascript:1)", "[x](1)", r"[x\](y)"])
def test_what_would_be_a_link_is_none(text: str) -> None:
    assert LINK.search(plain_message(text)) is None


@given(TEXTS)
def test_a_path_is_a_relative_uri_that_names_it(text: str) -> None:
    path = f"{text}/unit.yaml".lstrip("/")
    told = urlsplit(uri_of(path))

    assert ("", "", "", "") == (told.scheme, told.netloc, told.query, told.fragment)
    assert path.encode("utf-8", "surrogateescape") == unquote_to_bytes(told.path)


def test_bytes_that_are_no_text_are_kept() -> None:
    assert "a%20%FF/unit.yaml" == uri_of("a \udcff/unit.yaml")
