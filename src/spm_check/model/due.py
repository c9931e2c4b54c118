"""What a unit has to do by a day: one line of its calendar of obligations."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from spm_check.model.plan import Action
from spm_check.model.unit import Item, LegalBasis

DueKind = Literal[
    "internal-audit",
    "management-review",
    "review",
    "record",
    "nil-return",
    "action",
    "legal-basis",
    "effective",
    "retention",
]
"""What falls due.

`nil-return`: to say again that nothing happened; `effective`: a document comes into force;
`retention`: the newest record may go, older ones may have gone before it.
"""

DUE_KINDS: tuple[DueKind, ...] = get_args(DueKind)
"""In the order in which those of one day are told: what takes most preparation comes first."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that falls due, or should have been done already."""

    kind: DueKind
    on: date | None
    """The last day on which it is in time; None where it is overdue for want of any date."""
    overdue: bool
    about: Item | LegalBasis | Action
    offices: tuple[str, ...] = ()
    """Who answers for it, whoever acts first first: keys of offices, or what an action says."""
    clause: str | None = None
    """The clause that asks for it."""

    @property
    def key(self) -> str:
        """What tells it from others of its kind, whatever the day: id, citation, fingerprint."""
        match self.about:
            case LegalBasis():
                return self.about.citation
            case Action():
                return self.about.findings[0]
            case _:
                return self.about.id
