"""The units above a unit: found within a root, each read once, with what they share.

Nothing outside the root is opened, and nothing at all where nobody named one.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import dropwhile
from typing import NamedTuple

from spm_check.audit.sharing import Above, inheriting
from spm_check.errors import ComplaintCode, UnusableError
from spm_check.folders import stays_inside
from spm_check.model.holdings import Holdings
from spm_check.model.unit import Document, Inheritance, Unit
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.folder.holdings import look_for
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import Complaints, Point, read_content, read_source
from spm_check.reading.unit.finder import UnitPath, find_unit
from spm_check.reading.unit.unit_file import read_unit
from spm_check.review.manuals import with_manuals

MOST = 8
"""So many units may stand above one: ministry, province, city, agency, and some to spare."""
KEY = b"inherits"
"""What stands in the file of every unit that inherits."""
ESCAPE = b"\\"
"""By which YAML can write the same in another way."""
NOTHING_THERE = frozenset({"path-missing", "unit-file-missing"})


@dataclass(frozen=True)
class Parent:
    """A unit above others; what it shares is looked for once, when somebody asks."""

    path: UnitPath
    """Where it truly lies, all links followed."""
    unit: Unit
    limits: Limits

    @property
    def shared(self) -> tuple[Document, ...]:
        """The documents that serve its children."""
        return tuple(each for each in self.unit.documents if each.serves_children)

    @cached_property
    def holdings(self) -> Holdings:
        """What its folder holds of the documents that it shares, without what manuals say."""
        patterns = [pattern for each in self.shared for pattern in each.holding.patterns]
        return look_for(self.path.folder, self.path.name, patterns, self.limits)

    @cached_property
    def read(self) -> Holdings:
        """What it holds, with what the manuals say that it shares."""
        sharing = replace(self.unit, documents=self.shared)
        return with_manuals(self.holdings, sharing, self.path.folder)

    @property
    def files(self) -> list[str]:
        """Every file by which the report on a child may change, the unit file first."""
        held = sorted({path for paths in self.holdings.held.values() for path in paths})
        return [self.path.file, *(os.path.join(self.path.folder, path) for path in held)]


class Wrong(NamedTuple):
    """Why a unit cannot inherit, as facts."""

    code: ComplaintCode
    facts: dict[str, str]


class Parents:
    """Finds the units above others within a root, and keeps them for all that ask.

    Meant for one run, or one batch of a run: what changes on the way is not seen.
    """

    def __init__(self, root: str, shelf: Shelf, limits: Limits) -> None:
        """Take the folder within which parents lie, and what their files are read by."""
        self._root = os.path.realpath(root)
        self._shelf = shelf
        self._limits = limits
        self._known: dict[str, Parent | Wrong] = {}

    def of(self, path: UnitPath, unit: Unit) -> tuple[Parent, ...]:
        """Return the units above a unit, the nearest first; none where it does not inherit.

        Raises `UnusableError` with a complaint at the line by which it inherits, for a parent that
        is missing, lies outside the root, cannot be used, or inherits in a circle.
        """
        if unit.inherits is None:
            return ()
        found: list[Parent] = []
        for each in self._above(path, unit.inherits):
            if isinstance(each, Wrong):
                raise self._complaint(path, unit, unit.inherits, each)
            found.append(each)
        return tuple(found)

    def behind(self, path: UnitPath) -> tuple[Parent, ...]:
        """Return the units on which the report of the unit at a path depends besides itself.

        For whoever keeps reports: they hold as long as the `files` of each are as they were, and
        what was missing still is. A unit that does not inherit is not even read. Raises
        `UnusableError` as `of` does, and where the unit cannot be read.
        """
        content = read_content(path.file, path.name, self._limits)
        if KEY not in content and ESCAPE not in content:
            return ()
        return self.of(path, read_unit(path.file, path.name, self._shelf, self._limits))

    def _above(self, path: UnitPath, inherits: Inheritance) -> Iterator[Parent | Wrong]:
        """Yield the units above one after the other; what is wrong comes last."""
        if not stays_inside(path.folder, self._root):
            yield Wrong("parent-outside", {"value": inherits.path})
            return
        folder, above = path.folder, inherits
        chain = [_real(path.file)]
        while True:
            found = self._at(folder, above.path)
            if isinstance(found, Wrong):
                yield found if len(chain) == 1 else _unusable(inherits, 1)
                return
            chain.append(found.path.file)
            if found.path.file in chain[:-1]:
                yield Wrong("parent-circular", {"chain": self._told(chain)})
                return
            if len(chain) > MOST + 1:
                yield Wrong("parent-too-far", {"limit": str(MOST)})
                return
            yield found
            if found.unit.inherits is None:
                return
            folder, above = found.path.folder, found.unit.inherits

    def _at(self, folder: str, way: str) -> Parent | Wrong:
        """Return the unit at the end of a way from a folder, or why there is none."""
        target = _real(os.path.join(folder, way))
        if target not in self._known:
            self._known[target] = self._read(target, way)
        found = self._known[target]
        return (
            Wrong(found.code, found.facts | {"value": way}) if isinstance(found, Wrong) else found
        )

    def _read(self, target: str, way: str) -> Parent | Wrong:
        if not stays_inside(target, self._root):
            return Wrong("parent-outside", {"value": way})
        try:
            there = find_unit(target)
            file = _real(there.file)
            if not stays_inside(file, self._root):
                return Wrong("parent-outside", {"value": way})
            if file != target:
                return self._at(os.path.dirname(file), os.path.basename(file))
            path = UnitPath(os.path.dirname(file), file)
            return Parent(path, read_unit(file, path.name, self._shelf, self._limits), self._limits)
        except UnusableError as error:
            if NOTHING_THERE.issuperset(each.code for each in error.complaints):
                return Wrong("parent-missing", {"value": way})
            return Wrong("parent-unusable", {"value": way, "count": str(len(error.complaints))})

    def _told(self, chain: list[str]) -> str:
        """Return the way round a circle, as it is seen from the root."""
        first = chain.index(chain[-1])
        ways = (os.path.relpath(each, self._root).replace(os.sep, "/") for each in chain[first:])
        return " → ".join(ways)

    def _complaint(
        self, path: UnitPath, unit: Unit, inherits: Inheritance, wrong: Wrong
    ) -> UnusableError:
        complaints = Complaints(read_source(path.file, path.name, self._limits))
        at = Point(inherits.place.line, inherits.place.column)
        complaints.add(wrong.code, at, **wrong.facts)
        return UnusableError(tuple(complaints), unit.language)


def _unusable(inherits: Inheritance, count: int) -> Wrong:
    return Wrong("parent-unusable", {"value": inherits.path, "count": str(count)})


def _real(path: str) -> str:
    return os.path.realpath(path)


def way_from(path: UnitPath, parent: Parent) -> str:
    """Return the way from a unit's folder to that of a parent, with slashes.

    It never begins like a path within the unit's own folder.
    """
    way = os.path.relpath(parent.path.folder, _real(path.folder)).replace(os.sep, "/")
    return way if way.split("/")[0] in {".", ".."} else f"./{way}"


def leads_straight(path: UnitPath, unit: Unit, parents: Iterable[Parent]) -> bool:
    """Say whether no link lies on the way from a unit to any above it, as the ways are written.

    Else they may lead elsewhere the next time, though nothing in any of the units has changed.
    """
    folder = _real(path.folder)
    for each in parents:
        written = unit.inherits.path if unit.inherits else ""
        onward = dropwhile(lambda part: part in {".", ".."}, written.split("/"))
        target = os.path.normpath(os.path.join(folder, written))
        if ".." in onward or target not in {each.path.folder, each.path.file}:
            return False
        folder, unit = each.path.folder, each.unit
    return True


def with_parents(unit: Unit, path: UnitPath, parents: tuple[Parent, ...]) -> Unit:
    """Return a unit with the documents that the units above share with it."""
    return inheriting(unit, (Above(each.unit, way_from(path, each)) for each in parents))


def holding_too(own: Holdings, path: UnitPath, parents: tuple[Parent, ...]) -> Holdings:
    """Return the holdings of a unit with those of the documents that are shared with it.

    What a shared manual says is read only where the unit holds none of its own.
    """
    for each in parents:
        own = own.beside(each.holdings if own.manuals else each.read, way_from(path, each))
    return own
