"""Where the units are: every folder below a root that holds a unit file."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from spm_check.errors import Complaint, Place, UnusableError, reason_of
from spm_check.model.holdings import join
from spm_check.reading.unit.finder import NAMES


class Found(NamedTuple):
    """A folder below the root that a unit file makes a unit, or that nobody could look into."""

    path: str
    """Below the root, with slashes; a point for the root itself."""
    complaint: Complaint | None = None
    """Why it cannot be examined."""


def units_below(root: str) -> Iterator[Found]:
    """Yield the units below a folder, in no order that matters.

    Units may lie within units. Hidden folders are passed over. No link to a folder is followed:
    what it leads to lies elsewhere, and would be counted twice or does not belong here; one
    that leads to a unit is yielded with a complaint. Raises `UnusableError` where the root cannot
    be read.
    """
    waiting = [""]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(os.path.join(root, here)) as entries:
                names = sorted(entries, key=lambda entry: entry.name, reverse=True)
        except OSError as error:
            if not here:
                raise UnusableError((_unusable(root, error),)) from None
            yield Found(here, _unreadable(os.path.join(root, here), error))
            continue
        if any(entry.name in NAMES for entry in names):
            yield Found(here or ".")
        for entry in names:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(join(here, entry.name))
            elif entry.is_symlink() and _leads_to_unit(entry.path):
                place = Place(entry.path, 0, 0)
                yield Found(join(here, entry.name), Complaint("folder-linked", place))


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
