"""The action plan as rows: one for each action, one for alike findings that have none yet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from spm_check.model.finding import GRADES, Finding, Grade
from spm_check.model.plan import Action, FollowedAction, Standing
from spm_check.model.unit import Unit
from spm_check.render.clean import clean
from spm_check.render.figures import compact
from spm_check.render.sentences import Reported, Speaker, alike
from spm_check.render.words.book import Words


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One row: findings that one action ends; every text is clean."""

    fingerprints: tuple[str, ...]
    """All that the row stands for, found today or not."""
    found: tuple[Finding, ...]
    """Those of them that are found today."""
    findings: tuple[str, ...]
    """What is found, a sentence for each group of alike findings."""
    advice: tuple[str, ...]
    """What to do next about each of them."""
    clauses: tuple[str, ...]
    grade: Grade | None
    """The worst; None where nothing is found any more."""
    action: Action | None
    standing: Standing | None


def plan_rows(report: Reported, words: Words) -> Iterator[PlanLine]:
    """Yield the rows in the order of their first finding; what is found no more comes last.

    Findings that share an action share its row, whatever they are; those without one are told
    together where one sentence can tell them.
    """
    speaker = Speaker(report, words)
    followed = report.plan.actions if report.plan else ()
    by_finding = {id(finding): each for each in followed for finding in each.found}
    told: set[int] = set()
    for group in alike(report.findings, report):
        for mine, own in groupby(group, lambda finding: by_finding.get(id(finding))):
            if mine is None:
                yield _line(tuple(own), None, report, speaker)
            elif id(mine) not in told:
                told.add(id(mine))
                yield _line(mine.found, mine, report, speaker)
    yield from (_line((), each, report, speaker) for each in followed if not each.found)


def _line(
    findings: Sequence[Finding],
    followed: FollowedAction | None,
    report: Reported,
    speaker: Speaker,
) -> PlanLine:
    groups = list(alike(findings, report))
    said = [speaker.say(group) for group in groups]
    action = followed.action if followed else None
    found = tuple(dict.fromkeys(each.message for each in said))
    return PlanLine(
        fingerprints=action.findings
        if action
        else tuple(finding.fingerprint(report.unit.name) for finding in findings),
        found=tuple(findings),
        findings=found or (shown(action.about or "") if action else "",),
        advice=tuple(dict.fromkeys(each.action for each in said)),
        clauses=tuple(dict.fromkeys(_clause(group) for group in groups)),
        grade=max((f.grade for f in findings), key=GRADES.index, default=None),
        action=action,
        standing=followed.standing if followed else None,
    )


def _clause(group: Sequence[Finding]) -> str:
    clause = group[0].clause or ""
    ids = [finding.requirement for finding in group if finding.requirement is not None]
    return compact(ids, clause) if ids else clause


def shown(text: str) -> str:
    """Return user text of several lines so that it only shows, each line cleaned."""
    if text.isprintable():  # as most is, and without a line break
        return " ".join(text.split())
    return "\n".join(" ".join(clean(line).split()) for line in text.splitlines()).strip()


def owner_of(action: Action, unit: Unit) -> str:
    """Return who answers for an action: an office of the unit by its title, or what was written."""
    titles = {office.key: office.title for office in unit.offices}
    return shown(titles.get(action.owner or "", action.owner or ""))
