"""A new file and the unit file that declares it: both are there afterwards, or neither changed."""

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager

from spm_check.editing.placing import create_file
from spm_check.editing.saving import Draft
from spm_check.errors import UnwrittenError, reason_of

LEFT = "LEFT-BEHIND"
"""The reason where a file lies there that nobody could declare, nor remove again."""


def save_with(file: Draft, new: bytes, path: str, content: bytes) -> None:
    """Put a file where none is, with the folders that lead there, then save the unit file.

    Raises `UnwrittenError` where there is something already, and where either cannot be written;
    what was made so far is then taken away again.
    """
    with _folders(os.path.dirname(path)):
        _create(path, content)
        try:
            file.save(new)
        except BaseException as error:
            _remove(path, error)
            raise


def _create(path: str, content: bytes) -> None:
    try:
        new = create_file(path, content)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else ""
        raise UnwrittenError(path, reason) from error
    if not new:
        raise UnwrittenError(path, "EEXIST")


def _remove(path: str, error: BaseException) -> None:
    try:
        os.unlink(path)
    except OSError:
        raise UnwrittenError(path, LEFT) from error


@contextmanager
def _folders(folder: str) -> Iterator[None]:
    """Make the folders that are missing; they go again where what follows fails."""
    missing = []
    while folder and not os.path.isdir(folder):
        missing.append(folder)
        folder = os.path.dirname(folder)
    try:
        for each in reversed(missing):
            os.mkdir(each)
        yield
    except BaseException as error:
        with contextlib.suppress(OSError):
            for each in missing:
                os.rmdir(each)
        if isinstance(error, OSError):
            raise UnwrittenError(missing[-1] if missing else folder, reason_of(error)) from error
        raise
