"""Measures many units: `python benchmarks/portfolio.py [PART...]`, parts as in `PARTS`.

Every figure is a ratio of times of the same run, by the processor's time where one process works
and by the clock where several do; with others on the machine the clock tells little. The units
are made on the first run, below `benchmarks/.cache/portfolio`, and take about 2 GB there.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import NamedTuple, TypeVar

import yaml
from unit_texts import ON
from units import Wanted, make_units
from yaml._yaml import CParser

from spm_check.portfolio.examining import Batch, Orders, examine
from spm_check.portfolio.searching import Found
from spm_check.portfolio.surveying import BATCH
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.text.limits import DEFAULT

T = TypeVar("T")
HERE = Path(__file__).parent / ".cache" / "portfolio"
ROUNDS = 3
MANY = Wanted(broken=0, manuals=0, links=True)
"""Of these there are up to 20,000: their four million files are links to a few."""
STEPS = (100, 1_000, 5_000, 20_000)


class Run(NamedTuple):
    """One run of a command."""

    wall: float
    processor: float
    """Of all its processes; it waits for each."""
    parent: float
    """The most memory of the process that was started, in MB."""
    together: float
    """The most memory of all its processes at a time, in MB; what they share counts once."""


def units(name: str, count: int, wanted: Wanted) -> Path:
    """Return a folder with so many units, made unless it is there."""
    folder = HERE / f"{name}-{count}"
    if not (folder / ".ready").exists():
        shutil.rmtree(folder, ignore_errors=True)
        make_units(folder, replace(wanted, units=count))
        (folder / ".ready").touch()
        time.sleep(3)  # what has just changed is not kept
    return folder


def portfolio(folder: Path, jobs: int, cache: str | None) -> Run:
    """Run the command on a folder, with a cache in a folder or without one."""
    command = [sys.executable, "-m", "spm_check", "portfolio", str(folder), "--jobs", str(jobs)]
    command += ["--on", ON.isoformat(), "--fail-on", "never", "-f", "json"]
    command += [] if cache else ["--no-cache"]
    # Texts of manuals are kept as well: every run without a cache begins with none of them.
    with tempfile.TemporaryDirectory() as nowhere:
        environment = os.environ | {"SPM_CHECK_CACHE": cache or nowhere}
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
        watch = Watch(process.pid)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.over = True
        watch.join()
    if process.returncode not in {0, 3}:
        raise SystemExit(f"the portfolio ended with {process.returncode}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, watch.most)


class Watch(Thread):
    """Looks how much memory a process and those that it started take together."""

    def __init__(self, pid: int) -> None:
        """Take the process."""
        super().__init__(daemon=True)
        self.most = 0.0
        self.over = False
        self._pid = pid

    def run(self) -> None:
        """Look five times a second."""
        while not self.over:
            self.most = max(self.most, sum(map(memory, family(self._pid))))
            time.sleep(0.2)


def family(pid: int) -> list[int]:
    """Return a process with all that it started and that live; Linux only."""
    found = [pid]
    for each in found:
        for threads in Path(f"/proc/{each}/task").glob("*/children"):
            try:
                children = threads.read_text(encoding="ascii")
            except OSError:  # it has just ended
                continue
            found += [int(child) for child in children.split()]
    return found


def memory(pid: int) -> float:
    """Return how many MB a process has in memory; of what several share it has its part."""
    try:
        told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        return int(told.partition("\nPss:")[2].split()[0]) / 1024
    except (OSError, IndexError):
        return 0


def cold() -> None:
    """Print what a unit takes beside libyaml and a walk, by the processor's time."""
    print("Per unit of 100 items and 200 files, one process, nothing kept:")
    for name, manuals in (("plain", 0.0), ("manuals", 1.0)):
        each = per_unit(units(name, 200, Wanted(broken=0, manuals=manuals)))
        ratio = each["audit"] / (each["libyaml"] + each["walk"])
        bare = each["audit"] / (each["events"] + each["walk"])
        told = ", ".join(f"{name} {took:.2f} ms" for name, took in each.items())
        print(f"  {name}: {told}; {ratio:.1f} × libyaml and walk (wanted 4), {bare:.1f} × events")


def per_unit(folder: Path) -> dict[str, float]:
    """Return how many milliseconds each piece of work takes for a unit."""
    paths = sorted(str(each.parent) for each in folder.rglob("unit.yaml"))
    texts = [Path(path, "unit.yaml").read_text(encoding="utf-8") for path in paths]
    orders = Orders(str(folder), ON, own_clauses(), DEFAULT)
    below = [Found(os.path.relpath(path, folder)) for path in paths]
    batches = [tuple(below[n : n + BATCH]) for n in range(0, len(below), BATCH)]
    takes = timed(
        {
            "audit": lambda: of_each(lambda each: examine(Batch(orders, each)), batches),
            "libyaml": lambda: of_each(lambda each: yaml.load(each, yaml.CSafeLoader), texts),
            "events": lambda: of_each(events, texts),
            "walk": lambda: of_each(walk, paths),
        }
    )
    return {name: seconds / len(paths) * 1000 for name, seconds in takes.items()}


def of_each(do: Callable[[T], object], values: Iterable[T]) -> None:
    """Do something with each value and throw away what comes of it."""
    for each in values:
        do(each)


def timed(work: dict[str, Callable[[], None]]) -> dict[str, float]:
    """Return the median of the processor's time that each piece takes, children included."""
    taken: dict[str, list[float]] = {name: [] for name in work}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS):
            os.environ["SPM_CHECK_CACHE"] = os.path.join(folder, str(number))
            for name, do in work.items():
                begun = sum(os.times()[:4])
                do()
                taken[name].append(sum(os.times()[:4]) - begun)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


def events(text: str) -> None:
    """Go through the bare events of a YAML text."""
    parser = CParser(text)
    while parser.check_event():
        parser.get_event()


def walk(folder: str) -> None:
    """Go through all folders below one."""
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            waiting += [each.path for each in entries if each.is_dir(follow_symlinks=False)]


def two() -> None:
    """Print how much faster two processes are than one."""
    folder = units("plain", 1_000, Wanted(broken=0, manuals=0))
    runs = {jobs: [portfolio(folder, jobs, None) for _ in range(2)] for jobs in (1, 2)}
    one, both = (min(run.wall for run in runs[jobs]) for jobs in (1, 2))
    spent = {jobs: min(run.processor for run in runs[jobs]) for jobs in (1, 2)}
    print(f"1,000 units: {one:.1f} s with one, {both:.1f} s with two: {one / both:.2f} × (1.7)")
    print(f"  processor's time {spent[1]:.1f} s and {spent[2]:.1f} s")


def linear() -> None:
    """Print the time per unit and the memory for more and more units."""
    start = min(portfolio(units("many", 1, MANY), 2, None).wall for _ in range(3))
    print("Units of 100 items and 200 files, two processes, nothing kept:")
    print(f"  one alone takes {start:.2f} s, most of it the start of the program")
    for count in STEPS:
        run = portfolio(units("many", count, MANY), 2, None)
        each, net = (took / count * 1000 for took in (run.wall, run.wall - start))
        told = f"{each:.2f} ms by the clock, {net:.2f} ms without the start"
        print(f"  {count:6}: {told}; {run.parent:.0f} MB, all together {run.together:.0f} MB")


def unchanged() -> None:
    """Print how much faster a second run is than the first."""
    for name, count, wanted, jobs in (
        ("plain", 1_000, Wanted(broken=0, manuals=0), 1),
        ("plain", 1_000, Wanted(broken=0, manuals=0), 2),
        ("manuals", 1_000, Wanted(broken=0, manuals=0.75), 1),
        ("manuals", 1_000, Wanted(broken=0, manuals=0.75), 2),
        ("many", 5_000, MANY, 2),
    ):
        folder = units(name, count, wanted)
        with tempfile.TemporaryDirectory() as cache:
            first = portfolio(folder, jobs, cache)
            second = min(portfolio(folder, jobs, cache) for _ in range(3))
        clock, spent = first.wall / second.wall, first.processor / second.processor
        told = f"{first.wall:.1f} s, then {second.wall:.2f} s: {clock:.1f} × (wanted 15)"
        print(f"{count:,} units ({name}), {jobs}: {told}; processor's time {spent:.1f} ×")


PARTS = {"cold": cold, "two": two, "linear": linear, "unchanged": unchanged}


def main() -> None:
    """Measure the parts that are named, or all of them."""
    for name in sys.argv[1:] or PARTS:
        PARTS[name]()


if __name__ == "__main__":
    main()
