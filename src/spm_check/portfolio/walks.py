"""Earlier walks through the folders of units: where no folder has changed, no name has.

Where the times of folders do not tell, and in whatever has changed, names are read.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from spm_check.portfolio import kept_rows
from spm_check.portfolio.folder_times import tells
from spm_check.portfolio.kept_file import KeptFile
from spm_check.portfolio.kept_rows import WalkRow
from spm_check.portfolio.memory import Memory
from spm_check.portfolio.states import State, encoded, state_of


class Within(NamedTuple):
    """A unit that was met on a walk through the folder of a unit."""

    path: str
    """Below the folder of that one, whose own is empty."""
    names: bytes
    """The digest of the names in it and below it."""


class Walks(KeptFile):
    """The walks of earlier runs; without a `Memory` it knows none."""

    def __init__(self, memory: Memory | None, root: str) -> None:
        """Open the cache for a search below a root."""
        super().__init__(memory)
        self._root = os.path.realpath(root)
        self._new: list[WalkRow] = []

    def write(self, base: sqlite3.Connection) -> None:
        """Write the walks that are new."""
        kept_rows.add_walks(base, self._new)

    def within(self, path: str) -> list[Within]:
        """Return the units in the folder of a unit by its path below the root, and itself.

        An empty list where nobody walked through it, and where a name may have changed since.
        """
        top = self._top(path)
        row = self.do(lambda base: kept_rows.walk_of(base, self._key(top)))
        if row is None:
            return []
        try:
            state = state_of(b"", top, kept_rows.unpacked(row.folders))
            if state is None or row.seal != _seal(state, row.folders, row.units):
                return []
            return [Within(path, bytes.fromhex(names)) for path, names in json.loads(row.units)]
        except (ValueError, TypeError, AttributeError):  # somebody else wrote that
            return []

    def keep(self, path: str, folders: Sequence[str], units: Sequence[Within]) -> None:
        """Keep a walk through the folder of a unit by its path below the root.

        `folders` are all that were entered, `units` all that were met, both with its own.
        """
        memory, top, paths = self.memory, self._top(path), encoded(folders)
        state = state_of(b"", top, paths)
        if state and memory and memory.may_keep(state.newest) and _tell(top, folders):
            kept = kept_rows.packed(paths)
            told = json.dumps([(each.path, each.names.hex()) for each in units])
            self._new.append(WalkRow(self._key(top), _seal(state, kept, told), kept, told))

    def _key(self, folder: str) -> bytes:
        return (self.memory.asking if self.memory else b"") + os.fsencode(folder)

    def _top(self, path: str) -> str:
        return os.path.join(self._root, path) if path else self._root


def _seal(state: State, folders: bytes, units: str) -> bytes:
    """Return what tells whether a walk is as it was written, and folders as they were then."""
    sum_ = hashlib.blake2b(state.digest + folders, digest_size=20)
    sum_.update(units.encode())
    return sum_.digest()


def _tell(top: str, folders: Sequence[str]) -> bool:
    """Say whether the times of all these folders tell of changes in them."""
    try:
        devices = {os.lstat(os.path.join(top, path)).st_dev for path in folders}
    except OSError:  # it has just gone
        return False
    return all(map(tells, devices))
