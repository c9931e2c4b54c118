"""Which names there are in a unit's folder and below it, as a digest.

Of a file that nobody declares an audit knows no more than its name.
"""

import hashlib
import marshal
from typing import NamedTuple

from spm_check.model.holdings import join
from spm_check.portfolio.listing import Listing, listings


class Names:
    """The names of a unit, taken on a walk through its folders."""

    def __init__(self, most: int) -> None:
        """Begin; beyond so many entries there is nothing to tell."""
        self._left = most
        self._sum = hashlib.blake2b(digest_size=20)
        self.sound = True
        """Whether what was added so far can be told by names."""

    def add(self, path: str, listing: Listing) -> None:
        """Add the names in a folder, by its path below the unit's own."""
        self._left -= len(listing.files) + len(listing.folders)
        if self._left < 0 or listing.links or listing.others:
            self.give_up()
        self._sum.update(marshal.dumps((path, listing.files, listing.folders), 2))

    def give_up(self) -> None:
        """Take note that something cannot be told by names."""
        self.sound = False

    @property
    def digest(self) -> bytes | None:
        """What stands for the names.

        None where something depends on where a link leads, where a folder cannot be read, and
        where there are more entries than the limits allow.
        """
        return self._sum.digest() if self.sound else None


class Below(NamedTuple):
    """All that lies in a unit's folder."""

    names: bytes
    files: list[str]
    folders: list[str]
    """The unit's own is the empty one."""


def all_below(top: str, most: int) -> Below | None:
    """Return what lies in a unit's folder; None where it cannot be told by names."""
    names = Names(most)
    files: list[str] = []
    folders: list[str] = []
    try:
        for here, listing in listings(top):
            names.add(here, listing)
            if not names.sound:
                return None
            folders.append(here)
            files += [join(here, name) for name in listing.files]
    except OSError:
        return None
    return None if names.digest is None else Below(names.digest, files, folders)
