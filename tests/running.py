"""Runs the program as people do: a process of its own, with a clean environment."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

CHECKOUT = Path(__file__).resolve().parent.parent
EXAMPLES = CHECKOUT / "examples"

CLEAN = {
    name: value
    for name, value in os.environ.items()
    if name
    not in {
        "NO_COLOR",
        "FORCE_COLOR",
        "COLUMNS",
        "LINES",
        "SPM_CHECK_LANG",
        "TERM",
        "PYTHONDONTWRITEBYTECODE",
    }
    and not name.startswith(("LC_", "LANG", "PYTHONIO", "COVERAGE", "GITHUB_", "CI_"))
}
"""The environment without whatever would change what the program says."""


CACHE = tempfile.TemporaryDirectory(prefix="spm-check-tests-")
"""Where scans of this run keep what they have read: never where the user's own are kept."""


class Ran(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


def environment(**more: str) -> dict[str, str]:
    """Return a clean environment, in UTF-8 and 80 columns, with more variables."""
    usual = {"COLUMNS": "80", "PYTHONUTF8": "1", "SPM_CHECK_CACHE": CACHE.name}
    return CLEAN | usual | more


def spm(*arguments: str | Path, cwd: str | Path = CHECKOUT, **more: Any) -> Ran:
    """Run `spm-check` with arguments; `env` names variables to set, the rest is for `run`."""
    env = environment(**more.pop("env", {}))
    command = [sys.executable, "-m", "spm_check", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=cwd, env=env, capture_output=True, timeout=60, check=False, **more
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


SOUND = """format: spm-check/unit/1
unit:
  name: Unit Contoh
  kind: agency
  language: en
offices:
  head: {title: Head, holder: Example One}
  wmm: {title: Management representative, holder: Example Two}
"""
"""A unit file that is right as far as it goes."""


def unit(folder: Path, text: str = SOUND, **files: str) -> Path:
    """Write a unit's folder; double underscores in the names of files stand for slashes."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "unit.yaml").write_text(text, encoding="utf-8")
    for name, content in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return folder
