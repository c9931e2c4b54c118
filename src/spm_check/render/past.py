"""A gap report as it will be remembered: what reading its JSON back gives."""

from spm_check.model.past import PastFinding, PastReport
from spm_check.model.report import GapReport
from spm_check.render.sentences import Speaker
from spm_check.render.words.book import Words


def past_of(report: GapReport, words: Words) -> PastReport:
    """Return a report as its JSON in this language is read back."""
    speaker, summary, name = Speaker(report, words), report.summary, report.unit.name
    return PastReport(
        unit=name,
        catalogue=report.catalogue.id,
        on=report.on,
        language=words.code,
        fulfilled=summary.fulfilled,
        procedures=summary.procedures,
        records=summary.records,
        documents=summary.documents,
        verdicts={each.requirement.id: each.verdict for each in report.judgements},
        findings=tuple(
            PastFinding(
                fingerprint=each.fingerprint(name),
                code=each.code,
                grade=each.grade,
                clause=each.clause,
                requirement=each.requirement,
                item=each.item,
                message=speaker.say((each,)).message,
            )
            for each in report.findings
        ),
    )
