"""What a file tells at first sight: the text of its first page or sheet, and how it was got."""

from dataclasses import dataclass
from typing import Literal

TextState = Literal["ok", "ocr", "scan-unread", "unreadable", "none"]
"""How the text was got.

`ok`: it stands in the file; `ocr`: read off a picture; `scan-unread`: a picture that nobody could
read off; `unreadable`: the file could not be opened; `none`: there is no text in such a file.
"""

UnreadCause = Literal[
    "encrypted",
    "corrupt",
    "too-large",
    "too-slow",
    "too-much-memory",
    "no-converter",
    "no-ocr",
    "nothing-read",
    "not-supported",
    "not-held",
]
"""Why there is no text. `no-converter`: LibreOffice is missing; `no-ocr`: tesseract is missing."""

FileShape = Literal["text", "sheet", "slides", "picture", "other"]
"""What kind of thing a file is, whatever it says."""


@dataclass(frozen=True, slots=True)
class Extract:
    """The text at the beginning of a file; every text is as it stands, without line breaks."""

    state: TextState
    shape: FileShape = "other"
    why: UnreadCause | None = None
    """Why there is no text; None where there is."""
    title: str = ""
    """The title among the properties of the file; often that of another document."""
    headings: tuple[str, ...] = ()
    """Headings of the first page, in order: by style, or what stands out as one."""
    headers: tuple[str, ...] = ()
    """Lines of page headers, footers and text boxes, in order."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Rows of tables, page headers' tables included; the control block is one of them."""
    lines: tuple[str, ...] = ()
    """Paragraphs of the first page in order, headings among them, tables not."""
    sheets: tuple[str, ...] = ()
    """Names of the sheets of a workbook."""
    pages: int | None = None
    """How many pages, sheets or slides the file has; None where that is not known."""
