"""What earlier runs have read, kept in the user's cache folder so that nothing is read twice.

It is found by where a file lies, as long as its size, time and number on the disk are the same,
else by its content, so that copies and moved files are known too. A cache that is damaged or
cannot be written is done without.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from spm_check import caches
from spm_check.extraction.jobs import extract_of, plain
from spm_check.model.extract import Extract

FORMAT = 3
"""Raised whenever extracts become different ones for the same bytes."""
LARGEST = 1_000_000_000
"""How many bytes the cache may have; a larger one is begun anew."""
_SCHEMA = """
create table if not exists places (
  folder text, path text, size integer, time integer, number integer, digest blob,
  primary key (folder, path)) without rowid;
create table if not exists extracts (
  digest blob, programs text, extract text, primary key (digest, programs)) without rowid;
"""
_BY_PLACE = """
select e.extract from places p join extracts e on e.digest = p.digest
where p.folder = ? and p.path = ? and p.size = ? and p.time = ? and p.number = ? and e.programs = ?
"""
_BY_CONTENT = """
select extract from extracts where digest = ? and programs = ?
"""
_PIECE = 1 << 20
_SAVED_AFTER = 200
"""After so many files what was read is saved, so that little is lost if the run is stopped."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what it is told that a file has not changed."""

    size: int
    time: int
    """In nanoseconds."""
    number: int
    """The number of the file on its disk."""


def stamp_of(status: os.stat_result) -> Stamp:
    """Return the stamp of a file."""
    # SQLite counts to 2**63; some file systems number their files beyond that.
    return Stamp(status.st_size, status.st_mtime_ns, status.st_ino % 2**63)


def digest_of(stream: IO[bytes], name: str) -> bytes:
    """Return the digest of a file; its ending counts, for by it texts are told apart."""
    ending = os.path.splitext(name)[1].lower()
    person = ending.encode("utf-8", "replace")[: hashlib.blake2b.PERSON_SIZE]
    sum_ = hashlib.blake2b(digest_size=20, person=person)
    while piece := stream.read(_PIECE):
        sum_.update(piece)
    return sum_.digest()


class Cache:
    """The extracts of earlier runs; without a file of its own it knows and keeps nothing."""

    def __init__(self, file: str | None, folder: str, programs: Callable[[], str]) -> None:
        """Open a cache for the files of a unit's folder.

        `programs` says which other programs are at hand, and is asked only when it matters: what
        depends on them is only found again by those who have the same.
        """
        self._folder = folder
        self._programs = programs
        self._unsaved = 0
        self._kept = caches.CacheFile(file, _SCHEMA, LARGEST)

    def at(self, path: str, stamp: Stamp) -> Extract | None:
        """Return what is known of a file by where it lies; None if it has changed."""
        return self._found(_BY_PLACE, self._place(path, stamp))

    def like(self, digest: bytes) -> Extract | None:
        """Return what is known of a content wherever it lies."""
        return self._found(_BY_CONTENT, (digest,))

    def place(self, path: str, stamp: Stamp, digest: bytes) -> None:
        """Keep in mind where a content lies."""
        row = (*self._place(path, stamp), digest)
        self._do("insert or replace into places values (?, ?, ?, ?, ?, ?)", row)

    def keep(self, digest: bytes, extract: Extract, *, by_programs: bool) -> None:
        """Keep an extract; `by_programs` says whether other programs had a part in it."""
        programs = self._programs() if by_programs else ""
        text = json.dumps(plain(extract), ensure_ascii=False, separators=(",", ":"))
        row = (digest, programs, _text(text))
        self._do("insert or replace into extracts values (?, ?, ?)", row)

    def told_at(self, path: str, stamp: Stamp, task: str) -> str | None:
        """Return what was kept of a file for a task, by where it lies; None if it has changed."""
        return self._text(_BY_PLACE, (*self._place(path, stamp), task))

    def told_of(self, digest: bytes, task: str) -> str | None:
        """Return what was kept of a content for a task, wherever it lies."""
        return self._text(_BY_CONTENT, (digest, task))

    def tell(self, digest: bytes, task: str, text: str) -> None:
        """Keep a text for a task other than extracts, as it would come out."""
        row = (digest, task, _text(text))
        self._do("insert or replace into extracts values (?, ?, ?)", row)

    def close(self) -> None:
        """Save what was read, and let go of the file."""
        self._kept.do(sqlite3.Connection.commit)
        self._kept.close()

    def _place(self, path: str, stamp: Stamp) -> tuple[object, ...]:
        return (self._folder, _text(path), stamp.size, stamp.time, stamp.number)

    def _found(self, query: str, values: tuple[object, ...]) -> Extract | None:
        text = self._text(query, (*values, ""))
        if text is None and self._kept.is_open:
            text = self._text(query, (*values, self._programs()))
        try:
            return extract_of(json.loads(text)) if text else None
        except (ValueError, TypeError, AttributeError):  # somebody else wrote that
            return None

    def _text(self, query: str, values: tuple[object, ...]) -> str | None:
        row = self._kept.do(lambda base: base.execute(query, values).fetchone())
        return row[0] if row and isinstance(row[0], str) else None

    def _do(self, statement: str, values: tuple[object, ...]) -> None:
        def save(base: sqlite3.Connection) -> None:
            base.execute(statement, values)
            self._unsaved += 1
            if self._unsaved >= _SAVED_AFTER:
                base.commit()
                self._unsaved = 0

        self._kept.do(save)


def _text(text: str) -> str:
    """Return a text that SQLite can hold: names may be bytes that are no text."""
    return text.encode("utf-8", "backslashreplace").decode()


def cache_file(unit: str) -> str | None:
    """Return the path of the cache for the files of a unit; None where there can be none."""
    return caches.cache_file(f"extracts-{FORMAT}.sqlite3", unit)
