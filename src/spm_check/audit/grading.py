"""How grave a finding is, by the table of rules and the unit's own settings."""

from spm_check.errors import Place
from spm_check.model.clause import RequirementKind
from spm_check.model.finding import RULES, Facts, Finding, FindingCode, Grade
from spm_check.model.unit import Settings, Unit

NO_FACTS = Facts()


def grade_of(code: FindingCode, settings: Settings, kind: RequirementKind | None = None) -> Grade:
    """Return the grade of a finding; what is only to be practised weighs one step less.

    The unit's `settings.grades` hold for every code whose rule is not fixed.
    """
    rule = RULES[code]
    if not rule.fixed and code in settings.grades:
        return settings.grades[code]
    return rule.practice if kind == "practice" else rule.grade


def found(  # noqa: PLR0913  a finding has so many facts
    unit: Unit,
    code: FindingCode,
    place: Place,
    *,
    clause: str | None = None,
    item: str | None = None,
    facts: Facts = NO_FACTS,
) -> Finding:
    """Return a finding on an item, an office or the unit, with its grade."""
    return Finding(code, grade_of(code, unit.settings), place, clause, None, item, facts)
