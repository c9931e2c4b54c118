"""What truly lies in a unit's folder, taken once at the door."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import translate
from functools import lru_cache
from typing import Literal

from spm_check.model.manual_text import ManualText

ObstacleKind = Literal[
    "folder-unreadable",
    "folder-link",
    "link-outside",
    "link-broken",
    "not-regular",
    "unreadable",
    "empty",
    "root-unnamed",
]
"""Why an entry of the folder could not be examined; what is empty has nothing to examine.

`root-unnamed`: the unit above, for nobody said within which folder it may be looked for.
"""

FlawKind = ObstacleKind | Literal["missing", "other-form", "folder", "no-evidence"]
"""Why a declared file is not held."""


@dataclass(frozen=True, slots=True, order=True)
class Flaw:
    """A declared path or pattern that is not held, and a name that is nearly the same."""

    path: str
    kind: FlawKind
    near: str | None = None

    def at(self, folder: str) -> "Flaw":
        """Return it with its paths led by the way to the folder that they are in."""
        return Flaw(join(folder, self.path), self.kind, self.near and join(folder, self.near))


@dataclass(frozen=True, slots=True, order=True)
class Obstacle:
    """An entry of the folder that was seen and could not be examined."""

    path: str
    kind: ObstacleKind


@dataclass(frozen=True)
class Tree:
    """The names below a folder: for each folder its files and its folders.

    Folders are named by their path with `/` and without a slash at the end; the unit's own
    folder is the empty name.
    """

    files: Mapping[str, frozenset[str]]
    folders: Mapping[str, frozenset[str]]

    def match(self, pattern: str) -> Iterator[str]:
        """Yield the paths of the files that a path or pattern names, in no order.

        `*`, `?` and `[...]` match within one name, `**` any number of folders; at the end it
        stands for every file below. A name that is there as it is written stands for itself, so
        `SOP [2].docx` needs no escape.
        """
        if not is_pattern(pattern):
            folder, _, name = pattern.rpartition("/")
            if name in self.files.get(folder, frozenset()):
                yield pattern
            return
        *folders, name = pattern.split("/")
        if name == "**":
            folders, name = [*folders, "**"], "*"
        for folder in self._folders(folders):
            for each in _fitting(name, self.files.get(folder, frozenset())):
                yield join(folder, each)

    def _folders(self, parts: Iterable[str]) -> set[str]:
        """Return the folders that `parts` lead to from the unit's own."""
        reached = {""}
        for part in parts:
            if part == "**":
                reached = self._all_below(reached)
                continue
            reached = {
                join(folder, each)
                for folder in reached
                for each in _fitting(part, self.folders.get(folder, frozenset()))
            }
        return reached

    def _all_below(self, folders: Iterable[str]) -> set[str]:
        """Return the folders and whatever lies below them; each is entered once."""
        found: set[str] = set()
        waiting = list(folders)
        while waiting:
            folder = waiting.pop()
            if folder not in found:
                found.add(folder)
                waiting.extend(join(folder, each) for each in self.folders.get(folder, ()))
        return found

    def all_files(self) -> Iterator[str]:
        """Yield every file's path, in no order."""
        return (join(folder, name) for folder, names in self.files.items() for name in names)


@dataclass(frozen=True, slots=True)
class Holdings:
    """What was found for every declared path, and what else there is in the folder."""

    held: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each declared path or pattern the sound files that it names, sorted."""
    flaws: Mapping[str, Flaw] = field(default_factory=dict)
    """For each declared path or pattern that is not held the reason."""
    undeclared: tuple[str, ...] = ()
    """Files that no item names, sorted."""
    files: int = 0
    """Files in the folder, without what every folder has and nobody declares."""
    obstacles: tuple[Obstacle, ...] = ()
    manuals: Mapping[str, ManualText] = field(default_factory=dict)
    """The texts of quality manuals by path; what is not here, nobody has looked into."""

    def beside(self, other: "Holdings", folder: str) -> "Holdings":
        """Return these with what another folder holds, its paths led by the way there.

        What else lies in the other folder, and what of it could not be examined, is not ours.
        """
        held = {
            join(folder, pattern): tuple(join(folder, path) for path in paths)
            for pattern, paths in other.held.items()
        }
        flaws = {join(folder, pattern): each.at(folder) for pattern, each in other.flaws.items()}
        manuals = {join(folder, path): text for path, text in other.manuals.items()}
        return replace(
            self,
            held={**self.held, **held},
            flaws={**self.flaws, **flaws},
            manuals={**self.manuals, **manuals},
        )


def join(folder: str, name: str) -> str:
    """Return the path of a name in a folder."""
    return f"{folder}/{name}" if folder else name


def is_pattern(name: str) -> bool:
    """Say whether a name stands for more than itself."""
    return "*" in name or "?" in name or "[" in name


def _fitting(pattern: str, names: frozenset[str]) -> Iterator[str]:
    """Yield the names that a pattern stands for: itself where it is there, else what fits."""
    if pattern in names:
        yield pattern
    elif is_pattern(pattern):
        fits = _matcher(pattern)
        yield from (name for name in names if fits(name))


@lru_cache(maxsize=4096)
def _matcher(pattern: str) -> Callable[[str], re.Match[str] | None]:
    """Return what decides whether one name fits a pattern; case counts on every system."""
    return re.compile(translate(pattern)).match
