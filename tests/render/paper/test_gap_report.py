"""The gap report as a document says what the report says, whoever prints it."""

from itertools import pairwise

from papers import headings
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.paper.findings import PLAN, told
from spm_check.render.paper.gap_report import gap_report
from spm_check.render.paper.sheet import LANDSCAPE, PORTRAIT, Card, Paper, Table
from spm_check.render.sentences import alike
from spm_check.render.words.book import Words
from spm_check.render.words.paper import paper_words
from spm_check.render.words.plan import plan_words


def tables(paper: Paper) -> list[tuple[Table, bool]]:
    """Return the tables of a document, each with whether its pages lie on their side."""
    return [
        (block, section.landscape)
        for section in paper.sections
        for block in section.blocks
        if isinstance(block, Table)
    ]


def test_every_table_is_as_wide_as_its_page(report: GapReport, words: Words) -> None:
    for table, landscape in tables(gap_report(report, words)):
        assert (LANDSCAPE if landscape else PORTRAIT) == sum(table.widths)
        assert all(table.heads)
        assert {len(table.heads)} == {len(row) for row in table.rows} | {len(table.widths)}


def test_headings_begin_at_the_top_and_skip_no_level(report: GapReport, words: Words) -> None:
    found = headings(gap_report(report, words))

    assert ["A", "B", "C", "D", "E", "F", "G", "H"] == [t[0] for level, t in found if level == 1]
    levels = [level for level, _ in found]
    assert 1 == levels[0]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_group_of_findings_has_a_card_and_a_row_of_the_plan(
    report: GapReport, words: Words
) -> None:
    paper = gap_report(report, words)
    groups = list(alike(report.findings, report))
    cards = [b for s in paper.sections for b in s.blocks if isinstance(b, Card)]
    plans = [table for table, landscape in tables(paper) if landscape]

    assert [group[0].grade for group in groups] == [card.tone for card in cards]
    assert bool(groups) == bool(plans)
    for plan in plans:
        assert tuple(plan_words(words.code).columns[each] for each in PLAN) == plan.heads
        numbers = [row[0].text for row in plan.rows]
        assert [card.head.partition(".")[0] for card in cards] == numbers
        assert [words.verdicts[group[0].grade] for group in groups] == [
            row[3].text for row in plan.rows
        ]


def test_the_plan_leaves_to_the_unit_what_the_unit_decides(
    every_finding: GapReport, words: Words
) -> None:
    (plan,) = [t for t, landscape in tables(gap_report(every_finding, words)) if landscape]
    said = told(every_finding, words)

    assert [each.said.action for each in said] == [row[5].text for row in plan.rows]
    assert {""} == {row[n].text for row in plan.rows for n in (4, 6, 7, 8, 9, 10)}


def test_clauses_name_the_findings_that_they_have(report: GapReport, words: Words) -> None:
    rows = {
        row[0].text: row[3].text
        for table, _ in tables(gap_report(report, words))
        if table.heads[0] == words.labels.clause and len(table.heads) == 4
        for row in table.rows
    }
    wanted: dict[str, list[int]] = {clause.clause.number: [] for clause in report.clauses}
    for each in told(report, words):
        if each.clause in wanted:
            wanted[each.clause].append(each.number)

    assert wanted == {clause: numbers_in(shown) for clause, shown in rows.items()}


def numbers_in(shown: str) -> list[int]:
    """Return the numbers that 1-3, 5 stands for."""
    ends = [[int(end) for end in run.split("-")] for run in shown.split(", ") if run]
    return [number for run in ends for number in range(run[0], run[-1] + 1)]


def test_every_requirement_and_item_stands_in_the_annexes(report: GapReport, words: Words) -> None:
    first = [[row[0].text for row in table.rows] for table, _ in tables(gap_report(report, words))]

    assert [judgement.requirement.id for judgement in report.judgements] in first
    if report.items:
        assert [state.item.id for state in report.items] in first


def test_the_cover_says_whose_report_it_is(report: GapReport, words: Words) -> None:
    cover, own = gap_report(report, words).cover, paper_words(words.code)
    facts = dict(cover.facts)

    assert (report.unit.name, own.gap_report) == (cover.name, cover.title)
    assert report.catalogue.title.in_(words.code) == facts[own.standard]
    assert (report.unit.scope or "") == facts.get(own.scope, "")
    assert (own.prepared, own.approved) == cover.signatures.roles
    assert clean(cover.note) == cover.note
