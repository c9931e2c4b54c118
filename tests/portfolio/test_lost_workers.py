"""Workers that are killed on the way: nothing is lost, and nothing is told twice."""

from multiprocessing import active_children
from pathlib import Path

from crews import DEADLY, Deadly, answer_at_length, city, kill, orders, told
from running import unit
from spm_check.errors import Complaint, Place
from spm_check.model.portfolio import Unreadable
from spm_check.portfolio import examined
from spm_check.portfolio.crews import Crew, here
from spm_check.portfolio.processes import Processes, WorkerLostError


def test_a_worker_killed_from_outside_changes_nothing(tmp_path: Path) -> None:
    given = orders(city(tmp_path))
    killed: list[int] = []

    def strike(_: int) -> None:
        if not killed:
            killed.extend(each.pid for each in active_children() if each.pid)
            kill(killed[0])

    assert told(given) == told(given, here(2), strike)
    assert killed


def test_a_process_killed_in_the_middle_of_its_answer_is_lost_and_no_other() -> None:
    with Processes(2) as executor:
        assert [50_000_000] * 2 == [len(each) for each in executor.map(answer_at_length, (1, 2))]
        asked = [executor.submit(answer_at_length, number) for number in range(4)]
        first = next(each for each in active_children() if each.pid)
        kill(first.pid or 0)
        errors = [each.exception() for each in asked]
        assert {WorkerLostError, type(None)} >= {type(each) for each in errors}
        assert 50_000_000 == len(executor.submit(answer_at_length, 1).result())


def test_a_unit_that_ends_whoever_audits_it_is_listed_and_stops_no_other(tmp_path: Path) -> None:
    city(tmp_path, 20)
    guilty = unit(tmp_path / "region-1" / DEADLY)
    crew = Crew(2, lambda: Deadly(2))

    surveyed = examined(orders(tmp_path), 2, crew=crew)

    complaint = Complaint("worker-lost", Place(str(guilty), 0, 0))
    assert Unreadable(f"region-1/{DEADLY}", (complaint,)) in surveyed.unreadable
    unreadable = [each.path for each in surveyed.unreadable]
    paths = [each.path for each in surveyed.units] + unreadable
    assert ["region-0/broken", f"region-1/{DEADLY}"] == unreadable
    assert len(set(paths)) == len(paths) == 22
