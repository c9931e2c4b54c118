"""Which kinds of evidence serve which kinds of requirement."""

from typing import get_args

import pytest

from builders import audited, document, judged, practice, record, reference
from spm_check.model.clause import Catalogue
from spm_check.model.unit import DocumentKind

KINDS: tuple[DocumentKind, ...] = get_args(DocumentKind)
PROCEDURAL = ("procedure", "manual")


@pytest.mark.parametrize("kind", PROCEDURAL)
def test_a_procedure_or_manual_serves_as_a_procedure(
    catalogue: Catalogue, kind: DocumentKind
) -> None:
    report = audited(catalogue, document("4.2.3.p2", kind=kind))

    assert "conformity" == judged(report, "4.2.3.p2").verdict


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in PROCEDURAL])
def test_no_other_document_serves_as_a_procedure(catalogue: Catalogue, kind: DocumentKind) -> None:
    report = audited(catalogue, document("4.2.3.p2", kind=kind))

    assert "wrong-kind" == judged(report, "4.2.3.p2").cause


def test_a_draft_never_serves_as_a_procedure(catalogue: Catalogue) -> None:
    report = audited(catalogue, document("4.2.3.p2", status="draft"))

    assert ("minor", "not-approved") == (
        judged(report, "4.2.3.p2").grade,
        judged(report, "4.2.3.p2").cause,
    )


def test_a_record_never_serves_as_a_procedure(catalogue: Catalogue) -> None:
    assert "wrong-kind" == judged(audited(catalogue, record("4.2.3.p2")), "4.2.3.p2").cause


@pytest.mark.parametrize("kind", KINDS)
def test_no_document_serves_as_a_record(catalogue: Catalogue, kind: DocumentKind) -> None:
    report = audited(catalogue, document("5.6.1.p3", kind=kind))

    assert "wrong-kind" == judged(report, "5.6.1.p3").cause


@pytest.mark.parametrize("kind", KINDS)
def test_any_document_serves_for_a_practice(catalogue: Catalogue, kind: DocumentKind) -> None:
    report = audited(catalogue, document("4.1.a", kind=kind))

    assert "conformity" == judged(report, "4.1.a").verdict


def test_a_record_serves_for_a_practice(catalogue: Catalogue) -> None:
    assert "conformity" == judged(audited(catalogue, record("4.1.a")), "4.1.a").verdict


def test_evidence_of_the_wrong_kind_is_nothing_beside_a_practice(catalogue: Catalogue) -> None:
    judgement = judged(audited(catalogue, document("5.6.1.p3"), practice("5.6.1.p3")), "5.6.1.p3")

    assert ("minor", "practised-not-recorded") == (judgement.grade, judgement.cause)
    assert ["practised", "wrong-kind"] == [each.state for each in judgement.evidence]


def test_what_names_another_catalogue_serves_for_nothing_here(catalogue: Catalogue) -> None:
    elsewhere = document(references=(reference("4.2.3.p2", catalogue="iso-9001-2015"),))

    assert "not-declared" == judged(audited(catalogue, elsewhere), "4.2.3.p2").cause
