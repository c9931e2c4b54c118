"""Word files: control blocks in page headers, text boxes or the body, as offices have them."""

from html import escape
from io import BytesIO
from itertools import groupby
from typing import Any, Final

from docx import Document
from docx.oxml import parse_xml
from docx.shared import Cm
from labelled.described import Described, Line

NAMES: Final = " ".join(
    f'xmlns:{key}="{uri}"'
    for key, uri in (
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
    )
)

BOX: Final = """<w:p {names}><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"
 locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
<wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>
<wp:extent cx="2500000" cy="900000"/><wp:wrapSquare wrapText="bothSides"/>
<wp:docPr id="1" name="Text Box 1"/><a:graphic>
<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>{inside}</w:txbxContent>
</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox>
</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
"""A text box as Word writes it: its text stands in it twice, for new and for old readers."""


def docx(file: Described) -> bytes:
    """The Word file; python-docx's template gives styles and its dates."""
    document = Document()
    document.core_properties.title = file.title
    document.core_properties.author = ""
    header = document.sections[0].header
    for mark, group in groupby(file.lines, lambda line: line.mark):
        lines = tuple(group)
        match mark:
            case "header-row":
                _table(header, lines)
            case "row":
                _table(document, lines)
            case "box":
                document.element.body.insert(0, parse_xml(_box(lines)))
            case _:
                for line in lines:
                    _paragraph(document, line)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _paragraph(document: Any, line: Line) -> None:
    match line.mark:
        case "title":
            document.add_paragraph(line.text, style="Title")
        case "heading":
            document.add_paragraph(line.text, style="Heading 1")
        case "bold":
            document.add_paragraph().add_run(line.text).bold = True
        case _:
            document.add_paragraph(line.text)


def _table(place: Any, lines: tuple[Line, ...]) -> None:
    columns = max(len(line.cells) for line in lines)
    width = () if not hasattr(place, "is_linked_to_previous") else (Cm(16),)
    table = place.add_table(len(lines), columns, *width)
    for row, line in zip(table.rows, lines, strict=True):
        for cell, text in zip(row.cells, line.cells, strict=False):
            cell.text = text
        if len(line.cells) < columns:
            row.cells[len(line.cells) - 1].merge(row.cells[-1])


def _box(lines: tuple[Line, ...]) -> str:
    inside = "".join(f"<w:p><w:r><w:t>{escape(line.text)}</w:t></w:r></w:p>" for line in lines)
    return BOX.format(names=NAMES, inside=inside)
