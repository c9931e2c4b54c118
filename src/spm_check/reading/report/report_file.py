"""A JSON report (`spm-check/report/1`) read back, strictly: what was cut or mended is refused.

A report is written in one piece, so that one that is whole JSON, has every key and whose figures
are those of its lists is one of a run that finished.
"""

import os
import re
from collections.abc import Sequence
from typing import Any, get_args

from spm_check.model.finding import FINDING_GRADES, FindingCode
from spm_check.model.past import PastFinding, PastReport, Withheld
from spm_check.model.report import VERDICTS, Count, Verdict
from spm_check.model.text import LANGUAGES
from spm_check.reading.report.document import day_of, document_of, refuse
from spm_check.reading.report.keys import At, KeyMissing
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import Source, read_source

SCHEMA = "spm-check/report/1"

CODES: tuple[FindingCode, ...] = get_args(FindingCode)

FINGERPRINT = re.compile(r"[0-9a-f]{32}", re.ASCII)


def read_report(path: str, limits: Limits = DEFAULT) -> PastReport:
    """Return the report in a file.

    Raises `UnusableError` for what is no report of this version, is cut off, or has figures that
    are not those of its lists.
    """
    source = read_source(path, os.path.basename(path), limits)
    document = document_of(source, SCHEMA)
    try:
        report = _report(At.top(document))
    except KeyMissing as wrong:
        refuse(source, "report-key", key=wrong.key)
    if _counted(document["summary"]) != _counts(report):
        refuse(source, "report-miscounted")
    return report


def of_this_unit(report: PastReport, path: str, unit: str, catalogue: str) -> PastReport:
    """Return a report; raise `UnusableError` if it is about another unit or catalogue."""
    source = Source(os.path.basename(path), "", path)
    if report.unit != unit:
        refuse(source, "report-of-another-unit", value=report.unit, known=unit)
    if report.catalogue != catalogue:
        refuse(source, "report-of-another-catalogue", value=report.catalogue, known=catalogue)
    return report


def _report(top: At) -> PastReport:
    summary = top.of("summary")
    fulfilled = summary.of("fulfilled")
    top.of("note").text()  # the last key of every report
    findings = tuple(_finding(each) for each in top.of("findings").each())
    return PastReport(
        unit=top.of("unit").of("name").text(),
        catalogue=top.of("catalogue").of("id").text(),
        on=day_of(top.of("on")),
        language=top.of("language").one_of(LANGUAGES),
        fulfilled=Count(fulfilled.of("met").number(), fulfilled.of("applicable").number()),
        procedures=_count(summary.of("procedures")),
        records=_count(summary.of("records")),
        documents=_count(summary.of("documents")),
        verdicts=_verdicts(top.of("clauses").each()),
        findings=_each_once(findings, top.of("findings")),
        withheld=tuple(_withheld(each) for each in top.maybe("not_forgiven")),
    )


def _each_once(findings: tuple[PastFinding, ...], at: At) -> tuple[PastFinding, ...]:
    if len({each.fingerprint for each in findings}) < len(findings):
        raise KeyMissing(at.path)
    return findings


def _verdicts(clauses: Sequence[At]) -> dict[str, Verdict]:
    return {
        each.of("id").text(): each.of("verdict").one_of(VERDICTS)
        for clause in clauses
        for each in clause.of("requirements").each()
    }


def _finding(at: At) -> PastFinding:
    return PastFinding(
        fingerprint=_fingerprint(at.of("fingerprint")),
        code=at.of("code").one_of(CODES),
        grade=at.of("grade").one_of(FINDING_GRADES),
        clause=at.of("clause").text_or_null(),
        requirement=at.of("requirement").text_or_null(),
        item=at.of("item").text_or_null(),
        message=at.of("message").text(),
    )


def _withheld(at: At) -> Withheld:
    was = at.of("was")
    fingerprint = _fingerprint(at.of("fingerprint"))
    return Withheld(fingerprint, None if was.value is None else _finding(was))


def _fingerprint(at: At) -> str:
    if not FINGERPRINT.fullmatch(at.text()):
        raise KeyMissing(at.path)
    return at.text()


def _count(at: At) -> Count:
    return Count(at.of("met").number(), at.of("of").number())


def _counted(summary: Any) -> list[Any]:
    """Return what a report says of its lists."""
    told = (summary.get("findings"), summary.get("requirements"), summary["fulfilled"])
    by_grade, by_verdict, fulfilled = (each if isinstance(each, dict) else {} for each in told)
    return [
        *(by_grade.get(grade) for grade in FINDING_GRADES),
        *(by_verdict.get(verdict) for verdict in VERDICTS),
        fulfilled["met"],
        fulfilled["applicable"],
    ]


def _counts(report: PastReport) -> list[int]:
    """Return the same, counted."""
    found = list(report.verdicts.values())
    met = found.count("conformity") + found.count("observation")
    applicable = len(found) - found.count("excluded") - found.count("not_applicable")
    by_verdict = (found.count(verdict) for verdict in VERDICTS)
    return [*report.counts.values(), *by_verdict, met, applicable]
