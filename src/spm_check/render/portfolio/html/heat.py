"""The map of clauses by groups: how many of a hundred units fall short, the darker the more."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spm_check.model.clause import Catalogue
from spm_check.model.portfolio import UnitLine
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.sections import Section, section, table
from spm_check.render.portfolio.html.book import Book
from spm_check.render.portfolio.letters import columns
from spm_check.render.portfolio.selection import weakest_first

MOST = 60
"""How many groups have a row at most, the weakest."""

SHADES = 5
"""How many shades there are from few to all."""

LEFT_OUT = frozenset({"excluded", "not_applicable"})


class _Cell(NamedTuple):
    """How many units have a major or minor nonconformity on a clause, and how many could."""

    majors: int
    minors: int
    of: int

    @property
    def short(self) -> int:
        return self.majors + self.minors


def heat(book: Book) -> Iterator[Section]:
    """Yield the map, a table for each catalogue."""
    if book.portfolio.units:
        maps = (_map(catalogue, book) for catalogue in book.portfolio.catalogues.values())
        yield section("map", book.own.map_title, *maps, note=book.own.map_note)


def _map(catalogue: Catalogue, book: Book) -> Html:
    title = catalogue.title.in_(book.words.code)
    units = [unit for unit in book.portfolio.units if unit.catalogue == catalogue.id]
    numbers = columns(catalogue, units)
    titles = {
        number: f"{number} {catalogue.clause_by_number[number].title.in_(book.words.code)}"
        for number in numbers
    }
    rows = []
    chosen = weakest_first(book.portfolio)
    if len(chosen) > 1:
        for group in chosen[:MOST]:
            members = [unit for unit in group.units if unit.catalogue == catalogue.id]
            if members:
                rows.append(_row(book.names.of_group(group.name), members, titles, book))
    rows.append(_row(book.own.all_units, units, titles, book, "total"))
    heading: Sequence[Html] = ()
    if len(book.portfolio.catalogues) > 1:
        heading = (element("h3", title),)
    more = len(chosen) - MOST
    rest = (element("p", book.own.more_groups.of(more), class_="note"),) if more > 0 else ()
    heads = (book.own.group, *numbers)
    return joined(*heading, table(title, heads, rows, "matrix heat"), *rest)


def _row(
    name: str, units: Sequence[UnitLine], titles: dict[str, str], book: Book, class_: str = ""
) -> Html:
    cells = (_drawn(_cell(units, n), name, titles[n], book) for n in titles)
    whole = {"class_": class_} if class_ else {}
    return element("tr", element("th", name, scope="row"), *cells, **whole)


def _cell(units: Sequence[UnitLine], number: str) -> _Cell:
    verdicts = [unit.clauses[number] for unit in units if number in unit.clauses]
    of = sum(verdict not in LEFT_OUT for verdict in verdicts)
    return _Cell(verdicts.count("major"), verdicts.count("minor"), of)


def _drawn(cell: _Cell, group: str, clause: str, book: Book) -> Html:
    if not cell.of:
        return element("td", "–")
    if not cell.short:
        return element("td")
    share = -(-cell.short * 100 // cell.of)
    shade = -(-share * SHADES // 100)
    told = book.own.cell.format(
        group=group, clause=clause, short=cell.short, of=cell.of, major=cell.majors
    )
    return element("td", str(share), class_=f"h{shade}", title=told)
