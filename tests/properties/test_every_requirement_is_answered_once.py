"""Every requirement of the catalogue is answered exactly once, and short of conformity with why."""

from hypothesis import given

from spm_check.model.finding import GRADES
from strategies import CATALOGUE, Visit, nearly_complete, visits

ANY = visits() | nearly_complete()


@given(ANY)
def test_every_requirement_is_answered_once_in_the_order_of_the_standard(visit: Visit) -> None:
    answered = [judgement.requirement for judgement in visit.report().judgements]

    assert list(CATALOGUE.requirements) == answered


@given(ANY)
def test_every_requirement_has_a_grade_or_a_reason_for_having_none(visit: Visit) -> None:
    for judgement in visit.report().judgements:
        assert (judgement.grade is None) == (judgement.left_out is not None)
        assert judgement.grade in {None, *GRADES}


@given(ANY)
def test_a_requirement_falls_short_exactly_where_there_is_a_cause(visit: Visit) -> None:
    for judgement in visit.report().judgements:
        assert (judgement.cause is not None) == (judgement.grade not in {None, "conformity"})


@given(ANY)
def test_what_falls_short_has_one_finding_and_what_does_not_has_none(visit: Visit) -> None:
    report = visit.report()
    short = sorted((j.requirement.id, j.cause, j.grade) for j in report.judgements if j.cause)
    found = sorted((f.requirement, f.code, f.grade) for f in report.findings if f.requirement)

    assert short == found


@given(ANY)
def test_every_item_is_listed_once_in_order_of_its_id(visit: Visit) -> None:
    listed = [state.item.id for state in visit.report().items]

    assert sorted(item.id for item in visit.unit.items) == listed
