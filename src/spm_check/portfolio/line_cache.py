"""The lines of earlier runs, so that a unit that has not changed is not audited again.

Every worker opens the cache for its batch and writes what is new in one go. A cache that is
damaged, in use for too long, or cannot be written is done without.
"""

import json
import os
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from spm_check import caches
from spm_check.model.portfolio import UnitLine
from spm_check.portfolio import kept_rows
from spm_check.portfolio.above import Above
from spm_check.portfolio.kept_file import KeptFile
from spm_check.portfolio.kept_rows import Kept, Row
from spm_check.portfolio.memory import Memory
from spm_check.portfolio.names import Below, all_below
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.questions import FORMAT, program, question
from spm_check.portfolio.remote.urls import local_folder
from spm_check.portfolio.searching import Found
from spm_check.portfolio.states import Outline, State, encoded, outline_of, state_by, state_of
from spm_check.portfolio.told_lines import KeptLine, is_sound, told
from spm_check.reading.text.limits import Limits

NOTHING_ABOVE = json.dumps([])


class Before(NamedTuple):
    """A unit as it was before it was audited."""

    outline: Outline
    below: Below
    state: State
    """Of all its files, and after them of its folders."""


class Looks(NamedTuple):
    """Where an audit may have looked."""

    undeclared: Sequence[str]
    """The files of the unit at which it did not look."""
    ways: Sequence[str]
    """From the unit's folder to the units above it."""


def memory_of(orders: Orders) -> Memory | None:
    """Return where the lines of a run are kept; None where they cannot be.

    Never below the root, for nothing is written there but what was asked for; and nowhere for units
    in a store, whose state nobody tells.
    """
    root = local_folder(orders.root)
    if root is None:
        return None
    file = caches.cache_file(f"lines-{FORMAT}.sqlite3", orders.above or root)
    try:
        asking = program()
        asked = question(asking, orders.on, orders.clauses, orders.limits)
    except OSError:
        return None
    return Memory(file, asking, asked, time.time_ns()) if file else None


class LineCache(KeptFile):
    """The lines of earlier runs, open for one batch; without a `Memory` it knows nothing."""

    def __init__(self, memory: Memory | None, root: str, above: str | None, limits: Limits) -> None:
        """Open the cache; `above` is where units above are looked for, if not in the root."""
        super().__init__(memory)
        self._root = root
        self._limits = limits
        self._above = Above(above or root, limits)
        self._new: list[Row] = []

    def write(self, base: sqlite3.Connection) -> None:
        """Write the lines that are new."""
        kept_rows.add(base, self._new)

    def outlines(self, units: Sequence[Found]) -> dict[str, Outline]:
        """Return the outlines of those units of which a line is or can be kept, by path."""
        memory = self.memory
        if memory is None:
            return {}
        found = {
            path: outline_of(self._folder(path), names, memory.question, self._limits)
            for path, _, names in units
            if names
        }
        return {path: outline for path, outline in found.items() if outline}

    def _folder(self, path: str) -> str:
        return os.path.normpath(os.path.join(self._root, path))

    def lines(self, outlines: Mapping[str, Outline]) -> Mapping[str, KeptLine]:
        """Return the lines that are known, by the paths of their units."""
        states = self.do(lambda base: self._states(base, outlines)) or {}
        rows = self.do(lambda base: kept_rows.kept(base, states.values())) or {}
        return {
            path: KeptLine(path, row.line)
            for path, state in states.items()
            if (row := rows.get(state)) and is_sound(row.line) and self._holds(outlines[path], row)
        }

    def _states(
        self, base: sqlite3.Connection, outlines: Mapping[str, Outline]
    ) -> dict[str, bytes]:
        """Return the states of units, by path; of those whose outlines were kept."""
        found = {}
        for path, outline in outlines.items():
            files = kept_rows.files_of(base, outline.digest)
            if files is not None:
                found[path] = state_of(outline.digest, outline.folder, files)
        return {path: state.digest for path, state in found.items() if state}

    def _holds(self, outline: Outline, kept: Kept) -> bool:
        """Say whether the units above are as they were when a line was kept."""
        if kept.ways == NOTHING_ABOVE:
            return True
        try:
            above = self._above.seen_from(outline.folder, json.loads(kept.ways))
        except (ValueError, TypeError):  # somebody else wrote that
            return False
        return above is not None and above.digest == kept.above

    def before(self, outline: Outline | None) -> Before | None:
        """Return what lies in a unit's folder, and how it is, for `keep` after the audit.

        None where no line of it can be kept.
        """
        below = all_below(outline.folder, self._limits.entries) if outline else None
        if outline is None or below is None or below.names != outline.names:
            return None
        state = state_of(b"", outline.folder, encoded((*below.files, *below.folders)))
        return Before(outline, below, state) if state else None

    def keep(self, before: Before | None, line: UnitLine, looks: Looks) -> None:
        """Keep the line of a unit in whose folder nothing has changed while it was audited.

        Nor is it kept where something has changed since shortly before the run began: that may
        change once more without its time telling.
        """
        if before is None or self.before(before.outline) != before:
            return
        outline, below, whole = before
        undeclared = frozenset(looks.undeclared)
        rows = {
            path: row
            for path, row in zip(below.files, whole.rows, strict=False)  # folders come after files
            if path not in undeclared
        }
        state = state_by(outline.digest, [*rows.values()])
        above = self._above.seen_from(outline.folder, looks.ways)
        if above and self._have_settled((whole, above)):
            kept = kept_rows.packed(encoded(rows)), state.digest, told(line)
            self._new.append(Row(outline.digest, *kept, json.dumps(looks.ways), above.digest))

    def _have_settled(self, states: Iterable[State]) -> bool:
        memory = self.memory
        return memory is not None and all(memory.may_keep(each.newest) for each in states)
