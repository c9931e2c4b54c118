"""All units examined: whoever does the work and in whatever order, the outcome is the same."""

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from crews import batch
from portfolios import orders, portfolio_of
from rendering import SHELF
from running import SOUND, unit
from spm_check.model.portfolio import Unreadable
from spm_check.portfolio import examined, portfolio, retrying
from spm_check.portfolio.crews import Crew, here
from spm_check.portfolio.examining import Batch, examine
from spm_check.portfolio.executors import InPlace
from spm_check.portfolio.searching import Found, units_below
from spm_check.portfolio.surveying import BATCH, survey
from spm_check.render.portfolio.json import portfolio_json
from spm_check.render.words import words_of

EN = words_of("en")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with more units than two batches, one of them broken."""
    folder = tmp_path_factory.mktemp("kota")
    for number in range(2 * BATCH + 3):
        unit(folder / f"s{number % 3}" / f"u{number:02}", SOUND.replace("Contoh", str(number)))
    unit(folder / "s1" / "rusak", "format: spm-check/unit/1\nunit: {nama: x}\n")
    return folder


def test_one_broken_unit_is_told_with_all_its_mistakes_and_stops_no_other(root: Path) -> None:
    surveyed = examined(orders(root), jobs=1)
    assert 2 * BATCH + 3 == len(surveyed.units)
    (broken,) = surveyed.unreadable
    assert "s1/rusak" == broken.path
    assert ["key-missing", "key-missing", "key-unknown"] == [
        each.code for each in broken.complaints
    ]


def test_what_cannot_be_looked_into_is_told_beside_what_cannot_be_read(root: Path) -> None:
    (broken,) = examined(orders(root), jobs=1).unreadable
    linked = Found("z", replace(broken.complaints[0], code="folder-linked"))
    surveyed = survey([linked, Found("s1/rusak")], orders(root), here(1))
    assert ["s1/rusak", "z"] == [each.path for each in surveyed.unreadable]


def test_order_and_workers_change_nothing(root: Path) -> None:
    there = list(units_below(str(root)))
    alone = survey(there, orders(root), here(1))
    random.Random(6).shuffle(there)  # noqa: S311  any other order will do
    assert alone == survey(there, orders(root), Crew(3, lambda: ThreadPoolExecutor(3)))


def test_processes_of_their_own_give_the_same_bytes(root: Path) -> None:
    told = []
    for jobs in (1, 2):
        surveyed = examined(orders(root), jobs)
        told.append(portfolio_json(portfolio(orders(root), surveyed, SHELF), EN))
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("units", "workers", "sizes"),
    [
        (1, 4, [1]),
        (7, 2, [4, 3]),
        (100, 2, [25] * 4),
        (129, 4, [17] * 7 + [10]),
        (2 * 4 * BATCH + 5, 2, [BATCH] * 8 + [5]),
    ],
)
def test_units_are_shared_out_so_that_all_workers_have_as_many(
    units: int, workers: int, sizes: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []

    def noted(batch: Batch) -> tuple[Unreadable, ...]:
        given.append(len(batch.units))
        return tuple(Unreadable(path, ()) for path in batch.paths)

    monkeypatch.setattr(retrying, "examine", noted)
    found = [Found(f"{number:03}") for number in range(units)]
    surveyed = survey(found, orders(Path()), Crew(workers, InPlace))
    assert sizes == given
    assert units == len(surveyed.unreadable)


def test_progress_counts_every_unit_once(root: Path) -> None:
    seen: list[int] = []
    examined(orders(root), 1, seen.append)
    assert seen == sorted(set(seen))
    assert 2 * BATCH + 4 == seen[-1]


def test_a_failure_of_a_worker_is_not_swallowed() -> None:
    def fails() -> None:
        raise ZeroDivisionError

    with InPlace() as worker, pytest.raises(ZeroDivisionError):
        worker.submit(fails).result()


def test_one_job_is_this_process_itself() -> None:
    assert isinstance(here(1).start(), InPlace)


def test_a_batch_answers_in_its_own_order(root: Path) -> None:
    answers = examine(batch(orders(root), "s1/u01", "s1/rusak", "s0/u00", "tidak-ada"))
    assert ["s1/u01", "s1/rusak", "s0/u00", "tidak-ada"] == [each.path for each in answers]


def test_equal_findings_of_all_units_are_one_object(root: Path) -> None:
    first, second, *_ = examined(orders(root), jobs=1).units
    assert first.gaps
    assert all(one is other for one, other in zip(first.gaps, second.gaps, strict=True))


def test_units_need_not_be_there_for_a_portfolio() -> None:
    made = portfolio_of()
    assert ((), (), "conformity") == (made.units, made.groups, made.worst)
