"""The file in which lines and walks are kept; whoever cannot use it goes on without."""

import sqlite3
from collections.abc import Callable
from typing import TypeVar

from spm_check import caches
from spm_check.portfolio import kept_rows
from spm_check.portfolio.memory import Memory

T = TypeVar("T")


class KeptFile:
    """A cache that is open; without a `Memory`, or damaged, it holds nothing and takes nothing."""

    def __init__(self, memory: Memory | None) -> None:
        """Open the cache."""
        self.memory = memory
        self._base = caches.opened(memory.file, kept_rows.SCHEMA) if memory else None

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

    def close(self) -> None:
        """Let go of the file."""
        if self._base is not None:
            self._base.close()
            self._base = None
