"""Measures spm-check against bare Python and its neighbours: `make bench`.

Whole processes, one of each kind in every round, medians over the rounds, ratios to bare Python
of the same run: machines are noisy, ratios are less so. Nothing here is a test.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from inputs import make_inventory, make_notes, make_project, make_unit

HERE = Path(__file__).parent
CACHE = HERE / ".cache"
ROUNDS = 11
WORST = 64
"""From this exit code on a command failed; below it, it may count its findings (rdm does)."""
NEIGHBOURS = {"rdm": "rdm==0.11.1", "reuse": "reuse==6.2.0", "evidentia": "evidentia==0.13.2"}
"""Neighbours by command, pinned, so that figures of different days can be compared."""

Command = Sequence[str]


class Sample(NamedTuple):
    """One run of one command."""

    seconds: float
    megabytes: float


class Measured(NamedTuple):
    """A command over all rounds."""

    name: str
    milliseconds: float
    ratio: float
    megabytes: float
    budget: str


def environment(name: str, *requirements: str, python: str = sys.executable) -> Path:
    """Return the folder of commands of a virtual environment, made on the first run."""
    folder = CACHE / "environments" / name
    commands = folder / "bin"
    if not (folder / "ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([python, "-m", "venv", str(folder)], check=True)
        pip = [str(commands / "python"), "-m", "pip", "install", "--quiet", *requirements]
        subprocess.run(pip, check=True)
        (folder / "ready").touch()
    return commands


def newer_python() -> str | None:
    """Return a Python of 3.12 or newer, which evidentia needs; NEWER_PYTHON may name one."""
    for name in (os.environ.get("NEWER_PYTHON", ""), "python3.14", "python3.13", "python3.12"):
        found = shutil.which(name)
        if (
            found
            and subprocess.run([found, "-c", ""], check=False, capture_output=True).returncode == 0
        ):
            return found
    return sys.executable if sys.version_info >= (3, 12) else None


def run_once(command: Command, folder: Path) -> Sample:
    """Run a command to its end; its exit code is its own affair unless it could not do its work."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode < 0 or process.returncode >= WORST:
        raise SystemExit(f"{command[0]} {command[1]} ended with {process.returncode}")
    return Sample(seconds, usage.ru_maxrss / 1024)


def measure(commands: dict[str, tuple[Command, str]]) -> list[Measured]:
    """Run all commands round by round and return their medians; the first is the measure."""
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for command, _ in commands.values():
        run_once(command, CACHE)  # to warm the caches of files and bytecode
    for _ in range(ROUNDS):
        for name, (command, _) in commands.items():
            samples[name].append(run_once(command, CACHE))
    medians = {name: statistics.median(s.seconds for s in taken) for name, taken in samples.items()}
    bare = next(iter(medians.values()))
    return [
        Measured(
            name,
            medians[name] * 1000,
            medians[name] / bare,
            max(sample.megabytes for sample in samples[name]),
            budget,
        )
        for name, (_, budget) in commands.items()
    ]


def commands() -> dict[str, tuple[Command, str]]:
    """Return what is measured, with its budget."""
    ours = environment("spm-check", str(HERE.parent))
    spm, python = str(ours / "spm-check"), str(ours / "python")
    small = str(make_unit(CACHE / "unit-150", 150, 300))
    large = str(make_unit(CACHE / "unit-1000", 1000, 2000))
    on = ("--on", "2012-07-01", "--fail-on", "never")
    found: dict[str, tuple[Command, str]] = {
        "python -I -c pass": ((python, "-I", "-c", "pass"), ""),
        "spm-check --version": ((spm, "--version"), "2 ×"),
        "spm-check --help": ((spm, "--help"), "14 ×"),
        "spm-check explain 4.2.3.c": ((spm, "explain", "4.2.3.c"), ""),
        "audit, json, 150 items, 300 files": (
            (spm, "audit", small, "-f", "json", *on),
            "22 ×, 60 MB",
        ),
        "audit, terminal, 150 items, 300 files": ((spm, "audit", small, *on), "27 ×, 60 MB"),
        "audit, json, 1,000 items, 2,000 files": (
            (spm, "audit", large, "-f", "json", *on),
            "35 ×, 90 MB",
        ),
        "audit, terminal, 1,000 items, 2,000 files": ((spm, "audit", large, *on), "35 ×, 90 MB"),
    }
    for files in (100, 1000):
        unit = str(make_unit(CACHE / f"unit-files-{files}", files // 2, files))
        found[f"audit, json, {files // 2} items, {files:,} files"] = (
            (spm, "audit", unit, "-f", "json", *on),
            "",
        )
    return found | neighbours()


def neighbours() -> dict[str, tuple[Command, str]]:
    """Return the neighbours' commands on inputs of the same size."""
    rdm = str(environment("rdm", NEIGHBOURS["rdm"]) / "rdm")
    reuse = str(environment("reuse", NEIGHBOURS["reuse"]) / "reuse")
    notes = [str(path) for path in make_notes(CACHE / "notes", 150)]
    found: dict[str, tuple[Command, str]] = {
        "rdm gap, 150 files": ((rdm, "gap", "62304_2015_class_c", *notes), ""),
    }
    for files in (100, 1000):
        project = str(make_project(CACHE / f"project-{files}", files))
        found[f"reuse lint, {files:,} files"] = ((reuse, "--root", project, "lint"), "")
    newer = newer_python()
    if newer is None:
        sys.stderr.write("evidentia is left out: it needs Python 3.12, and there is none here\n")
        return found
    evidentia = environment("evidentia", NEIGHBOURS["evidentia"], python=newer) / "evidentia"
    inventory = str(make_inventory(CACHE / "inventory.yaml", 150))
    found["evidentia gap analyze, 150 controls"] = (
        (
            str(evidentia),
            "gap",
            "analyze",
            "-i",
            inventory,
            "-f",
            "nist-800-53-rev5-moderate",
            "-o",
            "gap.json",
            "--format",
            "json",
        ),
        "",
    )
    return found


def table(measured: Sequence[Measured]) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| command | median ms | ratio | peak MB | budget |", "|---|---:|---:|---:|---|"]
    lines += [
        f"| {m.name} | {m.milliseconds:.0f} | {m.ratio:.1f} | {m.megabytes:.0f} | {m.budget} |"
        for m in measured
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    CACHE.mkdir(exist_ok=True)
    shutil.rmtree(
        CACHE / "environments" / "spm-check", ignore_errors=True
    )  # always the present code
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    measured = measure(commands())
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, ", end="")
    print(f"{os.cpu_count()} cores, {ROUNDS} rounds")
    print()
    print(table(measured))


if __name__ == "__main__":
    main()
