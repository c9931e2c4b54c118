"""A process that reads foreign files, one at a time, so that a harmful one harms only itself.

It takes a job a line from its input and answers each with one line: `{"extract": …}`,
`{"rows": …}`, `{"whole": …}` or `{"unread": cause}`; before that `{"step": [1, 2]}` for whatever
takes long (see `reading.read`). It ends when its input does.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any, BinaryIO, assert_never

from spm_check.extraction.clipping import clipped
from spm_check.extraction.jobs import STEP_SECONDS, Job, job_of, plain
from spm_check.extraction.opening import UnreadError, read_regular
from spm_check.extraction.reading import read
from spm_check.extraction.sheets import AT_MOST, plain_rows, rows_of
from spm_check.extraction.whole.plain_text import plain_text
from spm_check.extraction.whole.reading import read_whole

MEMORY = 1_000_000_000
"""How many bytes of address space a worker may take, where the system can bound it."""


def main() -> None:
    """Work until the input ends."""
    answers = os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)  # libraries that print must not answer
    os.dup2(silence, 2)
    _bound_memory()
    for line in sys.stdin.buffer:
        job = job_of(line)
        _bound_time(job.seconds)
        answer = _answer(job, answers)
        _bound_time(0)  # it may wait for the next file as long as it must
        _say(answers, answer)


def _answer(job: Job, answers: BinaryIO) -> dict[str, Any]:
    """Return what is to be said of a file; whatever goes wrong is said of it, too."""

    def on_step(number: int, of: int) -> None:
        _bound_time(STEP_SECONDS)
        _say(answers, {"step": [number, of]})

    try:
        return _done(job, on_step)
    except UnreadError as error:
        return {"unread": error.cause}
    except ImportError:  # a library of the extra `scan` is missing
        return {"unread": "not-supported"}
    except MemoryError:
        return {"unread": "too-much-memory"}
    except KeyboardInterrupt:
        raise
    except BaseException:  # noqa: BLE001  libraries in Rust raise what is no Exception
        return {"unread": "corrupt"}


def _done(job: Job, on_step: Callable[[int, int], None]) -> dict[str, Any]:
    """Return what was wanted of a file."""
    match job.task:
        case "first-page":
            return {"extract": plain(clipped(read(job, on_step)))}
        case "rows":
            return {"rows": plain_rows(rows_of(read_regular(job.path, AT_MOST)))}
        case "whole":
            text, first = read_whole(job.path)
            return {"whole": plain_text(text), "extract": plain(first)}
        case _:
            assert_never(job.task)


def _say(answers: BinaryIO, value: object) -> None:
    answers.write(json.dumps(value).encode() + b"\n")
    answers.flush()


def _bound_memory() -> None:
    try:
        import resource  # noqa: PLC0415  not on Windows
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard))
    except (ValueError, OSError):  # a lower bound is there already
        return


def _bound_time(seconds: int) -> None:
    """Have the system end this process if it hangs while nobody watches over it any more."""
    if hasattr(signal, "alarm"):
        signal.alarm(2 * seconds)


if __name__ == "__main__":
    main()
