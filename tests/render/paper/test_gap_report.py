"""The gap report as a document says what the report says, whoever prints it."""

from dataclasses import replace
from itertools import pairwise

from papers import headings
from rendering import example
from spm_check.audit.following import follow
from spm_check.errors import Place
from spm_check.model.plan import PLAN_FIELDS, Action, Plan, PlanColumn
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.paper.findings import told
from spm_check.render.paper.gap_report import gap_report
from spm_check.render.paper.plan import PLAN
from spm_check.render.paper.sheet import LANDSCAPE, PORTRAIT, Card, Cell, Paper, Paragraph, Table
from spm_check.render.sentences import alike
from spm_check.render.words.book import Words
from spm_check.render.words.paper import paper_words
from spm_check.render.words.plan import plan_words

LATER = "puskesmas-melati-2013"
"""The example that has an action plan."""


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


def plan_of(report: GapReport, words: Words) -> list[dict[PlanColumn, Cell]]:
    """Return the rows of the action plan by column; none where nothing is found or planned."""
    found = [table for table, landscape in tables(gap_report(report, words)) if landscape]
    columns = plan_words(words.code).columns
    assert all(tuple(columns[each] for each in PLAN) == table.heads for table in found)
    return [dict(zip(PLAN, row, strict=True)) for table in found for row in table.rows]


def test_every_group_of_findings_has_a_card_and_a_row_of_the_plan(
    report: GapReport, words: Words
) -> None:
    paper = gap_report(report, words)
    groups = list(alike(report.findings, report))
    cards = [b for s in paper.sections for b in s.blocks if isinstance(b, Card)]
    rows = plan_of(report, words)

    assert [group[0].grade for group in groups] == [card.tone for card in cards]
    numbers = {int(card.head.partition(".")[0]): card.tone for card in cards}
    assert list(range(1, len(cards) + 1)) == list(numbers)
    told_in = [(numbers_in(each["order"].text), each["grade"].tone) for each in rows]
    assert set(numbers) == {number for told_, _ in told_in for number in told_}
    assert all(tone in {numbers[n] for n in told_} for told_, tone in told_in if told_)


def test_without_a_plan_the_unit_has_room_for_what_it_decides(
    every_finding: GapReport, words: Words
) -> None:
    rows, said = plan_of(every_finding, words), told(every_finding, words)
    own = paper_words(words.code)

    assert [str(each.number) for each in said] == [row["order"].text for row in rows]
    proposed = [f"{own.proposal}: {each.said.action}" for each in said]
    assert proposed == [row["correction"].text for row in rows]
    left = set(PLAN_FIELDS) - {"correction"}
    assert {""} == {row[each].text for row in rows for each in left}


def test_the_plan_tells_what_the_unit_wrote_down_and_what_became_of_it(words: Words) -> None:
    report = example(LATER)
    rows, own, plan = plan_of(report, words), paper_words(words.code), plan_words(words.code)
    assert report.plan is not None
    still, late, *gone = rows

    assert own.still_found.format(status=plan.statuses["done"]) == still["status"].text
    assert own.late.format(status=plan.statuses["doing"]) == late["status"].text
    assert "red" == still["status"].tone == late["status"].tone == late["due"].tone
    assert None is still["due"].tone
    assert "Wakil Manajemen Mutu" == still["owner"].text
    for row, followed in zip((still, late), report.plan.actions[0::4], strict=True):
        action = followed.action
        texts = (action.cause, action.correction, action.corrective_action, action.evidence or "")
        names: tuple[PlanColumn, ...] = ("cause", "correction", "corrective_action", "evidence")
        assert texts == tuple(row[each].text for each in names)
    assert {("", plan.gone, None)} == {
        (row["order"].text, row["grade"].text, row["grade"].tone) for row in gone
    }


def test_an_action_without_a_correction_has_the_proposal_and_several_numbers(words: Words) -> None:
    report = example("puskesmas-melati")
    groups = told(report, words)
    marks = [groups[n].findings[0].fingerprint(report.unit.name) for n in (0, 1, 4)]
    followed = follow(
        Plan("plan.yaml", (Action(tuple(marks), Place("plan.yaml", 1, 1), owner="Budi"),)),
        report.findings,
        report.unit.name,
        report.on,
    )
    first, *_ = plan_of(replace(report, plan=followed), words)

    assert ("1-2, 5", "Budi") == (first["order"].text, first["owner"].text)
    assert first["correction"].text.startswith(f"{paper_words(words.code).proposal}: ")
    assert plan_words(words.code).statuses["open"] == first["status"].text


def test_cards_and_conclusion_tell_what_became_of_the_plan(words: Words) -> None:
    report, plan = example(LATER), plan_words(words.code)
    assert report.plan is not None
    blocks = [block for section in gap_report(report, words).sections for block in section.blocks]
    cards = [block for block in blocks if isinstance(block, Card)]
    leads = [block.lead for block in blocks if isinstance(block, Paragraph)]

    followed = [dict(card.pairs).get(plan.action, "") for card in cards]
    assert [plan.told["still-found"], plan.told["late"]] == [t.split(", W")[0] for t in followed]
    assert f"{plan.title}:" in leads
    bare = gap_report(replace(report, plan=None), words)
    labels = [dict(b.pairs) for s in bare.sections for b in s.blocks if isinstance(b, Card)]
    assert not any(plan.action in each for each in labels)


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
