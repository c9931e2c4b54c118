"""Who does the work of a survey, and how it is told that one of them was lost on the way."""

from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor
from dataclasses import dataclass

from spm_check.portfolio.executors import InPlace


def _nobody_missing() -> None:
    """Take it that there are workers as long as there is an executor."""


@dataclass(frozen=True, slots=True)
class Crew:
    """Workers behind the one seam, an executor."""

    workers: int
    start: Callable[[], Executor]
    lost: tuple[type[Exception], ...] = (BrokenExecutor,)
    """What work raises whose worker ended without an answer."""
    trials: int = 1
    """How often a unit that was lost is tried alone before it is given up."""
    patience: float | None = None
    """After how many seconds without an answer `present` is asked; None for never."""
    present: Callable[[], None] = _nobody_missing
    """Raises `UnusableError` where nobody is left who could ever answer."""


def here(jobs: int, *, copied: bool = False) -> Crew:
    """Return a crew of so many processes of this machine; one is this process itself.

    They may be copies of it only where none of them uses what it has opened.
    """
    if jobs == 1:
        return Crew(jobs, InPlace, trials=2)
    from spm_check.portfolio.processes import Processes  # noqa: PLC0415  only who starts one

    return Crew(jobs, lambda: Processes(jobs, copied=copied), trials=2)
