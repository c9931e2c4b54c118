"""What is declared and cannot be shown is a finding even where better evidence serves."""

from typing import Any

import pytest

from builders import LATER, audited, document, findings, judged, places, record
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.finding import Finding, FindingCode, Grade
from spm_check.model.holdings import Flaw
from spm_check.model.report import GapReport
from spm_check.model.unit import Settings

PROCEDURE = "4.2.3.p2"
RECORD = "5.6.1.p3"
MONTH = Interval(1, "month")
DOCUMENTS: dict[FindingCode, dict[str, Any]] = {
    "not-approved": {"status": "draft"},
    "review-overdue": {"review_every": MONTH},
}


def alone(report: GapReport, code: FindingCode) -> list[Finding]:
    """Return the findings of a code that are on an item and on no requirement."""
    return [each for each in findings(report, code) if each.requirement is None]


def only(report: GapReport, code: FindingCode) -> tuple[str | None, Grade, str | None]:
    """Return item, grade and clause of the one finding of a code."""
    (one,) = findings(report, code)
    assert one.requirement is None
    return one.item, one.grade, one.clause


@pytest.mark.parametrize(("code", "changes"), DOCUMENTS.items())
def test_a_document_beside_a_better_one(
    catalogue: Catalogue, code: FindingCode, changes: dict[str, Any]
) -> None:
    report = audited(catalogue, document(PROCEDURE, id="A"), document(PROCEDURE, id="B", **changes))

    assert "conformity" == judged(report, PROCEDURE).grade
    assert ("B", "observation", "4.2.3") == only(report, code)


def test_a_record_beside_a_better_one(catalogue: Catalogue) -> None:
    report = audited(catalogue, record(RECORD, id="A"), record(RECORD, id="B", every=MONTH))

    assert "conformity" == judged(report, RECORD).grade
    assert ("B", "observation", "4.2.4") == only(report, "record-stale")


def test_a_file_that_is_not_held_beside_one_that_is(catalogue: Catalogue) -> None:
    flaw = Flaw("B.pdf", "missing", "b.pdf")
    two = (document(PROCEDURE, id="A"), document(PROCEDURE, id="B"))
    report = audited(catalogue, *two, flaws=[flaw])

    assert "conformity" == judged(report, PROCEDURE).grade
    assert ("B", "minor", "4.2.3") == only(report, "not-held")
    assert (flaw,) == findings(report, "not-held")[0].facts.flaws


def test_a_fault_that_a_requirement_depends_on_is_told_there_alone(catalogue: Catalogue) -> None:
    report = audited(catalogue, document(PROCEDURE, id="A", status="draft"))

    assert findings(report, "not-approved")
    assert [] == alone(report, "not-approved")


def test_a_fault_is_told_on_each_item_that_no_requirement_names(catalogue: Catalogue) -> None:
    drafts = (document(PROCEDURE, id=id_, status="draft") for id_ in "BCD")
    report = audited(catalogue, document(PROCEDURE, id="A"), *drafts)

    assert ["B", "C", "D"] == [each.item for each in alone(report, "not-approved")]


def test_an_item_for_no_clause_of_this_catalogue_is_told_too(catalogue: Catalogue) -> None:
    report = audited(catalogue, document(id="A", status="draft"))

    assert ("A", "observation", "4.2.3") == only(report, "not-approved")


@pytest.mark.parametrize(
    "changes",
    [{"confirmed": False}, {"status": "obsolete"}, {"effective": LATER}],
    ids=["suggested", "obsolete", "later"],
)
def test_what_is_not_meant_to_count_is_no_fault_beside_better(
    catalogue: Catalogue, changes: dict[str, Any]
) -> None:
    two = (document(PROCEDURE, id="A"), document(PROCEDURE, id="B", number=None, **changes))
    report = audited(
        catalogue, *two, flaws=[] if "effective" in changes else [Flaw("B.pdf", "missing")]
    )

    assert [] == [f for f in report.findings if f.item == "B" and f.code != "number-blank"]


def test_the_settings_of_the_unit_hold(catalogue: Catalogue) -> None:
    settings = Settings(grades={"review-overdue": "minor"})
    two = (document(PROCEDURE, id="A"), document(PROCEDURE, id="B", review_every=MONTH))

    assert "minor" == only(audited(catalogue, *two, settings=settings), "review-overdue")[1]


def test_the_finding_points_at_what_to_mend(catalogue: Catalogue) -> None:
    two = (
        document(PROCEDURE, id="A"),
        document(PROCEDURE, id="B", status="draft", places=places(20, "title", "status")),
    )
    (one,) = findings(audited(catalogue, *two), "not-approved")

    assert (22, 5) == (one.place.line, one.place.column)
