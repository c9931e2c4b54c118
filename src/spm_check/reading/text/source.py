"""The text of one file with its name, and the complaints that are collected about it."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

from spm_check.errors import Complaint, ComplaintCode, Place, UnusableError, reason_of
from spm_check.folders import open_quietly
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.near import near

LISTED = 30
"""How many of the known words a complaint lists."""

GUESSED = 200
"""Up to how many complaints the nearest known word is looked for; past that it takes too long."""


class At(Protocol):
    """Anything that has a place in its file: lines and columns count from 1."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column in characters."""


class Point(NamedTuple):
    """A bare place."""

    line: int
    column: int


START = Point(1, 1)
NOWHERE = Point(0, 0)
"""The place of what is wrong with a file as a whole."""


@dataclass(frozen=True)
class Source:
    """A text file as it was read."""

    name: str
    """Its name in reports, which do not depend on where the folder lies."""
    text: str
    shown: str = ""
    """Its name in complaints: the path by which the user reached it."""

    @cached_property
    def lines(self) -> list[str]:
        """The lines, broken where YAML breaks them."""
        return self.text.splitlines()

    def place(self, at: At) -> Place:
        """Return a place in this file."""
        return Place(self.name, at.line, at.column)

    def line(self, number: int) -> str:
        """Return a line by its number, or nothing past the end."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""


class Complaints:
    """Collects what is wrong with one source, so that all of it is told in one run."""

    def __init__(self, source: Source) -> None:
        """Begin with nothing to complain of."""
        self._source = source
        self._all: list[Complaint] = []
        self._aliases: set[Place] = set()

    def __bool__(self) -> bool:
        """Say whether anything is wrong."""
        return bool(self._all)

    def __iter__(self) -> Iterator[Complaint]:
        """Go through the complaints as they came."""
        return iter(self._all)

    def add(self, code: ComplaintCode, at: At, **facts: str) -> None:
        """Complain about the place `at`."""
        place = Place(self._source.shown or self._source.name, at.line, at.column)
        if place in self._aliases:
            return  # what the alias stands for is not known, so nothing can be said of it
        if code == "yaml-alias":
            self._aliases.add(place)
        self._all.append(Complaint(code, place, facts, self._source.line(at.line)))

    def unknown(self, code: ComplaintCode, at: At, value: str, known: Iterable[str]) -> None:
        """Complain of a word that is none of the known ones, with the nearest of them."""
        words = tuple(known)
        listed = ", ".join(words[:LISTED]) + (", …" if len(words) > LISTED else "")
        self.add(code, at, value=value, near=self.near(value, words), known=listed)

    def near(self, value: str, known: Iterable[str]) -> str:
        """Return the known word nearest to a mistaken one, or an empty text."""
        return near(value, known) if len(self._all) < GUESSED else ""


def read_source(path: str, name: str, limits: Limits) -> Source:
    """Read a text file in UTF-8, with or without byte order mark.

    Raises `UnusableError` for a file that is not regular, unreadable, too big, or not UTF-8.
    """
    return source_of(read_content(path, name, limits), name, path)


def read_content(path: str, name: str, limits: Limits) -> bytes:
    """Read a file, opened without blocking, and only if it is a regular one.

    Raises `UnusableError` for a file that is not regular, unreadable, or too big.
    """
    complaints = Complaints(Source(name, "", path))
    content = b""
    try:
        content = read_regular(path, limits.bytes + 1)
    except IrregularFileError:
        complaints.add("file-irregular", NOWHERE)
    except FileNotFoundError:
        complaints.add("path-missing", NOWHERE)
    except OSError as error:
        complaints.add("path-unreadable", NOWHERE, reason=reason_of(error))
    if len(content) > limits.bytes:
        complaints.add("file-too-big", NOWHERE, limit=str(limits.bytes))
    if complaints:
        raise UnusableError(tuple(complaints))
    return content


def source_of(content: bytes, name: str, shown: str = "") -> Source:
    """Return a content as text; raise `UnusableError` where it is not UTF-8."""
    complaints = Complaints(Source(name, "", shown))
    text = _decode(content, complaints)
    if complaints:
        raise UnusableError(tuple(complaints))
    return Source(name, text, shown)


AT_LEAST = 1 << 16
"""How much is read of a file whatever size it states, for some system files state none."""


class IrregularFileError(Exception):
    """A device, pipe, socket or folder stands where a file should be."""


def read_regular(path: str, most: int) -> bytes:
    """Read at most so many bytes of a file.

    Raises `OSError`, and `IrregularFileError` for what is no regular file.
    """
    descriptor = open_quietly(path)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise IrregularFileError
        with open(descriptor, "rb", closefd=False) as stream:
            return stream.read(min(most, max(status.st_size, AT_LEAST) + 1))
    finally:
        os.close(descriptor)


def _decode(content: bytes, complaints: Complaints) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:4]:
        complaints.add("utf-16", NOWHERE)
        return ""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # `error.object` and not `content`: the places in it do not count the byte order mark.
        before = error.object[: error.start].decode()
        at = Point(before.count("\n") + 1, len(before) - before.rfind("\n"))
        complaints.add("not-utf8", at, byte=f"{error.object[error.start]:02X}")
        return ""
