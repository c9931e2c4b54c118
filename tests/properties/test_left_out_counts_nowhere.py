"""What is excluded or does not apply stands in no numerator and no denominator."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from builders import answer, exclusion
from spm_check.model.clause import Requirement
from spm_check.model.report import Count, GapReport
from spm_check.model.text import is_blank
from strategies import CATALOGUE, CONDITIONS, PERMITTED, Visit, nearly_complete, verdicts, visits

FULFILLED = {"conformity", "observation"}
LEFT_OUT = {"excluded", "not_applicable"}


def counted(report: GapReport, *asked: Requirement) -> Count:
    """Count requirements anew: how many are fulfilled, of those that are judged."""
    told = [verdicts(report)[each.id] for each in asked]
    return Count(
        sum(each in FULFILLED for each in told), sum(each not in LEFT_OUT for each in told)
    )


@given(visits())
def test_only_what_is_judged_is_counted(visit: Visit) -> None:
    report = visit.report()

    assert counted(report, *CATALOGUE.requirements) == report.summary.fulfilled
    for tally in report.chapters:
        assert counted(report, *CATALOGUE.under(tally.chapter.number)) == tally.fulfilled


@given(visits())
def test_chapters_add_up_to_the_whole(visit: Visit) -> None:
    report = visit.report()
    shares = [tally.fulfilled for tally in report.chapters]

    assert report.summary.fulfilled == Count(sum(s.met for s in shares), sum(s.of for s in shares))


@given(visits())
def test_every_verdict_is_counted_once(visit: Visit) -> None:
    report = visit.report()
    told = Counter(verdicts(report).values())

    assert told == Counter(report.summary.verdicts)
    assert len(CATALOGUE.requirements) == sum(report.summary.verdicts.values())


def obligations(report: GapReport, asked: dict[str, list[Requirement]]) -> Count:
    """Count obligations anew: met where all that is judged of them is, of those that are judged."""
    counts = [counted(report, *those) for those in asked.values()]
    judged = [count for count in counts if count.of]
    return Count(sum(count.met == count.of for count in judged), len(judged))


@given(visits() | nearly_complete() | nearly_complete())
def test_the_three_counts_leave_out_what_is_not_judged(visit: Visit) -> None:
    report = visit.report()
    named = CATALOGUE.requirements

    procedures = {o.id: [r for r in named if r.procedure == o.id] for o in CATALOGUE.procedures}
    assert obligations(report, procedures) == report.summary.procedures
    records = {o.id: [r for r in named if r.record == o.id] for o in CATALOGUE.records}
    assert obligations(report, records) == report.summary.records
    documents = {id_: [r for r in named if r.documents == (id_,)] for id_ in ("D1", "D2", "D3")}
    assert obligations(report, documents) == report.summary.documents


@given(visits(), st.lists(PERMITTED, max_size=2), st.sets(st.sampled_from(CONDITIONS)))
def test_leaving_out_never_makes_anything_else_fulfilled(
    visit: Visit, targets: list[str], conditions: set[str]
) -> None:
    one = visit.declaring(exclusions=(), applicability=())
    out = tuple(exclusion(each) for each in dict.fromkeys(targets))
    fewer = one.declaring(exclusions=out, applicability=tuple(map(answer, sorted(conditions))))
    before, after = verdicts(one.report()), verdicts(fewer.report())

    # Only the requirement that follows from all others can change with them.
    follows = {requirement.id for requirement in CATALOGUE.requirements if requirement.follows}
    kept = {id_ for id_, verdict in after.items() if verdict not in LEFT_OUT} - follows
    assert {id_: before[id_] for id_ in kept} == {id_: after[id_] for id_ in kept}


@given(visits())
def test_only_what_is_said_not_to_apply_and_why_does_not_apply(visit: Visit) -> None:
    said = [a.key for a in visit.unit.applicability if not a.applies and not is_blank(a.because)]
    told = verdicts(visit.report())
    expected = {r.id for r in CATALOGUE.requirements if r.condition in said}

    assert {id_ for id_, verdict in told.items() if verdict == "not_applicable"} == {
        id_ for id_ in expected if told[id_] != "excluded"
    }


@given(nearly_complete())
def test_a_hundred_percent_means_all(visit: Visit) -> None:
    report = visit.report()
    short = [each for each in verdicts(report).values() if each not in FULFILLED | LEFT_OUT]

    assert (short == []) == (report.summary.fulfilled.tenths == 1000)
    assert (short == []) == (report.summary.fulfilled.met == report.summary.fulfilled.of)


@given(st.integers(1, 10**6), st.integers(0, 10**6))
def test_a_share_is_never_rounded_up(of: int, met: int) -> None:
    tenths = Count(min(met, of), of).tenths or 0

    assert tenths * of <= min(met, of) * 1000 < (tenths + 1) * of


def test_a_share_of_nothing_is_none() -> None:
    assert Count(0, 0).tenths is None
