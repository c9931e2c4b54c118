"""The names in a folder, by what they stand for, and those in all folders below one."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from spm_check.model.holdings import join
from spm_check.reading.folder.walk import VERSION_CONTROL


class Listing(NamedTuple):
    """The names in one folder, in the order of the system: where nothing changes it stays."""

    files: list[str]
    folders: list[str]
    links: list[str]
    others: list[str]

    @property
    def entered(self) -> list[str]:
        """The folders in which a unit may hold something."""
        return [name for name in self.folders if name not in VERSION_CONTROL]


def listed(folder: str) -> Listing:
    """Return the names in a folder; raises `OSError` where it cannot be read."""
    files: list[str] = []
    folders: list[str] = []
    links: list[str] = []
    others: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False):
                files.append(entry.name)
            elif entry.is_dir(follow_symlinks=False):
                folders.append(entry.name)
            elif entry.is_symlink():
                links.append(entry.name)
            else:
                others.append(entry.name)
    return Listing(files, folders, links, others)


def listings(top: str) -> Iterator[tuple[str, Listing]]:
    """Yield each folder of a unit by its path below the unit's own, which is the empty one.

    One that holds others comes right before all that it holds. Raises `OSError` where a folder
    cannot be read.
    """
    waiting = [""]
    while waiting:
        here = waiting.pop()
        listing = listed(os.path.join(top, here))
        yield here, listing
        waiting += [join(here, name) for name in listing.entered]
