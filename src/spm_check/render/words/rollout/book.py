"""What a roll-out plan has to say: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass

from spm_check.model.rollout import PhaseStanding
from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class RolloutWords:
    """Everything about a roll-out plan in one language."""

    code: Language
    title: str
    """Above the plan; `{file}`."""
    conclusion: str
    """How many of the units that should have reached their target by a day have: `{day}`,
    `{planned}`, `{reached}`."""
    not_due: str
    """In its place before the first target date: `{day}`."""
    ahead: str
    """How many others have reached theirs before its date: `{count}`."""
    one_ahead: str
    sheet: str
    units_sheet: str
    """Names of sheets of a workbook, of at most 28 letters."""
    units_title: str
    """Above the units of each phase."""
    phase: str
    units: str
    target: str
    start: str
    by: str
    reached: str
    """Heading: how many of the units have reached the target."""
    together: str
    """Heading: the share that all units of the phase fulfil together."""
    standing: str
    standings: Mapping[PhaseStanding, str]
    late: str
    one_late: str
    today: str
    one_left: str
    left: str
    """How far the target date is away: `{days}`."""
    begins: str
    """When a phase begins that has not begun: `{day}`."""
    short: str
    """Before the units that have not reached the target."""
    unread: str
    """In place of the share of a unit that could not be audited."""
    more: str
    """After some of them: `{count}` others."""
    no_units: str
    """Of a phase that has none yet."""
    no_phase: str
    """In place of the phase of a unit that is in none."""
    unplanned: str
    """Before the units that are in no phase: `{count}`."""
    one_unplanned: str
