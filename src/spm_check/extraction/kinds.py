"""What kind of file it is: by how its bytes begin, and by its ending only where they tell none."""

import io
import os
from typing import Literal
from zipfile import BadZipFile, ZipFile

from spm_check.extraction.compound import what_is_in

Kind = Literal[
    "word",
    "slides",
    "workbook",
    "open-text",
    "open-slides",
    "old-office",
    "locked-office",
    "pdf",
    "picture",
    "html",
    "rtf",
    "table",
    "plain",
    "empty",
    "other",
]
"""`old-office`: doc, ppt and their like; `locked-office`: an office file under a password."""

MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"{\\rtf", "rtf"),
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG\r\n\x1a\n", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
)
ENDINGS: dict[str, Kind] = {
    ".csv": "table",
    ".tsv": "table",
    ".htm": "html",
    ".html": "html",
    ".md": "plain",
    ".txt": "plain",
    ".log": "plain",
}
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = (b"<!doctype html", b"<html")
_PDF_WITHIN = 1024
"""How far behind the beginning of a file a PDF may begin."""


def kind_of(content: bytes, name: str) -> Kind:
    """Return the kind of a file by its bytes; `name` only tells one kind of text from another."""
    for magic, told_within in WITHIN:
        if content.startswith(magic):
            return told_within(content)
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return "pdf"
    told = next((kind for magic, kind in MAGIC if content.startswith(magic)), None)
    if told is not None or not content:
        return told or "empty"
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower().startswith(_HTML):
        return "html"
    return ENDINGS.get(os.path.splitext(name)[1].lower(), "other")


def _kind_of_zip(content: bytes) -> Kind:
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            names = {each.replace("\\", "/").lstrip("/") for each in archive.namelist()}
            mimetype = archive.open("mimetype").read(100) if "mimetype" in names else b""
    except (BadZipFile, ValueError, EOFError, NotImplementedError, OSError, RuntimeError, KeyError):
        return "other"
    if "word/document.xml" in names:
        return "word"
    if "ppt/presentation.xml" in names:
        return "slides"
    if any(name.startswith("xl/workbook.") for name in names) or b"spreadsheet" in mimetype:
        return "workbook"
    if b"opendocument.text" in mimetype:
        return "open-text"
    return "open-slides" if b"opendocument.presentation" in mimetype else "other"


WITHIN = ((ZIP, _kind_of_zip), (OLE, what_is_in))
"""Containers, of which only what is in them tells the kind."""
