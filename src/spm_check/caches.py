"""Where what earlier runs have found is kept, and how such a file is opened.

A cache is safe to delete at any time, and one that is damaged or cannot be written is done
without: nothing depends on it but speed.
"""

import contextlib
import os
import sqlite3

from spm_check.folders import stays_inside

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


def opened(file: str, schema: str, largest: int | None = None) -> sqlite3.Connection | None:
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
            if not is_damage(error):
                return None
            with contextlib.suppress(OSError):
                os.remove(file)
        else:
            return base
    return None


def is_damage(error: sqlite3.Error) -> bool:
    """Say whether a file is no sound cache; else there is no room, no right, or it is in use."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.OperationalError
    )


def given_up(base: sqlite3.Connection, file: str, error: sqlite3.Error) -> None:
    """Let go of a cache that failed; a damaged one is removed, so that the next is begun anew."""
    with contextlib.suppress(sqlite3.Error):
        base.close()
    if is_damage(error):
        with contextlib.suppress(OSError):
            os.remove(file)
