"""Where the units are: every folder below a root that holds a unit file."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from spm_check.errors import Complaint, Place, UnusableError, reason_of
from spm_check.model.holdings import join
from spm_check.portfolio.listing import Listing, listed
from spm_check.portfolio.memory import Memory
from spm_check.portfolio.names import Names
from spm_check.portfolio.walks import Walks, Within
from spm_check.reading.unit.finder import NAMES

UNIT_FILES = frozenset(NAMES)


class Found(NamedTuple):
    """A folder below the root that a unit file makes a unit, or that nobody could look into."""

    path: str
    """Below the root, with slashes; a point for the root itself."""
    complaint: Complaint | None = None
    """Why it cannot be examined."""
    names: bytes | None = None
    """The digest of the names in it and below it, where somebody wants it and it can be told."""


def units_below(root: str, memory: Memory | None = None, most: int = 0) -> Iterator[Found]:
    """Yield the units below a folder, in no order that matters.

    Units may lie within units. In hidden folders there are none. No link to a folder is followed:
    what it leads to lies elsewhere, and would be counted twice or does not belong here; one
    that leads to a unit is yielded with a complaint. With a `memory`, the names in units of at most
    so many entries are taken on the way. Raises `UnusableError` where the root cannot be read.
    """
    with Walks(memory, root) as walks:
        yield from _Search(root, walks, most if memory else 0).found()


class _Way(NamedTuple):
    """A folder that is ahead, by its path below the root; the root itself is the empty one."""

    path: str
    hidden: bool
    """Whether no unit is looked for in it."""


class _Search:
    """One search, and the units through whose folders it is going."""

    def __init__(self, root: str, walks: Walks, most: int) -> None:
        self._root = root
        self._walks = walks
        self._most = most
        self._waiting = [_Way("", hidden=False)]
        self._units: list[_Unit] = []
        """From the outermost to the innermost."""

    def found(self) -> Iterator[Found]:
        while self._waiting:
            way = self._waiting.pop()
            while self._units and not self._units[-1].holds(way.path):
                yield self._left()
            if not (known := self._known(way)):
                yield from self._entered(way)
            yield from known
        while self._units:
            yield self._left()

    def _known(self, way: _Way) -> list[Found]:
        """Return the units in a folder that an earlier run has walked through."""
        if way.hidden or self._most == 0 or self._takes_names():
            return []
        return [
            Found(join(way.path, each.path) if each.path else way.path or ".", None, each.names)
            for each in self._walks.within(way.path)
        ]

    def _takes_names(self) -> bool:
        """Say whether some unit needs the names of all that lies here."""
        return any(each.names.sound for each in self._units)

    def _entered(self, way: _Way) -> Iterator[Found]:
        """Enter a folder; yield what is found in it but no unit."""
        here, hidden = way
        try:
            listing = listed(os.path.join(self._root, here))
        except OSError as error:
            if not here:
                raise UnusableError((_unusable(self._root, error),)) from None
            for each in self._units:
                each.names.give_up()
            if not hidden:
                yield Found(here, _unreadable(os.path.join(self._root, here), error))
            return
        if not hidden:
            yield from _linked(self._root, here, listing)
            if not all(UNIT_FILES.isdisjoint(names) for names in listing):
                self._units.append(_Unit(here, self._most))
        for each in self._units:
            each.add(here, listing)
        for name in listing.entered:
            passed_over = hidden or name.startswith(".")
            if not passed_over or self._takes_names():
                self._waiting.append(_Way(join(here, name), passed_over))

    def _left(self) -> Found:
        """Leave the innermost unit, and keep the walk through the outermost."""
        unit = self._units.pop()
        names = unit.names.digest
        if names is not None:
            for each in (unit, *self._units):
                each.within.append(Within(each.below(unit.path), names))
            if not self._takes_names():
                self._walks.keep(unit.path, unit.folders, unit.within)
        return Found(unit.path or ".", None, names)


class _Unit:
    """A unit through whose folder the search is going."""

    def __init__(self, path: str, most: int) -> None:
        self.path = path
        self.names = Names(most)
        self.folders: list[str] = []
        self.within: list[Within] = []

    def holds(self, path: str) -> bool:
        return not self.path or path.startswith(f"{self.path}/")

    def below(self, path: str) -> str:
        """Return the path below its own folder of what it holds."""
        return path[len(self.path) :].removeprefix("/")

    def add(self, here: str, listing: Listing) -> None:
        """Take the names in a folder, as long as they are of use."""
        if self.names.sound:
            self.folders.append(self.below(here))
            self.names.add(self.folders[-1], listing)


def _linked(root: str, here: str, listing: Listing) -> Iterator[Found]:
    for name in listing.links:
        path = join(here, name)
        there = os.path.join(root, path)
        if not name.startswith(".") and _leads_to_unit(there):
            yield Found(path, Complaint("folder-linked", Place(there, 0, 0)))


def _unusable(root: str, error: OSError) -> Complaint:
    """Return what is wrong with a root: it may not be there, or be a file."""
    match error:
        case FileNotFoundError():
            return Complaint("path-missing", Place(root, 0, 0))
        case NotADirectoryError():
            return Complaint("folder-expected", Place(root, 0, 0))
        case _:
            return _unreadable(root, error)


def _unreadable(path: str, error: OSError) -> Complaint:
    return Complaint("path-unreadable", Place(path, 0, 0), {"reason": reason_of(error)})


def _leads_to_unit(link: str) -> bool:
    return any(os.path.lexists(os.path.join(link, name)) for name in NAMES)
