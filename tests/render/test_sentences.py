"""Every finding becomes whole sentences, and those that say the same are told once."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any, get_args

import pytest

from builders import audited, document, record
from rendering import NAMES, example
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.finding import Facts, FindingCode
from spm_check.model.holdings import Flaw
from spm_check.model.report import GapReport
from spm_check.model.unit import Bands, Holding
from spm_check.render.sentences import Said, Speaker, alike, findings_line, own_settings, place_of
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

EN = words_of("en")


def texts(said: Said) -> tuple[str, ...]:
    """Return all that is said of a finding, but for what may be empty."""
    return (said.title, said.message, said.why, said.action, said.places)


def said_of(report: GapReport, code: str, words: Words) -> list[Said]:
    """Return what is said of the findings of one code."""
    speaker = Speaker(report, words)
    return [speaker.say(group) for group in alike(report.findings, report) if group[0].code == code]


@pytest.mark.parametrize("code", get_args(FindingCode))
def test_every_kind_of_finding_is_told_without_a_gap(
    code: FindingCode, words: Words, every_finding: GapReport
) -> None:
    told = said_of(every_finding, code, words)
    assert told, "the unit shows every kind"
    for said in told:
        for text in texts(said):
            assert text.isprintable(), text
            assert not re.search(r"[{}]|  | [,.;:)]|\(\)|, \.|None|\[\]", text), text
        assert said.message.endswith("."), said.message
        assert said.action.endswith("."), said.action


def test_every_group_of_a_report_is_told_without_a_gap(words: Words, report: GapReport) -> None:
    speaker = Speaker(report, words)
    for group in alike(report.findings, report):
        for text in texts(speaker.say(group)):
            assert text.strip()
            assert not re.search(r"[{}]|  | [,.;:]|None|\[\]", text), text


def test_alike_loses_no_finding_and_keeps_the_order(report: GapReport) -> None:
    groups = list(alike(report.findings, report))
    assert report.findings == tuple(finding for group in groups for finding in group)


def test_only_findings_that_say_the_same_stand_together(report: GapReport, words: Words) -> None:
    speaker = Speaker(report, words)
    for group in alike(report.findings, report):
        assert 1 == len({(f.clause, f.grade, f.code, f.facts) for f in group})
        assert 1 == len({speaker.say([finding]).title for finding in group})
        if group[0].requirement is not None:
            kinds = {report.catalogue.requirement_by_id[str(f.requirement)].kind for f in group}
            assert 1 == len(kinds)
            assert 1 == len({f.item for f in group})


def test_neighbours_that_say_the_same_never_stay_apart(report: GapReport) -> None:
    groups = list(alike(report.findings, report))
    for one, following in pairwise(groups):
        assert 1 == len(list(alike((one[0],), report)))
        assert 2 == len(list(alike((one[-1], following[0]), report)))


def test_a_group_names_every_requirement_item_and_place(every_finding: GapReport) -> None:
    speaker = Speaker(every_finding, EN)
    for group in alike(every_finding.findings, every_finding):
        said = speaker.say(group)
        for finding in group:
            assert place_of(finding) in said.places
            if finding.requirement is None and finding.item in {"D-03", "D-10"}:
                assert finding.item in said.message


def test_one_requirement_says_what_it_asks_and_several_do_not(report: GapReport) -> None:
    speaker = Speaker(report, EN)
    for group in alike(report.findings, report):
        single = len(group) == 1 and group[0].requirement is not None
        assert single == bool(speaker.say(group).asks)


def test_an_item_alone_is_named_with_its_title_and_several_by_id(
    every_finding: GapReport,
) -> None:
    (several,) = said_of(every_finding, "approval-date-blank", EN)
    (alone,) = said_of(every_finding, "revision-blank", EN)
    assert "Declared approved, but not when: D-03 and D-10." == several.message
    assert "No revision is stated for D-03 (Tata Kerja)." == alone.message


def test_a_missing_file_offers_the_name_that_is_nearly_the_same(every_finding: GapReport) -> None:
    said = said_of(every_finding, "not-held", EN)[0]
    assert "lain (3).docx (not there; did you mean lain (2).docx?)" in said.message


def test_without_a_day_no_day_is_told(words: Words, every_finding: GapReport) -> None:
    for code in ("review-overdue", "record-stale"):
        told = [said.message for said in said_of(every_finding, code, words)]
        assert any(re.search(r"\b20\d\d\b", message) for message in told)
        assert any(not re.search(r"\b20\d\d\b", message) for message in told)


def test_an_excluded_clause_is_not_taken_for_a_document_of_the_same_name(
    every_finding: GapReport,
) -> None:
    item = replace(every_finding.unit.documents[0], id="7.3", title="Rancangan")
    unit = replace(every_finding.unit, documents=(item,))
    report = replace(every_finding, unit=unit)
    (said,) = said_of(report, "exclusion-contradicted", EN)
    assert said.message.startswith("Clause 7.3 is excluded, but")


def test_user_text_with_braces_is_told_as_it_is(every_finding: GapReport) -> None:
    first = next(f for f in every_finding.findings if f.code == "file-undeclared")
    finding = replace(first, facts=Facts(names=("{day} {0}.pdf", "\x1b[1m"), count=2))
    said = Speaker(every_finding, EN).say([finding])
    assert r"{day} {0}.pdf and \u{1b}[1m" in said.message


def test_grades_that_the_unit_changes_are_told(every_finding: GapReport, words: Words) -> None:
    old, new = words.verdicts["minor"], words.verdicts["observation"]
    (line,) = own_settings(every_finding, words)
    assert f"review-overdue: {old}/{new} " in line
    assert line.endswith(f" {new}")


def test_a_grade_that_stays_the_same_is_no_change(every_finding: GapReport, words: Words) -> None:
    settings = replace(every_finding.unit.settings, grades={"number-blank": "observation"})
    report = replace(every_finding, unit=replace(every_finding.unit, settings=settings))
    assert [] == list(own_settings(report, words))


def test_bands_that_the_unit_changes_are_told(every_finding: GapReport) -> None:
    settings = replace(every_finding.unit.settings, grades={}, bands=Bands(900, 600))
    report = replace(every_finding, unit=replace(every_finding.unit, settings=settings))
    assert ["Colours: green from 90.0%, yellow from 60.0%"] == list(own_settings(report, EN))


@pytest.mark.parametrize("name", NAMES)
def test_the_line_of_findings_counts_them_worst_first(name: str, words: Words) -> None:
    report = example(name)
    counted = [int(n) for n in re.findall(r"\d+", findings_line(report.summary, words))]
    grades = [finding.grade for finding in report.findings]
    assert [grades.count("major"), grades.count("minor"), grades.count("observation")] == counted


BETTER = "4.2.3.p2"
ALONE: dict[str, dict[str, Any]] = {
    "not-approved": {"status": "draft"},
    "review-overdue": {"review_every": Interval(1, "month")},
    "not-held": {"holding": Holding(("hilang.pdf",))},
}


@pytest.mark.parametrize("code", [*ALONE, "record-stale"])
def test_a_fault_beside_better_evidence_is_told_of_the_item_alone(
    catalogue: Catalogue, words: Words, code: str
) -> None:
    stale = (record("5.6.1.p3", id="A"), record("5.6.1.p3", id="B", every=Interval(1, "month")))
    two = (document(BETTER, id="A"), document(BETTER, id="B", **ALONE.get(code, {})))
    entries = stale if code == "record-stale" else two
    flaws = [Flaw("hilang.pdf", "missing")]
    (said,) = said_of(audited(catalogue, *entries, flaws=flaws), code, words)

    assert re.match(r"B \((Dokumen|Rekaman) B\)", said.message)
    assert "B" in re.findall(r"\w+", said.action) or code == "not-held"
    assert not re.search(r"[{}]|  | [,.;:]|4\.2\.3|5\.6\.1", said.message)


def test_the_same_fault_of_several_items_is_told_once(catalogue: Catalogue) -> None:
    drafts = (document(BETTER, id=id_, status="draft") for id_ in "BCD")
    report = audited(catalogue, document(BETTER, id="A"), *drafts)
    (said,) = said_of(report, "not-approved", EN)

    assert "B, C, and D: not approved on the day of the audit." == said.message


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (7, "R0, R1, R2, R3, R4, R5, and R6"),
        (8, "R0, R1, R2, R3, R4, R5, and 2 others"),
        (30, "R0, R1, R10, R11, R12, R13, and 24 others"),
    ],
)
def test_of_many_items_a_few_are_named(catalogue: Catalogue, count: int, told: str) -> None:
    stale = (record("5.6.1.p3", id=f"R{n}", every=Interval(1, "month")) for n in range(count))
    (said,) = said_of(audited(catalogue, *stale), "record-stale", EN)[:1]

    assert told in said.message


def test_where_more_share_a_number_the_sentence_says_so(catalogue: Catalogue) -> None:
    same = [document("4.2.3", id=f"PM-{n}", number="PM/01") for n in range(9)]
    report = audited(catalogue, *same)

    assert said_of(report, "number-duplicate", EN)[0].message.endswith(
        "also used by PM-1, PM-2, PM-3, and others."
    )
    assert said_of(report, "number-duplicate", words_of("id"))[0].message.endswith(
        "yang juga dipakai PM-1, PM-2, PM-3, dan lainnya."
    )
