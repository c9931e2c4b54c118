"""The doors inward for foreign files: the first page of anything becomes an extract."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from spm_check.model.extract import Extract

Progress = Callable[[int, int, str], None]
"""Told how many files are done, of how many, and what is being read off page by page."""


LIBRARIES = ("PIL", "platformdirs", "pypdfium2", "python_calamine")
"""What the extra `scan` brings; without it PDF files and workbooks are not read."""


@dataclass(frozen=True, slots=True)
class ExtractionOptions:
    """How the files of a unit are read."""

    ocr: bool = True
    """Whether scans are read off by tesseract, if it is on the machine."""
    cache: bool = True
    """Whether what earlier runs have read is used, and kept for later ones."""
    workers: int = 0
    """How many processes read; 0: as many as there are processors."""
    seconds: int = 20
    """How long one file may take; OCR has a minute a page."""


def extract_all(
    paths: Iterable[str],
    folder: str,
    options: ExtractionOptions | None = None,
    progress: Progress | None = None,
) -> Iterator[tuple[str, Extract]]:
    """Yield the extract of every file in the order of its path in `paths`.

    `paths` are relative to `folder`, with slashes. One bad file never stops the run: it comes back
    as `unreadable` with the cause. When the iterator is closed no process is left behind.
    """
    from spm_check.extraction.extracting import Extraction  # noqa: PLC0415  keep importing cheap

    yield from Extraction(tuple(paths), folder, options or ExtractionOptions(), progress).run()


def missing_libraries() -> tuple[str, ...]:
    """Return which of `LIBRARIES` are not installed, in their order."""
    from importlib.util import find_spec  # noqa: PLC0415  keep importing cheap

    return tuple(name for name in LIBRARIES if find_spec(name) is None)
