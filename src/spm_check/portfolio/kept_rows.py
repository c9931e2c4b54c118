"""The rows of the cache of lines and walks: what is asked of the file, what is written to it."""

import sqlite3
import zlib
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

LARGEST = 200_000_000
"""How many bytes the cache may have; beyond that the lines that were kept first are dropped."""
SCHEMA = """
pragma synchronous = off;
create table if not exists lines (
  number integer primary key,
  outline blob, files blob, state blob unique, line blob, ways text, above blob);
create index if not exists outlines on lines (outline);
create table if not exists walks (folder blob primary key, seal blob, folders blob, units text);
"""
_FILES = "select files from lines where outline = ? limit 1"
_KEPT = "select state, line, ways, above from lines where state in ({})"
_WALK = "select folder, seal, folders, units from walks where folder = ?"
_ADD = """
insert or replace into lines (outline, files, state, line, ways, above) values (?, ?, ?, ?, ?, ?)
"""
_ADD_WALK = "insert or replace into walks (folder, seal, folders, units) values (?, ?, ?, ?)"
_DROP = "delete from lines where number <= (select (min(number) + max(number)) / 2 from lines)"
_DROP_WALKS = "delete from walks"


class Row(NamedTuple):
    """A line to be kept, with all that it depends on."""

    outline: bytes
    files: bytes
    """As `packed` makes it: the files at which the audit may have looked."""
    state: bytes
    line: bytes
    ways: str
    """From the unit's folder to the units above it, as JSON."""
    above: bytes
    """The state of those."""


class WalkRow(NamedTuple):
    """A walk through the folder of a unit, with all that it depends on; whoever wrote it."""

    folder: bytes
    """By whom and where."""
    seal: bytes
    """Tells whether the rest is as it was written, and the folders are as they were then."""
    folders: bytes
    """As `packed` makes it: those that were entered."""
    units: str
    """Those that were met, as JSON."""


class Kept(NamedTuple):
    """What is kept of a line, whoever wrote it."""

    line: Any
    ways: Any
    above: Any


def packed(paths: Iterable[bytes]) -> bytes:
    """Return paths as they are kept; as names of files they have no zeros in them."""
    return zlib.compress(b"\0".join(paths), 1)


def unpacked(kept: Any) -> list[bytes]:
    """Return paths that were kept; raises `ValueError` where somebody else wrote that."""
    try:
        return zlib.decompress(kept).split(b"\0")
    except (zlib.error, TypeError) as error:
        raise ValueError from error


def files_of(base: sqlite3.Connection, outline: bytes) -> list[bytes] | None:
    """Return at which files of a unit of an outline the audit may have looked.

    None where no such unit was kept.
    """
    row = base.execute(_FILES, [outline]).fetchone()
    try:
        return unpacked(row[0]) if row else None
    except ValueError:
        return None


def kept(base: sqlite3.Connection, states: Collection[bytes]) -> dict[bytes, Kept]:
    """Return what is kept, by the states of units."""
    query = _KEPT.format(",".join("?" * len(states)))
    return {row[0]: Kept(*row[1:]) for row in base.execute(query, [*states])}


def walk_of(base: sqlite3.Connection, folder: bytes) -> WalkRow | None:
    """Return what is kept of the walk through a folder; None where there is nothing."""
    row = base.execute(_WALK, [folder]).fetchone()
    return WalkRow(*row) if row else None


def add(base: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Write lines, and drop old ones where there are too many."""
    if not rows:
        return
    with base:
        base.executemany(_ADD, rows)
        _shrink(base)


def add_walks(base: sqlite3.Connection, rows: Sequence[WalkRow]) -> None:
    """Write walks."""
    if rows:
        with base:
            base.executemany(_ADD_WALK, rows)
            _shrink(base)


def _shrink(base: sqlite3.Connection) -> None:
    """Drop what was kept first where there is too much; walks are made anew sooner than lines."""
    if _size(base) > LARGEST:
        base.execute(_DROP)
        base.execute(_DROP_WALKS)


def _size(base: sqlite3.Connection) -> int:
    """Return how many bytes are in use."""
    pages, free, each = (
        base.execute(f"pragma {name}").fetchone()[0]
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * each)
