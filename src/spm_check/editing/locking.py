"""One writer at a time; the system itself ends a lock when its holder ends, however it ends."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

PAUSE = 0.02
"""How many seconds pass between two attempts."""


class InUseError(Exception):
    """Another writer did not come to an end in time."""


@contextmanager
def alone(folder: str, patience: float) -> Iterator[None]:
    """Hold a folder against a second writer; wait so many seconds for the first.

    Raises `InUseError`, and `OSError` for a folder that cannot be opened. Where the file system
    knows no locks nobody is held off, and whoever saves has to look for changes.
    """
    until = time.monotonic() + patience
    while (descriptor := _grasp(folder)) is None:
        if time.monotonic() > until:
            raise InUseError
        time.sleep(PAUSE)
    try:
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":  # pragma: no cover  the other system
    import msvcrt

    LOCK = ".unit.yaml.lock"
    """A file that Windows itself removes when the last one closes it, even by being killed."""

    def _grasp(folder: str) -> int | None:
        """Return a descriptor that holds the lock; None where another one does."""
        flags = os.O_RDWR | os.O_CREAT | os.O_TEMPORARY | os.O_NOINHERIT
        try:
            descriptor = os.open(os.path.join(folder, LOCK), flags)
        except PermissionError:
            if not os.path.lexists(os.path.join(folder, LOCK)):
                raise
            return None  # it is just being removed
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.close(descriptor)
            return None
        return descriptor

else:
    import fcntl

    def _grasp(folder: str) -> int | None:
        """Return a descriptor that holds the lock, which is on the folder and leaves no file.

        None where another one holds it.
        """
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return None
        except OSError:
            return descriptor  # no locks here
        return descriptor
