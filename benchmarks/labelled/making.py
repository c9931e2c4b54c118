"""Makes real files from descriptions; equal descriptions give equal bytes."""

import re
from collections.abc import Callable, Iterable, Mapping
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from labelled.described import Described
from labelled.papers import pdf, photograph, scanned_pdf
from labelled.word import docx
from openpyxl import Workbook
from pptx import Presentation

TIMES: Final = re.compile(rb"(<dcterms:(?:modified|created)[^>]*>)[^<]*")

OLD_OFFICE: Final = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
"""How a file of old Word or Excel begins; nothing of it can be read without a converter."""

ODT_TYPE: Final = "application/vnd.oasis.opendocument.text"


def make(files: Iterable[Described], folder: Path) -> None:
    """Write every file into a folder of its page below the given one."""
    for file in files:
        place = folder / file.page / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(FORMS[file.made](file))


def _fixed(archive: bytes) -> bytes:
    """The same archive without the time at which it was made."""
    out = BytesIO()
    with ZipFile(BytesIO(archive)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = TIMES.sub(rb"\g<1>2012-01-02T00:00:00Z", old.read(name))
            new.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return out.getvalue()


def _docx(file: Described) -> bytes:
    return _fixed(docx(file))


def _xlsx(file: Described) -> bytes:
    book = Workbook()
    sheet = book.worksheets[0]
    begun = False
    for line in file.lines:
        if line.mark == "sheet":
            if begun:
                sheet = book.create_sheet()
            sheet.title = line.text
            begun = True
        else:
            sheet.append([cell or None for cell in line.cells])
            begun = True
    book.properties.title = file.title
    out = BytesIO()
    book.save(out)
    return _fixed(out.getvalue())


def _pptx(file: Described) -> bytes:
    show = Presentation()
    slide = None
    for line in file.lines:
        if slide is None or line.mark in {"title", "heading"}:
            slide = show.slides.add_slide(show.slide_layouts[1])
            slide.shapes.title.text = line.text
        else:
            frame = slide.placeholders[1].text_frame
            frame.text = f"{frame.text}\n{line.text}".strip()
    show.core_properties.title = file.title
    out = BytesIO()
    show.save(out)
    return _fixed(out.getvalue())


def _odt(file: Described) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr(ZipInfo("mimetype"), ODT_TYPE)
        archive.writestr(ZipInfo("content.xml"), _odt_content(file))
        archive.writestr(ZipInfo("meta.xml"), _odt_meta(file.title))
    return out.getvalue()


def _odt_content(file: Described) -> str:
    parts = []
    for line in file.lines:
        if line.mark in {"row", "header-row"}:
            cells = "".join(
                f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>"
                for cell in line.cells
            )
            row = f"<table:table-row>{cells}</table:table-row>"
            parts.append(f"<table:table>{row}</table:table>")
        elif line.mark in {"title", "heading"}:
            parts.append(f'<text:h text:outline-level="1">{escape(line.text)}</text:h>')
        else:
            parts.append(f"<text:p>{escape(line.text)}</text:p>")
    return _odf("document-content", "office:body", f"<office:text>{''.join(parts)}</office:text>")


def _odt_meta(title: str) -> str:
    return _odf("document-meta", "office:meta", f"<dc:title>{escape(title)}</dc:title>")


def _odf(root: str, part: str, inside: str) -> str:
    begin = "urn:oasis:names:tc:opendocument:xmlns:"
    names = " ".join(f'xmlns:{key}="{begin}{key}:1.0"' for key in ("office", "text", "table"))
    dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:{root} {names} {dublin}>'
        f"<{part}>{inside}</{part}></office:{root}>"
    )


def _html(file: Described) -> bytes:
    tags = {"title": "h1", "heading": "h2", "bold": "b"}
    parts = [f"<html><head><title>{escape(file.title)}</title></head><body>"]
    for line in file.lines:
        if line.mark == "row":
            cells = "".join(f"<td>{escape(cell)}</td>" for cell in line.cells)
            parts.append(f"<table><tr>{cells}</tr></table>")
        else:
            tag = tags.get(line.mark, "p")
            parts.append(f"<{tag}>{escape(line.text)}</{tag}>")
    return "\n".join([*parts, "</body></html>"]).encode()


def _md(file: Described) -> bytes:
    marks = {"title": "# ", "heading": "## "}
    return "\n\n".join(marks.get(line.mark, "") + line.text for line in file.lines).encode()


def _txt(file: Described) -> bytes:
    return "\r\n".join(line.text for line in file.lines).encode()


def _csv(file: Described) -> bytes:
    return "\n".join(";".join(line.cells) for line in file.lines).encode()


def _old(file: Described) -> bytes:
    return OLD_OFFICE + file.title.encode("utf-16-le")


FORMS: Final[Mapping[str, Callable[[Described], bytes]]] = {
    "docx": _docx,
    "doc": _old,
    "xls": _old,
    "xlsx": _xlsx,
    "pptx": _pptx,
    "odt": _odt,
    "pdf": pdf,
    "scan": scanned_pdf,
    "jpg": lambda file: photograph(file, "JPEG"),
    "png": lambda file: photograph(file, "PNG"),
    "html": _html,
    "md": _md,
    "txt": _txt,
    "csv": _csv,
}
