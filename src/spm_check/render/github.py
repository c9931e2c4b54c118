"""The findings as GitHub's workflow commands, which become annotations on the unit file."""

from collections.abc import Iterator, Sequence

from spm_check.model.finding import FINDING_GRADES, Finding, Grade
from spm_check.model.report import GapReport
from spm_check.render.figures import compact
from spm_check.render.sentences import Said, Speaker, alike, findings_line
from spm_check.render.words.book import Words
from spm_check.render.words.machines import machine_words

COMMANDS: dict[Grade, str] = {"major": "error", "minor": "warning", "observation": "notice"}
"""The command for each grade that a finding can have."""

MOST = 10
"""How many annotations of each kind GitHub shows for one step; further ones are dropped."""


def render_github(report: GapReport, words: Words) -> str:
    """Return commands, worst first, then how many findings have none, then the conclusion.

    Findings that one sentence can tell share an annotation. What is no command holds no text of
    the unit's, so that nothing in it can be taken for one.
    """
    return "\n".join(_lines(report, words)) + "\n"


def in_message(text: str) -> str:
    """Return the message of a command, in which `%`, CR and LF are escaped."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def in_property(text: str) -> str:
    """Return a property of a command, in which `:` and `,` are escaped as well."""
    return in_message(text).replace(":", "%3A").replace(",", "%2C")


def _lines(report: GapReport, words: Words) -> Iterator[str]:
    speaker, summary = Speaker(report, words), report.summary
    groups = list(alike(report.findings, report))
    left: dict[Grade, int] = {}
    for grade in FINDING_GRADES:
        graded = [group for group in groups if group[0].grade == grade]
        yield from (_command(group, speaker, words) for group in graded[:MOST])
        left[grade] = sum(map(len, graded[MOST:]))
    if any(left.values()):
        told = ", ".join(f"{left[g]} {words.verdicts[g]}" for g in FINDING_GRADES if left[g])
        yield machine_words(words.code).not_shown.format(findings=told, most=MOST)
    yield f"{words.conclusions[summary.worst]}: {findings_line(summary, words)}."


def _command(findings: Sequence[Finding], speaker: Speaker, words: Words) -> str:
    first, said = findings[0], speaker.say(findings)
    properties = {
        "file": first.place.file,
        "line": str(first.place.line),
        "col": str(first.place.column),
        "title": _title(findings, said, words),
    }
    told = ",".join(f"{key}={in_property(value)}" for key, value in properties.items())
    return f"::{COMMANDS[first.grade]} {told}::{in_message(_message(said, words))}"


def _title(findings: Sequence[Finding], said: Said, words: Words) -> str:
    ids = [each.requirement for each in findings if each.requirement is not None]
    about = f" {compact(ids, findings[0].clause or '')}" if ids else ""
    return f"{words.verdicts[findings[0].grade]}{about}: {said.title}"


def _message(said: Said, words: Words) -> str:
    return f"{said.message}\n{words.labels.what_to_do}: {said.action}"
