"""Every batch is answered once, also where workers end on the way.

Who was lost does not say which unit it was lost over, nor whether that was the fault of the unit.
So what was lost is done again, one unit at a time and nothing else beside it.
"""

from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait

from spm_check.errors import Complaint, Place
from spm_check.model.portfolio import Unreadable
from spm_check.portfolio.crews import Crew
from spm_check.portfolio.examining import Batch, Examined, examine
from spm_check.portfolio.reaching import shown

WAITING = 8
"""How many batches wait for each worker: so many as keep it busy, and no more are held."""

Answer = tuple[Examined, ...]
Answers = Generator[Answer, None, list[Batch]]
"""The answers to batches as they come; at the end the batches that were lost."""


def answers(batches: Iterable[Batch], crew: Crew) -> Iterator[Answer]:
    """Yield what comes of each batch, once; a unit that ends its worker alone is unreadable."""
    rest = iter(batches)
    with crew.start() as executor:
        while lost := (yield from _until_lost(rest, crew, executor, crew.workers * WAITING)):
            alone = [Batch(each.orders, (unit,)) for each in lost for unit in each.units]
            for _ in range(crew.trials):
                alone = yield from _one_by_one(alone, crew, executor)
            yield tuple(_lost(path, each) for each in alone for path in each.paths)


def _one_by_one(batches: Iterable[Batch], crew: Crew, executor: Executor) -> Answers:
    """Do batches with nothing beside them; return those that were lost."""
    rest, lost = iter(batches), list[Batch]()
    while more := (yield from _until_lost(rest, crew, executor, 1)):
        lost += more
    return lost


def _until_lost(rest: Iterator[Batch], crew: Crew, executor: Executor, most: int) -> Answers:
    """Do batches, so many at a time, to their end or until one is lost; return what was lost."""
    lost: list[Batch] = []
    under_way: dict[Future[Answer], Batch] = {}
    try:
        while True:
            while not lost and len(under_way) < most and (batch := next(rest, None)):
                under_way[executor.submit(examine, batch)] = batch
            if not under_way:
                return lost
            for each in _done(under_way, crew):
                batch = under_way.pop(each)
                try:
                    yield each.result()
                except crew.lost:
                    lost.append(batch)
    finally:
        for each in under_way:  # interrupted: what nobody waits for is not begun
            each.cancel()


def _done(under_way: Iterable[Future[Answer]], crew: Crew) -> set[Future[Answer]]:
    """Wait for some of what is under way, and see to it now and then that somebody is left."""
    while True:
        done, _ = wait(under_way, crew.patience, FIRST_COMPLETED)
        if done:
            return done
        crew.present()


def _lost(path: str, batch: Batch) -> Unreadable:
    place = Place(shown(path, batch.orders.root), 0, 0)
    return Unreadable(path, (Complaint("worker-lost", place),))
