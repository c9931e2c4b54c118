"""What the rights of files and folders do not let us see is told, and never taken for absent.

The superuser may read everything, so that these tests run as somebody else where they can.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from running import environment

LOOK = """
import difflib, json, os, sys  # difflib: Python itself may lie where nobody may look for it later
from spm_check.errors import UnusableError
from spm_check.reading.unit.finder import find_unit
from spm_check.reading.folder.holdings import take_holdings
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    path = find_unit(sys.argv[1])
    found = take_holdings(path.folder, path.name, sys.argv[2:])
except UnusableError as error:
    (one,) = error.complaints
    print(json.dumps([one.code, dict(one.facts)]))
else:
    flaws = {path: flaw.kind for path, flaw in found.flaws.items()}
    print(json.dumps([flaws, [[each.path, each.kind] for each in found.obstacles]]))
"""
"""Looks at a unit's folder as a user without rights to it."""


def seen(folder: Path, *declared: str) -> Any:
    """Return what somebody without rights sees of a unit's folder."""
    command = [sys.executable, "-c", LOOK, str(folder), *declared]
    done = subprocess.run(
        command, env=environment(), cwd="/", capture_output=True, check=False, timeout=60
    )
    assert 0 == done.returncode, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture
def unit() -> Iterator[Path]:
    """Return a unit's folder in a place that every user may reach."""
    with tempfile.TemporaryDirectory() as folder:
        unit = Path(folder) / "unit"
        for name in ("unit.yaml", "a.pdf", "r/b.pdf"):
            (unit / name).parent.mkdir(exist_ok=True)
            (unit / name).write_text("x", encoding="utf-8")
        for path in (Path(folder), unit, unit / "r"):
            path.chmod(0o755)
        yield unit
        for path in (unit, unit / "r"):
            path.chmod(0o755)  # else it could not be deleted


def test_a_file_that_may_be_read_is_held(unit: Path) -> None:
    assert [{}, []] == seen(unit, "a.pdf", "r/*.pdf")


def test_a_file_that_may_not_be_read_is_an_obstacle(unit: Path) -> None:
    (unit / "a.pdf").chmod(0)

    assert [{"a.pdf": "unreadable"}, [["a.pdf", "unreadable"]]] == seen(unit, "a.pdf")


def test_a_folder_that_may_not_be_read_is_the_reason_for_all_that_lies_in_it(unit: Path) -> None:
    (unit / "r").chmod(0)

    expected = [{"r/b.pdf": "folder-unreadable"}, [["r", "folder-unreadable"]]]
    assert expected == seen(unit, "r/b.pdf")


def test_a_unit_folder_that_may_not_be_listed_is_refused(unit: Path) -> None:
    unit.chmod(0o711)

    assert ["path-unreadable", {"reason": "EACCES"}] == seen(unit)


def test_a_unit_folder_that_may_not_be_entered_is_not_said_to_lack_its_file(unit: Path) -> None:
    unit.chmod(0o744)

    assert ["path-unreadable", {"reason": "EACCES"}] == seen(unit)
