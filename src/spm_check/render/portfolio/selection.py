"""Which groups and units a screen has room for: the weakest, and how many there are beyond."""

from typing import NamedTuple

from spm_check.model.portfolio import Group, Portfolio, UnitLine, rank


class Chosen(NamedTuple):
    """A group as far as it is shown."""

    group: Group
    units: tuple[UnitLine, ...]
    """The weakest first."""
    rest: int


class Selection(NamedTuple):
    """What is shown of a portfolio, the weakest groups first."""

    groups: tuple[Chosen, ...]
    rest: int
    """How many groups are not shown."""

    @property
    def whole(self) -> bool:
        """Whether nothing is left out."""
        return not self.rest and not any(each.rest for each in self.groups)


def select(portfolio: Portfolio, groups: int, units: int) -> Selection:
    """Return at most so many groups, and of all of them about so many units, of each as many."""
    weakest = weakest_first(portfolio)
    shown = weakest[:groups]
    share = _share([len(group.units) for group in shown], units)
    chosen = (
        Chosen(group, tuple(sorted(group.units, key=rank)[:share]), len(group.units) - share)
        for group in shown
    )
    return Selection(
        tuple(each._replace(rest=max(each.rest, 0)) for each in chosen),
        len(weakest) - len(shown),
    )


def weakest_first(portfolio: Portfolio) -> list[Group]:
    """Return the groups, those that fulfil the least first; among equals by name."""
    return sorted(portfolio.groups, key=_weakness)


def _weakness(group: Group) -> tuple[int, int, str]:
    tenths = group.fulfilled.tenths
    return (1000 if tenths is None else tenths, -group.findings["major"], group.name)


def _share(sizes: list[int], room: int) -> int:
    """Return the largest number of units of each group that there is room for; at least one."""
    share = 1
    while share < max(sizes, default=0) and sum(min(size, share + 1) for size in sizes) <= room:
        share += 1
    return share
