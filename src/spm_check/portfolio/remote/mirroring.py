"""A unit of a store, mirrored into a folder of this machine as far as an audit looks at it.

The audit reads the unit file, the plan and the quality manuals; of everything else it asks only
whether it is there and not empty. So of a scan of a gigabyte nothing but its name is moved.
"""

import os
import posixpath
from collections.abc import Iterable
from contextlib import suppress

from spm_check.errors import Complaint, ComplaintCode, Place, UnusableError
from spm_check.extraction.manuals import MOST_FILES
from spm_check.extraction.opening import AT_MOST
from spm_check.model.holdings import join
from spm_check.model.unit import Unit
from spm_check.portfolio.remote.store import Entry, Store, is_usable
from spm_check.portfolio.remote.urls import below
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.folder.holdings import take_holdings
from spm_check.reading.folder.walk import VERSION_CONTROL
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.finder import NAMES, PLAN, find_unit
from spm_check.reading.unit.unit_file import read_unit
from spm_check.review.manuals import manual_files

MOST = 500_000_000
"""How many bytes of manuals are fetched for one unit; those past that count as too large."""
PLACEHOLDER = b"."
"""What stands for the content of a file that is not empty."""


class Mirror:
    """A folder of this machine that shows a part of a store, each unit where it lies there."""

    def __init__(self, store: Store, top: str, limits: Limits) -> None:
        """Take the store, an empty folder, and how much one unit may have."""
        self._store = store
        self._top = top
        self._limits = limits
        self._sizes: dict[str, int] = {}
        """What is mirrored already, with the sizes of the files in the store."""

    def fetch(self, path: str, shelf: Shelf) -> str:
        """Mirror the unit at a path and the units above it; return its folder.

        Raises `UnusableError` where it has names that no folder can hold, or too many; what is
        wrong with a unit above is for the review to say.
        """
        folder = self._real(path)
        unit, seen = self._mirrored(path, shelf), {path}
        while unit is not None and (above := _above(path, unit)) and above not in seen:
            seen.add(above)
            path, unit = above, None
            with suppress(UnusableError):
                unit = self._mirrored(path, shelf)
        return folder

    def _mirrored(self, path: str, shelf: Shelf) -> Unit | None:
        """Mirror one unit; return what it declares, None where that cannot be read."""
        folder = self._real(path)
        os.makedirs(folder, exist_ok=True)
        self._show(path)
        for name in (*NAMES, PLAN):
            at = _in(path, name)
            if self._sizes.get(at):
                with open(self._real(at), "wb") as file:
                    file.write(self._store.read(at, self._limits.bytes + 1))
        try:
            where = find_unit(folder)
            unit = read_unit(where.file, where.name, shelf, self._limits)
        except UnusableError:  # the review says why
            return None
        with suppress(UnusableError):
            held = take_holdings(folder, where.name, unit.patterns, self._limits).held
            self._fetch_manuals(path, manual_files(unit, held)[:MOST_FILES])
        return unit

    def _show(self, path: str) -> None:
        """Make every folder and file of a unit, with a placeholder for what files hold."""
        left = self._limits.entries
        odd: list[str] = []
        waiting = [path]
        while waiting:
            here = waiting.pop()
            for entry in self._store.children(here):
                left -= 1
                if left < 0:
                    limit = str(self._limits.entries)
                    raise self._unusable("folder-too-full", path, limit=limit)
                at = _in(here, entry.name)
                if not (is_usable(entry.name) and self._made(at, entry)):
                    odd.append(at)
                elif entry.kind == "folder" and entry.name not in VERSION_CONTROL:
                    waiting.append(at)
        if odd:
            places = [Place(below(self._store.url, at), 0, 0) for at in odd]
            raise UnusableError(tuple(Complaint("name-unusable", place) for place in places))

    def _made(self, at: str, entry: Entry) -> bool:
        """Make one folder or file; say whether that could be."""
        is_folder = entry.kind == "folder"
        if at in self._sizes:  # of another unit, or a file and a folder of one name
            return os.path.isdir(self._real(at)) == is_folder
        try:
            if is_folder:
                os.makedirs(self._real(at), exist_ok=True)
            else:
                with open(self._real(at), "xb") as file:
                    file.write(PLACEHOLDER if entry.kind == "file" and entry.size else b"")
        except (OSError, ValueError):  # too long, or there in another case
            return False
        self._sizes[at] = entry.size if entry.kind == "file" else 0
        return True

    def _fetch_manuals(self, path: str, names: Iterable[str]) -> None:
        """Fetch the quality manuals of a unit, as far as so much is fetched."""
        left = MOST
        for name in names:
            at = _in(path, name)
            size = self._sizes.get(at, 0)
            with open(self._real(at), "wb") as file:
                if size > min(AT_MOST, left):
                    file.truncate(AT_MOST + 1)  # as large as the rest of us need to know
                else:
                    self._store.copy(at, file, AT_MOST + 1)
                    left -= size

    def _real(self, at: str) -> str:
        return os.path.normpath(os.path.join(self._top, at))

    def _unusable(self, code: ComplaintCode, path: str, **facts: str) -> UnusableError:
        return UnusableError((Complaint(code, Place(below(self._store.url, path), 0, 0), facts),))


def _above(path: str, unit: Unit) -> str | None:
    """Return the path of the unit that one inherits from; None where there is none in the store."""
    if unit.inherits is None:
        return None
    way = posixpath.normpath(posixpath.join(path, unit.inherits.path))
    if posixpath.basename(way) in NAMES:
        way = posixpath.dirname(way) or "."
    return None if posixpath.isabs(way) or way.split("/")[0] == ".." else way


def _in(folder: str, name: str) -> str:
    """Return the path of a name in a folder of the store, whose root is a point."""
    return name if folder == "." else join(folder, name)
