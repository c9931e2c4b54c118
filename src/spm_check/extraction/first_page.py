"""From the bytes of one file to its extract, whatever kind of file it is."""

import os
from collections.abc import Callable

from spm_check.extraction.html import read_html
from spm_check.extraction.kinds import OLE, ZIP, Kind, kind_of
from spm_check.extraction.open_document import read_open_document
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.pdf import read_pdf
from spm_check.extraction.plain import read_plain
from spm_check.extraction.rtf import read_rtf
from spm_check.extraction.slides import read_open_slides, read_slides
from spm_check.extraction.tables import read_table
from spm_check.extraction.word import read_word
from spm_check.model.extract import Extract, FileShape

SHAPES: dict[Kind, FileShape] = {
    "word": "text",
    "open-text": "text",
    "slides": "slides",
    "open-slides": "slides",
    "workbook": "sheet",
    "table": "sheet",
    "pdf": "text",
    "picture": "picture",
    "html": "text",
    "rtf": "text",
    "plain": "text",
}
"""What kind of thing a file is even if it cannot be read."""
READERS: dict[Kind, Callable[[bytes], Extract]] = {
    "word": read_word,
    "slides": read_slides,
    "open-text": read_open_document,
    "open-slides": read_open_slides,
    "workbook": read_table,
    "table": read_table,
    "pdf": read_pdf,
    "html": read_html,
    "rtf": read_rtf,
    "plain": read_plain,
}
TOLD_BY_BYTES = (
    *(".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".odt", ".ods", ".odp"),
    *(".doc", ".xls", ".ppt", ".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".rtf"),
)
"""Endings of files whose bytes would tell what they are, were they sound."""


OTHER_ARCHIVES = frozenset({".apk", ".exe", ".jar", ".kmz", ".msi", ".zip"})
"""Endings of containers of which nobody expects a text."""


def first_page(content: bytes, name: str) -> Extract:
    """Return the extract of a file by its bytes; never raises for what is in them.

    Pictures and pages without text come back as `scan-unread`, old office files as `unreadable`
    for want of a converter: whoever has the programs for them goes on from there.
    """
    kind = kind_of(content, name)
    shape = SHAPES.get(kind, "other")
    try:
        return _read(kind, content, name)
    except UnreadError as error:
        return Extract("unreadable", shape, error.cause)
    except RecursionError:  # nested so deep that it was made to do harm
        return Extract("unreadable", shape, "too-large")


def _read(kind: Kind, content: bytes, name: str) -> Extract:
    reader = READERS.get(kind)
    if reader is not None:
        return reader(content)
    match kind:
        case "picture":
            return Extract("scan-unread", "picture")
        case "old-office":
            return Extract("unreadable", "text", "no-converter")
        case "locked-office":
            raise UnreadError("encrypted")
        case "empty":
            return Extract("none")
        case _ if _ending(name) in TOLD_BY_BYTES:
            raise UnreadError("corrupt")
        case _:
            return Extract("none", why="not-supported")


def is_unknown(head: bytes, name: str) -> bool:
    """Say whether neither how a file begins nor its ending tells anything that can be read."""
    if head.startswith((ZIP, OLE)):  # only what is in them tells
        return _ending(name) in OTHER_ARCHIVES
    return kind_of(head, name) == "other" and _ending(name) not in TOLD_BY_BYTES


def _ending(name: str) -> str:
    return os.path.splitext(name)[1].lower()
