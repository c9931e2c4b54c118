"""A requirement is judged by its best evidence, and the rest is listed after it."""

from builders import ON, PAPER, audited, document, finding_on, judged, practice, record, unit
from spm_check.audit import audit
from spm_check.model.clause import Catalogue
from spm_check.model.holdings import Flaw, Holdings
from spm_check.model.unit import Holding, Settings

ASKED = "4.2.3.p2"


def test_the_best_evidence_decides(catalogue: Catalogue) -> None:
    report = audited(
        catalogue,
        document(ASKED, id="A", status="obsolete"),
        document(ASKED, id="B", status="draft"),
        document(ASKED, id="C"),
        document(ASKED, id="D", holding=PAPER),
        record(ASKED, id="E"),
        practice(ASKED),
    )
    judgement = judged(report, ASKED)

    assert "conformity" == judgement.verdict
    assert ["C", "D", "B", None, "A", "E"] == [each.item for each in judgement.evidence]


def test_what_is_held_is_better_than_what_is_on_paper(catalogue: Catalogue) -> None:
    on_paper = document(ASKED, id="A", holding=PAPER)

    assert judged(audited(catalogue, on_paper), ASKED).see_on_site
    assert not judged(audited(catalogue, on_paper, document(ASKED, id="B")), ASKED).see_on_site


def test_a_file_counts_though_there_is_paper_too(catalogue: Catalogue) -> None:
    both = document(ASKED, holding=Holding(("PM-01.pdf",), "Lemari arsip 2"))

    assert not judged(audited(catalogue, both), ASKED).see_on_site


def test_paper_that_is_not_sound_is_not_worth_seeing(catalogue: Catalogue) -> None:
    judgement = judged(audited(catalogue, document(ASKED, holding=PAPER, status="draft")), ASKED)

    assert ("minor", False) == (judgement.grade, judgement.see_on_site)


def test_evidence_that_is_alike_is_listed_by_id(catalogue: Catalogue) -> None:
    alike = [document(ASKED, id=id_) for id_ in ("B", "C", "A")]

    assert ["A", "B", "C"] == [e.item for e in judged(audited(catalogue, *alike), ASKED).evidence]


def test_evidence_counts_via_the_narrowest_that_names_it(catalogue: Catalogue) -> None:
    report = audited(catalogue, document("4.2", "4.2.3.p2", "4.2.3"))

    assert ["4.2.3.p2"] == [each.via for each in judged(report, "4.2.3.p2").evidence]
    assert ["4.2.3"] == [each.via for each in judged(report, "4.2.3.a").evidence]
    assert ["4.2"] == [each.via for each in judged(report, "4.2.4.p2").evidence]


def test_the_finding_names_all_that_fails_alike_and_points_at_the_first(
    catalogue: Catalogue,
) -> None:
    report = audited(
        catalogue,
        document(ASKED, id="C", status="draft"),
        document(ASKED, id="B", status="draft"),
        document(ASKED, id="A", status="obsolete"),
    )
    finding = finding_on(report, ASKED)

    assert ("B", ("B", "C")) == (finding.item, finding.facts.items)


def test_two_practices_are_one_piece_of_evidence(catalogue: Catalogue) -> None:
    report = audited(catalogue, practice("4.1.a", note="a"), practice("4.1.a", note="b"))

    assert 1 == len(judged(report, "4.1.a").evidence)


def test_one_missing_file_makes_the_item_not_held(catalogue: Catalogue) -> None:
    two = document(ASKED, holding=Holding(("a.pdf", "b.pdf")))
    finding = finding_on(audited(catalogue, two, flaws=[Flaw("b.pdf", "missing")]), ASKED)

    assert ("not-held", (Flaw("b.pdf", "missing"),)) == (finding.code, finding.facts.flaws)


def test_what_the_holdings_do_not_know_is_missing(catalogue: Catalogue) -> None:
    finding = finding_on(audit(catalogue, unit(document(ASKED)), Holdings(), ON), ASKED)

    assert ("not-held", (Flaw("PM-01.pdf", "missing"),)) == (finding.code, finding.facts.flaws)


def test_only_what_is_not_held_has_flaws_to_tell(catalogue: Catalogue) -> None:
    obsolete = document(ASKED, status="obsolete")
    finding = finding_on(audited(catalogue, obsolete, flaws=[Flaw("PM-01.pdf", "empty")]), ASKED)

    assert ("obsolete", ()) == (finding.code, finding.facts.flaws)


def test_what_a_unit_makes_graver_moves_down_the_list(catalogue: Catalogue) -> None:
    entries = (document(ASKED, id="A", status="draft"), practice(ASKED))
    graver = Settings(grades={"not-approved": "major"})

    assert "not-approved" == judged(audited(catalogue, *entries), ASKED).cause
    assert (
        "practised-not-recorded"
        == judged(audited(catalogue, *entries, settings=graver), ASKED).cause
    )
