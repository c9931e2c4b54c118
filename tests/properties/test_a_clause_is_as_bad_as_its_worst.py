"""The verdict on a clause is the worst of the verdicts on its requirements."""

from hypothesis import given
from hypothesis import strategies as st

from builders import exclusion
from spm_check.model.finding import GRADES
from strategies import CATALOGUE, PERMITTED, Visit, visits


@given(visits())
def test_a_clause_has_the_worst_grade_of_its_requirements(visit: Visit) -> None:
    for clause in visit.report().clauses:
        grades = [judgement.grade for judgement in clause.judgements if judgement.grade]
        if grades:
            assert max(grades, key=GRADES.index) == clause.verdict


@given(visits(), st.lists(PERMITTED, unique=True, min_size=1, max_size=3))
def test_a_clause_is_left_out_only_where_all_of_it_is(visit: Visit, targets: list[str]) -> None:
    report = visit.declaring(exclusions=tuple(map(exclusion, targets))).report()

    for clause in report.clauses:
        reasons = {judgement.left_out for judgement in clause.judgements}
        left_out = clause.verdict in {"excluded", "not_applicable"}
        assert (None not in reasons) == left_out
        assert not left_out or clause.verdict in reasons


@given(visits())
def test_every_clause_that_asks_something_has_its_verdict(visit: Visit) -> None:
    asking = [clause.number for clause in CATALOGUE.clauses if clause.requirements]

    assert asking == [each.clause.number for each in visit.report().clauses]


@given(visits())
def test_no_clause_is_better_than_a_finding_on_one_of_its_requirements(visit: Visit) -> None:
    report = visit.report()
    told = {each.clause.number: each.verdict for each in report.clauses}

    for finding in report.findings:
        if finding.requirement is not None and finding.clause is not None:
            verdict = told[finding.clause]
            assert verdict in GRADES[GRADES.index(finding.grade) :]
