"""A unit file that is saved is the old one or the new one, and never somebody else's."""

import contextlib
import difflib
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from spm_check.editing.locking import InUseError, alone
from spm_check.editing.placing import PART, prefix, replace_file
from spm_check.errors import UnwrittenError, reason_of
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import IrregularFileError, read_content, read_regular
from spm_check.render.clean import clean

CHANGED = "CHANGED"
"""The reason where a file is no longer what it was when it was read."""
IN_USE = "IN-USE"
"""The reason where another program does not let go of the folder."""
UNEDITABLE = "UNEDITABLE"
"""The reason where a file is laid out in a way that cannot be changed safely."""
PATIENCE = 10.0
"""How many seconds another writer is waited for."""


class UneditableError(Exception):
    """A changed text would not be read back as it was meant; nothing was written."""


class TakenError(UneditableError):
    """An id has been given to another entry since it was found to be free."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that was opened to be changed, and nobody else of us changes at the same time."""

    path: str
    """The path by which people know it."""
    real: str
    """Where it lies: a link keeps pointing to it."""
    content: bytes

    def save(self, new: bytes) -> None:
        """Put new content in the place of the old; clear away what a killed writer left.

        Raises `UnwrittenError` where it cannot be written, is protected against writing, or was
        changed since it was read; every byte is compared, so no clock can hide a change.
        """
        try:
            if read_regular(self.real, len(self.content) + 1) != self.content:
                raise UnwrittenError(self.path, CHANGED)
            if not os.stat(self.real).st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
                raise UnwrittenError(self.path, "EACCES")
            _clear(self.real)
            if new != self.content:
                replace_file(self.real, new)
        except IrregularFileError as error:
            raise UnwrittenError(self.path, CHANGED) from error
        except OSError as error:
            raise UnwrittenError(self.path, reason_of(error)) from error


@contextmanager
def draft(path: str, limits: Limits = DEFAULT) -> Iterator[Draft]:
    """Open a file to be changed; who else wants to, waits until this is done.

    Raises `UnusableError` where the file cannot be read, and `UnwrittenError` where another
    writer does not come to an end or the change turns out to be one that cannot be made.
    """
    real = os.path.realpath(path)
    with contextlib.ExitStack() as held:
        try:
            held.enter_context(alone(os.path.dirname(real), PATIENCE))
        except InUseError as error:
            raise UnwrittenError(path, IN_USE) from error
        except OSError as error:
            raise UnwrittenError(path, reason_of(error)) from error
        content = read_content(path, path, limits)
        try:
            yield Draft(path, real, content)
        except TakenError as error:
            raise UnwrittenError(path, CHANGED) from error
        except UneditableError as error:
            raise UnwrittenError(path, UNEDITABLE) from error


def _clear(path: str) -> None:
    """Remove what killed writers left beside a file; they hide, and are no evidence."""
    left = re.compile(re.escape(prefix(path)) + r"[0-9a-f]{16}" + re.escape(PART))
    folder = os.path.dirname(path)
    for name in os.listdir(folder):
        if left.fullmatch(name):
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, name))


def difference(old: bytes, new: bytes, name: str) -> str:
    """Return what changes between two versions of a file, line by line, to be shown."""
    lines = difflib.unified_diff(_lines(old), _lines(new), name, name, lineterm="")
    return "".join(clean(line) + "\n" for line in lines)


def _lines(content: bytes) -> list[str]:
    text = content.decode("utf-8-sig", errors="replace")
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]
