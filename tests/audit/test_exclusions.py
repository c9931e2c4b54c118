"""What a unit leaves out: lawful exclusions, conditions answered no, and findings on both."""

import pytest

from builders import answer, audited, document, exclusion, findings, judged, practice, record
from spm_check.model.clause import Catalogue
from spm_check.model.report import GapReport

DESIGN = "7.3"


def excluded(report: GapReport) -> set[str]:
    """Return the clauses of which something is excluded."""
    return {j.requirement.clause for j in report.judgements if j.verdict == "excluded"}


def test_a_clause_of_chapter_7_is_excluded_with_all_below_it(catalogue: Catalogue) -> None:
    report = audited(catalogue, exclusion(DESIGN))

    assert excluded(report) == {
        c.number for c in catalogue.clauses if c.number.startswith("7.3.") and c.requirements
    }
    assert [] == findings(report, "exclusion-not-allowed")


@pytest.mark.parametrize("because", [None, "", "  ", "-"])
def test_an_exclusion_without_a_reason_excludes_nothing(
    catalogue: Catalogue, because: str | None
) -> None:
    report = audited(catalogue, exclusion(DESIGN, because))
    (one,) = findings(report, "exclusion-unjustified")

    assert set() == excluded(report)
    assert ("minor", "7.3", "7.3") == (one.grade, one.clause, one.item)


@pytest.mark.parametrize("target", ["4.2.3", "5.3", "6.2.2", "8.2.2", "8.3.p1"])
def test_what_stands_outside_chapter_7_cannot_be_excluded(
    catalogue: Catalogue, target: str
) -> None:
    report = audited(catalogue, exclusion(target))
    (one,) = findings(report, "exclusion-not-allowed")

    assert set() == excluded(report)
    assert ("major", target) == (one.grade, one.item)
    assert {"minor", "major"} >= {judged(report, r.id).grade for r in catalogue.under(target)}


@pytest.mark.parametrize("target", ["7.1", "7.2", "7.2.1", "7.5", "7.5.1"])
def test_what_hardly_any_service_can_do_without_is_risky(catalogue: Catalogue, target: str) -> None:
    report = audited(catalogue, exclusion(target))
    (one,) = findings(report, "exclusion-risky")

    assert ("observation", target) == (one.grade, one.item)
    assert excluded(report)


def test_evidence_for_what_is_excluded_contradicts(catalogue: Catalogue) -> None:
    entries = (
        document("7.3.1", id="B"),
        record("7.3", id="A"),
        practice("7.3.7", note="Perubahan dicatat"),
        document("7.5.1", id="C"),
        document("7.3.1", id="D", status="obsolete"),
        document("7.3.1", id="E", confirmed=False),
    )
    (one,) = findings(audited(catalogue, exclusion(DESIGN), *entries), "exclusion-contradicted")

    assert ("observation", "7.3", "7.3") == (one.grade, one.clause, one.item)
    assert ("A", "B", "Perubahan dicatat") == one.facts.items


def test_evidence_for_more_than_is_excluded_does_not_contradict(catalogue: Catalogue) -> None:
    report = audited(catalogue, exclusion("7.3.1"), document(DESIGN))

    assert [] == findings(report, "exclusion-contradicted")


def test_a_condition_answered_no_with_a_reason_does_not_apply(catalogue: Catalogue) -> None:
    for condition in catalogue.conditions:
        asked = {r.id for r in catalogue.requirements if r.condition == condition.key}
        report = audited(catalogue, answer(condition.key))

        assert asked
        assert asked == {
            j.requirement.id for j in report.judgements if j.verdict == "not_applicable"
        }


@pytest.mark.parametrize("because", [None, "", "-"])
def test_an_answer_without_a_reason_switches_nothing_off(
    catalogue: Catalogue, because: str | None
) -> None:
    report = audited(catalogue, answer("outsourcing", because))
    (one,) = findings(report, "applicability-unjustified")

    assert ("minor", "4.1", "outsourcing") == (one.grade, one.clause, one.item)
    assert 0 == report.summary.verdicts["not_applicable"]


def test_a_condition_answered_yes_applies(catalogue: Catalogue) -> None:
    report = audited(catalogue, answer("outsourcing", None, applies=True))

    assert 0 == report.summary.verdicts["not_applicable"]
    assert [] == findings(report, "applicability-unjustified")


def test_an_answer_about_what_is_excluded_anyway_is_passed_over(catalogue: Catalogue) -> None:
    report = audited(catalogue, exclusion("7.5.3"), answer("traceability", None))

    assert [] == findings(report, "applicability-unjustified")
    assert 0 == report.summary.verdicts["not_applicable"]
