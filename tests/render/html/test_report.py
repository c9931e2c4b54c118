"""The page has the figures of the JSON, every finding, and only links that lead somewhere."""

from collections import Counter
from dataclasses import replace

import pytest

from pages import Page
from rendering import NAMES, example
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.report import GapReport
from spm_check.render.html.holdings import MOST
from spm_check.render.html.report import render_html
from spm_check.render.json_v1 import plain
from spm_check.render.sentences import Speaker, alike
from spm_check.render.words.book import Words
from spm_check.render.words.page import page_words


def test_the_conclusion_comes_first_with_the_findings_by_grade(
    report: GapReport, words: Words
) -> None:
    lines = Page(render_html(report, words)).lines
    at = lines.index(words.labels.conclusion)

    assert words.conclusions[report.summary.worst] == lines[at + 1]
    assert [
        f"{report.summary.findings[grade]} {words.verdicts[grade]}" for grade in FINDING_GRADES
    ] == lines[at + 2 : at + 5]
    assert at < lines.index(words.labels.chapters)


def test_the_head_says_whose_report_it_is_and_of_which_day(words: Words) -> None:
    page = Page(render_html(example("puskesmas-melati"), words))
    head = page.lines[: page.lines.index(words.labels.conclusion)]

    assert f"{words.labels.gap_report}: Puskesmas Melati" in head
    assert "Dinas Kesehatan Kota Contoh" in head
    assert "Pelayanan kesehatan tingkat pertama di wilayah kerja Puskesmas Melati" in head
    assert any("2012" in line and words.labels.as_of in line for line in head)
    assert [words.code] == page.values("lang")
    assert f"{words.labels.gap_report}: Puskesmas Melati" == page.whole["title"][0]


def test_every_requirement_is_there_with_its_verdict(report: GapReport, words: Words) -> None:
    lines = Page(render_html(report, words)).lines
    told = iter(lines[lines.index(f"{words.labels.basis} ({len(list(report.judgements))})") :])

    for judgement in report.judgements:
        assert judgement.requirement.id in told
        assert judgement.requirement.asks.in_(words.code) in told
        assert words.verdicts[judgement.verdict] in told


def test_every_group_of_findings_is_told_once(report: GapReport, words: Words) -> None:
    page = Page(render_html(report, words))
    groups = list(alike(report.findings, report))
    speaker = Speaker(report, words)

    assert [group[0].grade for group in groups] == page.values("data-grade")
    assert len(report.findings) == sum(map(int, page.values("data-count")))
    wanted = Counter(" ".join(speaker.say(group).message.split()) for group in groups)
    assert not wanted - Counter(page.lines)


def test_every_link_leads_to_a_place_of_the_page(report: GapReport, words: Words) -> None:
    page = Page(render_html(report, words))
    places = page.values("id")

    assert len(set(places)) == len(places)
    assert {f"#{place}" for place in places} >= set(page.values("href"))


def test_every_clause_is_a_tile_with_its_verdict_in_words(report: GapReport, words: Words) -> None:
    page = Page(render_html(report, words))

    for clause in report.clauses:
        title = clause.clause.title.in_(words.code)
        said = f"{clause.clause.number} {title}: {words.verdicts[clause.verdict]}"
        assert 1 == page.whole["title"].count(said)


def test_the_matrix_shows_each_item_in_the_clauses_for_which_it_is_offered(words: Words) -> None:
    report = example("puskesmas-melati")
    offered = {
        (evidence.item, each.clause.number)
        for each in report.clauses
        for judgement in each.judgements
        for evidence in judgement.evidence
        if evidence.item
    }
    text = render_html(report, words).decode()
    matrix = text[text.index('id="matrix"') : text.index('id="requirements"')]

    assert len(offered) == matrix.count('role="img"')


@pytest.mark.parametrize("name", NAMES)
def test_a_section_is_there_where_it_has_something_to_say(name: str, words: Words) -> None:
    report = example(name)
    places = set(Page(render_html(report, words)).values("id"))

    assert bool(report.exclusions) == ("excluded" in places)
    assert bool(report.answers) == ("not-applicable" in places)
    assert bool(report.summary.see_on_site) == ("on-site" in places)
    assert bool(report.items) == ("items" in places)
    assert bool(report.undeclared) == ("undeclared" in places)
    assert bool(report.obstacles) == ("not-examined" in places)


def test_undeclared_files_are_listed_up_to_a_limit_and_counted(
    every_finding: GapReport, words: Words
) -> None:
    paths = tuple(f"berkas-{n:03}.pdf" for n in range(MOST + 7))
    lines = Page(render_html(replace(every_finding, undeclared=paths), words)).lines

    assert MOST == sum(line.startswith("berkas-") for line in lines)
    assert words.labels.more.format(count=7) in lines
    assert f"{words.labels.undeclared} ({MOST + 7})" in lines


def test_a_unit_without_findings_or_items_says_so(empty: GapReport, words: Words) -> None:
    summary = replace(empty.summary, findings=dict.fromkeys(FINDING_GRADES, 0))
    lines = Page(render_html(replace(empty, findings=(), summary=summary), words)).lines

    assert words.labels.no_findings in lines
    assert page_words(words.code).no_items in lines


def test_equal_reports_give_equal_bytes(report: GapReport, words: Words) -> None:
    assert render_html(report, words) == render_html(report, words)


def test_the_page_of_an_example_is_no_larger_than_300_kb(words: Words) -> None:
    assert 300_000 > max(len(render_html(example(name), words)) for name in NAMES)


def test_the_figures_of_the_chapters_are_those_of_the_json(report: GapReport, words: Words) -> None:
    lines = Page(render_html(report, words)).lines

    for chapter in plain(report, words)["chapters"]:
        at = lines.index(f"{chapter['number']} {chapter['title']}")
        assert lines[at + 1].startswith(
            f"{chapter['met']} {words.labels.of} {chapter['applicable']} "
        )
