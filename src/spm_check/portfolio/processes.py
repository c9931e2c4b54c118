"""Processes of this machine that each do one piece of work at a time.

Unlike the pool of the standard library it outlives its processes: one that is killed takes its own
work with it and nothing else, so it is known whose work was lost.
"""

import gc
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import Empty, SimpleQueue
from threading import active_count
from typing import Any, NamedTuple, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class WorkerLostError(BrokenExecutor):
    """The process that did a piece of work ended without an answer."""


class Processes(Executor):
    """Does work in so many processes, one piece at a time in each."""

    def __init__(self, jobs: int, *, copied: bool = False) -> None:
        """Start nothing yet, but where the processes may be copies of this one.

        Those take no time to start. They share what is open, which must be of no use to them; and
        only where this process has one thread alone is nothing copied in the middle of something.
        """
        self._idle: SimpleQueue[_Wire] = SimpleQueue()
        may_copy = copied and sys.platform == "linux" and active_count() == 1
        copies = _copies(jobs) if may_copy else []
        for each in copies:
            self._idle.put(each)
        self._threads = ThreadPoolExecutor(len(copies) or jobs)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Return the future of work; it raises `WorkerLostError` where its process ended."""
        return self._threads.submit(self._done, (fn, args, kwargs))

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002  as the base has it
        """Let the processes end when they have done what they are at."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)
        with suppress(Empty):
            while True:
                self._idle.get_nowait().hang_up()

    def _done(self, work: tuple[Any, ...]) -> Any:
        """Have work done by a process that is idle, or by a new one."""
        try:
            wire = self._idle.get_nowait()
        except Empty:
            wire = _started(_server())
        try:
            wire.end.send(work)
            sound, told = wire.end.recv()
        except (EOFError, OSError):
            wire.hang_up()
            raise WorkerLostError from None
        except BaseException:  # what it sent cannot be read: nobody knows what comes next
            wire.hang_up()
            raise
        self._idle.put(wire)
        if not sound:
            raise told
        return told


class _Wire(NamedTuple):
    """A process, and our end of the line to it."""

    process: BaseProcess
    end: Connection

    def hang_up(self) -> None:
        """Let the process end, and wait until it has."""
        self.end.close()
        self.process.join()


def _server() -> Any:
    """Return what starts processes that have nothing of this one."""
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["spm_check.portfolio.examining"])
    return context


def _copies(jobs: int) -> list[_Wire]:
    """Start copies of this process; fewer than asked for where the system has no room for more."""
    wires: list[_Wire] = []
    try:
        for _ in range(jobs):
            wires.append(_started(get_context("fork"), [each.end for each in wires]))
    except OSError:
        for spare in wires[len(wires) // 2 :]:  # the others need room, too
            spare.hang_up()
        return wires[: len(wires) // 2]
    return wires


def _started(context: Any, copied: Sequence[Connection] | None = None) -> _Wire:
    """Start a process; what is `copied` are our ends of other lines, which a copy has as well."""
    ours, theirs = context.Pipe()
    others = () if copied is None else (*copied, ours)
    process = context.Process(target=_serve, args=(theirs, others), daemon=True)
    process.start()
    theirs.close()  # so that it has an end when the process has
    return _Wire(process, ours)


def _serve(line: Connection, others: Sequence[Connection]) -> None:
    """Do what comes through a line until that is closed.

    Ctrl-C, which reaches every process of a terminal, is left to the one that gives the work.
    `others` are closed, so that each line ends when the process does that gives the work.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for each in others:
        each.close()
    gc.freeze()  # what a copy begins with is not looked through for garbage, and so stays shared
    with suppress(EOFError, OSError):
        while True:
            fn, args, kwargs = line.recv()
            try:
                line.send((True, fn(*args, **kwargs)))
            except Exception as error:  # noqa: BLE001  told by the future, as every executor does
                error.add_note(traceback.format_exc())
                line.send((False, error))
