"""A city to be surveyed, and workers that can be killed on the way."""

import os
import signal
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from builders import ON
from running import CHECKOUT, SOUND, unit
from spm_check.model.text import Language
from spm_check.portfolio import examined, portfolio
from spm_check.portfolio.crews import Crew
from spm_check.portfolio.examining import Batch, Examined, examine
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.processes import Processes
from spm_check.portfolio.searching import Found
from spm_check.portfolio.surveying import Progress, Surveyed
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.text.limits import Limits
from spm_check.render.portfolio.json import portfolio_json
from spm_check.render.words import words_of

CLAUSES = str(CHECKOUT / "clauses")
DEADLY = "deadly"
"""The folder of the unit that ends whoever audits it, where a test has such workers."""

DOCUMENT = """documents:
  - {id: PM-01, title: Control of documents, kind: procedure, clauses: [4.2.3], file: pm-01.docx}
"""


def city(root: Path, count: int = 70) -> Path:
    """Make so many units, not all alike, and one that cannot be read."""
    for number in range(count):
        text = SOUND.replace("Unit Contoh", f"Unit {number}") + (DOCUMENT if number % 3 else "")
        unit(root / f"region-{number % 3}" / f"unit-{number:03}", text, **{"pm-01.docx": "paper"})
    unit(root / "region-0" / "broken", "unit: [")
    return root


def orders(root: Path | str, **changes: Any) -> Orders:
    """Return orders for a root."""
    return Orders(str(root), ON, CLAUSES, Limits(), **changes)


def batch(given: Orders, *paths: str) -> Batch:
    """Return the batch of the units at some paths."""
    return Batch(given, tuple(map(Found, paths)))


def told(
    given: Orders, crew: Crew | None = None, progress: Progress = lambda _: None, jobs: int = 1
) -> str:
    """Return the portfolio of a root as JSON, made in this process unless there is a crew."""
    return as_json(given, examined(given, jobs, progress, crew))


def as_json(given: Orders, surveyed: Surveyed, language: Language = "en") -> str:
    """Return what was surveyed as JSON."""
    return portfolio_json(portfolio(given, surveyed, Shelf(CLAUSES)), words_of(language))


def answer_at_length(_: int) -> bytes:
    """Return more than a pipe holds, so that it takes time to be told."""
    return b"x" * 50_000_000


def kill(pid: int) -> None:
    """Kill a process as a system does that has no memory left."""
    os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))


def examine_or_die(batch: Batch) -> tuple[Examined, ...]:
    """Examine a batch, unless the deadly unit is in it: that ends whoever looks at it."""
    if any(path.endswith(DEADLY) for path in batch.paths):
        kill(os.getpid())
    return examine(batch)


class Deadly(Processes):
    """Processes that end over one unit, as if it took all memory."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Give work to a process, to be done or died of."""
        assert fn is examine
        return super().submit(examine_or_die, *args, **kwargs)
