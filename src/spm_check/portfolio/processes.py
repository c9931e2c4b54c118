"""Processes of this machine that each do one piece of work at a time.

Unlike the pool of the standard library it outlives its processes: one that is killed takes its own
work with it and nothing else, so it is known whose work was lost.
"""

import signal
import traceback
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import Empty, SimpleQueue
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class WorkerLostError(BrokenExecutor):
    """The process that did a piece of work ended without an answer."""


class Processes(Executor):
    """Does work in so many processes; each is started when it is needed first."""

    def __init__(self, jobs: int) -> None:
        """Start nothing yet."""
        method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
        self._context: Any = get_context(method)
        if method == "forkserver":
            self._context.set_forkserver_preload(["spm_check.portfolio.examining"])
        self._threads = ThreadPoolExecutor(jobs)
        self._idle: SimpleQueue[tuple[BaseProcess, Connection]] = SimpleQueue()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Return the future of work; it raises `WorkerLostError` where its process ended."""
        return self._threads.submit(self._done, (fn, args, kwargs))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002  as the base has it
        """Let the processes end when they have done what they are at."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)
        with suppress(Empty):
            while True:
                process, line = self._idle.get_nowait()
                line.close()
                process.join()

    def _done(self, work: tuple[Any, ...]) -> Any:
        """Have work done by a process that is idle, or by a new one."""
        try:
            process, line = self._idle.get_nowait()
        except Empty:
            process, line = self._started()
        try:
            line.send(work)
            sound, told = line.recv()
        except (EOFError, OSError):
            line.close()
            process.join()
            raise WorkerLostError from None
        self._idle.put((process, line))
        if not sound:
            raise told
        return told

    def _started(self) -> tuple[BaseProcess, Connection]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs,), daemon=True)
        process.start()
        theirs.close()  # so that it has an end when the process has
        return process, ours


def _serve(line: Connection) -> None:
    """Do what comes through a line until that is closed.

    Ctrl-C, which reaches every process of a terminal, is left to the one that gives the work.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            fn, args, kwargs = line.recv()
            try:
                answer = (True, fn(*args, **kwargs))
            except Exception as error:  # noqa: BLE001  told by the future, as every executor does
                error.add_note(traceback.format_exc())
                answer = (False, error)
            line.send(answer)
