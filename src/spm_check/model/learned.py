"""What was learned from sample papers: how much each word speaks for a clause, or for none."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Learned:
    """A linear model over the words of a paper, one row for each clause.

    The probability of a clause is the logistic function of its bias plus the sum, over the words
    of the paper, of weight times share (see `discovery.learning.shares`).
    """

    clauses: tuple[str, ...]
    """The clauses, in the order of their numbers below; the row after the last is for none."""
    biases: tuple[float, ...]
    words: Mapping[str, tuple[tuple[int, float], ...]]
    """For each word, by its stem, the rows that it speaks for or against, with the weights."""
