"""How two reports are held against each other."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pasts import found, past
from spm_check.audit.comparing import compare, hold_to, not_forgiven
from spm_check.model.comparison import Change, VerdictChange
from spm_check.model.finding import FINDING_GRADES, GRADES
from spm_check.model.past import PastFinding, PastReport, Withheld

ONE = found("not-approved", "minor", item="SOP-1")
WORSE = replace(ONE, grade="major")
OTHER = found("not-declared", "major", "4.2.3.b")

FINDINGS = st.lists(
    st.builds(
        found,
        st.sampled_from(["not-declared", "not-held", "record-stale", "number-blank"]),
        st.sampled_from(FINDING_GRADES),
        st.sampled_from(["4.2.3.a", "4.2.3.b", "5.3.a", None]),
        st.sampled_from(["SOP-1", "SOP-2", None]),
    ),
    max_size=8,
    unique_by=lambda each: (each.requirement, each.requirement or each.fingerprint),
)
REPORTS = FINDINGS.map(lambda findings: past(*findings))


def test_a_finding_that_was_not_there_is_new() -> None:
    assert (Change(OTHER),) == compare(past(ONE), past(ONE, OTHER)).new


def test_a_finding_that_is_gone_is_fixed() -> None:
    assert (OTHER,) == compare(past(ONE, OTHER), past(ONE)).fixed


def test_a_finding_of_a_graver_grade_is_worse() -> None:
    assert (Change(WORSE, ONE),) == compare(past(ONE), past(WORSE)).worse


def test_a_finding_of_a_lighter_grade_is_better() -> None:
    assert (Change(ONE, WORSE),) == compare(past(WORSE), past(ONE)).better


def test_a_finding_in_other_words_is_unchanged() -> None:
    now = replace(ONE, message="Not yet approved.")
    comparison = compare(past(ONE), past(now))
    assert (now,) == comparison.unchanged
    assert not comparison.risen


def test_another_cause_that_weighs_less_is_better() -> None:
    now = found("not-approved", "minor", "4.2.3.b")
    comparison = compare(past(OTHER), past(now))
    assert (Change(now, OTHER),) == comparison.better
    assert not comparison.fixed


def test_another_cause_that_weighs_more_is_worse() -> None:
    now = found("not-held", "major", "4.2.3.a")
    assert (Change(now, ONE),) == compare(past(ONE), past(now)).worse


def test_another_cause_that_weighs_the_same_is_new() -> None:
    now = found("review-overdue", "minor", "4.2.3.a")
    comparison = compare(past(ONE), past(now))
    assert (Change(now, ONE),) == comparison.new
    assert not comparison.fixed


def test_findings_on_no_requirement_never_continue_each_other() -> None:
    one, other = found("number-blank", requirement=None), found("revision-blank", requirement=None)
    comparison = compare(past(one), past(other))
    assert (Change(other),) == comparison.new
    assert (one,) == comparison.fixed


def test_verdicts_that_changed_stand_in_the_order_of_the_later_report() -> None:
    then = past(verdicts={"9.9": "minor", "4.1.a": "minor", "4.1.b": "major"})
    now = past(verdicts={"4.1.b": "conformity", "4.1.a": "minor", "4.1.c": "minor"})
    assert (
        VerdictChange("4.1.b", "major", "conformity"),
        VerdictChange("4.1.c", None, "minor"),
        VerdictChange("9.9", "minor", None),
    ) == compare(then, now).verdicts


def test_a_baseline_does_not_forgive_what_it_withholds() -> None:
    baseline = past(ONE, OTHER, withheld=(Withheld(OTHER.fingerprint, None),))
    assert (Change(OTHER),) == hold_to(baseline, past(ONE, OTHER)).new
    assert (ONE, OTHER) == compare(baseline, past(ONE, OTHER)).unchanged


def tightened(baseline: PastReport, now: PastReport) -> PastReport:
    """Return the baseline that `--update-baseline` writes."""
    return replace(now, withheld=not_forgiven(hold_to(baseline, now)))


def weights(findings: tuple[PastFinding, ...]) -> dict[str | None, int]:
    """Return how much is forgiven of each requirement."""
    return {each.requirement or each.fingerprint: GRADES.index(each.grade) for each in findings}


@given(REPORTS, REPORTS)
def test_every_finding_of_both_reports_has_one_fate(then: PastReport, now: PastReport) -> None:
    comparison = compare(then, now)
    changed = (*comparison.new, *comparison.worse, *comparison.better)
    later = [*(change.now for change in changed), *comparison.unchanged]
    earlier = [change.was.fingerprint for change in changed if change.was]
    earlier += [each.fingerprint for each in (*comparison.unchanged, *comparison.fixed)]
    assert sorted(each.fingerprint for each in now.findings) == sorted(
        each.fingerprint for each in later
    )
    assert sorted(each.fingerprint for each in then.findings) == sorted(earlier)


@given(REPORTS, REPORTS)
def test_an_update_forgives_nothing_more(then: PastReport, now: PastReport) -> None:
    before, after = weights(then.forgiven), weights(tightened(then, now).forgiven)
    assert all(weight <= before.get(about, -1) for about, weight in after.items())


@given(REPORTS, REPORTS)
def test_an_update_changes_nothing_that_is_new_or_worse(then: PastReport, now: PastReport) -> None:
    assert hold_to(then, now).risen == hold_to(tightened(then, now), now).risen


@given(REPORTS, REPORTS, REPORTS)
def test_what_was_fixed_and_comes_back_is_not_forgiven(
    then: PastReport, now: PastReport, later: PastReport
) -> None:
    forgiven = {each.fingerprint for each in tightened(then, now).forgiven}
    fixed = {each.fingerprint for each in hold_to(then, now).fixed}
    risen = {change.now.fingerprint for change in hold_to(tightened(then, now), later).risen}
    back = [each for each in later.findings if each.fingerprint in fixed - forgiven]
    known = {each.requirement for each in tightened(then, now).forgiven if each.requirement}
    assert {each.fingerprint for each in back if each.requirement not in known} <= risen


@given(REPORTS)
def test_a_report_is_the_same_as_itself(report: PastReport) -> None:
    comparison = compare(report, report)
    assert comparison.unchanged == report.findings
    assert not comparison.risen
    assert not comparison.fixed
