"""Writers in processes of their own: at once, and killed in the middle."""

import os
import signal
import subprocess
import sys
import time
from datetime import date

from sqlalchemy import func, select

from kept import AUGUST, JULY, SEPTEMBER, line, portfolio
from running import CHECKOUT, environment
from spm_check.store.keeping import keep
from spm_check.store.opening import Store, opened
from spm_check.store.place import Where
from spm_check.store.tables import CLAUSE_VERDICT, RUN, UNIT_RESULT
from spm_check.store.trends import before

WRITER = """
import sys
from datetime import date
from kept import line, portfolio
from spm_check.store.keeping import keep
from spm_check.store.opening import opened
from spm_check.store.place import where_of

address, day, met, units, times = sys.argv[1:]
made = portfolio(
    date.fromisoformat(day), *(line(f"u{n:05}", int(met)) for n in range(int(units)))
)
store = opened(where_of(address), make=True)
print("ready", flush=True)
sys.stdin.readline()
for _ in range(int(times)):
    keep(store, made, "kota")
"""


def writer(address: str, day: date, met: int, units: int, times: int) -> subprocess.Popen[bytes]:
    """Start somebody who keeps a run of so many units, again and again, once told to begin."""
    started = subprocess.Popen(
        [sys.executable, "-c", WRITER, address, str(day), *map(str, (met, units, times))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(PYTHONPATH=str(CHECKOUT / "tests")),
    )
    assert started.stdout
    assert b"ready\n" == started.stdout.readline()
    return started


def begin(*writers: subprocess.Popen[bytes]) -> None:
    """Let writers begin."""
    for each in writers:
        assert each.stdin
        each.stdin.write(b"\n")
        each.stdin.flush()


def ended(*writers: subprocess.Popen[bytes]) -> list[int]:
    """Wait for writers and return how each ended."""
    for each in writers:
        with each:
            each.wait(60)
    return [each.returncode for each in writers]


def whole(store: Store) -> bool:
    """Say whether every unit of every run has its four clauses."""
    with store.reading() as connection:
        units = connection.scalar(select(func.count()).select_from(UNIT_RESULT)) or 0
        clauses = connection.scalar(select(func.count()).select_from(CLAUSE_VERDICT))
        return 4 * units == clauses


def test_two_who_keep_the_same_day_leave_the_run_of_one(address: str, where: Where) -> None:
    one, other = (writer(address, JULY, met, met, 8) for met in (10, 20))
    begin(one, other)
    assert [0, 0] == ended(one, other)
    store = opened(where, make=False)
    past = before(store, "kota", AUGUST)

    assert past is not None
    assert whole(store)
    assert {len(past.units)} == {each.fulfilled.met for each in past.units.values()}


def test_two_who_keep_different_days_leave_both(address: str, where: Where) -> None:
    one, other = writer(address, JULY, 1, 10, 8), writer(address, AUGUST, 2, 10, 8)
    begin(one, other)
    assert [0, 0] == ended(one, other)
    store = opened(where, make=False)

    for day, met in ((AUGUST, 1), (SEPTEMBER, 2)):
        past = before(store, "kota", day)
        assert past is not None
        assert {met} == {each.fulfilled.met for each in past.units.values()}
    assert whole(store)


def test_a_writer_who_is_killed_leaves_the_old_run_or_the_new_one(
    address: str, where: Where
) -> None:
    store = opened(where, make=True)
    keep(store, portfolio(JULY, *(line(f"u{n:05}", 7) for n in range(50))), "kota")
    for wait in (0.02, 0.1):
        killed = writer(address, JULY, 9, 400, 50)
        begin(killed)
        time.sleep(wait)
        os.kill(killed.pid, signal.SIGKILL)
        ended(killed)
        past = before(store, "kota", AUGUST)
        assert past is not None
        assert len(past.units) in {50, 400}
        assert {7 if len(past.units) == 50 else 9} == {
            each.fulfilled.met for each in past.units.values()
        }
        assert whole(store)
    with store.reading() as connection:
        assert 1 == connection.scalar(select(func.count()).select_from(RUN))
