"""How many rows of a list became what; together they are all rows below its header."""

from collections.abc import Mapping, Sequence

from spm_check.model.masterlist import (
    Blank,
    Declared,
    ListRow,
    NotUnderstood,
    Section,
    Taken,
)
from spm_check.render.words.masterlist.book import MasterListWords

OUTCOMES: Mapping[type, str] = {
    Taken: "taken",
    Declared: "declared",
    Section: "sections",
    Blank: "blank",
    NotUnderstood: "unread",
}
"""What every kind of outcome is called in a count."""


def row_counts(rows: Sequence[ListRow]) -> dict[str, int]:
    """Return how many rows there are, and how many of them became what."""
    counts = {"rows": len(rows), **dict.fromkeys(OUTCOMES.values(), 0)}
    for row in rows:
        counts[OUTCOMES[type(row.outcome)]] += 1
    return counts


def rows_counted(rows: Sequence[ListRow], words: MasterListWords) -> str:
    """Return the counts as a sentence."""
    return words.rows_counted.format(**row_counts(rows))
