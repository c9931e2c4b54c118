"""A form of an office for Word: ruled boxes, lists that Word counts, and page fields."""

from io import BytesIO

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.parser import parse_xml
from docx.section import Section, _Footer
from docx.shared import Mm

from spm_check.render.clean import clean
from spm_check.render.docx.boxes import Box, field, grid_xml, lines_xml
from spm_check.render.docx.form import MARGIN, new_document
from spm_check.render.docx.form_grids import grid_of
from spm_check.render.docx.lists import Lists
from spm_check.render.docx.package import steady
from spm_check.render.docx.pieces import NAMESPACE, paragraph
from spm_check.render.paper.office_form import FormBlock, FormHeading, FormNote, OfficeForm
from spm_check.render.paper.sheet import LANDSCAPE, PORTRAIT

A4 = (Mm(210), Mm(297))
FOOT = 8
"""How many points the letters at the foot have."""


def office_form_docx(form: OfficeForm) -> bytes:
    """Return a form for Word in A4; equal forms have equal bytes."""
    document = new_document(form)
    lists, body = Lists(document), document.element.body
    for number, pages in enumerate(form.pages):
        if number:
            document.add_section(WD_SECTION.NEW_PAGE)
        section = document.sections[-1]
        _lay(section, form)
        _with_lines(section, form, first=not number)
        part = "".join(_block(each, lists, landscape=form.landscape) for each in pages.blocks)
        for element in parse_xml(f"<w:body {NAMESPACE}>{part}</w:body>"):
            body.insert_element_before(element, "w:sectPr")
    packed = BytesIO()
    document.save(packed)
    return steady(packed)


def _block(block: FormBlock, lists: Lists, *, landscape: bool) -> str:
    if isinstance(block, FormHeading):
        return paragraph(block.text, "Heading2", keep=True)
    if isinstance(block, FormNote):
        return "".join(lines_xml(Box(block.lines), lists)) + paragraph("", "Gap")
    return grid_xml(grid_of(block, landscape=landscape), lists) + paragraph("", "Gap")


def _lay(section: Section, form: OfficeForm) -> None:
    section.orientation = WD_ORIENT.LANDSCAPE if form.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = A4[::-1] if form.landscape else A4
    for side, width in MARGIN.items():
        setattr(section, f"{side}_margin", width)
    section.header_distance, section.footer_distance = Mm(12), Mm(10)


def _with_lines(section: Section, form: OfficeForm, *, first: bool) -> None:
    """Give a section its running lines; only the first page of all has nothing at its head."""
    section.different_first_page_header_footer = first
    across = Mm(LANDSCAPE if form.landscape else PORTRAIT)
    section.header.is_linked_to_previous = False
    head = section.header.paragraphs[0]
    head.paragraph_format.tab_stops.add_tab_stop(across, WD_TAB_ALIGNMENT.RIGHT)
    head.add_run("\t".join(map(clean, form.running)))
    feet = [section.footer, section.first_page_footer] if first else [section.footer]
    for foot in feet:
        foot.is_linked_to_previous = False
        _foot(foot, form, across)


def _foot(foot: _Footer, form: OfficeForm, across: Mm) -> None:
    line = foot.paragraphs[0]
    line.style = "Footer"
    line.paragraph_format.tab_stops.add_tab_stop(across, WD_TAB_ALIGNMENT.RIGHT)
    before, _, rest = form.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    line.add_run(f"{form.foot}\t{before}")
    for name, text in (("PAGE", between), ("NUMPAGES", after)):
        line._p.append(_field(name))  # noqa: SLF001  python-docx makes no fields
        line.add_run(text)


def _field(name: str) -> object:
    return parse_xml(field(name, FOOT).replace("<w:fldSimple", f"<w:fldSimple {NAMESPACE}", 1))
