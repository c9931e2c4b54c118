"""How two reports of one unit are held against each other: pure, and by fingerprint first."""

from collections.abc import Iterator, Mapping

from spm_check.model.comparison import Change, Comparison, VerdictChange
from spm_check.model.finding import GRADES
from spm_check.model.past import PastFinding, PastReport, Withheld
from spm_check.model.report import Verdict


def compare(then: PastReport, now: PastReport) -> Comparison:
    """Return what became of every finding of two whole reports."""
    return _compared(then, then.findings, now)


def hold_to(baseline: PastReport, now: PastReport) -> Comparison:
    """Return what became of every finding that a baseline forgives, and what it does not."""
    return _compared(baseline, baseline.forgiven, now)


def not_forgiven(comparison: Comparison) -> tuple[Withheld, ...]:
    """Return what the later report must withhold to be a baseline that forgives nothing more."""
    return tuple(Withheld(each.now.fingerprint, each.was) for each in comparison.risen)


def _compared(then: PastReport, before: tuple[PastFinding, ...], now: PastReport) -> Comparison:
    changes = tuple(_changes(before, now.findings))
    weighed = [(change, _heavier(change)) for change in changes]
    met = {change.was.fingerprint for change in changes if change.was is not None}
    return Comparison(
        then=then,
        now=now,
        new=tuple(change for change, by in weighed if by == 0 and not _same(change)),
        worse=tuple(change for change, by in weighed if by > 0),
        better=tuple(change for change, by in weighed if by < 0),
        unchanged=tuple(change.now for change, by in weighed if by == 0 and _same(change)),
        fixed=tuple(each for each in before if each.fingerprint not in met),
        verdicts=tuple(_verdicts(then.verdicts, now.verdicts)),
    )


def _changes(before: tuple[PastFinding, ...], after: tuple[PastFinding, ...]) -> Iterator[Change]:
    """Yield each later finding with the earlier one that it continues.

    That is the one of its fingerprint, else the one on the same requirement that is gone: a
    requirement has one finding, so another cause has taken the place of the old one.
    """
    by_print = {each.fingerprint: each for each in before}
    left = by_print.keys() - {each.fingerprint for each in after}
    gone = {each.requirement: each for each in before if each.fingerprint in left}
    for each in after:
        same = by_print.get(each.fingerprint)
        if same is None and each.requirement is not None:
            same = gone.pop(each.requirement, None)
        yield Change(each, same)


def _same(change: Change) -> bool:
    return change.was is not None and change.was.fingerprint == change.now.fingerprint


def _heavier(change: Change) -> int:
    """Return by how many grades a finding weighs more than it did; 0 where it was not there."""
    if change.was is None:
        return 0
    return GRADES.index(change.now.grade) - GRADES.index(change.was.grade)


def _verdicts(then: Mapping[str, Verdict], now: Mapping[str, Verdict]) -> Iterator[VerdictChange]:
    """Yield what changed, in the order of the later report, then what it no longer knows."""
    for requirement in (*now, *(each for each in then if each not in now)):
        was, is_ = then.get(requirement), now.get(requirement)
        if was != is_:
            yield VerdictChange(requirement, was, is_)
