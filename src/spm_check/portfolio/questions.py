"""What the line of a unit depends on, as digests: equal ones stand for equal lines.

Whoever asks the same of a unit that has not changed gets the same answer. What cannot be told by
the contents and the state of the unit's own folder has no digest, and so is always asked anew.
"""

import hashlib
import marshal
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from datetime import date
from operator import itemgetter
from typing import NamedTuple

import spm_check
from spm_check.reading.folder.walk import VERSION_CONTROL
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import IrregularFileError, read_regular
from spm_check.reading.unit.finder import NAMES, PLAN

FORMAT = 2
"""Raised whenever lines are kept in another form."""
READ = frozenset({*NAMES, PLAN})
"""The files whose bytes count, besides the state of every file."""
ELSEWHERE = (b"inherits", b"\\")
"""What stands in a unit file that depends on other units; the second could write the first."""

BY_DESCRIPTOR = os.scandir in os.supports_fd

_Row = tuple[str, int, int, int, int, int]
WRITTEN, CHANGED = itemgetter(3), itemgetter(4)
"""When the content of an entry changed last, and when its state did, in nanoseconds."""


def question(on: date, clauses: str, limits: Limits) -> bytes:
    """Return the digest of what holds for every unit of a run.

    The day, the catalogues, the limits, who asks, and the program down to its own files, for
    whoever changes it.
    """
    package = os.path.dirname(os.path.abspath(spm_check.__file__))
    code = list(_program(package))
    who = os.geteuid() if hasattr(os, "geteuid") else 0
    asked = (FORMAT, spm_check.__version__, on.isoformat(), astuple(limits), who, code)
    sum_ = hashlib.blake2b(marshal.dumps(asked, 2), digest_size=20)
    for path in _catalogue_files(clauses):
        with open(path, "rb") as stream:
            content = stream.read()
        sum_.update(marshal.dumps((os.path.relpath(path, clauses), len(content)), 2))
        sum_.update(content)
    return sum_.digest()


def _program(package: str) -> Iterator[tuple[str, int, int]]:
    for folder, folders, names in os.walk(package):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".py"):
                status = os.stat(os.path.join(folder, name))
                yield name, status.st_size, status.st_mtime_ns


def _catalogue_files(clauses: str) -> Iterator[str]:
    for folder, folders, names in os.walk(clauses):
        folders.sort()
        yield from (os.path.join(folder, name) for name in sorted(names))


class State(NamedTuple):
    """The state of a unit."""

    digest: bytes
    newest: int
    """When something in it changed last, in nanoseconds."""
    above: bool = False
    """Whether it may inherit, so that its line depends on other units too."""
    folder: str = ""
    """Where it lies."""


def state_of(folder: str, asked: bytes, limits: Limits) -> State | None:
    """Return the state of the unit in a folder, together with what is asked.

    None where it depends on where links lead, where it cannot be read, or is larger than the limits
    allow.
    """
    sum_ = hashlib.blake2b(asked, digest_size=20)
    newest, above = 0, False
    try:
        for name in sorted(READ):
            content = _content(os.path.join(folder, name), limits.bytes)
            above = above or (name in NAMES and any(each in content for each in ELSEWHERE))
            sum_.update(marshal.dumps((name, content), 2))
        entries = 0
        for seen in _folders(folder):
            entries += len(seen.rows)
            if entries > limits.entries or seen.links:
                return None
            newest = max(newest, seen.newest)
            sum_.update(marshal.dumps(seen.rows, 2))
    except (OSError, IrregularFileError):
        return None
    return State(sum_.digest(), newest, above, folder)


def _content(path: str, most: int) -> bytes:
    try:
        content = read_regular(path, most + 1)
    except FileNotFoundError:
        return b""
    if len(content) > most:
        raise IrregularFileError
    return content


class _Seen(NamedTuple):
    """The entries of one folder."""

    rows: list[_Row]
    """In the order of the system, which stays the same where nothing changes."""
    newest: int
    folders: list[str]
    links: bool


def _folders(top: str) -> Iterator[_Seen]:
    """Yield what is in each folder below the unit's own, and in that.

    Folders are opened where the system can, so that it need not find the way to each entry.
    """
    waiting = [top]
    while waiting:
        here = waiting.pop()
        descriptor = os.open(here, os.O_RDONLY) if BY_DESCRIPTOR else None
        try:
            with os.scandir(here if descriptor is None else descriptor) as entries:
                seen = _seen(entries)
        finally:
            if descriptor is not None:
                os.close(descriptor)
        waiting += [f"{here}/{name}" for name in seen.folders]
        yield seen


def _seen(entries: Iterable[os.DirEntry[str]]) -> _Seen:
    """Return the entries of a folder with their state.

    The time of the last change of state cannot be set back, as that of the content can.
    """
    rows: list[_Row] = []
    folders: list[str] = []
    links = False
    for entry in entries:
        at = entry.stat(follow_symlinks=False)
        mode = at.st_mode
        rows.append((entry.name, mode, at.st_size, at.st_mtime_ns, at.st_ctime_ns, at.st_ino))
        if not stat.S_ISREG(mode):
            links = links or stat.S_ISLNK(mode)
            if stat.S_ISDIR(mode) and entry.name not in VERSION_CONTROL:
                folders.append(entry.name)
    newest = max((*map(WRITTEN, rows), *map(CHANGED, rows)), default=0)
    return _Seen(rows, newest, folders, links)
