"""How the parts of a portfolio are called in words of people."""

from collections import Counter

from spm_check.model.portfolio import Group, Lack, Portfolio, UnitLine
from spm_check.render.clean import clean
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio.book import PortfolioWords


class Names:
    """What units and groups are called where they are told apart; every name is clean."""

    def __init__(self, portfolio: Portfolio, words: Words, own: PortfolioWords) -> None:
        """Take the portfolio that they belong to."""
        self._lines = {unit.path: unit for unit in portfolio.units}
        self._bearers = Counter(unit.name for unit in portfolio.units)
        self._groups = {
            group.name: clean(name_of(group, portfolio, words)) or own.no_group
            for group in portfolio.groups
        }

    def __getitem__(self, path: str) -> str:
        """Return the name of the unit at a path, with the path where others have the same."""
        name = self._lines[path].name
        return clean(f"{name} ({path})" if self._bearers[name] > 1 else name)

    def line(self, path: str) -> UnitLine:
        """Return the unit at a path."""
        return self._lines[path]

    def of_group(self, name: str) -> str:
        """Return what a group is called; those who belong to none are told in words."""
        return self._groups[name]


def title_of(lack: Lack, portfolio: Portfolio, words: Words) -> str:
    """Return what is lacking: an obligation by its name, else a requirement by what it asks."""
    catalogue = portfolio.catalogues[lack.catalogue]
    for each in (*catalogue.procedures, *catalogue.documents, *catalogue.records):
        if each.id == lack.name:
            return each.name.in_(words.code)
    return catalogue.requirement_by_id[lack.name].asks.in_(words.code)


def clause_title(catalogue: str, clause: str, portfolio: Portfolio, words: Words) -> str:
    """Return the heading of a clause."""
    return portfolio.catalogues[catalogue].clause_by_number[clause].title.in_(words.code)


def name_of(group: Group, portfolio: Portfolio, words: Words) -> str:
    """Return the name of a group as people read it; empty for units that belong to none."""
    if portfolio.by == "kind" and group.units:
        return words.unit_kinds[group.units[0].kind]
    return group.name


def change_of(unit: UnitLine, portfolio: Portfolio) -> int | None:
    """Return by how many tenths of a percent a unit fulfils more than before; None if unknown."""
    then = portfolio.then.get(unit.path)
    now = unit.summary.fulfilled.tenths
    if then is None or now is None or then.fulfilled.tenths is None:
        return None
    return now - then.fulfilled.tenths
