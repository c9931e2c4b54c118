"""The kept reports of one unit, and what lies beside them that is none."""

from dataclasses import dataclass
from typing import Literal

from spm_check.model.past import PastReport

WhySkipped = Literal[
    "name",
    "unreadable",
    "no-report",
    "damaged",
    "other-unit",
    "other-catalogue",
    "other-day",
]
"""Why something in the folder of kept reports is passed over."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in the folder that is not a kept report of the unit."""

    name: str
    why: WhySkipped


@dataclass(frozen=True, slots=True)
class History:
    """One unit over time."""

    unit: str
    catalogue: str
    reports: tuple[PastReport, ...]
    """Oldest first."""
    skipped: tuple[Skipped, ...]
    """Sorted by name."""
