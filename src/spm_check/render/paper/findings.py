"""The findings in full, each group of them once and under a number of its own."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from spm_check.model.finding import Finding, Grade
from spm_check.model.report import GapReport
from spm_check.render.figures import compact
from spm_check.render.following import Following
from spm_check.render.paper.sheet import Block, Card, Heading, Paragraph
from spm_check.render.sentences import Said, Speaker, alike
from spm_check.render.words.book import Words
from spm_check.render.words.paper.book import PaperWords
from spm_check.render.words.plan import plan_words


@dataclass(frozen=True, slots=True)
class Told:
    """Findings that are `alike`, with the number under which the document names them."""

    number: int
    findings: tuple[Finding, ...]
    clause: str | None
    about: str
    """The requirements in short, else the clause; empty for the unit as a whole."""
    grade: Grade
    said: Said
    practice: bool
    """Whether what is asked may already be done, only not be written down."""
    followed: tuple[str, ...]
    """How each action of the unit on them stands; empty where it has none."""


def told(report: GapReport, words: Words) -> tuple[Told, ...]:
    """Return the findings of a report in their order and in words."""
    speaker, following, groups = Speaker(report, words), Following(report, words), []
    for number, group in enumerate(alike(report.findings, report), 1):
        first = group[0]
        ids = [each.requirement for each in group if each.requirement is not None]
        about = compact(ids, first.clause or "") if ids else first.clause or ""
        said, practice = speaker.say(group), first.code == "not-declared"
        followed = tuple(", ".join(each) for _, each in following.tell(group))
        groups.append(
            Told(number, group, first.clause, about, first.grade, said, practice, followed)
        )
    return tuple(groups)


def findings_part(
    report: GapReport, findings: Sequence[Told], words: Words, own: PaperWords
) -> Iterator[Block]:
    """Yield the findings in full under the clauses that they belong to."""
    labels = words.labels
    yield Paragraph(own.findings_note if findings else labels.no_findings, look="note")
    if any(each.practice for each in findings):
        yield Paragraph(labels.practice_hint, look="note")
    for clause, group in groupby(findings, lambda each: each.clause):
        yield Heading(2, _heading(clause, report, words))
        yield from (_card(each, words) for each in group)


def _heading(clause: str | None, report: GapReport, words: Words) -> str:
    if clause is None:
        return words.labels.whole_unit
    return f"{clause} {report.catalogue.clause_by_number[clause].title.in_(words.code)}"


def _card(each: Told, words: Words) -> Card:
    labels, said = words.labels, each.said
    about = f" {each.about}" if each.about else ""
    pairs = (
        (labels.what_is_wrong, said.message),
        (labels.asked, said.asks),
        (labels.why, said.why),
        (labels.what_to_do, said.action),
        (plan_words(words.code).action, "; ".join(each.followed)),
        (labels.place, said.places),
    )
    return Card(
        f"{each.number}. {words.verdicts[each.grade]}{about}: {said.title}",
        each.grade,
        tuple((label, text) for label, text in pairs if text),
    )


def in_short(numbers: Iterable[int]) -> str:
    """Return ascending numbers in short: 3-5, 8."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] + 1 == number:
            runs[-1].append(number)
        else:
            runs.append([number])
    told_ = (str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
    return ", ".join(told_)
