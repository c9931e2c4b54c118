"""Foreign files, opened without waiting for anybody and read up to a bound."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from spm_check.folders import open_quietly
from spm_check.model.extract import UnreadCause

AT_MOST = 100_000_000
"""How many bytes of a file are read; a bigger file is said to be too large."""
HEAD = 4096
"""How many bytes tell what kind of file it is."""


class UnreadError(Exception):
    """A file whose text cannot be had; carries the cause as a fact."""

    def __init__(self, cause: UnreadCause, reason: str = "") -> None:
        """Keep the cause, and the system's name for why if the system refused."""
        super().__init__(cause)
        self.cause: UnreadCause = cause
        self.reason = reason


@contextmanager
def opened(path: str) -> Iterator[tuple[IO[bytes], int]]:
    """Give a regular file to be read, and its size.

    Raises `UnreadError` (`not-held`) for what is not a regular file, and `OSError` where the
    system refuses.
    """
    descriptor = open_quietly(path)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadError("not-held")
        with open(descriptor, "rb", closefd=False) as stream:
            yield stream, status.st_size
    finally:
        os.close(descriptor)


def read_regular(path: str, most: int = AT_MOST) -> bytes:
    """Return the bytes of a regular file.

    Raises `UnreadError` for a file bigger than `most` (`too-large`) and for what is not a regular
    file (`not-held`), and `OSError` where the system refuses.
    """
    with opened(path) as (stream, size):
        content = b"" if size > most else stream.read(most + 1)
    if max(size, len(content)) > most:  # it may have grown, or state no size
        raise UnreadError("too-large")
    return content


def head_of(path: str) -> bytes:
    """Return the first bytes of a regular file; raises as `read_regular` does."""
    with opened(path) as (stream, _):
        return stream.read(HEAD)
