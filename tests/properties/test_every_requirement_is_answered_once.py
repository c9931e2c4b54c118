"""Every requirement of the catalogue is answered exactly once, and short of conformity with why."""

from hypothesis import given

from spm_check.model.finding import GRADES, Cause, Grade
from strategies import CATALOGUE, Visit, nearly_complete, visits

ANY = visits() | nearly_complete()


def causes(short: set[tuple[str, Cause, Grade | None]]) -> dict[str, Cause]:
    """Return the cause of each requirement that falls short."""
    return {requirement: cause for requirement, cause, _ in short}


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


def of_the_manual(code: str) -> bool:
    """Say whether a finding is one on the text of the manual, of which there may be several."""
    return code.startswith("manual-")


@given(ANY)
def test_what_falls_short_has_one_finding_and_what_does_not_has_none(visit: Visit) -> None:
    report = visit.report()
    short = {(j.requirement.id, j.cause, j.grade) for j in report.judgements if j.cause}
    found = [(f.requirement, f.code, f.grade) for f in report.findings if f.requirement]
    others = [each for each in found if each not in short]

    assert short <= set(found)
    assert len(found) == len({each[:2] for each in found})
    assert {requirement for requirement, _, _ in found} == {each[0] for each in short}
    assert all(of_the_manual(code) or of_the_manual(causes(short)[id_]) for id_, code, _ in others)


@given(ANY)
def test_no_finding_on_a_requirement_is_graver_than_its_verdict(visit: Visit) -> None:
    report = visit.report()
    verdicts = {j.requirement.id: j.grade or "conformity" for j in report.judgements}

    for finding in report.findings:
        if finding.requirement is not None:
            verdict = verdicts[finding.requirement]
            assert GRADES.index(finding.grade) <= GRADES.index(verdict)


@given(ANY)
def test_every_item_is_listed_once_in_order_of_its_id(visit: Visit) -> None:
    listed = [state.item.id for state in visit.report().items]

    assert sorted(item.id for item in visit.unit.items) == listed
