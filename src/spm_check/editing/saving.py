"""A file that is saved is the old one or the new one, never torn, and never somebody else's."""

import contextlib
import difflib
import glob
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from spm_check.errors import UnwrittenError, reason_of

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


def replace_file(path: str, content: bytes) -> None:
    """Write a file beside its place, then put it there, with the mode bits of the old one.

    Raises `OSError`; the old file is then still there.
    """
    folder, name = os.path.split(path)
    descriptor, temporary = tempfile.mkstemp(
        prefix=_prefix(name), suffix=".part", dir=folder or "."
    )
    try:
        with open(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(path))
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    _settle(folder or ".")


def _prefix(name: str) -> str:
    return f".{name[:50]}."


def _settle(folder: str) -> None:
    """See that the folder itself remembers its new name after a power cut."""
    with contextlib.suppress(OSError):  # not every system lets a folder be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _mode(path: str) -> int:
    """Return the mode bits of a file that is there, or those of a new one."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


@dataclass(frozen=True, slots=True)
class Draft:
    """A file that was opened to be changed, and nobody else changes at the same time."""

    path: str
    """Its real path: a link keeps pointing to it."""
    content: bytes

    def save(self, new: bytes) -> None:
        """Put new content in the place of the old.

        Raises `UnwrittenError` where it cannot be written, or was changed since it was read.
        """
        try:
            if _read(self.path) != self.content:
                raise UnwrittenError(self.path, CHANGED)
            if new != self.content:
                replace_file(self.path, new)
        except OSError as error:
            raise UnwrittenError(self.path, reason_of(error)) from error


@contextmanager
def draft(path: str) -> Iterator[Draft]:
    """Open a file to be changed; who else wants to, waits until this is done.

    What a killed writer left behind is cleared away. Raises `UnwrittenError` where the file
    cannot be read, or another writer does not come to an end.
    """
    real = os.path.realpath(path)
    folder, name = os.path.split(real)
    with _alone(folder, path):
        try:
            for left in glob.glob(f"{glob.escape(os.path.join(folder, _prefix(name)))}*.part"):
                os.unlink(left)
            content = _read(real)
        except OSError as error:
            raise UnwrittenError(path, reason_of(error)) from error
        try:
            yield Draft(real, content)
        except UneditableError as error:
            raise UnwrittenError(path, UNEDITABLE) from error


def _read(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read()


@contextmanager
def _alone(folder: str, path: str) -> Iterator[None]:
    """Hold the folder against a second writer.

    The lock is the system's own on the folder: it leaves no file, and ends with the process.
    """
    try:
        import fcntl  # noqa: PLC0415  not on every system
    except ImportError:  # pragma: no cover  Windows: the check for changes has to do
        yield
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise UnwrittenError(path, reason_of(error)) from error
    try:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise UnwrittenError(path, IN_USE) from None
                time.sleep(0.02)
            except OSError:  # a file system without locks: the check for changes has to do
                break
        yield
    finally:
        os.close(descriptor)


def difference(old: bytes, new: bytes, name: str) -> str:
    """Return what changes between two versions of a file, line by line."""
    lines = difflib.unified_diff(
        old.decode(errors="replace").splitlines(keepends=True),
        new.decode(errors="replace").splitlines(keepends=True),
        name,
        name,
    )
    return "".join(line if line.endswith("\n") else line + "\n" for line in lines)
