"""The findings as CSV: a row for each, in the order of every report."""

from collections.abc import Iterator

from spm_check.model.finding import Finding
from spm_check.render.clean import clean
from spm_check.render.csv_table import csv_table
from spm_check.render.sentences import Reported, Speaker, place_of
from spm_check.render.words.book import Words
from spm_check.render.words.machines import machine_words


def render_findings_csv(report: Reported, words: Words) -> bytes:
    """Return the findings as one table."""
    return csv_table(finding_heads(words), finding_rows(report, words))


def finding_heads(words: Words) -> tuple[str, ...]:
    """Return the heads of the columns that tell a finding."""
    labels, more = words.labels, machine_words(words.code)
    return (
        more.number,
        labels.grade,
        labels.clause,
        more.requirement,
        more.about,
        labels.finding,
        labels.what_is_wrong,
        labels.asked,
        labels.why,
        labels.what_to_do,
        labels.place,
        more.finding_code,
        more.fingerprint,
    )


def finding_rows(report: Reported, words: Words) -> Iterator[tuple[str, ...]]:
    """Yield the cells of each finding; every text is clean."""
    speaker = Speaker(report, words)
    for number, finding in enumerate(report.findings, 1):
        said = speaker.say((finding,))
        yield (
            str(number),
            words.verdicts[finding.grade],
            headed_clause(finding, report, words),
            finding.requirement or "",
            clean(finding.item or ""),
            said.title,
            said.message,
            said.asks,
            said.why,
            said.action,
            clean(place_of(finding)),
            finding.code,
            finding.fingerprint(report.unit.name),
        )


def headed_clause(finding: Finding, report: Reported, words: Words) -> str:
    """Return the clause with its heading: alone, 5.2 would become a number and 4.2.1 a date."""
    if finding.clause is None:
        return ""
    title = report.catalogue.clause_by_number[finding.clause].title.in_(words.code)
    return f"{finding.clause} {clean(title)}"
