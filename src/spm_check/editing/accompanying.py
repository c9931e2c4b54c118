"""New files and the unit file that declares them: all are there afterwards, or none changed."""

import contextlib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from spm_check.editing.placing import create_file
from spm_check.editing.saving import Draft
from spm_check.errors import UnwrittenError, reason_of

LEFT = "LEFT-BEHIND"
"""The reason where a file lies there that nobody could declare, nor remove again."""


def save_with(file: Draft, new: bytes, others: Mapping[str, bytes]) -> None:
    """Put files of one folder where none are, with the way that leads there, then the unit file.

    `others` gives the content by path. Raises `UnwrittenError` where there is something already,
    and where any cannot be written; what was made so far is then taken away again.
    """
    made: list[str] = []
    with _folders(os.path.dirname(next(iter(others)))):
        try:
            for path, content in others.items():
                _create(path, content)
                made.append(path)
            file.save(new)
        except BaseException as error:
            for path in made:
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
