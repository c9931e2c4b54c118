"""What the line of a unit depends on in its own folder, as digests.

An outline is what it declares and which names there are; a state is how files are. Whoever asks the
same of a unit of the same outline and state, below the same units above, gets the same line.
"""

import hashlib
import marshal
import os
from collections.abc import Iterable, Sequence
from functools import partial
from operator import attrgetter, itemgetter
from typing import NamedTuple

from spm_check.folders import QUIETLY
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import IrregularFileError, read_regular
from spm_check.reading.unit.finder import NAMES, PLAN

READ = (*NAMES, PLAN)
"""The files whose bytes count."""

FACTS = attrgetter("st_mode", "st_size", "st_mtime_ns", "st_ctime_ns", "st_ino")
"""What is taken of the state of a file or folder."""
WRITTEN, CHANGED = itemgetter(2), itemgetter(3)
"""When its content changed last, and when its state did."""

BY_DESCRIPTOR = os.stat in os.supports_dir_fd and hasattr(os, "O_DIRECTORY")


class Outline(NamedTuple):
    """What a unit is by what it declares and by the names in its folder."""

    digest: bytes
    names: bytes
    folder: str
    """Where it lies."""


class State(NamedTuple):
    """The state of files and folders."""

    digest: bytes
    rows: Sequence[tuple[int, ...]]
    """What was taken of each."""

    @property
    def newest(self) -> int:
        """When something in it changed last, in nanoseconds."""
        return max((*map(WRITTEN, self.rows), *map(CHANGED, self.rows)), default=0)


def outline_of(folder: str, names: bytes, asked: bytes, limits: Limits) -> Outline | None:
    """Return the outline of the unit in a folder, together with what is asked.

    None where its files cannot be read, or are larger than the limits allow.
    """
    sum_ = hashlib.sha256(asked + names)  # of all that are sound the fastest for long texts
    try:
        for name in READ:
            content = _content(os.path.join(folder, name), limits.bytes)
            sum_.update(marshal.dumps((name, content), 2))
    except (OSError, IrregularFileError):
        return None
    return Outline(sum_.digest(), names, folder)


def _content(path: str, most: int) -> bytes:
    try:
        content = read_regular(path, most + 1)
    except FileNotFoundError:
        return b""
    if len(content) > most:
        raise IrregularFileError
    return content


def encoded(paths: Iterable[str]) -> list[bytes]:
    """Return paths below a folder as the system knows them; the empty one is the folder itself."""
    return [os.fsencode(path or ".") for path in paths]


def state_of(first: bytes, folder: str, paths: Sequence[bytes]) -> State | None:
    """Return the state of what lies below a folder, together with what comes first.

    `paths` are as `encoded` makes them. None where something is not there. The time of the last
    change of state cannot be set back, as that of the content can.
    """
    try:
        rows = _rows(folder, paths)
    except OSError:
        return None
    return state_by(first, rows)


def state_by(first: bytes, rows: list[tuple[int, ...]]) -> State:
    """Return the state that has been taken of something, together with what comes first."""
    sum_ = hashlib.blake2b(first, digest_size=20)
    sum_.update(marshal.dumps(rows, 2))
    return State(sum_.digest(), rows)


def _rows(folder: str, paths: Sequence[bytes]) -> list[tuple[int, ...]]:
    """Return the facts of each path; the system need not find the way to the folder each time."""
    if not BY_DESCRIPTOR:
        top = os.path.join(os.fsencode(folder), b"")
        return [*map(FACTS, map(os.lstat, [top + path for path in paths]))]
    descriptor = os.open(folder, QUIETLY | os.O_DIRECTORY)
    try:
        return [*map(FACTS, map(partial(os.lstat, dir_fd=descriptor), paths))]
    finally:
        os.close(descriptor)
