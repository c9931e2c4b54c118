"""Findings: codes, rules and fingerprints."""

from dataclasses import replace
from datetime import date
from typing import get_args

from spm_check.errors import Place
from spm_check.model.finding import (
    FINDING_GRADES,
    GRADES,
    RULES,
    Cause,
    Facts,
    Finding,
    FindingCode,
    Grade,
    worse,
)

FINDING = Finding(
    code="record-stale",
    grade="minor",
    place=Place("unit.yaml", 12, 5),
    clause="5.6.1",
    requirement="5.6.1.p3",
    item="RM-05",
    facts=Facts(items=("RM-05",), day=date(2012, 6, 30)),
)


def test_every_code_has_a_rule_in_the_order_of_the_codes() -> None:
    assert get_args(FindingCode) == tuple(RULES)


def test_every_cause_is_a_code() -> None:
    assert set(get_args(Cause)) <= set(RULES)


def test_a_practice_never_weighs_more_than_what_has_to_be_written() -> None:
    assert all(rule.grade == worse(rule.grade, rule.practice) for rule in RULES.values())


def test_no_rule_lets_a_finding_conform() -> None:
    assert set(FINDING_GRADES) >= {
        g for rule in RULES.values() for g in (rule.grade, rule.practice)
    }


def test_every_major_finding_has_a_fixed_rule() -> None:
    assert all(rule.fixed for rule in RULES.values() if rule.grade == "major")


def test_grades_are_listed_best_first_and_findings_worst_first() -> None:
    assert get_args(Grade) == GRADES
    assert tuple(reversed(GRADES[1:])) == FINDING_GRADES


def test_the_worse_of_two_grades_is_the_graver() -> None:
    assert "major" == worse("major", "minor") == worse("minor", "major")
    assert "minor" == worse("minor", "minor")


def test_a_fingerprint_is_32_hex_digits() -> None:
    fingerprint = FINDING.fingerprint("Puskesmas Melati")

    assert 32 == len(fingerprint)
    assert set(fingerprint) <= set("0123456789abcdef")


def test_a_fingerprint_survives_edits_of_places_dates_and_grades() -> None:
    edited = replace(
        FINDING,
        place=Place("unit.yaml", 99, 1),
        facts=Facts(day=date(2013, 1, 1), flaws=(), count=3),
        grade="observation",
        clause=None,
    )

    assert FINDING.fingerprint("Puskesmas Melati") == edited.fingerprint("Puskesmas Melati")


def test_a_fingerprint_tells_unit_code_requirement_and_item_apart() -> None:
    others = [
        replace(FINDING, code="not-held"),
        replace(FINDING, requirement="5.6.1.p2"),
        replace(FINDING, requirement=None),
        replace(FINDING, item="RM-06"),
        replace(FINDING, item=None),
        replace(FINDING, requirement=None, item="5.6.1.p3"),
    ]
    prints = {each.fingerprint("Puskesmas Melati") for each in (FINDING, *others)}

    assert 1 + len(others) == len(prints)
    assert FINDING.fingerprint("Puskesmas Mawar") not in prints


def test_the_fingerprint_is_frozen() -> None:
    assert "d2a344e43f9f1dbbf9e66390d03794f7" == FINDING.fingerprint("Puskesmas Melati")


def test_findings_at_different_places_are_equal() -> None:
    assert FINDING == replace(FINDING, place=Place("unit.yaml", 99, 1))
