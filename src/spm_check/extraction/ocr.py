"""Words read off pictures and scanned pages by tesseract, if it is on the machine."""

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace

from spm_check.extraction.decoding import decoded
from spm_check.extraction.jobs import Job
from spm_check.extraction.kinds import kind_of
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.pdf import pictures
from spm_check.extraction.pictures import pages_of_picture
from spm_check.extraction.plain import of_lines
from spm_check.extraction.word import pictures_of_word
from spm_check.model.extract import Extract

OPTIONS = (
    *("--psm", "3"),
    *("-c", "preserve_interword_spaces=1"),  # wide gaps part the fields of a control block
)
ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}
"""There are as many workers as processors already."""
LEGIBLE = 12
"""So many letters and digits are writing; fewer are specks."""


def read_off(
    content: bytes, scan: Extract, job: Job, on_page: Callable[[int, int], None]
) -> Extract:
    """Return what stands on a picture or on the first pages of a scan in a PDF or Word file.

    `scan` is what is known of the file so far. `on_page` is told the number of every page that
    begins, and of how many. What has no legible writing stays `scan-unread` and says so.
    """
    lines: list[str] = []
    try:
        for number, pages, picture in _pictures(content):
            on_page(number, pages)
            lines += _lines(picture, job)
    except UnreadError as error:
        return replace(scan, why=error.cause)
    if sum(map(str.isalnum, "".join(lines))) < LEGIBLE:
        return replace(scan, why="nothing-read")
    read = of_lines(lines)
    return replace(scan, state="ocr", why=None, headings=read.headings, lines=read.lines)


def _pictures(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield pages as pictures, with their numbers and how many there are."""
    match kind_of(content, ""):
        case "pdf":
            yield from pictures(content)
        case "word":
            yield from pictures_of_word(content)
        case _:
            yield from pages_of_picture(content)


def _lines(picture: bytes, job: Job) -> list[str]:
    command = [job.tesseract or "tesseract", "stdin", "stdout", "-l", job.languages, *OPTIONS]
    try:
        done = subprocess.run(  # noqa: S603  no shell, and no argument from a file
            command,
            input=picture,
            capture_output=True,
            check=False,
            env={**os.environ, **ONE_THREAD},
        )
    except OSError:
        raise UnreadError("no-ocr") from None
    if done.returncode:
        raise UnreadError("corrupt")
    return decoded(done.stdout).splitlines()
