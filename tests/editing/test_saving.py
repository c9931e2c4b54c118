"""A saved file is the old one or the new one, whatever happens in between."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from running import environment
from spm_check.editing import saving
from spm_check.editing.saving import UneditableError, difference, draft
from spm_check.errors import UnwrittenError

LOOP = """
import sys
from spm_check.editing.saving import draft
path, size = sys.argv[1], int(sys.argv[2])
print("ready", flush=True)
number = 0
while True:
    number += 1
    with draft(path) as file:
        assert len(set(file.content)) <= 1 and len(file.content) in {0, size}, "torn"
        file.save(bytes([97 + number % 26]) * size)
"""
ADD_ONE = """
import sys
from spm_check.editing.saving import draft
for _ in range(int(sys.argv[2])):
    with draft(sys.argv[1]) as file:
        file.save(str(int(file.content or b"0") + 1).encode())
"""
SIZE = 200_000


def python(code: str, *arguments: object) -> subprocess.Popen[bytes]:
    """Start a program of ours in a process of its own."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a unit file."""
    path = tmp_path / "unit.yaml"
    path.write_bytes(b"lama")
    return path


def test_a_draft_is_read_and_saved(file: Path) -> None:
    with draft(str(file)) as opened:
        assert b"lama" == opened.content
        opened.save(b"baru")

    assert b"baru" == file.read_bytes()
    assert ["unit.yaml"] == [path.name for path in file.parent.iterdir()]


def test_mode_bits_stay(file: Path) -> None:
    file.chmod(0o640)
    with draft(str(file)) as opened:
        opened.save(b"baru")

    assert 0o640 == file.stat().st_mode & 0o7777


def test_a_link_keeps_pointing_to_the_file(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "tautan.yaml"
    link.symlink_to(file)
    with draft(str(link)) as opened:
        opened.save(b"baru")

    assert link.is_symlink()
    assert b"baru" == file.read_bytes()


def change(file: Path, by: str) -> None:
    """Do to a file what other people do."""
    if by == "removal":
        file.unlink()
    elif by == "replacement":
        other = file.with_name("lain")
        other.write_bytes(b"milik orang")
        other.replace(file)
    else:
        file.write_bytes(b"milik orang")


@pytest.mark.parametrize("by", ["content", "replacement", "removal"])
def test_what_somebody_else_changed_meanwhile_is_not_lost(file: Path, by: str) -> None:
    with draft(str(file)) as opened:
        change(file, by)
        with pytest.raises(UnwrittenError) as caught:
            opened.save(b"baru")

    assert ("ENOENT" if by == "removal" else saving.CHANGED) == caught.value.reason
    assert by == "removal" or b"milik orang" == file.read_bytes()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnwrittenError), draft(str(tmp_path / "tiada.yaml")):
        pass


def test_a_change_that_would_not_be_read_back_is_not_written(file: Path) -> None:
    with pytest.raises(UnwrittenError) as caught, draft(str(file)):
        raise UneditableError

    assert saving.UNEDITABLE == caught.value.reason
    assert b"lama" == file.read_bytes()


def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnwrittenError) as caught, draft(str(file)) as opened:
        opened.save(b"baru")

    assert "ENOSPC" == caught.value.reason
    assert [("unit.yaml", b"lama")] == [(p.name, p.read_bytes()) for p in file.parent.iterdir()]


def test_a_writer_that_does_not_end_is_not_waited_for_forever(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "PATIENCE", 0.1)
    with draft(str(file)), pytest.raises(UnwrittenError) as caught, draft(str(file)):
        pass

    assert saving.IN_USE == caught.value.reason


def test_two_writers_at_once_lose_nothing(file: Path) -> None:
    file.write_bytes(b"0")
    writers = [python(ADD_ONE, file, 40) for _ in range(3)]
    said = [writer.communicate(timeout=60)[0] for writer in writers]
    codes = [writer.returncode for writer in writers]

    assert ([0, 0, 0], [b""] * 3) == (codes, said)
    assert b"120" == file.read_bytes()


def survive(file: Path, kills: int) -> None:
    """Kill a writing process again and again; each next one finds a whole file."""
    file.write_bytes(b"")
    for number in range(kills):
        with python(LOOP, file, SIZE) as writer:
            assert writer.stdout is not None
            assert b"ready\n" == writer.stdout.readline()
            time.sleep(0.001 * (number * 7 % 23))
            writer.send_signal(signal.SIGKILL)
            writer.wait(30)
        assert -signal.SIGKILL == writer.returncode
        content = file.read_bytes()
        assert len(content) in {0, SIZE}
        assert len(set(content)) <= 1
    with draft(str(file)) as opened:
        opened.save(b"baru")
    assert ["unit.yaml"] == [path.name for path in file.parent.iterdir()]


def test_a_killed_writer_leaves_a_whole_file(file: Path) -> None:
    survive(file, 10)


@pytest.mark.slow
def test_two_hundred_killed_writers_leave_a_whole_file(file: Path) -> None:
    survive(file, 200)


def test_a_difference_is_told_line_by_line() -> None:
    told = difference(b"a\nb\n", b"a\nc", "unit.yaml")

    assert [
        "--- unit.yaml",
        "+++ unit.yaml",
        "@@ -1,2 +1,2 @@",
        " a",
        "-b",
        "+c",
    ] == told.splitlines()
    assert "" == difference(b"a", b"a", "unit.yaml")
