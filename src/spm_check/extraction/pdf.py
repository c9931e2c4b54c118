"""PDF files: the text of the first pages, or the picture of one where there is no text."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from spm_check.extraction.opening import UnreadError
from spm_check.extraction.pdf_page import PageText, page_text
from spm_check.model.extract import Extract

MOST_PAGES = 2
LEGIBLE = 25
"""So many letters and digits on a page are text; fewer are specks on a scan."""
SCALE = 200 / 72
"""Pictures for OCR have 200 dots an inch."""
LONGEST_SIDE = 4000
"""And at most so many dots in height and width, whatever size a page states."""


def read_pdf(content: bytes) -> Extract:
    """Return the first pages of a PDF; `scan-unread` where they have no text.

    Text that a scanner has laid below its pictures was read off, and counts as such (`ocr`).
    Raises `UnreadError` for what is damaged or locked.
    """
    with opened_pdf(content) as document:
        pages = len(document)
        read = [read_page(page_text, document, number) for number in range(min(pages, MOST_PAGES))]
        title = " ".join(str(document.get_metadata_value("Title") or "").split())
    lines = tuple(line for page in read for line in page.lines)
    if not legible("".join(lines)):
        if all(page.blank for page in read):
            return Extract("none", "text", "nothing-read", title=title, pages=pages)
        return Extract("scan-unread", "picture", title=title, pages=pages)
    unseen = any(page.unseen for page in read)
    return Extract(
        "ocr" if unseen else "ok",
        "picture" if unseen else "text",
        title=title,
        headings=tuple(line for page in read for line in page.headings),
        rows=tuple(row for page in read for row in page.rows),
        lines=lines,
        pages=pages,
    )


def legible(text: str) -> bool:
    """Say whether there are enough letters; signs without a meaning are a font without its key."""
    letters = sum(map(str.isalnum, text))
    return letters >= LEGIBLE and letters * 2 >= len("".join(text.split()))


def pictures(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield the first pages of a PDF as grey pictures (PGM), with their numbers and of how many.

    Raises `UnreadError` for what is damaged or locked.
    """
    with opened_pdf(content) as document:
        pages = min(len(document), MOST_PAGES)
        for number in range(pages):
            page = document[number]
            try:
                scale = min(SCALE, LONGEST_SIDE / max(1.0, *page.get_size()))
                bitmap = page.render(scale=scale, grayscale=True)
                grey, width, stride = bytes(bitmap.buffer), bitmap.width, bitmap.stride
                rows = (grey[at : at + width] for at in range(0, bitmap.height * stride, stride))
                head = f"P5 {width} {bitmap.height} 255\n".encode()
                yield number + 1, pages, head + b"".join(rows)
            finally:
                page.close()


@contextmanager
def opened_pdf(content: bytes) -> Iterator[Any]:
    """Give a PDF that is closed again; raise `UnreadError` for what is damaged or locked."""
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  an extra, untyped

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise UnreadError("encrypted" if locked else "corrupt") from error
    try:
        yield document
    finally:
        document.close()


def read_page(reader: Callable[[Any, int], PageText], document: Any, number: int) -> PageText:
    """Return what a reader finds on a page; raise `UnreadError` where it is damaged."""
    import pypdfium2  # noqa: PLC0415

    try:
        return reader(document, number)
    except pypdfium2.PdfiumError as error:
        raise UnreadError("corrupt") from error
