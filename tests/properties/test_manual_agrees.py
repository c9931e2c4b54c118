"""Manual, audit and unit file never disagree: what one says, the others say."""

from collections.abc import Iterator

from hypothesis import given

from spm_check.manual.composing import HELD_NOT, compose
from spm_check.model.unit import Document, is_live
from spm_check.render.paper.manual import quality_manual
from spm_check.render.paper.sheet import Paper, Table
from spm_check.render.words import words_of
from strategies import CATALOGUE, Visit, visits

WORDS = words_of("id")


def rows(paper: Paper) -> Iterator[tuple[str, ...]]:
    """Yield the texts of every row of every table."""
    for section in paper.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                yield from (tuple(cell.text for cell in row) for row in block.rows)


@given(visits())
def test_a_clause_is_left_out_where_the_audit_leaves_all_of_it_out(visit: Visit) -> None:
    report = visit.report()

    expected = {
        each.clause.number: all(j.left_out is not None for j in each.judgements)
        for each in report.clauses
    }
    assert expected == {each.clause.number: each.left_out for each in compose(report).parts}


@given(visits())
def test_a_clause_names_the_very_items_that_the_audit_weighed_and_found_held(
    visit: Visit,
) -> None:
    report = visit.report()
    held = {s.item.id for s in report.items if s.state not in HELD_NOT and is_live(s.item)}

    for clause, part in zip(report.clauses, compose(report).parts, strict=True):
        weighed = {e.item for j in clause.judgements for e in j.evidence if e.item is not None}
        named = [state.item.id for state in (*part.documents, *part.records)]
        assert weighed & held == set(named)
        assert len(set(named)) == len(named)
        assert all(isinstance(state.item, Document) for state in part.documents)


@given(visits())
def test_every_exclusion_of_the_unit_file_is_named_with_its_reason(visit: Visit) -> None:
    told = set(rows(quality_manual(compose(visit.report()), WORDS)))

    for each in visit.unit.exclusions:
        if each.reference.catalogue == CATALOGUE.id:
            fits = [row for row in told if row[0] == each.reference.target]
            assert any(row[2] == each.because for row in fits) or not each.because
            assert fits


@given(visits())
def test_every_item_stands_in_a_master_list_with_the_state_of_the_audit(visit: Visit) -> None:
    report = visit.report()
    told = [row for row in rows(quality_manual(compose(report), WORDS)) if len(row) in {6, 8}]

    for state in report.items:
        fits = [row for row in told if row[0] == state.item.id]
        assert fits
        if isinstance(state.item, Document):
            assert WORDS.states[state.state] in {row[-1] for row in fits}


@given(visits())
def test_it_is_asked_for_confirmation_only_where_the_audit_finds_a_new_head(visit: Visit) -> None:
    report = visit.report()
    changed = {f.item for f in report.findings if f.code == "head-changed-since-approval"}
    manual = compose(report)

    assert not manual.changed or (manual.approver is not None and manual.approver.key in changed)
