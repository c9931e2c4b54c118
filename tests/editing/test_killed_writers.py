"""Writers that are killed, interrupted or in each other's way lose nothing that was saved."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from complaining import plain, sound
from running import environment
from spm_check.editing.saving import draft

HEAD = "# milik kami\nformat: spm-check/unit/1\nunit: {name: Unit, kind: agency}   # siapa\n"
ADD = """
import sys
from spm_check.editing import add_entries
from spm_check.editing.saving import draft
from spm_check.model.entry import NewEntry
path, name, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
for number in range(most):
    id_ = f"{name}-{number}"
    with draft(path) as file:
        file.save(add_entries(file.content, [NewEntry("documents", {"id": id_})]))
    print(id_, flush=True)
"""
"""Adds entry after entry, and says of each that it is saved."""
HOLD = """
import sys, time
from spm_check.editing.saving import draft
with draft(sys.argv[1]):
    print("held", flush=True)
    time.sleep(60)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


def adding(file: Path, name: str, most: int) -> subprocess.Popen[str]:
    """Start a writer in a process of its own."""
    command = [sys.executable, "-c", ADD, str(file), name, str(most)]
    piped = subprocess.PIPE
    return subprocess.Popen(command, env=environment(), stdout=piped, stderr=piped, text=True)


def declared(file: Path) -> list[str]:
    """Return the ids in a unit file, which has to be whole and begin as it always did."""
    text = file.read_text(encoding="utf-8")
    assert text.startswith(HEAD)
    return [entry["id"] for entry in plain(sound(text)).get("documents", [])]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a unit file in a folder of its own."""
    path = tmp_path / "unit.yaml"
    path.write_text(HEAD, encoding="utf-8")
    return path


def end_by(sent: signal.Signals, file: Path, times: int) -> int:
    """End a writer so many times at another moment; return how many entries were saved.

    What it said was saved is there, with at most the one more that it could not speak of.
    """
    known: list[str] = []
    for number in range(times):
        with adding(file, str(number), 1_000_000) as writer:
            assert writer.stdout is not None
            assert "ready\n" == writer.stdout.readline()
            time.sleep(0.0007 * (number * 7 % 41))
            writer.send_signal(sent)
            said = writer.stdout.read().split("\n")[:-1]
        saved = declared(file)
        assert [*known, *said] == saved[: len(known) + len(said)]
        assert len(saved) - len(known) - len(said) in {0, 1}
        known = saved
    return len(known)


def settle(file: Path) -> None:
    """Save once more; then nothing lies beside the file."""
    with draft(str(file)) as opened:
        opened.save(opened.content + b"\n")
    assert ["unit.yaml"] == os.listdir(file.parent)


def test_killed_writers_lose_nothing(file: Path) -> None:
    assert 0 < end_by(signal.SIGKILL, file, 10)
    settle(file)


@pytest.mark.slow
def test_two_hundred_killed_writers_lose_nothing(file: Path) -> None:
    assert 200 < end_by(signal.SIGKILL, file, 200)
    settle(file)


def test_interrupted_writers_lose_nothing_and_leave_nothing(file: Path) -> None:
    end_by(signal.SIGINT, file, 8)

    assert ["unit.yaml"] == os.listdir(file.parent)


def test_writers_at_once_lose_nothing(file: Path) -> None:
    writers = [adding(file, name, 25) for name in "abc"]
    for writer in writers:
        assert "" == writer.communicate(timeout=60)[1]

    assert {f"{name}-{number}" for name in "abc" for number in range(25)} == set(declared(file))
    assert 75 == len(declared(file))
    assert ["unit.yaml"] == os.listdir(file.parent)


def test_the_lock_of_a_killed_writer_holds_nobody_off(file: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert b"held\n" == holder.stdout.readline()
        holder.kill()
    settle(file)
