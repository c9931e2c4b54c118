"""Where reports go: stdout, and files that are the old ones or the new ones, never torn."""

import contextlib
import os
import sys
import tempfile

from spm_check.errors import UnwrittenError, reason_of

STDOUT = "stdout"


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
