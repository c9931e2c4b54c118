"""What portfolios over time have to say: a missing phrase is a type error."""

from dataclasses import dataclass

from spm_check.model.text import Language
from spm_check.render.words.portfolio.book import Several


@dataclass(frozen=True, slots=True)
class TrendsWords:
    """Everything about portfolios over time, in one language."""

    code: Language
    title: str
    empty: str
    """Where nothing is kept of what is asked for."""
    days: Several
    """How many portfolios there are."""
    only: str
    """What is looked at, where not everything is: `{names}`."""
    chart: str
    """The text alternative of a chart: `count` portfolios, `start` and `end` are shares."""
    findings_chart: str
    """The same of the findings: `start` and `end` are counts by grade."""
    groups: str
    group: str
    number: str
    """The heading of how many units a group has."""
    course: str
    """The heading of the line of bars."""
    was: str
    """The heading of the first day's share."""
    now: str
    clauses: str
    """Above the clauses: the share of units that fall short."""
    clause: str
    short: str
    """The heading of how many units fall short now, of those to which the clause applies."""
    units: str
    changed: str
    """Above the units on the terminal: those that changed most."""
    more_clauses: Several
