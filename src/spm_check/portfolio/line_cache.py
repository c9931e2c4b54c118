"""The lines of earlier runs, so that a unit that has not changed is not audited again.

Every worker opens the cache for its batch and writes what is new in one go. A cache that is
damaged, in use for too long, or cannot be written is done without.
"""

import json
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, NamedTuple, Self

from spm_check import caches
from spm_check.model.portfolio import UnitLine
from spm_check.portfolio.above import Above
from spm_check.portfolio.memory import Memory
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.questions import FORMAT, State, question, state_of
from spm_check.portfolio.remote.urls import local_folder
from spm_check.portfolio.told_lines import Known, line_told, told
from spm_check.reading.text.limits import Limits

_COLUMNS = "state, line, ways, above"


class _Kept(NamedTuple):
    """A row of the cache, whoever wrote it."""

    line: Any
    ways: Any
    above: Any


Work = Callable[[sqlite3.Connection], None]
LARGEST = 200_000_000
"""How many bytes the cache may have; beyond that the lines that were kept first are dropped."""
SETTLED = 2_000_000_000
"""For so many nanoseconds after a change a file may change again without its time telling."""
_SCHEMA = """
pragma synchronous = off;
create table if not exists lines (
  number integer primary key, state blob unique, line blob, ways text, above blob);
"""


def memory_of(orders: Orders) -> Memory | None:
    """Return where the lines of a run are kept; None where they cannot be.

    Never below the root, for nothing is written there but what was asked for; and nowhere for units
    in a store, whose state nobody tells.
    """
    root = local_folder(orders.root)
    if root is None:
        return None
    file = caches.cache_file(f"lines-{FORMAT}.sqlite3", root)
    try:
        return Memory(file, question(orders.on, orders.clauses, orders.limits)) if file else None
    except OSError:
        return None


class LineCache:
    """The lines of earlier runs, open for one batch; without a `Memory` it knows nothing."""

    def __init__(self, memory: Memory | None, root: str, limits: Limits) -> None:
        """Open the cache; `root` is the folder within which units above are looked for."""
        self._began = time.time_ns()
        self._above = Above(root, limits)
        self._question = memory.question if memory else b""
        self._limits = limits
        self._file = memory.file if memory else ""
        self._base = caches.opened(memory.file, _SCHEMA) if memory else None
        self._new: list[tuple[bytes, bytes, str, bytes]] = []

    def __enter__(self) -> Self:
        """Give the cache to a batch."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Write what is new, and let go of the file."""
        self._do(self._write)
        if self._base is not None:
            self._base.close()

    def states(self, folders: Sequence[str]) -> list[State | None]:
        """Return the state of the unit in each folder; None where no line of it is kept."""
        if self._base is None:
            return [None] * len(folders)
        return [state_of(folder, self._question, self._limits) for folder in folders]

    def lines(self, paths: Sequence[str], states: Sequence[State | None]) -> Mapping[str, UnitLine]:
        """Return the lines that are known, by the paths of their units."""
        digests = [state.digest for state in states if state]
        found: dict[bytes, _Kept] = {}

        def ask(base: sqlite3.Connection) -> None:
            marks = ",".join("?" * len(digests))
            query = f"select {_COLUMNS} from lines where state in ({marks})"  # noqa: S608  marks
            found.update({row[0]: _Kept(*row[1:]) for row in base.execute(query, digests)})

        self._do(ask)
        known: Known = {}
        lines: dict[str, UnitLine] = {}
        for path, state in zip(paths, states, strict=True):
            kept = found.get(state.digest) if state else None
            if state is None or kept is None or not self._holds(state, kept):
                continue
            line = line_told(path, kept.line, known) if isinstance(kept.line, bytes) else None
            if line is not None:
                lines[path] = line
        return lines

    def _holds(self, state: State, kept: "_Kept") -> bool:
        """Say whether the units above are as they were when a line was kept."""
        if not state.above:
            return True
        try:
            ways = json.loads(kept.ways)
            above = self._above.seen_from(state.folder, ways)
        except (ValueError, TypeError):  # somebody else wrote that
            return False
        return above is not None and above.digest == kept.above

    def keep(self, state: State | None, line: UnitLine, ways: Sequence[str]) -> None:
        """Keep a line of a unit whose state was taken before it was audited.

        `ways` lead from its folder to the units above it. What has changed since shortly before
        the batch began is not kept: it may have been read before it changed.
        """
        if state is None:
            return
        above = self._above.seen_from(state.folder, ways)
        if above is not None and max(state.newest, above.newest) < self._began - SETTLED:
            self._new.append((state.digest, told(line), json.dumps(ways), above.digest))

    def _write(self, base: sqlite3.Connection) -> None:
        if not self._new:
            return
        with base:
            base.executemany(
                f"insert or replace into lines ({_COLUMNS}) values (?, ?, ?, ?)",  # noqa: S608
                self._new,
            )
            if _size(base) > LARGEST:
                base.execute(
                    "delete from lines where number <= "
                    "(select (min(number) + max(number)) / 2 from lines)"
                )

    def _do(self, work: Work) -> None:
        """Do something with the cache; go on without it where that fails."""
        if self._base is None:
            return
        try:
            work(self._base)
        except sqlite3.Error as error:
            caches.given_up(self._base, self._file, error)
            self._base = None


def _size(base: sqlite3.Connection) -> int:
    """Return how many bytes are in use."""
    pages, free, each = (
        base.execute(f"pragma {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * each)
