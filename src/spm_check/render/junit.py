"""The report as JUnit XML: one suite a chapter, one case a requirement, in the standard's order.

The shape is the one that Jenkins reads, and with it GitLab, Azure and most others.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from spm_check.model.clause import chapter_of
from spm_check.model.finding import Finding
from spm_check.model.report import GapReport, Judgement
from spm_check.render.clean import clean
from spm_check.render.left_out import reasons_of
from spm_check.render.sentences import Speaker, place_of
from spm_check.render.words.book import Words
from spm_check.render.words.machines import machine_words
from spm_check.render.xml_text import PROLOGUE, element

OTHERS = "spm-check.unit"
"""The class of findings that are about no requirement."""


class Case(NamedTuple):
    """A requirement, or a finding that is about none; every text is clean."""

    classname: str
    name: str
    skipped: str | None = None
    """Why it is not judged."""
    failures: tuple[tuple[str, str, str], ...] = ()
    """The code, the message and the rest of every finding that fails it."""
    notes: tuple[str, ...] = ()
    """What is said though it passes."""


def render_junit(report: GapReport, words: Words) -> str:
    """Return the report as one document whose totals can be counted again."""
    suites = list(_Cases(report, words).suites())
    values = {"name": f"{words.labels.gap_report}: {clean(report.unit.name)}"}
    all_cases = [case for _, cases in suites for case in cases]
    totals = _totals(all_cases)
    del totals["skipped"]  # the shape knows it of suites only
    written = (_suite(name, cases, report) for name, cases in suites)
    return PROLOGUE + element("testsuites", values | totals, written) + "\n"


def _totals(cases: Sequence[Case]) -> dict[str, str]:
    return {
        "tests": str(len(cases)),
        "failures": str(sum(1 for case in cases if case.failures)),
        "errors": "0",
        "skipped": str(sum(1 for case in cases if case.skipped is not None)),
    }


def _suite(name: str, cases: Sequence[Case], report: GapReport) -> str:
    values = {"name": name} | _totals(cases) | {"timestamp": f"{report.on.isoformat()}T00:00:00"}
    return element("testsuite", values, map(_case, cases))


def _case(case: Case) -> str:
    parts = [] if case.skipped is None else [element("skipped", {}, case.skipped)]
    for code, message, rest in case.failures:
        parts.append(element("failure", {"type": code, "message": message}, rest))
    parts += [element("system-out", {}, note) for note in case.notes]
    return element("testcase", {"classname": case.classname, "name": case.name}, parts)


class _Cases:
    """Makes the cases of one report in one language."""

    def __init__(self, report: GapReport, words: Words) -> None:
        self._report = report
        self._words = words
        self._speaker = Speaker(report, words)
        self._reasons = reasons_of(report)
        self._findings: dict[str | None, list[Finding]] = {}
        for finding in report.findings:
            self._findings.setdefault(finding.requirement, []).append(finding)

    def suites(self) -> Iterator[tuple[str, list[Case]]]:
        """Yield each suite's name and cases: the chapters, then what is about no requirement."""
        catalogue = self._report.catalogue
        judged = groupby(self._report.judgements, lambda each: chapter_of(each.requirement.id))
        for chapter, judgements in judged:
            title = clean(catalogue.clause_by_number[chapter].title.in_(self._words.code))
            yield f"{chapter} {title}", [self._of_requirement(each) for each in judgements]
        others = self._findings.get(None, [])
        if others:
            name = machine_words(self._words.code).others
            yield name, [self._of_finding(each) for each in others]

    def _of_requirement(self, judgement: Judgement) -> Case:
        requirement, labels = judgement.requirement, self._words.labels
        clause = self._report.catalogue.clause_by_number[requirement.clause]
        name = f"{requirement.id} {clean(clause.title.in_(self._words.code))}"
        skipped = None
        if judgement.left_out:
            verdict = self._words.verdicts[judgement.left_out]
            skipped = f"{verdict}: {clean(self._reasons[requirement.id])}"
        note = (labels.see_on_site_note,) if judgement.see_on_site else ()
        found = self._findings.get(requirement.id, [])
        return self._case(clause.number, name, found, skipped, note)

    def _of_finding(self, finding: Finding) -> Case:
        said = self._speaker.say((finding,))
        item = f": {clean(finding.item)}" if finding.item else ""
        return self._case(finding.clause or OTHERS, f"{said.title}{item}", [finding])

    def _case(
        self,
        classname: str,
        name: str,
        findings: Iterable[Finding],
        skipped: str | None = None,
        notes: tuple[str, ...] = (),
    ) -> Case:
        failures: list[tuple[str, str, str]] = []
        told: list[str] = []
        for finding in findings:
            grade = self._words.verdicts[finding.grade]
            said = self._speaker.say((finding,))
            message = f"{grade}: {said.message}"
            if finding.grade == "observation":
                told.append(f"{message}\n{self._rest(finding)}")
            else:
                failures.append((finding.code, message, self._rest(finding)))
        return Case(clean(classname), name, skipped, tuple(failures), (*told, *notes))

    def _rest(self, finding: Finding) -> str:
        """Return what is asked, why it matters, what to do, and where."""
        labels, said = self._words.labels, self._speaker.say((finding,))
        lines = (
            (labels.asked, said.asks),
            (labels.why, said.why),
            (labels.what_to_do, said.action),
            (labels.place, clean(place_of(finding))),
        )
        return "\n".join(f"{label}: {text}" for label, text in lines if text)
