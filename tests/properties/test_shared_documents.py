"""What others share with a unit never harms it, and nothing but shared documents ever serves."""

from dataclasses import replace
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from builders import PAPER, START, document, record
from spm_check.audit.sharing import Above, inheriting
from spm_check.model.finding import GRADES
from spm_check.model.report import GapReport
from spm_check.model.unit import Document, DocumentKind, Holding, Inheritance, Unit
from strategies import ANY_TARGET, Visit, nearly_complete, tuples, visits

WAY = "../kota"
FILE = Holding(("baru.pdf",))
CLAUSES = tuples(ANY_TARGET, least=1, most=5)
KINDS = st.sampled_from(get_args(DocumentKind))
HOLDINGS = st.sampled_from([FILE, PAPER])


def below(visit: Visit, *above: Unit) -> Visit:
    """Return the visit to the unit as it is below others, whose files all lie where they say."""
    child = replace(visit.unit, inherits=Inheritance(WAY, START))
    unit = inheriting(child, [Above(each, WAY + "/.." * n) for n, each in enumerate(above)])
    there = {pattern: (pattern,) for each in unit.shared for pattern in each.holding.patterns}
    held = {**visit.holdings.held, **there}
    return replace(visit, unit=unit, holdings=replace(visit.holdings, held=held))


@st.composite
def shared(draw: st.DrawFn, visit: Visit) -> Document:
    """Return a document that serves children and is sound on the day of a visit."""
    made = document(*draw(CLAUSES), kind=draw(KINDS), holding=draw(HOLDINGS), serves_children=True)
    return replace(made, approved_on=visit.on, effective=visit.on, reviewed_on=visit.on)


def city(visit: Visit, *documents: Document) -> Unit:
    """Return a unit above with these documents; its own records and all else are as they are."""
    return replace(visit.unit, name="Kota", documents=documents)


def worsened(before: GapReport, after: GapReport) -> list[str]:
    """Return the requirements that have a worse verdict, or another reason for having none."""
    return [
        was.requirement.id
        for was, now in zip(before.judgements, after.judgements, strict=True)
        if was.left_out != now.left_out
        or (was.grade and now.grade and GRADES.index(now.grade) > GRADES.index(was.grade))
    ]


@given(visits() | nearly_complete(), st.data())
def test_a_sound_shared_document_worsens_nothing(visit: Visit, data: st.DataObject) -> None:
    given_ = data.draw(st.lists(shared(visit), min_size=1, max_size=3))

    after = below(visit, city(visit, *given_)).report()

    assert [] == worsened(visit.report(), after)
    assert visit.report().summary.fulfilled.met <= after.summary.fulfilled.met


@given(visits() | nearly_complete(), st.data())
def test_a_shared_document_gives_no_finding_but_on_a_requirement(
    visit: Visit, data: st.DataObject
) -> None:
    drawn = data.draw(shared(visit))
    careless = replace(drawn, number=None, revision=None, review_every=None, status="draft")

    report = below(visit, city(visit, careless)).report()

    about = [each for each in report.findings if "../PM-01" in (each.item, *each.facts.items)]
    assert [] == [each for each in about if each.requirement is None]


@given(visits(), visits())
def test_without_serves_children_nothing_is_inherited(visit: Visit, above: Visit) -> None:
    closed = (replace(each, serves_children=False) for each in above.unit.documents)
    parent = replace(above.unit, documents=tuple(closed))

    assert visit.report().clauses == below(visit, parent).report().clauses


@given(visits(), CLAUSES)
def test_records_of_the_unit_above_never_serve(visit: Visit, clauses: tuple[str, ...]) -> None:
    parent = replace(city(visit), records=(record(*clauses),), practices=visit.unit.practices)

    assert visit.report().clauses == below(visit, parent).report().clauses


@given(visits(), visits(), visits())
def test_every_item_has_an_id_of_its_own(visit: Visit, one: Visit, other: Visit) -> None:
    parents = [
        replace(u, documents=tuple(replace(d, serves_children=True) for d in u.documents))
        for u in (one.unit, other.unit)
    ]

    ids = [item.id for item in below(visit, *parents).unit.evidence]

    assert len(set(ids)) == len(ids)
