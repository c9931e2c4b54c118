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
            complaint = Complaint(
                "path-unreadable",
                Place(os.path.join(root, here), 0, 0),
                {"reason": reason_of(error)},
            )
            if not here:
                raise UnusableError((complaint,)) from None
            yield Found(here, complaint)
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


def _leads_to_unit(link: str) -> bool:
    return any(os.path.lexists(os.path.join(link, name)) for name in NAMES)
