"""The file in which lines and walks are kept; whoever cannot use it goes on without."""

import sqlite3
from collections.abc import Callable
from types import TracebackType
from typing import Self, TypeVar

from spm_check import caches
from spm_check.portfolio import kept_rows
from spm_check.portfolio.memory import Memory

T = TypeVar("T")


class KeptFile:
    """A cache that is open; without a `Memory`, or damaged, it holds nothing and takes nothing.

    Whoever keeps something in it says in `write` what is new.
    """

    def __init__(self, memory: Memory | None) -> None:
        """Open the cache."""
        self.memory = memory
        self._base = caches.opened(memory.file, kept_rows.SCHEMA) if memory else None

    def __enter__(self) -> Self:
        """Give it to a batch or a search."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write what is new in one go, and let go of the file."""
        self.do(self.write)
        if self._base is not None:
            self._base.close()
            self._base = None

    def write(self, base: sqlite3.Connection) -> None:
        """Write what is new."""

    def do(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something with the cache; None where there is none, or that fails."""
        if self._base is None or self.memory is None:
            return None
        try:
            return work(self._base)
        except sqlite3.Error as error:
            caches.given_up(self._base, self.memory.file, error)
            self._base = None
            return None
