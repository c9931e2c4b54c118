"""What a worker does with one file: open it, read it, and call other programs where they help."""

import os
from collections.abc import Callable
from dataclasses import replace

from spm_check.extraction.converting import converted
from spm_check.extraction.first_page import first_page, is_unknown
from spm_check.extraction.jobs import Job
from spm_check.extraction.ocr import read_off
from spm_check.extraction.opening import UnreadError, head_of, read_regular
from spm_check.model.extract import Extract


def read(job: Job, on_step: Callable[[int, int], None]) -> Extract:
    """Return the extract of a file; what cannot be read says why.

    `on_step` is told of whatever takes long: n of m pages for OCR, 0 of 0 for a conversion.
    """
    name = os.path.basename(job.path)
    try:
        if is_unknown(head_of(job.path), name):  # a film need not be read to say so
            return Extract("none", why="not-supported")
        content = read_regular(job.path)
    except OSError:
        return Extract("unreadable", why="not-held")
    except UnreadError as error:
        return Extract("unreadable", why=error.cause)
    extract = first_page(content, name)
    if extract.why == "no-converter" and job.soffice:
        extract = converted(content, job, on_step)
    if extract.state != "scan-unread" or job.tesseract is None:
        return extract
    if not job.tesseract:
        return replace(extract, why="no-ocr")
    return read_off(content, extract, job, on_step)
