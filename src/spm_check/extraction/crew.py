"""The workers together, and how they are fed."""

import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from queue import Empty, SimpleQueue
from typing import NamedTuple

from spm_check.extraction.jobs import Job
from spm_check.extraction.worker_process import Worker
from spm_check.model.extract import Extract

GLANCE = 0.2
"""After how many seconds of waiting it is looked whether there is something to tell."""


class Answer(NamedTuple):
    """What a worker has said."""

    extract: Extract
    by_programs: bool
    """Whether other programs had a part in it."""


class Crew:
    """So many workers, started as they are needed; `close` must be called at the end."""

    def __init__(self, size: int) -> None:
        """Begin without any process."""
        self.size = size
        self._workers = tuple(Worker() for _ in range(size))
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        for worker in self._workers:
            self._idle.put(worker)
        self._notes: SimpleQueue[str] = SimpleQueue()
        self._threads: ThreadPoolExecutor | None = None
        self._scratch = ""

    @property
    def scratch(self) -> str:
        """A folder for what workers need meanwhile; it goes with the crew."""
        self._scratch = self._scratch or tempfile.mkdtemp(prefix="spm-check-")
        return self._scratch

    def ask(self, job: Job, name: str) -> Future[Answer]:
        """Have a file read; `name` is what it is called in notes."""
        if self._threads is None:
            self._threads = ThreadPoolExecutor(self.size, thread_name_prefix="spm-check")
        return self._threads.submit(self._read, job, name)

    def until(self, asked: Future[Answer]) -> Iterator[str]:
        """Wait for an answer; meanwhile yield notes of what takes long, whichever file it is."""
        while True:
            done = wait((asked,), GLANCE).done
            try:
                while True:
                    yield self._notes.get_nowait()
            except Empty:
                pass
            if done:
                return

    def close(self) -> None:
        """End all workers, whatever they do, and remove what they left."""
        for worker in self._workers:
            worker.close()
        if self._threads is not None:
            self._threads.shutdown(cancel_futures=True)
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _read(self, job: Job, name: str) -> Answer:
        steps: list[int] = []

        def on_step(number: int, of: int) -> None:
            steps.append(number)
            self._notes.put(f"OCR {number}/{of}: {name}" if of else f"LibreOffice: {name}")

        worker = self._idle.get()
        try:
            return Answer(worker.extract(job, on_step), bool(steps))
        finally:
            self._idle.put(worker)
