"""What every form of a comparison tells, in words: rows and figures, each list in one order."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from spm_check.model.comparison import Change, Comparison
from spm_check.model.finding import FINDING_GRADES, Grade
from spm_check.model.past import PastFinding
from spm_check.model.report import Count
from spm_check.render.clean import clean
from spm_check.render.figures import compact, day_of, percent
from spm_check.render.words.book import Words
from spm_check.render.words.comparison.book import FATES, ComparisonWords, Fate


class Row(NamedTuple):
    """One finding, or several that differ by their requirement alone; every text is clean."""

    grade: Grade
    about: str
    """The requirements, else the item, else the clause, else the unit as a whole."""
    title: str
    message: str
    """What is wrong; empty where it is not told in the language of the words."""
    was: str
    """What it was before; empty where it was not there, or is as it was."""


class Figure(NamedTuple):
    """A figure then and now, in words."""

    label: str
    then: str
    now: str
    difference: str


def fates(comparison: Comparison) -> dict[Fate, tuple[Change, ...]]:
    """Return the findings by what became of them; what is fixed stands as it was."""
    return {
        "new": comparison.new,
        "worse": comparison.worse,
        "better": comparison.better,
        "fixed": tuple(Change(each) for each in comparison.fixed),
        "unchanged": tuple(Change(each) for each in comparison.unchanged),
    }


def tally(comparison: Comparison, words: ComparisonWords) -> str:
    """Return how many findings had which fate: 2 new, 1 worse, ..."""
    found = fates(comparison)
    return ", ".join(f"{len(found[fate])} {words.fates[fate]}" for fate in FATES)


def against(comparison: Comparison, words: Words, own: ComparisonWords) -> str:
    """Return the heading of what a report is to its baseline."""
    return own.against_baseline.format(day=day_of(comparison.then.on, words))


def fate_line(comparison: Comparison, own: ComparisonWords) -> str:
    """Return how many findings had which fate, and whether that is all to the good."""
    calm = "" if comparison.risen else f" {own.none_risen}"
    return f"{tally(comparison, own)}.{calm}"


def rows(
    comparison: Comparison, words: Words, own: ComparisonWords
) -> Iterator[tuple[Fate, list[Row]]]:
    """Yield the rows of each fate that befell any finding, but for what is unchanged."""
    for fate, changes in fates(comparison).items():
        if changes and fate != "unchanged":
            whole = fate in {"new", "worse"} and comparison.now.language == words.code
            yield fate, list(_rows(changes, words, own, whole=whole))


def _rows(
    changes: Sequence[Change], words: Words, own: ComparisonWords, *, whole: bool
) -> Iterator[Row]:
    def sameness(change: Change) -> tuple[object, ...]:
        now, was = change.now, change.was
        alone = now.fingerprint if now.requirement is None else ""
        before = (was.grade, was.code) if was else ()
        said = _message(now, "\0") if whole else ""
        return (now.clause, now.grade, now.code, now.item, before, alone, said)

    for _, group in groupby(changes, sameness):
        alike = list(group)
        now, was = alike[0].now, alike[0].was
        ids = _ids([each.now for each in alike])
        yield Row(
            now.grade,
            clean(_about([each.now for each in alike], words)),
            words.findings[now.code].title,
            clean(_message(now, ids)) if whole else "",
            own.was.format(was=f"{words.verdicts[was.grade]}, {words.findings[was.code].title}")
            if was
            else "",
        )


def forgiven(comparison: Comparison, words: Words) -> Iterator[str]:
    """Yield a line for each finding that is new or worse, with what is wrong."""
    for change in comparison.risen:
        now = change.now
        grade, title = words.verdicts[now.grade], words.findings[now.code].title
        yield clean(f"  {grade}: {title} ({_about([now], words)}): {now.message}")


def _about(findings: Sequence[PastFinding], words: Words) -> str:
    first = findings[0]
    parts = [_ids(findings) or first.clause, first.item]
    return " · ".join(part for part in parts if part) or words.labels.whole_unit


def _ids(findings: Sequence[PastFinding]) -> str:
    """Return the requirements of findings on one clause in short; nothing where there is none."""
    ids = [each.requirement for each in findings if each.requirement is not None]
    return compact(ids, findings[0].clause or "") if ids else ""


def _message(finding: PastFinding, ids: str) -> str:
    """Return what is wrong, said of several requirements at once."""
    if finding.requirement is None:
        return finding.message
    return finding.message.replace(finding.requirement, ids, 1)


def figures(comparison: Comparison, words: Words) -> Iterator[Figure]:
    """Yield the share fulfilled, the three counts and the findings by grade, then and now."""
    then, now, labels = comparison.then, comparison.now, words.labels
    tenths = (then.fulfilled.tenths, now.fulfilled.tenths)
    grown = "" if None in tenths else _signed_tenths((tenths[1] or 0) - (tenths[0] or 0), words)
    yield Figure(labels.fulfilled, percent(tenths[0], words), percent(tenths[1], words), grown)
    for label, one, other in (
        (labels.of_requirements.capitalize(), then.fulfilled, now.fulfilled),
        (labels.procedures, then.procedures, now.procedures),
        (labels.records, then.records, now.records),
        (labels.documents, then.documents, now.documents),
    ):
        yield Figure(label, _met(one, words), _met(other, words), f"{other.met - one.met:+d}")
    before, after = then.counts, now.counts
    for grade in FINDING_GRADES:
        label = f"{labels.findings}: {words.verdicts[grade]}"
        grown = f"{after[grade] - before[grade]:+d}"
        yield Figure(label, str(before[grade]), str(after[grade]), grown)


def _met(count: Count, words: Words) -> str:
    return f"{count.met} {words.labels.of} {count.of}"


def _signed_tenths(tenths: int, words: Words) -> str:
    whole, tenth = divmod(abs(tenths), 10)
    return f"{'-' if tenths < 0 else '+'}{whole}{words.decimal_sign}{tenth}"


def verdict_changes(
    comparison: Comparison, words: Words, own: ComparisonWords
) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each pair of verdicts then and now with its requirements, in order of their first."""
    pairs: dict[tuple[str, str], list[str]] = {}
    for each in comparison.verdicts:
        was, now = (words.verdicts[v] if v else own.unknown for v in (each.was, each.now))
        pairs.setdefault((was, now), []).append(clean(each.requirement))
    yield from ((was, now, ids) for (was, now), ids in pairs.items())
