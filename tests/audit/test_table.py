"""The table of verdicts, row by row: what becomes of each kind of requirement, and why."""

from collections.abc import Mapping
from typing import Any

import pytest

from builders import LATER, PAPER, audited, document, finding_on, judged, practice, record
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.finding import Cause, Grade
from spm_check.model.holdings import Flaw

ASKED = {
    "document": "4.2.1.d",
    "procedure": "4.2.3.p2",
    "record": "5.6.1.p3",
    "practice": "4.1.a",
}
"""One requirement of each kind."""

WRITTEN = ["document", "procedure", "record"]

DOCUMENT_STATES: Mapping[Cause, dict[str, Any]] = {
    "obsolete": {"status": "obsolete"},
    "unconfirmed": {"confirmed": False},
    "not-approved": {"status": "draft"},
    "not-yet-effective": {"effective": LATER},
    "review-overdue": {"review_every": Interval(1, "month")},
}
RECORD_STATES: Mapping[Cause, dict[str, Any]] = {
    "unconfirmed": {"confirmed": False},
    "record-stale": {"every": Interval(1, "month")},
}
MAJOR: set[Cause] = {"not-declared", "wrong-kind", "not-held", "obsolete", "unconfirmed"}


def graded(cause: Cause, kind: str) -> Grade:
    """Return the grade in the table of verdicts."""
    if kind == "practice":
        return "minor" if cause in MAJOR else "observation"
    return "major" if cause in MAJOR else "minor"


@pytest.mark.parametrize("kind", ASKED)
def test_nothing_declared(catalogue: Catalogue, kind: str) -> None:
    judgement = judged(audited(catalogue), ASKED[kind])

    assert (graded("not-declared", kind), "not-declared") == (judgement.grade, judgement.cause)
    assert () == judgement.evidence


@pytest.mark.parametrize("kind", ["document", "procedure", "practice"])
def test_a_sound_document_conforms(catalogue: Catalogue, kind: str) -> None:
    judgement = judged(audited(catalogue, document(ASKED[kind])), ASKED[kind])

    assert ("conformity", None) == (judgement.grade, judgement.cause)
    assert not judgement.see_on_site


@pytest.mark.parametrize("kind", ["record", "practice"])
def test_a_sound_record_conforms(catalogue: Catalogue, kind: str) -> None:
    judgement = judged(audited(catalogue, record(ASKED[kind])), ASKED[kind])

    assert ("conformity", None) == (judgement.grade, judgement.cause)
    assert not judgement.see_on_site


@pytest.mark.parametrize("kind", ASKED)
def test_sound_evidence_on_paper_conforms_and_is_to_be_seen(
    catalogue: Catalogue, kind: str
) -> None:
    offered = record if kind == "record" else document
    judgement = judged(audited(catalogue, offered(ASKED[kind], holding=PAPER)), ASKED[kind])

    assert ("conformity", None) == (judgement.grade, judgement.cause)
    assert judgement.see_on_site


@pytest.mark.parametrize("kind", ASKED)
def test_only_a_practice(catalogue: Catalogue, kind: str) -> None:
    judgement = judged(audited(catalogue, practice(ASKED[kind])), ASKED[kind])

    assert "practised-not-recorded" == judgement.cause
    assert graded("practised-not-recorded", kind) == judgement.grade


@pytest.mark.parametrize("kind", WRITTEN)
def test_only_evidence_of_another_kind(catalogue: Catalogue, kind: str) -> None:
    other = document if kind == "record" else record
    judgement = judged(audited(catalogue, other(ASKED[kind])), ASKED[kind])

    assert ("major", "wrong-kind") == (judgement.grade, judgement.cause)


@pytest.mark.parametrize("kind", ASKED)
@pytest.mark.parametrize("why", ["missing", "empty", "unreadable", "link-outside", "folder"])
def test_declared_and_not_held(catalogue: Catalogue, kind: str, why: Any) -> None:
    offered = record(ASKED[kind], id="X") if kind == "record" else document(ASKED[kind], id="X")
    report = audited(catalogue, offered, flaws=[Flaw("X.pdf", why)])
    judgement = judged(report, ASKED[kind])

    assert (graded("not-held", kind), "not-held") == (judgement.grade, judgement.cause)
    assert (Flaw("X.pdf", why),) == finding_on(report, ASKED[kind]).facts.flaws


@pytest.mark.parametrize("kind", ["document", "procedure", "practice"])
@pytest.mark.parametrize("cause", DOCUMENT_STATES)
def test_a_document_that_is_not_sound(catalogue: Catalogue, kind: str, cause: Cause) -> None:
    report = audited(catalogue, document(ASKED[kind], **DOCUMENT_STATES[cause]))
    judgement = judged(report, ASKED[kind])

    assert (graded(cause, kind), cause) == (judgement.grade, judgement.cause)


@pytest.mark.parametrize("kind", ["record", "practice"])
@pytest.mark.parametrize("cause", RECORD_STATES)
def test_a_record_that_is_not_sound(catalogue: Catalogue, kind: str, cause: Cause) -> None:
    report = audited(catalogue, record(ASKED[kind], **RECORD_STATES[cause]))
    judgement = judged(report, ASKED[kind])

    assert (graded(cause, kind), cause) == (judgement.grade, judgement.cause)


@pytest.mark.parametrize("kind", ASKED)
def test_every_verdict_short_of_conformity_has_its_finding(catalogue: Catalogue, kind: str) -> None:
    report = audited(catalogue)
    finding = finding_on(report, ASKED[kind])
    judgement = judged(report, ASKED[kind])

    assert (judgement.cause, judgement.grade) == (finding.code, finding.grade)
    assert judgement.requirement.clause == finding.clause


def test_a_verdict_of_conformity_has_no_finding(catalogue: Catalogue) -> None:
    report = audited(catalogue, document("4.2.3.p2"))

    assert [] == [each for each in report.findings if each.requirement == "4.2.3.p2"]
