"""Sound evidence never worsens a verdict, a share or one of the three counts."""

from dataclasses import replace
from datetime import date
from typing import Any, get_args

from hypothesis import given
from hypothesis import strategies as st

from builders import PAPER, document, practice, record
from spm_check.model.calendar import Interval
from spm_check.model.finding import GRADES
from spm_check.model.report import GapReport
from spm_check.model.unit import Document, DocumentKind, Holding, Item, Record, Settings
from strategies import ANY_TARGET, CATALOGUE, Visit, nearly_complete, tuples, visits

NEW = "baru"
FILE = Holding(("baru.pdf",))
CLAUSES = tuples(ANY_TARGET, least=1, most=5)
KINDS = st.sampled_from(get_args(DocumentKind))
HOLDINGS = st.sampled_from([FILE, FILE, PAPER])


def sound(item: Item, on: date) -> Item:
    """Return an item with nothing left to wish for on the day."""
    if isinstance(item, Document):
        days: Any = {"approved_on": on, "effective": on, "reviewed_on": on}
        return replace(item, confirmed=True, status="approved", **days)
    return replace(item, confirmed=True, last=on)


@st.composite
def sound_items(draw: st.DrawFn, on: date) -> Item:
    """Return documents of every kind, and records, that are sound on the day."""
    made = document if draw(st.booleans()) else record
    item: Item = made(*draw(CLAUSES), id=NEW, holding=draw(HOLDINGS))
    return sound(replace(item, kind=draw(KINDS)) if isinstance(item, Document) else item, on)


def with_item(visit: Visit, item: Item, at: int) -> Visit:
    """Return the visit with an item, wherever it stands, whose files lie in the folder."""
    name = "documents" if isinstance(item, Document) else "records"
    others = [each for each in getattr(visit.unit, name) if each.id != item.id]
    others.insert(at, item)
    there = {pattern: (pattern,) for pattern in item.holding.patterns}
    held = {**visit.holdings.held, **there}
    more = visit.declaring(**{name: tuple(others)})
    return replace(more, holdings=replace(visit.holdings, held=held))


def figures(report: GapReport) -> list[int]:
    """Return the share, the counts, and their totals with the sign turned."""
    summary = report.summary
    counts = [summary.procedures, summary.records, summary.documents, summary.fulfilled]
    counts += [tally.fulfilled for tally in report.chapters]
    return [figure for count in counts for figure in (count.met, -count.of, count.tenths or 0)]


def worsened(before: GapReport, after: GapReport) -> list[Any]:
    """Return the requirements that have a worse verdict, or another reason for having none."""
    return [
        (was.requirement.id, was.verdict, now.verdict)
        for was, now in zip(before.judgements, after.judgements, strict=True)
        if was.left_out != now.left_out
        or (was.grade and now.grade and GRADES.index(now.grade) > GRADES.index(was.grade))
    ]


def assert_no_worse(before: GapReport, after: GapReport) -> None:
    assert [] == worsened(before, after)
    assert all(now >= was for was, now in zip(figures(before), figures(after), strict=True))


@given(visits() | nearly_complete(), st.data(), st.sampled_from([0, 1, 1000]))
def test_adding_a_sound_item_worsens_nothing(visit: Visit, data: st.DataObject, at: int) -> None:
    more = with_item(visit, data.draw(sound_items(visit.on)), at)

    assert_no_worse(visit.report(), more.report())


@given(visits().filter(lambda visit: visit.unit.items), st.data())
def test_mending_an_item_worsens_nothing(visit: Visit, data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(visit.unit.items))
    mended = sound(replace(item, holding=FILE), visit.on)

    assert_no_worse(visit.report(), with_item(visit, mended, 0).report())


@given(visits(), CLAUSES)
def test_noting_a_practice_worsens_nothing(visit: Visit, clauses: tuple[str, ...]) -> None:
    noted = visit.declaring(practices=(*visit.unit.practices, practice(*clauses)))

    assert_no_worse(visit.report(), noted.report())


@given(visits() | nearly_complete(), st.data(), st.sampled_from([0, 1, 1000]))
def test_by_the_standard_grades_no_evidence_at_all_worsens_anything(
    visit: Visit, data: st.DataObject, at: int
) -> None:
    plain = visit.declaring(settings=Settings())
    item = data.draw(sound_items(visit.on))
    age = data.draw(st.sampled_from([date(2009, 1, 1), date(2015, 1, 1)]))
    if isinstance(item, Record):
        poor: Item = replace(item, last=age, every=Interval(1, "month"))
    else:
        poor = replace(item, status=data.draw(st.sampled_from([None, "draft", "obsolete"])))

    assert_no_worse(plain.report(), with_item(plain, poor, at).report())


@given(visits(), HOLDINGS)
def test_sound_evidence_for_a_requirement_makes_it_conform(visit: Visit, where: Holding) -> None:
    asked = {r.id: r for r in CATALOGUE.requirements if r.kind == "practice"}
    item = sound(document(*asked, id=NEW, holding=where), visit.on)
    report = with_item(visit, item, 0).report()

    applicable = [j for j in report.judgements if j.requirement.id in asked and j.grade]
    assert {"conformity"} == {judgement.grade for judgement in applicable}
