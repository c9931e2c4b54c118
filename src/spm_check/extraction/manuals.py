"""The whole text of quality manuals, each read by a child process, once for all runs."""

import json
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from spm_check import __version__
from spm_check.extraction.cache import Cache, Stamp, cache_file, digest_of, stamp_of
from spm_check.extraction.jobs import Job, extract_of
from spm_check.extraction.locating import Place
from spm_check.extraction.opening import AT_MOST, UnreadError, opened
from spm_check.extraction.whole.plain_text import plain_text, text_of
from spm_check.extraction.worker_process import Worker
from spm_check.model.extract import Extract
from spm_check.model.manual_text import ManualText, Marks

MOST_FILES = 50
"""How many files are read; a manual is one, or one for each chapter."""
SECONDS = 20
"""How long one file may take."""
PASSING = frozenset({"too-slow", "too-much-memory", "not-held", "no-library"})
"""What may be otherwise another time; it is not kept."""
_TASK = f"whole/1/{__version__}"
"""By which texts are told from extracts in the cache, and from those of other versions."""

MarksOf = Callable[[Extract], Marks]


def read_manuals(
    paths: Iterable[str],
    folder: str,
    load: Callable[[], MarksOf],
    worker: Worker | None = None,
) -> Iterator[tuple[str, ManualText]]:
    """Yield the text of every file in the order of its path in `paths`.

    `paths` are relative to `folder`, with slashes. `load` gives what says of a first page how young
    the paper is; to import that takes long, so it is called only while a file is being read. A
    file that cannot be read says why. No process is left behind but that of `worker`, which whoever
    reads the manuals of many units lends and closes.
    """
    place, own = Place(folder), worker or Worker()
    cache = Cache(cache_file(place.folder), place.folder, str)
    try:
        for number, path in enumerate(paths):
            if number >= MOST_FILES:
                yield path, ManualText(unread="too-long")
            else:
                yield path, _Reading(place, cache, own, load).of(path)
    finally:
        if worker is None:
            own.close()
        cache.close()


class _Reading:
    """How one file after the other is read, or known already."""

    def __init__(
        self, place: Place, cache: Cache, worker: Worker, load: Callable[[], MarksOf]
    ) -> None:
        self._place = place
        self._cache = cache
        self._worker = worker
        self._load = load

    def of(self, path: str) -> ManualText:
        """Return the text of a file."""
        found = self._place.located(path)
        if found is None:
            return ManualText(unread="not-held")
        real, status = found
        stamp = stamp_of(status)
        known = _known(self._cache.told_at(path, stamp, _TASK))
        if known is not None:
            return known
        digest = _digest(real)
        text = _known(self._cache.told_of(digest, _TASK))
        if text is None:
            text = self._read(real)
        if digest and text.unread not in PASSING:
            self._keep(path, stamp, digest, text)
        return text

    def _read(self, real: str) -> ManualText:
        job = Job(real, "whole", seconds=SECONDS)
        try:
            with ThreadPoolExecutor(1) as meanwhile:
                asked = meanwhile.submit(self._worker.answer, job, _nothing)
                marks_of = self._load()
                answer = asked.result()
            text = text_of(answer["whole"])
            return replace(text, marks=marks_of(extract_of(answer["extract"])))
        except UnreadError as error:
            return ManualText(unread=error.cause)
        except OSError:  # no process could be started
            return ManualText(unread="not-held")
        except (LookupError, ValueError, TypeError, AttributeError):
            return ManualText(unread="corrupt")

    def _keep(self, path: str, stamp: Stamp, digest: bytes, text: ManualText) -> None:
        told = json.dumps(plain_text(text), ensure_ascii=False, separators=(",", ":"))
        self._cache.tell(digest, _TASK, told)
        self._cache.place(path, stamp, digest)


def _known(told: str | None) -> ManualText | None:
    """Return a text that was kept; None where there is none, or somebody else wrote it."""
    try:
        value: Any = json.loads(told) if told else None
        return None if value is None else text_of(value)
    except (LookupError, ValueError, TypeError):
        return None


def _digest(path: str) -> bytes:
    """Return the digest of a file; nothing where it cannot be read, or is too large to be."""
    try:
        with opened(path) as (stream, size):
            return digest_of(stream, path) if size <= AT_MOST else b""
    except (OSError, UnreadError):
        return b""


def _nothing(_number: int, _of: int) -> None:
    """Take no notice of what takes long."""
