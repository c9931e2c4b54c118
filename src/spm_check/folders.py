"""How files are come at: never waiting for anybody, never out of a folder."""

import os
from functools import reduce
from operator import or_

QUIETLY = reduce(
    or_,
    (getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY")),
    os.O_RDONLY,
)


def open_quietly(path: str) -> int:
    """Open a file for reading without waiting for anybody, and return its descriptor."""
    return os.open(path, QUIETLY)


def stays_inside(path: str, root: str) -> bool:
    """Say whether a path, with all links followed, lies within a folder named by its real path."""
    try:
        return os.path.commonpath((root, os.path.realpath(path))) == root
    except ValueError:  # on another drive
        return False
