"""One walk through a unit's folder: which names there are, and what cannot be examined."""

import os
from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from fnmatch import fnmatchcase
from typing import Literal

from spm_check.errors import Complaint, Place, UnusableError, reason_of
from spm_check.folders import stays_inside
from spm_check.model.holdings import Obstacle, ObstacleKind, Tree, is_pattern, join
from spm_check.reading.text.limits import Limits

Way = tuple[str, ...]
"""The parts of a path or pattern that are still ahead."""

EVERYWHERE: AbstractSet[Way] = frozenset({("**",)})
"""The way into every folder."""

VERSION_CONTROL = frozenset({".git", ".hg", ".svn"})
"""Folders that are never entered."""


class Walk:
    """The names below a folder, taken once.

    No link to a folder is followed, and a link to a file counts only if it stays inside.
    """

    def __init__(
        self, folder: str, limits: Limits, patterns: Collection[str] | None = None
    ) -> None:
        """Walk the folder to its end, or only as far as some paths and patterns lead.

        Raises `UnusableError` if the folder itself cannot be read or holds too many entries.
        """
        self.obstacles: dict[str, Obstacle] = {}
        self.links: set[str] = set()
        self._folder = folder
        self._root = os.path.realpath(folder)
        self._limit = self._left = limits.entries
        self._real = {"": folder}
        files: dict[str, frozenset[str]] = {}
        folders: dict[str, frozenset[str]] = {}
        first = EVERYWHERE if patterns is None else {tuple(each.split("/")) for each in patterns}
        waiting: list[tuple[str, AbstractSet[Way]]] = [("", first)]
        while waiting:
            here, ways = waiting.pop()
            kinds: dict[str, list[str]] = {"file": [], "folder": []}
            for name, kind in self._entries(here):
                kinds[kind].append(name)
            files[here] = frozenset(kinds["file"])
            folders[here] = frozenset(kinds["folder"])
            waiting.extend(
                (join(here, name), onward)
                for name in kinds["folder"]
                if (onward := {rest for way in ways if (rest := _onward(way, name))})
            )
        self.tree = Tree(files, folders)

    def real(self, path: str) -> str:
        """Return the path by which the operating system knows a path of the tree."""
        known = self._real.get(path)
        if known is not None:
            return known
        folder, _, name = path.rpartition("/")
        return os.path.join(self._real[folder], name)

    def inside(self, path: str) -> bool:
        """Say whether a path of the operating system stays inside the folder."""
        return stays_inside(path, self._root)

    def _entries(self, here: str) -> Iterator[tuple[str, str]]:
        """Yield the files and folders in a folder; note what is neither."""
        try:
            with os.scandir(self._real[here]) as entries:
                for entry in entries:
                    self._left -= 1
                    if self._left < 0:
                        raise self._too_full()
                    name = _printable(entry.name)
                    path = join(here, name)
                    kind = self._kind(entry)
                    if kind == "folder" or name != entry.name:
                        self._real[path] = entry.path
                    if kind == "file" and entry.is_symlink():
                        self.links.add(path)
                    if kind == "file" or (kind == "folder" and name not in VERSION_CONTROL):
                        yield name, kind
                    elif kind != "folder":
                        self.obstacles[path] = Obstacle(path, kind)
        except OSError as error:
            if not here:
                reason = {"reason": reason_of(error)}
                place = Place(self._folder, 0, 0)
                raise UnusableError((Complaint("path-unreadable", place, reason),)) from None
            self.obstacles[here] = Obstacle(here, "folder-unreadable")

    def _kind(self, entry: os.DirEntry[str]) -> ObstacleKind | Literal["file", "folder"]:
        if entry.is_file(follow_symlinks=False):
            return "file"
        if entry.is_dir(follow_symlinks=False):
            return "folder"
        return self._kind_of_link(entry) if entry.is_symlink() else "not-regular"

    def _kind_of_link(self, entry: os.DirEntry[str]) -> ObstacleKind | Literal["file"]:
        try:
            if entry.is_dir():
                return "folder-link"
            if not entry.is_file():
                return "not-regular" if os.path.exists(entry.path) else "link-broken"
        except OSError:  # a loop of links
            return "link-broken"
        return "file" if self.inside(entry.path) else "link-outside"

    def _too_full(self) -> UnusableError:
        facts = {"limit": str(self._limit)}
        return UnusableError((Complaint("folder-too-full", Place(self._folder, 0, 0), facts),))


def _onward(way: Way, name: str) -> Way:
    """Return what of a way is ahead in a folder of this name; nothing where it leads elsewhere."""
    part = way[0]
    if part == "**":
        return way
    leads = name == part or (is_pattern(part) and fnmatchcase(name, part))
    return way[1:] if leads else ()


def _printable(name: str) -> str:
    r"""Return a name as text; bytes that are not UTF-8 become `\\xNN`."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return os.fsencode(name).decode("utf-8", "backslashreplace")
    return name
