"""Why requirements are left out: in the unit's own words."""

from collections.abc import Mapping

from spm_check.model.report import GapReport


def reasons_of(report: GapReport) -> Mapping[str, str]:
    """Return the reason for every requirement that is excluded or not applicable, by its id.

    The texts are the unit's and not cleaned yet.
    """
    catalogue = report.catalogue
    excluded = {
        requirement.id: exclusion.because or ""
        for exclusion in report.exclusions
        for requirement in catalogue.under(exclusion.reference.target)
    }
    answers = {answer.key: answer.because or "" for answer in report.answers}
    return {
        judgement.requirement.id: excluded.get(judgement.requirement.id, "")
        if judgement.left_out == "excluded"
        else answers.get(judgement.requirement.condition or "", "")
        for judgement in report.judgements
        if judgement.left_out
    }
