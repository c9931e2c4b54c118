"""Requirement 4.2.1.c follows from the obligatory procedures and records."""

from builders import Entry, answer, audited, document, exclusion, finding_on, judged, record
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.unit import Settings


def obligatory(catalogue: Catalogue, *without: str) -> list[Entry]:
    """Return a procedure for each of P1 to P6, and a record for each of R01 to R21."""
    asked = [r for r in catalogue.requirements if r.id not in without]
    procedures = [document(r.id, id=f"PM-{r.id}") for r in asked if r.procedure]
    return [*procedures, *(record(r.id, id=f"RM-{r.id}") for r in asked if r.record)]


def test_it_conforms_when_all_are_met(catalogue: Catalogue) -> None:
    judgement = judged(audited(catalogue, *obligatory(catalogue)), "4.2.1.c")

    assert ("conformity", None, ()) == (judgement.verdict, judgement.cause, judgement.unmet)
    assert not judgement.see_on_site


def test_it_takes_the_worst_grade_and_names_what_is_unmet(catalogue: Catalogue) -> None:
    entries = obligatory(catalogue, "5.6.1.p3", "4.2.3.p2")
    draft = document("4.2.3.p2", status="draft")
    report = audited(catalogue, *entries, draft)

    assert ("major", "obligations-unmet") == (
        judged(report, "4.2.1.c").grade,
        judged(report, "4.2.1.c").cause,
    )
    assert ("P1", "R01") == judged(report, "4.2.1.c").unmet
    assert ("P1", "R01") == finding_on(report, "4.2.1.c").facts.names


def test_it_is_minor_where_the_worst_is_minor(catalogue: Catalogue) -> None:
    draft = document("4.2.3.p2", status="draft")
    report = audited(catalogue, *obligatory(catalogue, "4.2.3.p2"), draft)

    assert "minor" == judged(report, "4.2.1.c").grade == finding_on(report, "4.2.1.c").grade


def test_a_record_that_two_requirements_ask_for_is_named_once(catalogue: Catalogue) -> None:
    report = audited(catalogue, *obligatory(catalogue, "8.2.4.p2", "8.2.4.p3"))

    assert ("R18",) == judged(report, "4.2.1.c").unmet


def test_an_observation_counts_as_met(catalogue: Catalogue) -> None:
    old = document("4.2.3.p2", review_every=Interval(1, "month"))
    settings = Settings(grades={"review-overdue": "observation"})
    report = audited(catalogue, *obligatory(catalogue, "4.2.3.p2"), old, settings=settings)

    assert "observation" == judged(report, "4.2.3.p2").verdict
    assert "conformity" == judged(report, "4.2.1.c").verdict


def test_what_is_excluded_or_does_not_apply_is_not_missed(catalogue: Catalogue) -> None:
    design = [r.id for r in catalogue.under("7.3")]
    report = audited(
        catalogue,
        *obligatory(catalogue, *design, "7.5.3.p3"),
        exclusion("7.3"),
        answer("traceability"),
    )

    assert "conformity" == judged(report, "4.2.1.c").verdict


def test_no_document_of_its_own_can_serve_for_it(catalogue: Catalogue) -> None:
    judgement = judged(audited(catalogue, document("4.2.1.c")), "4.2.1.c")

    assert ("major", ()) == (judgement.grade, judgement.evidence)
