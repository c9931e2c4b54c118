"""Puts a file in its place whole or not at all: it is written beside it first."""

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager

PART = ".part"
"""How the name of a file ends that is being written."""


def replace_file(path: str, content: bytes) -> None:
    """Put a file in the place of an old one, with its mode bits and, where allowed, its owner.

    Raises `OSError`; the old file is then still there, and nothing lies beside it.
    """
    with _written_beside(path, content) as temporary:
        os.replace(temporary, path)


def create_file(path: str, content: bytes) -> bool:
    """Put a file where none is; say whether it was, for what is there stays.

    Raises `OSError`; there is then no file.
    """
    with _written_beside(path, content) as temporary:
        try:
            os.link(temporary, path)
        except FileExistsError:
            return False
        except OSError:  # a disk that knows no second names
            if os.path.lexists(path):
                return False
            os.replace(temporary, path)
    return True


def prefix(path: str) -> str:
    """Return how the names of hidden files begin that are written beside a path."""
    return f".{os.path.basename(path)[:50]}."


@contextmanager
def _written_beside(path: str, content: bytes) -> Iterator[str]:
    """Write a hidden file beside a path, down to the disk; whatever happens, it goes again."""
    folder = os.path.dirname(path) or "."
    temporary = os.path.join(folder, prefix(path) + os.urandom(8).hex() + PART)
    try:
        with open(temporary, "xb", opener=_for_me_alone) as stream:
            _take_after(path, temporary)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        yield temporary
        _settle(folder)
    finally:
        with contextlib.suppress(OSError):  # mostly it has its new name
            os.unlink(temporary)


def _for_me_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _take_after(path: str, temporary: str) -> None:
    """Give a new file the owner, group and mode of the old one, or the mode of any new one."""
    try:
        old = os.stat(path)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        return
    if hasattr(os, "chown"):
        for owner, group in ((-1, old.st_gid), (old.st_uid, -1)):
            with contextlib.suppress(OSError):  # only some may give a file away
                os.chown(temporary, owner, group)
    os.chmod(temporary, old.st_mode & 0o7777)


def _settle(folder: str) -> None:
    """See that the folder itself remembers its new name after a power cut."""
    with contextlib.suppress(OSError):  # not every system lets a folder be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
