"""All units of a root, examined by whatever executor there is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from spm_check.model.portfolio import Gap, UnitLine, Unreadable
from spm_check.portfolio.examining import Batch, Examined, Orders, examine
from spm_check.portfolio.searching import Found

BATCH = 16
"""How many units a worker is given at once: few enough to share out, enough to be worth it."""
WAITING = 8
"""How many batches wait for each worker: so many as keep it busy, and no more are held."""

Progress = Callable[[int], None]
"""Is told how many units are done."""


class Surveyed(NamedTuple):
    """What came of all units, each list in the order of their paths."""

    units: tuple[UnitLine, ...]
    unreadable: tuple[Unreadable, ...]


def survey(
    found: Iterable[Found],
    orders: Orders,
    executor: Executor,
    workers: int,
    progress: Progress = lambda _: None,
) -> Surveyed:
    """Examine the units that were found; whatever cannot be read stops none of the others."""
    units: list[UnitLine] = []
    unreadable: list[Unreadable] = []
    gaps: dict[Gap, Gap] = {}

    def sound() -> Iterator[str]:
        for each in found:
            if each.complaint is None:
                yield each.path
            else:
                unreadable.append(Unreadable(each.path, (each.complaint,)))

    batches = (Batch(orders, paths) for paths in _batches(sound(), BATCH))
    for results in _results(batches, executor, workers * WAITING):
        for result in results:
            if isinstance(result, UnitLine):
                units.append(_shared(result, gaps))
            else:
                unreadable.append(result)
        progress(len(units) + len(unreadable))
    return Surveyed(
        tuple(sorted(units, key=lambda each: each.path)),
        tuple(sorted(unreadable, key=lambda each: each.path)),
    )


def _batches(paths: Iterable[str], size: int) -> Iterator[tuple[str, ...]]:
    rest = iter(paths)
    while batch := tuple(islice(rest, size)):
        yield batch


def _results(
    batches: Iterable[Batch], executor: Executor, waiting: int
) -> Iterator[Sequence[Examined]]:
    """Yield what comes of each batch as it is done; only so many are under way at a time."""
    rest = iter(batches)
    under_way: set[Future[tuple[Examined, ...]]] = set()
    while True:
        for batch in islice(rest, waiting - len(under_way)):
            under_way.add(executor.submit(examine, batch))
        if not under_way:
            return
        done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
        for each in done:
            yield each.result()


def _shared(line: UnitLine, gaps: dict[Gap, Gap]) -> UnitLine:
    """Return a line whose gaps are the objects that other lines have: ten thousand share them."""
    return replace(line, gaps=tuple(gaps.setdefault(gap, gap) for gap in line.gaps))
