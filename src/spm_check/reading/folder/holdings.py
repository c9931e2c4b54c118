"""What truly lies in a unit's folder: one walk, and a look at every declared file.

Only regular files inside the folder count, and they are opened without blocking. Nothing is
written and nothing is run.
"""

import os
import stat
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from spm_check.folders import open_quietly
from spm_check.model.holdings import Flaw, Holdings, Obstacle, ObstacleKind, is_pattern
from spm_check.reading.folder.walk import Walk
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.near import near

NOBODY_DECLARES = frozenset({"unit.schema.json", "plan.yaml", "thumbs.db", "desktop.ini"})
"""Names that need no declaration, besides the unit file and whatever is hidden."""

HIDDEN = (".", "~$")
"""How the names of hidden files begin, and of the locks that office programs leave behind."""

FEW = 50
"""In folders with at most so many files a similar name is looked for."""


def take_holdings(
    folder: str,
    unit_file: str,
    declared: Iterable[str],
    limits: Limits = DEFAULT,
    own: AbstractSet[str] = frozenset(),
) -> Holdings:
    """Return what the folder holds of the declared paths and patterns, and what else is there.

    `unit_file` is the name of the unit file in the folder; `own` are the real paths of files
    that this run writes, which are nothing that the unit holds. Raises `UnusableError` if the
    folder cannot be read at all or has too many entries.
    """
    look = Look(Walk(folder, limits))
    held, flaws, named = look.for_(declared, unit_file)
    countable = {path for path in look.walk.tree.all_files() if _countable(path, unit_file)}
    if own:
        countable = {
            path for path in countable if os.path.realpath(look.walk.real(path)) not in own
        }
    return Holdings(
        held=held,
        flaws=flaws,
        undeclared=tuple(sorted(countable - named)),
        files=len(countable),
        obstacles=look.obstacles(),
    )


def look_for(
    folder: str, unit_file: str, declared: Collection[str], limits: Limits = DEFAULT
) -> Holdings:
    """Return what a folder holds of the declared paths and patterns, and nothing else about it.

    Only the folders are entered that those lead to, for a city's own may hold all of its units.
    Raises `UnusableError` as `take_holdings` does.
    """
    held, flaws, _ = Look(Walk(folder, limits, declared)).for_(declared, unit_file)
    return Holdings(held=held, flaws=flaws)


def _meant(paths: Iterable[str], pattern: str, unit_file: str) -> Iterator[str]:
    """Leave out what is never evidence, and the hidden files that a pattern fits by chance."""
    hidden_too = _is_hidden(pattern)
    for path in paths:
        if _may_be_evidence(path, unit_file) and (
            hidden_too or path == pattern or not _is_hidden(path)
        ):
            yield path


def _may_be_evidence(path: str, unit_file: str) -> bool:
    return path != unit_file and path.rpartition("/")[2].lower() not in NOBODY_DECLARES


def _is_hidden(path: str) -> bool:
    return path.startswith(HIDDEN) or any(f"/{each}" in path for each in HIDDEN)


def _countable(path: str, unit_file: str) -> bool:
    """Say whether a file is one that a unit would declare."""
    return _may_be_evidence(path, unit_file) and not _is_hidden(path)


class Found(NamedTuple):
    """For each declared path or pattern what is sound or why nothing is, and all that is named."""

    held: dict[str, tuple[str, ...]]
    flaws: dict[str, Flaw]
    named: set[str]


class Look:
    """Looks at declared files, each once."""

    def __init__(self, walk: Walk) -> None:
        """Take the walk whose files are looked at."""
        self.walk = walk
        self._seen: dict[str, ObstacleKind | None] = {}
        self._passed_over: set[str] = set()
        self._folded: dict[str, str] | None = None

    def for_(self, declared: Iterable[str], unit_file: str) -> Found:
        """Look for every declared path and pattern."""
        held: dict[str, tuple[str, ...]] = {}
        flaws: dict[str, Flaw] = {}
        named: set[str] = set()
        for pattern in dict.fromkeys(declared):
            matches = sorted(_meant(self.walk.tree.match(pattern), pattern, unit_file))
            named.update(matches)
            sound = tuple(path for path in matches if self.at(path) is None)
            if sound:
                held[pattern] = sound
                self.pass_over(path for path in matches if self.at(path) is not None)
            else:
                flaws[pattern] = self.flaw(pattern, matches)
        return Found(held, flaws, named)

    def at(self, path: str) -> ObstacleKind | None:
        """Return why a file of the tree is not sound; None where it is."""
        if path not in self._seen:
            self._seen[path] = self._examine(path)
        return self._seen[path]

    def pass_over(self, paths: Iterable[str]) -> None:
        """Keep in mind files that are not sound, beside others of the same pattern that are."""
        self._passed_over.update(paths)

    def obstacles(self) -> tuple[Obstacle, ...]:
        """Return what could not be examined, sorted by path."""
        found = dict(self.walk.obstacles)
        for path, kind in self._seen.items():
            if kind == "unreadable" or (kind is not None and path in self._passed_over):
                found[path] = Obstacle(path, kind)
        return tuple(sorted(found.values()))

    def _examine(self, path: str) -> ObstacleKind | None:
        try:
            real = self.walk.real(path)
            if path in self.walk.links and not self.walk.inside(real):
                return "link-outside"
            descriptor = open_quietly(real)
        except OSError:
            return "unreadable"
        try:
            status = os.fstat(descriptor)
        finally:
            os.close(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return "not-regular"
        return None if status.st_size else "empty"

    def flaw(self, pattern: str, matches: list[str]) -> Flaw:
        """Return why nothing sound is found under a declared path or pattern."""
        for path in matches:
            kind = self.at(path)
            if kind is not None:
                return Flaw(pattern, kind)
        tree = self.walk.tree
        if pattern in tree.folders:
            return Flaw(pattern, "folder")
        parts = pattern.split("/")
        for length in range(1, len(parts) + 1):
            obstacle = self.walk.obstacles.get("/".join(parts[:length]))
            if obstacle is not None:
                return Flaw(pattern, obstacle.kind)
        if is_pattern(pattern):
            return Flaw(pattern, "missing")
        return self._like(pattern)

    def _like(self, path: str) -> Flaw:
        """Return why a file is not there by its name, and the one that was perhaps meant.

        That is one whose name differs only by case or Unicode form, or is much like it.
        """
        folder, slash, name = path.rpartition("/")
        names = self.walk.tree.files.get(folder, frozenset())
        if name in names:
            return Flaw(path, "no-evidence")
        if self._folded is None:
            self._folded = {_fold(each): each for each in sorted(self.walk.tree.all_files())}
        same = self._folded.get(_fold(path))
        if same is not None:
            one, other = (unicodedata.normalize("NFC", each) for each in (path, same))
            return Flaw(path, "other-form" if one == other else "missing", same)
        like = near(name, sorted(names)) if len(names) <= FEW else ""
        return Flaw(path, "missing", folder + slash + like if like else None)


def _fold(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()
