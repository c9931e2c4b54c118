"""One worker process: asked for one file at a time, killed where it hangs, begun anew."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from threading import Lock, Timer
from typing import IO, Any

from spm_check.extraction.jobs import STEP_SECONDS, Job, extract_of, job_line
from spm_check.extraction.opening import UnreadError
from spm_check.model.extract import Extract, UnreadCause

OnStep = Callable[[int, int], None]
COMMAND = (sys.executable, "-P", "-m", "spm_check.extraction.worker")
"""`-P`: never take modules from the folder where the user happens to stand."""
RENEWED_AFTER = 1000
"""After so many files a worker is renewed, for libraries forget to give memory back."""
MOST_ANSWER = 200_000_000
_FOR_MEMORY = frozenset({"SIGABRT", "SIGKILL", "SIGTRAP"})
"""By which signals a process ends that gets no memory."""


class Worker:
    """One process that reads files; it is started when it is needed, and again when it has died."""

    def __init__(self) -> None:
        """Begin without a process."""
        self._process: subprocess.Popen[bytes] | None = None
        self._files = 0
        self._lock = Lock()
        self._closed = False

    def extract(self, job: Job, on_step: OnStep) -> Extract:
        """Return the extract of a file; if its worker dies twice over it, that is said of it."""
        try:
            return extract_of(self.answer(job, on_step)["extract"])
        except UnreadError as error:
            return Extract("unreadable", why=error.cause)
        except (LookupError, ValueError, TypeError, AttributeError):
            return Extract("unreadable", why="corrupt")

    def answer(self, job: Job, on_step: OnStep) -> dict[str, Any]:
        """Return the answer to a job; raises `UnreadError` with the cause if there is none."""
        found = self._attempt(job, on_step)
        if isinstance(found, str) and found != "too-slow" and not self._closed:
            found = self._attempt(job, on_step)  # perhaps something else had killed it
        cause = found if isinstance(found, str) else found.get("unread")
        if cause == "too-much-memory":
            self._end()
        if cause:
            raise UnreadError(cause)
        return found if isinstance(found, dict) else {}

    def close(self) -> None:
        """End the process for good, whatever it does at the moment."""
        self._closed = True
        self._end()

    def _attempt(self, job: Job, on_step: OnStep) -> dict[str, Any] | UnreadCause:
        process = self._running()
        if process is None:
            return "corrupt"
        watch = _Watch(process)
        watch.allow(job.seconds)
        try:
            return self._asked(process, job, on_step, watch)
        except (OSError, ValueError, TypeError):
            code = _code(process)
            self._end()
        finally:
            watch.end()
        return "too-slow" if watch.struck else _cause(code)

    @staticmethod
    def _asked(
        process: subprocess.Popen[bytes], job: Job, on_step: OnStep, watch: "_Watch"
    ) -> dict[str, Any]:
        """Return the answer of a worker; raises `OSError` or `ValueError` if there is none."""
        if process.stdin is None or process.stdout is None:
            raise ValueError
        process.stdin.write(job_line(job))
        process.stdin.flush()
        while True:
            said = json.loads(process.stdout.readline(MOST_ANSWER))
            if "step" not in said:
                return dict(said)
            watch.allow(STEP_SECONDS)
            on_step(*said["step"])

    def _running(self) -> subprocess.Popen[bytes] | None:
        """Return a process that lives; None after the end of all work."""
        if self._files >= RENEWED_AFTER:
            self._end()
        with self._lock:
            if self._closed:
                return None
            if self._process is None:
                self._process = subprocess.Popen(  # noqa: S603  this program itself
                    COMMAND,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # so that what it starts ends with it
                )
                self._files = 0
            self._files += 1
            return self._process

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        kill(process)
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                _close(pipe)


class _Watch:
    """Kills a process that takes longer than it was allowed."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.struck = False
        self._process = process
        self._timer: Timer | None = None

    def allow(self, seconds: float) -> None:
        """Begin to count anew."""
        self.end()
        self._timer = Timer(seconds, self._strike)
        self._timer.daemon = True
        self._timer.start()

    def end(self) -> None:
        """Stop watching."""
        if self._timer is not None:
            self._timer.cancel()

    def _strike(self) -> None:
        self.struck = True
        kill(self._process)


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process that was started for a session of its own, and what it has started."""
    if process.poll() is not None:
        return
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except OSError:  # it has just ended
        return


def _close(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except OSError:  # what was not sent any more
        return


def _code(process: subprocess.Popen[bytes]) -> int | None:
    """Return the exit code of a process that has stopped answering; None if it lives on."""
    try:
        return process.wait(timeout=1)
    except subprocess.TimeoutExpired:
        return None


def _cause(code: int | None) -> UnreadCause:
    """Return what is to be said of a file over which a worker has ended."""
    names = {-each.value: each.name for each in signal.Signals}
    name = names.get(code or 0, "")
    if name == "SIGALRM":
        return "too-slow"
    return "too-much-memory" if name in _FOR_MEMORY else "corrupt"
