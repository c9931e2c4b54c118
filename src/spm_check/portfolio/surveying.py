"""All units of a root, examined by whatever crew there is."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice
from math import ceil
from typing import NamedTuple

from spm_check.model.portfolio import Gap, UnitLine, Unreadable
from spm_check.portfolio.crews import Crew
from spm_check.portfolio.examining import Batch
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.retrying import answers
from spm_check.portfolio.searching import Found
from spm_check.portfolio.told_lines import KeptLine, Known, line_told

BATCH = 32
"""How many units a worker is given at once at most: enough to be worth it."""
AHEAD = 4
"""For so many batches of each worker it is seen to that all workers have as many units."""

Progress = Callable[[int], None]
"""Is told how many units are done."""


class Surveyed(NamedTuple):
    """What came of all units, each list in the order of their paths."""

    units: tuple[UnitLine, ...]
    unreadable: tuple[Unreadable, ...]


def survey(
    found: Iterable[Found],
    orders: Orders,
    crew: Crew,
    progress: Progress = lambda _: None,
) -> Surveyed:
    """Examine the units that were found; whatever cannot be read stops none of the others."""
    units: list[UnitLine] = []
    unreadable: list[Unreadable] = []
    gaps: dict[Gap, Gap] = {}
    told: Known = {}

    def sound() -> Iterator[Found]:
        for each in found:
            if each.complaint is None:
                yield each
            else:
                unreadable.append(Unreadable(each.path, (each.complaint,)))

    batches = (Batch(orders, units) for units in _batches(sound(), crew.workers))
    for results in answers(batches, crew):
        for result in results:
            if isinstance(result, KeptLine):
                units.append(line_told(result, told))
            elif isinstance(result, UnitLine):
                units.append(_shared(result, gaps))
            else:
                unreadable.append(result)
        progress(len(units) + len(unreadable))
    return Surveyed(
        tuple(sorted(units, key=lambda each: each.path)),
        tuple(sorted(unreadable, key=lambda each: each.path)),
    )


def _batches(units: Iterable[Found], workers: int) -> Iterator[tuple[Found, ...]]:
    """Share units out; where there are but few, in so many equal batches as keep all at work."""
    rest = iter(units)
    first = [*islice(rest, AHEAD * BATCH * workers)]
    rounds = ceil(len(first) / (BATCH * workers))
    size = ceil(len(first) / (rounds * workers)) if first else BATCH
    rest = chain(first, rest)
    while batch := tuple(islice(rest, size)):
        yield batch


def _shared(line: UnitLine, gaps: dict[Gap, Gap]) -> UnitLine:
    """Return a line whose gaps are the objects that other lines have: ten thousand share them."""
    return replace(line, gaps=tuple(gaps.setdefault(gap, gap) for gap in line.gaps))
