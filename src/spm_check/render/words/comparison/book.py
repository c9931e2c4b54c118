"""What a comparison of two reports has to say: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from spm_check.model.text import Language

Fate = Literal["new", "worse", "better", "fixed", "unchanged"]
"""What became of a finding, in the order in which it is told."""

FATES: tuple[Fate, ...] = ("new", "worse", "better", "fixed", "unchanged")


@dataclass(frozen=True, slots=True)
class ComparisonWords:
    """Everything about comparisons and baselines in one language."""

    code: Language
    title: str
    against_baseline: str
    """Above what is said of a baseline; `{day}` is the day of its report."""
    between: str
    """`{then}` and `{now}` are days."""
    fates: Mapping[Fate, str]
    """In a count: 2 new."""
    headings: Mapping[Fate, str]
    was: str
    """`{was}` is what the finding was before."""
    none_risen: str
    then: str
    now: str
    difference: str
    figures: str
    verdicts: str
    unknown: str
    """In the place of a verdict, where a report does not know the requirement."""
    updated: str
    """`{path}` is the baseline; `{count}` findings are not forgiven by it."""
    reset: str
    """`{count}` findings are forgiven from now on."""
    forgives_nothing: str
