"""Where what earlier runs have found is kept, and how such a file is opened.

A cache is safe to delete at any time, and one that is damaged or cannot be written is done
without: nothing depends on it but speed.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable
from typing import TypeVar

from spm_check.folders import stays_inside

T = TypeVar("T")

PLACE = "SPM_CHECK_CACHE"
"""The environment variable that names another folder for the caches."""
SECONDS = 2.0
"""How long to wait for somebody else who is writing."""


def cache_file(name: str, outside: str) -> str | None:
    """Return the path of a cache: in the user's cache folder, or where `PLACE` says.

    None where the library that knows the user's cache folder is missing, and where the cache
    would lie in the folder `outside`: there nothing is ever written but what was asked for.
    """
    folder = os.environ.get(PLACE)
    if not folder:
        try:
            import platformdirs  # noqa: PLC0415  an extra
        except ImportError:
            return None
        folder = platformdirs.user_cache_dir("spm-check", appauthor=False)
    if stays_inside(folder, os.path.realpath(outside)):
        return None
    return os.path.join(folder, name)


class CacheFile:
    """A cache that is open; without a file, or where that fails, it knows and takes nothing."""

    def __init__(self, file: str | None, schema: str, largest: int | None = None) -> None:
        """Open it.

        A damaged one is begun anew, and so is one of more than `largest` bytes.
        """
        self._file = file or ""
        self._base = _opened(file, schema, largest) if file else None

    @property
    def is_open(self) -> bool:
        """Whether it is of any use."""
        return self._base is not None

    def do(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something with it; None where it is not open, or fails and so is done without.

        A damaged file is removed, so that the next one is begun anew.
        """
        if self._base is None:
            return None
        try:
            return work(self._base)
        except sqlite3.Error as error:
            self.close()
            if _is_damage(error):
                with contextlib.suppress(OSError):
                    os.remove(self._file)
            return None

    def close(self) -> None:
        """Let go of the file."""
        base, self._base = self._base, None
        if base is not None:
            with contextlib.suppress(sqlite3.Error):
                base.close()


def _opened(file: str, schema: str, largest: int | None = None) -> sqlite3.Connection | None:
    """Return the cache in a file; None where there cannot be one.

    A damaged one is begun anew, and so is one of more than `largest` bytes.
    """
    try:
        os.makedirs(os.path.dirname(file), mode=0o700, exist_ok=True)
        if largest is not None and os.path.exists(file) and os.path.getsize(file) > largest:
            os.remove(file)
    except OSError:
        return None
    for _ in range(2):
        base = None
        try:
            base = sqlite3.connect(file, timeout=SECONDS)
            base.executescript(schema)
            with contextlib.suppress(OSError):
                os.chmod(file, 0o600)  # it holds the words of the unit's documents
        except sqlite3.Error as error:
            if base is not None:
                base.close()
            if not _is_damage(error):
                return None
            with contextlib.suppress(OSError):
                os.remove(file)
        else:
            return base
    return None


def _is_damage(error: sqlite3.Error) -> bool:
    """Say whether a file is no sound cache; else there is no room, no right, or it is in use."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.OperationalError
    )
