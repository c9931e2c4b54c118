"""The form of a Word document: its styles, its properties, and what every page says."""

from datetime import UTC, datetime, time
from typing import Any

from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from spm_check.render.clean import clean
from spm_check.render.docx.pieces import NAMESPACE
from spm_check.render.paper.office_form import OfficeForm
from spm_check.render.paper.sheet import LANDSCAPE, PORTRAIT, Paper
from spm_check.render.paper.tones import INK, RULE, TODO

FONT = "Arial"
"""What every office has, and what every substitute is as wide as."""

LANGUAGES = {"id": "id-ID", "en": "en-GB"}

MARGIN = {"left": Mm(20), "right": Mm(20), "top": Mm(25), "bottom": Mm(22)}

LOOKS: dict[str, tuple[float, bool, str, float, float]] = {
    "Normal": (10, False, "000000", 0, 6),
    "Heading 1": (15, True, INK, 18, 8),
    "Heading 2": (12, True, INK, 12, 5),
    "Heading 3": (10.5, True, INK, 9, 4),
    "Title": (26, True, INK, 40, 10),
    "Subtitle": (16, False, "000000", 0, 24),
    "List Bullet": (10, False, "000000", 0, 2),
    "Header": (8, False, "505050", 0, 0),
    "Footer": (8, False, "505050", 0, 0),
    "Cover Above": (12, False, "000000", 50, 0),
    "Cover Gap": (10, False, "000000", 120, 0),
    "Note": (9, False, "404040", 4, 6),
    "Todo": (9.5, False, "000000", 4, 6),
    "Item": (10, False, "000000", 0, 3),
    "toc 1": (10, True, "000000", 4, 1),
    "toc 2": (10, False, "000000", 0, 1),
    "Contents": (15, True, INK, 6, 8),
    "Fact": (10, False, "000000", 2, 2),
    "Cell": (9, False, "000000", 2, 2),
    "Cell Small": (7.5, False, "000000", 1.5, 1.5),
    "Cell Head": (8, True, "FFFFFF", 2, 2),
    "Small Head": (7, True, "FFFFFF", 2, 2),
    "Card Head": (9, True, "000000", 2, 2),
    "Gap": (4, False, "000000", 0, 2),
}
"""Of every style: size in points, whether bold, colour, space before and after."""

COMPATIBILITY = (
    f"<w:compat {NAMESPACE}>"
    '<w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
)
"""That it is made for a Word of today, which then does not call it a file of an old one."""

SHADED = f'<w:shd {NAMESPACE} w:val="clear" w:color="auto" w:fill="{TODO}"/>'

BORDERS = (
    f"<w:tblBorders {NAMESPACE}>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders>"
)


def new_document(paper: Paper | OfficeForm) -> DocumentObject:
    """Return a document without a page, in the language and with the properties of a paper."""
    document = Document()
    for name, look in LOOKS.items():
        _form(document, name, *look)
    document.styles["Todo"].element.pPr.append(parse_xml(SHADED))
    document.styles.add_style("Plain Facts", WD_STYLE_TYPE.TABLE)
    grid = document.styles["Table Grid"].element
    grid.find(qn("w:tblPr")).replace(
        grid.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}"), parse_xml(BORDERS)
    )
    language = LANGUAGES[paper.language]
    for spoken in document.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), language)
    document.settings.element.append(parse_xml(COMPATIBILITY))
    _describe(document, paper, language)
    return document


def _form(  # noqa: PLR0913, PLR0917  a style has as many sides
    document: DocumentObject,
    name: str,
    size: float,
    bold: bool,  # noqa: FBT001  a column of the table above
    colour: str,
    before: float,
    after: float,
) -> None:
    styles = document.styles
    known = name in styles
    style = styles[name] if known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    if not known:
        style.base_style = styles["Normal"]
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, name == "Note"
    style.font.color.rgb = RGBColor.from_string(colour)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    style.paragraph_format.line_spacing = 1.0
    for mark in ("w:pBdr", "w:tabs"):  # the line below a title, the stops of a page in letter
        for each in style.element.pPr.findall(qn(mark)):
            style.element.pPr.remove(each)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)


def _describe(document: DocumentObject, paper: Paper | OfficeForm, language: str) -> None:
    properties, on = document.core_properties, datetime.combine(paper.on, time(), UTC)
    properties.title = clean(paper.title)[:255]
    properties.author = properties.last_modified_by = "spm-check"
    properties.comments = properties.keywords = properties.subject = ""
    properties.language = language
    properties.created = properties.modified = on.replace(tzinfo=None)
    properties.revision = 1


def with_running_lines(section: Section, paper: Paper, *, cover: bool) -> None:
    """Give a section its margins, and lines at head and foot of every page but the cover."""
    for side, width in MARGIN.items():
        setattr(section, f"{side}_margin", width)
    section.header_distance, section.footer_distance = Mm(12), Mm(10)
    if cover:
        section.different_first_page_header_footer = True
        return
    section.different_first_page_header_footer = False
    across = LANDSCAPE if section.orientation == WD_ORIENT.LANDSCAPE else PORTRAIT
    section.header.is_linked_to_previous = section.footer.is_linked_to_previous = False
    left, right = paper.running
    _tabbed(section.header.paragraphs[0], across).add_run(f"{clean(left)}\t{clean(right)}")
    foot = _tabbed(section.footer.paragraphs[0], across)
    foot.add_run("\t")
    before, _, rest = paper.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, field in ((before, "PAGE"), (between, "NUMPAGES")):
        foot.add_run(text)
        foot._p.append(_field(field))  # noqa: SLF001  python-docx makes no fields
    foot.add_run(after)


def _tabbed(line: Paragraph, width: int) -> Paragraph:
    line.paragraph_format.tab_stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    return line


def _field(name: str) -> Any:
    return parse_xml(
        f'<w:fldSimple {NAMESPACE} w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    )
