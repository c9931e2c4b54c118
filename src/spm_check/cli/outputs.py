"""Where reports go: stdout, and files that are the old ones or the new ones, never torn."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable
from typing import NamedTuple

from spm_check.errors import UnwrittenError, reason_of

FORMATS = ("terminal", "json", "markdown")
"""The formats of a gap report."""

ENDINGS = {".json": "json", ".md": "markdown", ".markdown": "markdown"}
"""What the end of a file's name says of the format."""

STDOUT = "stdout"


class Target(NamedTuple):
    """A file to write: an extra copy in a format of its own, or the report itself."""

    path: str
    format: str | None
    """The format that was named with it; None where the file takes the place of stdout."""

    @classmethod
    def of(cls, text: str) -> "Target":
        """Return the target of `FORMAT=FILE` or `FILE`; a path with `=` is written `./a=b`."""
        format_, equals, path = text.partition("=")
        if equals and format_.isascii() and format_.replace("-", "").isalnum():
            return cls(path, format_)
        return cls(text, None)

    def in_format(self, chosen: str | None) -> str:
        """Return the format to write: its own, the chosen one, or what the file's name says."""
        ending = os.path.splitext(self.path)[1].lower()
        return self.format or chosen or ENDINGS.get(ending, FORMATS[0])


def replaces_stdout(targets: Iterable[Target]) -> bool:
    """Say whether the report goes to a file instead of stdout."""
    return any(target.format is None for target in targets)


def emit(content: bytes) -> None:
    """Write to stdout, whatever its encoding says.

    A reader that has gone away is no mistake. Raises `UnwrittenError` for all others.
    """
    try:
        if sys.stdout is None:
            raise UnwrittenError(STDOUT, "EBADF")
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _close_stdout()
    except OSError as error:
        _close_stdout()
        raise UnwrittenError(STDOUT, reason_of(error)) from error


def _close_stdout() -> None:
    """Send what is still buffered nowhere, so that Python does not fail at its exit."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def write_file(path: str, content: bytes) -> None:
    """Write a file beside its place, then put it there.

    A device or pipe is written to as it is; a link keeps pointing to what it points to. Raises
    `UnwrittenError`; the old file is then still there.
    """
    real = os.path.realpath(path)
    try:
        if os.path.exists(real) and not os.path.isfile(real):
            with open(real, "wb") as stream:
                stream.write(content)
        else:
            _replace(real, content)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else ""
        raise UnwrittenError(path, reason) from error


def _replace(path: str, content: bytes) -> None:
    folder, name = os.path.split(path)
    descriptor, temporary = tempfile.mkstemp(prefix=f".{name[:50]}.", suffix=".part", dir=folder)
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


def _mode(path: str) -> int:
    """Return the mode bits of a file that is there, or those of a new one."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
