"""How many units there are and how they stand, in a sentence each."""

from collections import Counter

from spm_check.model.portfolio import Portfolio
from spm_check.render.words.portfolio.book import PortfolioWords


def about(portfolio: Portfolio, own: PortfolioWords) -> str:
    """Return how many units there are, and in how many groups."""
    units = own.units.of(len(portfolio.units) + len(portfolio.unreadable))
    if len(portfolio.groups) < 2:  # noqa: PLR2004  one group is no grouping
        return units
    return f"{units}; {own.groups.of(len(portfolio.groups))} {own.ways[portfolio.by]}"


def standing(portfolio: Portfolio, own: PortfolioWords) -> str:
    """Return how many units fall far short, short, or not at all, and cannot be read."""
    worst = Counter(unit.summary.worst for unit in portfolio.units)
    counts = (
        (own.far_short, worst["major"]),
        (own.short, worst["minor"]),
        (own.sound, worst["observation"] + worst["conformity"]),
        (own.unread, len(portfolio.unreadable)),
    )
    return ", ".join(phrase.of(count) for phrase, count in counts if count)
