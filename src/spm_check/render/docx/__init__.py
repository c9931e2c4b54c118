"""A document for Word: real heading styles, tables that repeat their heads, page fields."""

from io import BytesIO

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml.parser import parse_xml
from docx.shared import Mm

from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.docx.form import new_document, with_running_lines
from spm_check.render.docx.making import InDocument
from spm_check.render.docx.package import steady
from spm_check.render.docx.pieces import NAMESPACE, block_xml, cover_xml
from spm_check.render.paper.gap_report import gap_report
from spm_check.render.paper.sheet import Paper
from spm_check.render.words.book import Words

A4 = (Mm(210), Mm(297))


def render_docx(report: GapReport, words: Words, told: Comparison | None = None) -> bytes:
    """Return the gap report as a Word document in A4, with what it is to its baseline."""
    return paper_docx(gap_report(report, words, told))


def paper_docx(paper: Paper) -> bytes:
    """Return a document for Word; equal documents have equal bytes."""
    document = new_document(paper)
    body = document.element.body
    making = InDocument(document, paper)
    parts = [cover_xml(paper)]
    parts += ["".join(block_xml(b, making) for b in each.blocks) for each in paper.sections]
    directions = [False, *(section.landscape for section in paper.sections)]
    for number, (part, landscape) in enumerate(zip(parts, directions, strict=True)):
        if number:
            document.add_section(WD_SECTION.NEW_PAGE)
        section = document.sections[-1]
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = A4[::-1] if landscape else A4
        for each in parse_xml(f"<w:body {NAMESPACE}>{part}</w:body>"):
            body.insert_element_before(each, "w:sectPr")
        with_running_lines(section, paper, cover=not number)
    paper_bytes = BytesIO()
    document.save(paper_bytes)
    return steady(paper_bytes)
