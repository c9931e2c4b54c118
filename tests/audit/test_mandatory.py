"""Documents that the standard names (D1 to D4), and the requirement that follows from others."""

from typing import Any

import pytest

from builders import PAPER, audited, document, finding_on, judged, record
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.unit import Document, DocumentKind

NAMED: list[tuple[DocumentKind, str]] = [
    ("policy", "5.3.a"),
    ("objectives", "5.4.1.p1"),
    ("manual", "4.2.1.b"),
    ("manual", "4.2.2.a"),
]


def policy(**changes: Any) -> Document:
    return document(**{"id": "KM-01", "kind": "policy"} | changes)


def objectives(**changes: Any) -> Document:
    return document(**{"id": "SM-01", "kind": "objectives"} | changes)


@pytest.mark.parametrize(("kind", "asked"), NAMED)
def test_a_mandatory_document_serves_whatever_clauses_it_names(
    catalogue: Catalogue, kind: DocumentKind, asked: str
) -> None:
    report = audited(catalogue, document("8.5.1", id="X", kind=kind))
    (evidence,) = judged(report, asked).evidence

    assert "conformity" == judged(report, asked).verdict
    assert ("X", judged(report, asked).requirement.documents[0]) == (evidence.item, evidence.via)


@pytest.mark.parametrize("asked", [asked for _, asked in NAMED])
def test_nothing_else_serves_for_a_mandatory_document(catalogue: Catalogue, asked: str) -> None:
    judgement = judged(audited(catalogue, document(asked, kind="decree"), record(asked)), asked)

    assert ("major", "wrong-kind") == (judgement.grade, judgement.cause)
    assert judgement.requirement.documents == judgement.unmet


def test_a_mandatory_document_is_offered_once_though_it_names_the_clause(
    catalogue: Catalogue,
) -> None:
    judgement = judged(audited(catalogue, policy(references=()), policy(id="KM-02")), "5.3.a")

    assert ["KM-01", "KM-02"] == [each.item for each in judgement.evidence]


@pytest.mark.parametrize("target", ["4.2.1.d", "4.2.1"])
def test_any_document_that_names_it_serves_as_a_further_document(
    catalogue: Catalogue, target: str
) -> None:
    report = audited(catalogue, document(target, kind="form"))

    assert "conformity" == judged(report, "4.2.1.d").verdict


def test_a_further_document_has_to_name_it(catalogue: Catalogue) -> None:
    assert "not-declared" == judged(audited(catalogue, document("4.2.3")), "4.2.1.d").cause


def test_policy_and_objectives_are_both_needed(catalogue: Catalogue) -> None:
    assert "conformity" == judged(audited(catalogue, policy(), objectives()), "4.2.1.a").verdict
    assert "major" == judged(audited(catalogue, policy()), "4.2.1.a").verdict
    assert "major" == judged(audited(catalogue, objectives()), "4.2.1.a").verdict


def test_the_one_that_is_missing_is_named_and_not_the_one_that_is_there(
    catalogue: Catalogue,
) -> None:
    finding = finding_on(audited(catalogue, objectives()), "4.2.1.a")

    assert ("not-declared", None, ()) == (finding.code, finding.item, finding.facts.items)
    assert ("D1",) == finding.facts.names


def test_the_worse_of_the_two_decides(catalogue: Catalogue) -> None:
    overdue = objectives(review_every=Interval(1, "month"))
    finding = finding_on(audited(catalogue, policy(status="draft"), overdue), "4.2.1.a")

    assert ("not-approved", "KM-01", ("D1",)) == (finding.code, finding.item, finding.facts.names)


def test_both_are_named_where_both_fail_alike(catalogue: Catalogue) -> None:
    drafts = (policy(status="draft"), objectives(status="draft"))
    finding = finding_on(audited(catalogue, *drafts), "4.2.1.a")

    assert ("D1", "D2") == finding.facts.names == judged(audited(catalogue), "4.2.1.a").unmet
    assert ("KM-01", "SM-01") == finding.facts.items


def test_the_one_is_not_the_wrong_kind_of_the_other(catalogue: Catalogue) -> None:
    names_it = objectives(references=document("4.2.1.a").references)
    judgement = judged(audited(catalogue, names_it), "4.2.1.a")

    assert "not-declared" == judgement.cause
    assert [("SM-01", "D2", "sound")] == [(e.item, e.via, e.state) for e in judgement.evidence]


def test_one_of_the_two_on_paper_is_to_be_seen(catalogue: Catalogue) -> None:
    assert judged(audited(catalogue, policy(), objectives(holding=PAPER)), "4.2.1.a").see_on_site
    assert not judged(audited(catalogue, policy(holding=PAPER)), "4.2.1.a").see_on_site
