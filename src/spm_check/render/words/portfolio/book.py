"""What a portfolio of units has to say: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from spm_check.model.by import By
from spm_check.model.text import Language


class Several(NamedTuple):
    """A count in words: `{count}` of something."""

    one: str
    many: str

    def of(self, count: int) -> str:
        """Return the phrase for a count."""
        return (self.one if count == 1 else self.many).format(count=count)


@dataclass(frozen=True, slots=True)
class PortfolioWords:
    """Everything about many units side by side, in one language."""

    code: Language
    title: str
    units: Several
    groups: Several
    ways: Mapping[By, str]
    """How units are grouped, after the number of groups."""
    far_short: Several
    """How many units have a major nonconformity."""
    short: Several
    """How many have minor nonconformities only."""
    sound: Several
    """How many have none."""
    unread: Several
    none_readable: str
    first: str
    """Above what to do first."""
    make: str
    """Above the documents that may be made once for all units."""
    keep: str
    """Above the records that each unit has to keep itself."""
    lack: str
    """What would be gained: `{name}`, `{units}` of `{of}`, `{gaps}`."""
    gaps: Several
    weakest: str
    weak: str
    """A clause: `{clause}`, `{short}` of `{of}` units, `{major}` of them by far."""
    where: str
    """Added to it: the `{group}` with the largest share."""
    ready: str
    none_ready: str
    nearly: str
    none_nearly: str
    with_minors: str
    """A unit that is nearly ready: `{name}` and its minor ones, `{count}`."""
    fell_back: str
    fell: str
    """A unit: `{name}`, `{then}`, `{now}`, both shares."""
    more_majors: str
    """Added to it where there are more major nonconformities: `{then}`, `{now}`."""
    gone: str
    """Above the units of the earlier portfolio that are there no more."""
    late: str
    late_actions: Several
    still_found: Several
    mend: str
    """Above the units that cannot be read, in the advice."""
    see_below: Several
    more: Several
    """In place of what is not told: `{count}`."""
    more_units: Several
    more_groups: Several
    ranking: str
    no_group: str
    """In place of the name of a group, for units that belong to none."""
    change: str
    """The heading of the column."""
    since: str
    """What the changes are held against: `{day}`."""
    matrix: str
    legend: str
    unreadable: str
    problems: Several
    """How many more a unit has."""
    group: str
    """The heading of the column."""
    map_title: str
    map_note: str
    all_units: str
    """The last row of the map."""
    cell: str
    """What a cell of the map says: `{group}`, `{clause}`, `{short}` of `{of}`, `{major}`."""
    units_title: str
    units_note: str
    clauses: str
    """The heading of the column in which each clause has its mark."""
    marks: str
    """Before what the marks mean."""
    path: str
    problem: str
    search: str
    every_group: str
    shown: str
    """How many units are shown: `{shown}` of `{all}`."""
    no_files: str
    """Where the reports of units are not written beside the page: `{root}`."""
    see_all: str
    """Where to find what is not shown here: `{root}`."""
