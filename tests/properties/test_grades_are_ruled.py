"""Every finding has the grade of its rule, or the one that the unit may and does set."""

from hypothesis import given
from hypothesis import strategies as st

from spm_check.model.finding import FINDING_GRADES, GRADES, RULES, Finding, Grade
from spm_check.model.report import GapReport
from spm_check.model.unit import Settings
from strategies import CATALOGUE, Visit, nearly_complete, visits

FIXED = [code for code, rule in RULES.items() if rule.fixed]
FOLLOWING = "obligations-unmet"


def ruled(finding: Finding, settings: Settings) -> Grade:
    """Return the grade that the table of rules and the settings give."""
    rule = RULES[finding.code]
    if finding.code in settings.grades and not rule.fixed:
        return settings.grades[finding.code]
    if finding.requirement is None:
        return rule.practice
    asked = CATALOGUE.requirement_by_id.get(finding.requirement or "")
    return rule.practice if asked and asked.kind == "practice" else rule.grade


def worst_obligation(report: GapReport) -> Grade | None:
    """Return the worst grade of an obligatory procedure or record."""
    grades = [
        judgement.grade
        for judgement in report.judgements
        if judgement.requirement.procedure or judgement.requirement.record
        if judgement.grade
    ]
    return max(grades, key=GRADES.index, default=None)


@given(visits())
def test_every_finding_has_the_grade_of_its_rule(visit: Visit) -> None:
    found = [each for each in visit.report().findings if each.code != FOLLOWING]

    assert [ruled(each, visit.unit.settings) for each in found] == [each.grade for each in found]


@given(visits() | nearly_complete() | nearly_complete())
def test_what_follows_from_obligations_is_as_grave_as_the_worst_of_them(visit: Visit) -> None:
    report = visit.report()
    worst = worst_obligation(report)
    expected = [] if worst in {None, "conformity", "observation"} else [worst]

    assert expected == [each.grade for each in report.findings if each.code == FOLLOWING]


@given(visits(), st.sampled_from(FIXED), st.sampled_from(FINDING_GRADES))
def test_no_setting_talks_away_what_is_fixed(visit: Visit, code: str, grade: Grade) -> None:
    talked = visit.declaring(settings=Settings({**visit.unit.settings.grades, code: grade}))  # type: ignore[dict-item]  # any code
    settings = Settings(visit.unit.settings.grades)

    assert visit.declaring(settings=settings).report().findings == talked.report().findings


@given(visits())
def test_the_conclusion_is_the_worst_of_the_findings(visit: Visit) -> None:
    report = visit.report()
    worst = max((each.grade for each in report.findings), key=GRADES.index, default="conformity")

    assert worst == report.summary.worst


@given(visits())
def test_findings_are_counted_by_grade(visit: Visit) -> None:
    report = visit.report()
    grades = [each.grade for each in report.findings]

    assert {grade: grades.count(grade) for grade in FINDING_GRADES} == report.summary.findings
