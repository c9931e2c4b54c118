"""The findings as GitLab's code quality report, which it shows in merge requests."""

from typing import Any

from spm_check.model.finding import Finding, Grade
from spm_check.model.report import GapReport
from spm_check.render.json_text import laid_out
from spm_check.render.sentences import Speaker
from spm_check.render.words.book import Words

SEVERITIES: dict[Grade, str] = {"major": "major", "minor": "minor", "observation": "info"}
"""GitLab's word for each grade that a finding can have."""


def render_gitlab(report: GapReport, words: Words) -> str:
    """Return the findings as one list; files are named as the places of the report are."""
    speaker = Speaker(report, words)
    return laid_out([_told(each, report, speaker) for each in report.findings], frozenset()) + "\n"


def _told(finding: Finding, report: GapReport, speaker: Speaker) -> dict[str, Any]:
    said = speaker.say((finding,))
    about = f"{finding.requirement}: " if finding.requirement else ""
    return {
        "description": f"{about}{said.message} {said.action}",
        "check_name": finding.code,
        "fingerprint": finding.fingerprint(report.unit.name),
        "severity": SEVERITIES[finding.grade],
        "location": {
            "path": finding.place.file,
            "lines": {"begin": max(finding.place.line, 1)},
        },
    }
