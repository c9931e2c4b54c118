"""The units above others, as far as a line that was kept depends on them."""

import hashlib
import os
from collections.abc import Sequence

from spm_check.folders import stays_inside
from spm_check.portfolio.names import all_below
from spm_check.portfolio.states import State, encoded, state_of
from spm_check.reading.text.limits import Limits


class Above:
    """The states of the units above those of a batch, each taken once."""

    def __init__(self, root: str, limits: Limits) -> None:
        """Take the folder within which units above are looked for."""
        self._root = os.path.realpath(root)
        self._limits = limits
        self._known: dict[str, State | None] = {}

    def seen_from(self, folder: str, ways: Sequence[str]) -> State | None:
        """Return the state of all units at the ends of ways from a unit's folder.

        None where one of them cannot be told, lies outside the root, or holds the unit itself:
        whatever changes in any of its children would change it.
        """
        sum_ = hashlib.blake2b(digest_size=20)
        rows: list[tuple[int, ...]] = []
        here = os.path.realpath(folder)
        for way in ways:
            there = os.path.realpath(os.path.join(here, way))
            if stays_inside(here, there) or not stays_inside(there, self._root):
                return None
            if there not in self._known:
                self._known[there] = self._whole(there)
            state = self._known[there]
            if state is None:
                return None
            sum_.update(state.digest)
            rows += state.rows
        return State(sum_.digest(), rows)

    def _whole(self, folder: str) -> State | None:
        """Return the state of all that lies in a folder."""
        below = all_below(folder, self._limits.entries)
        if below is None:
            return None
        return state_of(below.names, folder, encoded((*below.files, *below.folders)))
