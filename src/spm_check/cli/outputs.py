"""Where reports go: stdout, and files that are the old ones or the new ones, never torn."""

import contextlib
import os
import sys

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
    from spm_check.editing.placing import replace_file  # noqa: PLC0415  only to write

    real = os.path.realpath(path)
    try:
        if os.path.exists(real) and not os.path.isfile(real):
            with open(real, "wb") as stream:
                stream.write(content)
        else:
            replace_file(real, content)
    except (OSError, ValueError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else ""
        raise UnwrittenError(path, reason) from error


def create_file(path: str, content: bytes) -> bool:
    """Write a file that is not there yet; say whether it was written.

    What is there already is left as it is. Raises `UnwrittenError`.
    """
    from spm_check.editing import placing  # noqa: PLC0415  only to write

    try:
        return placing.create_file(path, content)
    except OSError as error:
        raise UnwrittenError(path, reason_of(error)) from error
