"""Processes that are copies of one with a single thread: as sound as those started anew."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="copies are made on Linux alone")

COPIES = """
import os, signal, sys
from multiprocessing import active_children
from spm_check.portfolio.processes import Processes, WorkerLostError

if __name__ == "__main__":
    executor = Processes(2, copied=True)
    copies = {each.pid for each in active_children()}
"""
LOST = """
    lost = min(copies)
    os.kill(lost, signal.SIGKILL)
    errors = [executor.submit(os.getpid).exception() for _ in range(4)]
    print(sum(isinstance(each, WorkerLostError) for each in errors), errors.count(None))
    executor.shutdown()
    print(len(active_children()))
"""
IDLE = """
    print(*copies, flush=True)
    sys.stdin.read()
"""
WORKING = """
    print(len(copies), {executor.submit(os.getpid).result() for _ in range(9)} <= copies)
    executor.shutdown()
    print(len(active_children()))
"""


def script(tmp_path: Path, text: str) -> list[str]:
    """Return the command that runs a script; a process started anew has to find it as a file."""
    file = tmp_path / "script.py"
    file.write_text(COPIES + text, encoding="utf-8")
    return [sys.executable, str(file)]


def told(tmp_path: Path, text: str) -> list[str]:
    ran = subprocess.run(
        script(tmp_path, text), capture_output=True, text=True, timeout=60, check=True
    )
    assert ran.stderr == ""
    return ran.stdout.splitlines()


def test_copies_do_the_work_and_end_with_it(tmp_path: Path) -> None:
    assert ["2 True", "0"] == told(tmp_path, WORKING)


def test_a_copy_that_is_killed_takes_its_own_work_alone_and_is_replaced(tmp_path: Path) -> None:
    assert ["1 3", "0"] == told(tmp_path, LOST)


def test_copies_end_when_the_process_does_whose_they_are(tmp_path: Path) -> None:
    with subprocess.Popen(
        script(tmp_path, IDLE), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        copies = [int(each) for each in process.stdout.readline().split()]
        process.send_signal(signal.SIGKILL)
    assert 2 == len(copies)
    until = time.monotonic() + 20
    while any(_lives(each) for each in copies) and time.monotonic() < until:
        time.sleep(0.05)
    assert [False, False] == [_lives(each) for each in copies]


def _lives(pid: int) -> bool:
    """Say whether a process does anything; one that nobody waited for does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def test_a_process_with_more_threads_is_not_copied(tmp_path: Path) -> None:
    more = "\n    from threading import Event, Thread\n    end = Event()\n"
    more += "    Thread(target=end.wait).start()\n    executor = Processes(2, copied=True)\n"
    more += "    print(len({each.pid for each in active_children()} - copies))\n"
    more += "    print(executor.submit(os.getpid).result() in copies)\n"
    more += "    executor.shutdown()\n    end.set()\n"
    assert ["0", "False"] == told(tmp_path, more)
