"""The file in which lines and walks are kept; whoever cannot use it goes on without."""

import sqlite3
from types import TracebackType
from typing import Self

from spm_check.caches import CacheFile
from spm_check.portfolio import kept_rows
from spm_check.portfolio.memory import Memory


class KeptFile(CacheFile):
    """A cache that is open for a batch or a search; without a `Memory` it knows nothing.

    Whoever keeps something in it says in `write` what is new.
    """

    def __init__(self, memory: Memory | None) -> None:
        """Open the cache."""
        super().__init__(memory.file if memory else None, kept_rows.SCHEMA)
        self.memory = memory

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
        self.close()

    def write(self, base: sqlite3.Connection) -> None:
        """Write what is new."""
