"""What a reader finds in Word documents and PDFs: their text, headings and tables."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph as DocxParagraph
from pypdf import PdfReader

from spm_check.render.clean import clean
from spm_check.render.paper.sheet import Card, Heading, Paper, Paragraph
from spm_check.render.paper.sheet import Table as PaperTable


def opened(content: bytes) -> DocumentObject:
    """Return a Word document as python-docx reads it."""
    return Document(BytesIO(content))


def docx_lines(content: bytes) -> list[str]:
    """Return every paragraph that says something, those in tables as well, in their order."""
    paragraphs = opened(content).element.body.iter(qn("w:p"))
    texts = ("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in paragraphs)
    return [text for text in texts if text]


def docx_told(content: bytes) -> str:
    """Return a Word document as lines of text: a line for each paragraph and each row.

    Every section begins with its size and with what its pages say at head and foot.
    """
    lines: list[str] = []
    for number, section in enumerate(opened(content).sections, 1):
        size = _millimetres((section.page_width or 0) / 36000, (section.page_height or 0) / 36000)
        running = [*section.header.paragraphs, *section.footer.paragraphs]
        ends = " | ".join(filter(None, (_written(each._p).strip() for each in running)))  # noqa: SLF001
        lines += [f"== {number}: {size}{ends and f': {ends}'}", ""]
        for block in section.iter_inner_content():
            lines += _told(block)
        lines.append("")
    return "\n".join(lines)


def _told(block: Table | DocxParagraph) -> list[str]:
    if isinstance(block, Table):
        return [" | ".join(row).rstrip(" |") for row in table_rows(block)]
    name = block.style.name if block.style and block.style.name else ""
    if name.startswith("Heading"):
        return ["", f"{'#' * int(name[-1])} {block.text}"]
    return [block.text]


def _written(paragraph: Any) -> str:
    """Return the text of a paragraph with its fields, which python-docx leaves out."""
    parts = paragraph.iter(qn("w:t"), qn("w:tab"))
    stops = (each for each in parts if each.getparent().tag == qn("w:r"))
    return "".join(each.text if each.tag == qn("w:t") else " - " for each in stops)


def _millimetres(width: float, height: float) -> str:
    return f"{round(width)} x {round(height)} mm"


def table_rows(table: Table) -> list[list[str]]:
    """Return the cells of a table; python-docx itself takes seconds for a long one."""
    rows = table._tbl.iter(qn("w:tr"))  # noqa: SLF001
    return [
        ["".join(t.text or "" for t in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]
        for row in rows
    ]


def pdf_pages(content: bytes) -> list[str]:
    """Return the text of every page."""
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


def pdf_told(content: bytes) -> str:
    """Return a PDF as lines of text, page by page, each with its size."""
    lines: list[str] = []
    for number, page in enumerate(PdfReader(BytesIO(content)).pages, 1):
        box = page.mediabox
        size = _millimetres(float(box.width) / 72 * 25.4, float(box.height) / 72 * 25.4)
        text = (line.rstrip() for line in page.extract_text().splitlines())
        lines += [f"== {number}: {size}", "", *text, ""]
    return "\n".join(lines)


def squeezed(text: str) -> str:
    """Return a text without its blanks, which lines and columns of a page put anywhere."""
    return "".join(text.split())


def outline(content: bytes) -> list[str]:
    """Return the titles of a PDF's outline, deeper ones after theirs."""

    def titles(entries: Iterable[Any]) -> Iterator[str]:
        for entry in entries:
            if isinstance(entry, list):
                yield from titles(entry)
            else:
                yield str(entry.title)

    return list(titles(PdfReader(BytesIO(content)).outline))


def headings(paper: Paper) -> list[tuple[int, str]]:
    """Return the headings of a document with their levels."""
    blocks = [block for section in paper.sections for block in section.blocks]
    return [(b.level, clean(b.text)) for b in blocks if isinstance(b, Heading)]


def texts(paper: Paper) -> Iterator[str]:
    """Yield every text of a document but what pages repeat, in its order and cleaned."""
    cover = paper.cover
    yield from map(clean, filter(None, (cover.above, cover.title, cover.name)))
    for label, text in cover.facts:
        yield from (clean(label), clean(text))
    yield from (*cover.signatures.roles, *cover.signatures.blanks, clean(cover.note))
    for section in paper.sections:
        for block in section.blocks:
            match block:
                case Heading():
                    yield clean(block.text)
                case Paragraph():
                    yield clean(f"{block.lead} {block.text}" if block.lead else block.text)
                case PaperTable():
                    yield from block.heads
                    yield from (clean(cell.text) for row in block.rows for cell in row if cell.text)
                case Card():
                    yield clean(block.head)
                    yield from (clean(text) for pair in block.pairs for text in pair)
                case _:
                    raise AssertionError(block)
