"""The figures of a report: shares, traffic lights and the three counts."""

import pytest

from builders import PAPER, answer, audited, document, exclusion, judged, practice, record
from spm_check.audit.tally import colour
from spm_check.model.clause import Catalogue
from spm_check.model.report import ChapterTally, Count, GapReport
from spm_check.model.unit import Bands, Document, Record

PERMITTED = ("7.1", "7.2", "7.3", "7.4", "7.5", "7.6")


def chapter(report: GapReport, number: str) -> ChapterTally:
    """Return the tally of a chapter."""
    (one,) = (each for each in report.chapters if each.chapter.number == number)
    return one


@pytest.mark.parametrize(
    ("met", "of", "tenths"),
    [(0, 7, 0), (1, 7, 142), (2, 3, 666), (999, 1000, 999), (9999, 10000, 999), (7, 7, 1000)],
)
def test_a_share_is_rounded_down_so_that_all_means_all(met: int, of: int, tenths: int) -> None:
    assert tenths == Count(met, of).tenths


def test_a_share_of_nothing_is_no_share() -> None:
    assert Count(0, 0).tenths is None


@pytest.mark.parametrize(
    ("tenths", "light"),
    [(1000, "green"), (810, "green"), (809, "yellow"), (510, "yellow"), (509, "red"), (0, "red")],
)
def test_the_lights_change_at_the_bands_of_the_ombudsman(tenths: int, light: str) -> None:
    assert light == colour(Count(tenths, 1000), Bands())


def test_a_unit_may_set_its_own_bands() -> None:
    assert "green" == colour(Count(900, 1000), Bands(green=900, yellow=800))
    assert "red" == colour(Count(799, 1000), Bands(green=900, yellow=800))


def test_a_chapter_of_which_nothing_is_judged_shows_no_light(catalogue: Catalogue) -> None:
    report = audited(catalogue, *map(exclusion, PERMITTED))

    assert Count(0, 0) == chapter(report, "7").fulfilled
    assert chapter(report, "7").colour is None


def test_a_unit_that_declares_nothing_meets_nothing(catalogue: Catalogue) -> None:
    summary = audited(catalogue).summary

    assert Count(0, 231) == summary.fulfilled
    assert (Count(0, 6), Count(0, 21), Count(0, 3)) == (
        summary.procedures,
        summary.records,
        summary.documents,
    )
    assert "major" == summary.worst


def test_each_documented_procedure_counts_once(catalogue: Catalogue) -> None:
    asked = {r.procedure: r.id for r in catalogue.requirements if r.procedure}
    entries: list[Document] = []
    for number, requirement in enumerate(asked.values(), 1):
        entries.append(document(requirement, id=f"PM-{number}"))
        assert Count(number, 6) == audited(catalogue, *entries).summary.procedures


def test_each_required_record_counts_once(catalogue: Catalogue) -> None:
    asked: dict[str, list[str]] = {}
    for each in catalogue.requirements:
        if each.record:
            asked.setdefault(each.record, []).append(each.id)
    entries: list[Record] = []
    for number, requirements in enumerate(asked.values(), 1):
        entries.append(record(*requirements, id=f"RM-{number}"))
        assert Count(number, 21) == audited(catalogue, *entries).summary.records


def test_a_draft_meets_no_obligation(catalogue: Catalogue) -> None:
    draft = document("4.2.3.p2", status="draft")

    assert Count(0, 6) == audited(catalogue, draft).summary.procedures


def test_each_mandatory_document_counts_by_its_kind(catalogue: Catalogue) -> None:
    kinds = ("policy", "objectives", "manual")
    entries: list[Document] = []
    for number, kind in enumerate(kinds, 1):
        entries.append(document("5.3", id=f"D-{number}", kind=kind))
        assert Count(number, 3) == audited(catalogue, *entries).summary.documents


def test_with_exclusions_there_are_fewer_to_count(catalogue: Catalogue) -> None:
    summary = audited(catalogue, exclusion("7.3"), exclusion("7.6")).summary
    out = {
        r.record
        for r in catalogue.requirements
        if r.clause.startswith(("7.3.", "7.6")) and r.record
    }

    assert len(out) >= 5
    assert 21 - len(out) == summary.records.of
    assert 231 - summary.verdicts["excluded"] == summary.fulfilled.of


def test_what_is_not_applicable_leaves_the_denominator(catalogue: Catalogue) -> None:
    summary = audited(catalogue, answer("outsourcing")).summary

    assert 2 == summary.verdicts["not_applicable"]
    assert 229 == summary.fulfilled.of


def test_what_is_only_practised_is_met_where_nothing_has_to_be_written(
    catalogue: Catalogue,
) -> None:
    report = audited(catalogue, practice("4.1.a"))

    assert judged(report, "4.1.a").fulfilled
    assert Count(1, 231) == report.summary.fulfilled


def test_what_is_to_be_seen_on_site_is_counted(catalogue: Catalogue) -> None:
    report = audited(catalogue, document("4.2.3.p2", holding=PAPER), record("4.1.a", id="R"))

    assert 1 == report.summary.see_on_site


def test_findings_are_counted_by_grade_and_the_worst_is_named(catalogue: Catalogue) -> None:
    report = audited(catalogue, document("4.2.3.p2", number=None))

    for grade, count in report.summary.findings.items():
        assert count == sum(finding.grade == grade for finding in report.findings)
    assert report.summary.findings["observation"]
    assert "major" == report.summary.worst


def test_a_clause_is_excluded_only_where_nothing_of_it_is_judged(catalogue: Catalogue) -> None:
    report = audited(catalogue, exclusion("7.5.3"), answer("traceability"))
    by_number = {each.clause.number: each.verdict for each in report.clauses}

    assert "excluded" == by_number["7.5.3"]
    assert "minor" == by_number["7.5.1"]
