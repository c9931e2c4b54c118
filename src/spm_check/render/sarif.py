"""The findings as SARIF 2.1.0, which code scanners, editors and GitHub's security tab read.

Files are named from where the places of the report are told from: the root of the repository,
where the command line knows it.
"""

import re
from typing import Any

from spm_check import __version__
from spm_check.model.finding import RULES, Finding, FindingCode, Grade
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.figures import day_of
from spm_check.render.json_text import laid_out
from spm_check.render.markdown import escape
from spm_check.render.sentences import Speaker, findings_line, with_blanks
from spm_check.render.words.book import Words

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

LEVELS: dict[Grade, str] = {"major": "error", "minor": "warning", "observation": "note"}
"""The level of each grade that a finding can have."""

FINGERPRINT = "spmCheckFinding/v1"

OPENED = frozenset({"runs", "tool", "driver", "rules", "results", "invocations"})
"""What is laid out in lines: a line for each rule and result."""

UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")

Plain = dict[str, Any]


def render_sarif(report: GapReport, words: Words) -> str:
    """Return the findings as one SARIF log with one run."""
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, words)]}
    return laid_out(log, OPENED) + "\n"


def uri_of(path: str) -> str:
    """Return a relative path as a URI; bytes that are no text are kept as they are."""
    octets = path.encode("utf-8", "surrogateescape")
    uri = "".join(chr(each) if each in UNRESERVED else f"%{each:02X}" for each in octets)
    return uri.removeprefix("/")


def plain_message(text: str) -> str:
    """Return a clean text as a message in which nothing is a link: `[x](y)` would be one."""
    return re.sub(r"(\\*)\]\(", r"\1\1\\](", text)


def _run(report: GapReport, words: Words) -> Plain:
    speaker = Speaker(report, words)
    numbers = {code: number for number, code in enumerate(RULES)}
    return {
        "tool": {"driver": _driver(words)},
        "automationDetails": _automation(report, words),
        "language": words.code,
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report, words)],
        "results": [_result(each, numbers[each.code], report, speaker) for each in report.findings],
    }


def _driver(words: Words) -> Plain:
    return {
        "name": "spm-check",
        "version": __version__,
        "semanticVersion": __version__,
        "language": words.code,
        "rules": [_rule(code, words) for code in RULES],
    }


def _rule(code: FindingCode, words: Words) -> Plain:
    """Return a kind of finding: what it is called, why it matters, what is done about it."""
    phrase, labels = words.findings[code], words.labels
    help_ = (
        (labels.what_is_wrong, with_blanks(phrase.message)),
        (labels.why, phrase.why),
        (labels.what_to_do, with_blanks(phrase.action)),
    )
    return {
        "id": code,
        "name": phrase.title,
        "shortDescription": {"text": plain_message(f"{phrase.title}.")},
        "fullDescription": {"text": plain_message(phrase.why)},
        "help": {
            "text": "\n".join(f"{label}: {plain_message(text)}" for label, text in help_),
            "markdown": "\n\n".join(f"**{label}**: {escape(text)}" for label, text in help_),
        },
        "defaultConfiguration": {"level": LEVELS[RULES[code].grade]},
    }


def _automation(report: GapReport, words: Words) -> Plain:
    """Return what tells this run from those on other units of the same repository."""
    labels, summary = words.labels, report.summary
    said = (
        f"{labels.gap_report}: {clean(report.unit.name)}, {labels.as_of} "
        f"{day_of(report.on, words)}. {words.conclusions[summary.worst]}: "
        f"{findings_line(summary, words)}."
    )
    return {
        "id": f"spm-check/{uri_of(report.catalogue.id)}/{uri_of(report.unit.file)}/",
        "description": {"text": plain_message(said)},
    }


def _invocation(report: GapReport, words: Words) -> Plain:
    """Return that the audit came to its end, and what it could not examine."""
    notes = [
        {
            "level": "warning",
            "message": {
                "text": plain_message(
                    f"{words.labels.not_examined}: {clean(each.path)} ({words.flaws[each.kind]})."
                )
            },
        }
        for each in report.obstacles
    ]
    told = {"toolExecutionNotifications": notes} if notes else {}
    return {"executionSuccessful": True, **told}


def _result(finding: Finding, rule: int, report: GapReport, speaker: Speaker) -> Plain:
    said, place = speaker.say((finding,)), finding.place
    region = {"region": {"startLine": place.line, "startColumn": place.column}}
    about = {
        "grade": finding.grade,
        "clause": finding.clause,
        "requirement": finding.requirement,
        "item": finding.item,
    }
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": LEVELS[finding.grade],
        "message": {"text": plain_message(f"{said.message} {said.action}")},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": uri_of(place.file)},
                    **(region if place.line else {}),
                }
            }
        ],
        "partialFingerprints": {FINGERPRINT: finding.fingerprint(report.unit.name)},
        "properties": {key: value for key, value in about.items() if value is not None},
    }
