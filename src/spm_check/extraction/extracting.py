"""All files of a folder: what is known already comes from the cache, the rest from workers."""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from functools import cached_property
from typing import NamedTuple

from spm_check.extraction import ExtractionOptions, Progress
from spm_check.extraction.cache import Cache, Stamp, cache_file, digest_of, stamp_of
from spm_check.extraction.crew import Answer, Crew
from spm_check.extraction.jobs import Job
from spm_check.extraction.locating import Place
from spm_check.extraction.opening import AT_MOST, UnreadError, opened
from spm_check.extraction.programs import Programs, programs_at_hand
from spm_check.model.extract import Extract

PASSING = frozenset({"too-slow", "too-much-memory", "not-held"})
"""What may be otherwise another time; it is not kept."""
BY_PROGRAMS = frozenset({"no-ocr", "no-converter", "nothing-read"})
"""What would be otherwise with other programs on the machine."""
AHEAD = 16
"""How many files for each worker are taken up before the first of them is handed on."""


class _Taken(NamedTuple):
    """A file that was taken up: known already, or asked of a worker."""

    path: str
    known: Extract | None
    asked: Future[Answer] | None = None
    stamp: Stamp | None = None
    digest: bytes = b""


class Extraction:
    """One run through files; see `extract_all`."""

    def __init__(
        self,
        paths: Sequence[str],
        folder: str,
        options: ExtractionOptions,
        progress: Progress | None,
    ) -> None:
        """Take the files; nothing is opened yet."""
        self._paths = paths
        self._place = Place(folder)
        self._options = options
        self._progress = progress or (lambda _done, _total, _note: None)
        self._done = 0

    def run(self) -> Iterator[tuple[str, Extract]]:
        """Yield the extracts in the order of the paths."""
        file = cache_file(self._place.folder) if self._options.cache else None
        cache = Cache(file, self._place.folder, lambda: self._programs.sign)
        crew = Crew(self._options.workers or os.cpu_count() or 1)
        waiting: deque[_Taken] = deque()
        try:
            for path in self._paths:
                waiting.append(self._taken(path, cache, crew))
                while len(waiting) > AHEAD * crew.size or (waiting and waiting[0].known):
                    yield self._handed_on(waiting.popleft(), cache, crew)
            while waiting:
                yield self._handed_on(waiting.popleft(), cache, crew)
        finally:
            crew.close()
            cache.close()

    @cached_property
    def _programs(self) -> Programs:
        """What is on the machine; it takes a moment to find out."""
        return programs_at_hand(ocr=self._options.ocr)

    def _taken(self, path: str, cache: Cache, crew: Crew) -> _Taken:
        """Return what is known of a file; where nothing is, ask a worker."""
        found = self._place.located(path)
        if found is None:
            return _Taken(path, Extract("unreadable", why="not-held"))
        real, status = found
        stamp = stamp_of(status)
        known = cache.at(path, stamp)
        if known is not None:
            return _Taken(path, known)
        digest = _digest(real) if self._options.cache else b""
        known = cache.like(digest) if digest else None
        if known is not None:
            cache.place(path, stamp, digest)
            return _Taken(path, known)
        programs = self._programs
        job = Job(
            real,
            "first-page",
            programs.tesseract,
            programs.languages,
            programs.soffice,
            crew.scratch,
            self._options.seconds,
        )
        return _Taken(path, None, crew.ask(job, path), stamp, digest)

    def _handed_on(self, taken: _Taken, cache: Cache, crew: Crew) -> tuple[str, Extract]:
        """Return a file with its extract, waiting for it if need be."""
        extract = taken.known
        if taken.asked is not None and extract is None:
            for note in crew.until(taken.asked):
                self._progress(self._done, len(self._paths), note)
            extract, by_programs = taken.asked.result()
            if taken.digest and taken.stamp and not _passing(extract):
                by_programs = by_programs or _by_programs(extract)
                cache.keep(taken.digest, extract, by_programs=by_programs)
                cache.place(taken.path, taken.stamp, taken.digest)
        self._done += 1
        self._progress(self._done, len(self._paths), "")
        return taken.path, extract or Extract("none")


def _passing(extract: Extract) -> bool:
    """Say whether it may be otherwise another time, as when a library is missing."""
    missing = extract.state == "unreadable" and extract.why == "not-supported"
    return missing or extract.why in PASSING


def _by_programs(extract: Extract) -> bool:
    return extract.why in BY_PROGRAMS or extract.state in {"ocr", "scan-unread"}


def _digest(path: str) -> bytes:
    """Return the digest of a file; nothing where it cannot be read, or is too large to be."""
    try:
        with opened(path) as (stream, size):
            return digest_of(stream, path) if size <= AT_MOST else b""
    except (OSError, UnreadError):
        return b""
