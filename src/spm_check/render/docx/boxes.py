"""Ruled boxes as WordprocessingML: what a form of an office is made of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import escape

from spm_check.render.clean import clean
from spm_check.render.docx.lists import Lists
from spm_check.render.paper.office_form import Line

BLANK = re.compile(r"(\[(?:isi|fill in): [^\]]*\])")
"""What is still to be filled in; it is shaded so that nobody overlooks it."""

BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)

MARGINS = (
    '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
)

UPRIGHT = 30
"""How high a row is at least, in millimetres, in which lines are read from below."""

Down = Literal["", "restart", "continue"]


@dataclass(frozen=True, slots=True)
class Box:
    """A field: its lines, over how many columns it goes, and whether it goes on below."""

    lines: tuple[Line, ...] = ()
    across: int = 1
    down: Down = ""
    bold: bool = False
    centred: bool = False
    middle: bool = False
    """Whether its lines stand halfway between top and bottom."""
    size: float = 10
    """Of its letters, in points."""
    upright: bool = False
    """Whether its lines are read from below."""
    pages: bool = False
    """Whether the number of the page and of all pages follow."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Boxes in rows; the first `heads` rows come again on every page."""

    widths: tuple[int, ...]
    rows: tuple[tuple[Box, ...], ...]
    heads: int = 0
    whole: bool = False
    """Whether no row is broken between two pages."""


def text_box(text: str, **look: object) -> Box:
    """Return a box with one line."""
    return Box((Line(text),) if text else (), **look)  # type: ignore[arg-type]


def grid_xml(grid: Grid, lists: Lists) -> str:
    """Return a table."""
    columns = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in grid.widths)
    rows = "".join(
        _row(row, grid, lists, head=number < grid.heads) for number, row in enumerate(grid.rows)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>'
        f'<w:tblW w:w="{twips(sum(grid.widths))}" w:type="dxa"/><w:tblBorders>{BORDERS}'
        f'</w:tblBorders><w:tblLayout w:type="fixed"/>{MARGINS}</w:tblPr>'
        f"<w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(row: Sequence[Box], grid: Grid, lists: Lists, *, head: bool) -> str:
    again = "<w:tblHeader/>" if head else ""
    whole = "<w:cantSplit/>" if grid.whole or head else ""
    if any(box.upright for box in row):
        whole += f'<w:trHeight w:val="{twips(UPRIGHT)}" w:hRule="atLeast"/>'
    cells, column = [], 0
    for box in row:
        width = sum(grid.widths[column : column + box.across])
        cells.append(_cell(box, width, lists))
        column += box.across
    return f"<w:tr><w:trPr>{whole}{again}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(box: Box, width: int, lists: Lists) -> str:
    across = f'<w:gridSpan w:val="{box.across}"/>' if box.across > 1 else ""
    down = f'<w:vMerge w:val="{box.down}"/>' if box.down else ""
    middle = '<w:vAlign w:val="center"/>' if box.middle else ""
    turned = '<w:textDirection w:val="btLr"/>' if box.upright else ""
    lines = "".join(lines_xml(box, lists)) or _paragraph("", _look(box), box.size)
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(width)}" w:type="dxa"/>'
        f"{across}{down}{turned}{middle}</w:tcPr>{lines}</w:tc>"
    )


def lines_xml(box: Box, lists: Lists) -> Iterator[str]:
    """Yield the lines of a box as paragraphs; the numbers of each box begin with 1."""
    numbering = 0
    for line in box.lines:
        look = _look(box)
        if line.look == "number":
            numbering = numbering or lists.numbered()
            look = _item(numbering) + look
        elif line.look == "bullet":
            look = _item(lists.bulleted()) + look
        italic = line.look == "note"
        lead = run(f"{line.lead} ", box.size, bold=True, italic=italic) if line.lead else ""
        told = "".join(_runs(line.text, box, italic=italic))
        yield _paragraph(lead + told + (_pages(box.size) if box.pages else ""), look, box.size)


def _look(box: Box) -> str:
    spacing = '<w:spacing w:before="30" w:after="30"/>'
    return spacing + ('<w:jc w:val="center"/>' if box.centred else "")


def _item(numbering: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbering}"/></w:numPr>'


def _paragraph(runs: str, look: str, size: float) -> str:
    mark = f'<w:rPr><w:sz w:val="{round(size * 2)}"/></w:rPr>'
    return f'<w:p><w:pPr><w:pStyle w:val="Normal"/>{look}{mark}</w:pPr>{runs}</w:p>'


def _runs(text: str, box: Box, *, italic: bool) -> Iterable[str]:
    for part in filter(None, BLANK.split(clean(text))):
        blank = BLANK.fullmatch(part) is not None
        yield run(part, box.size, bold=box.bold, italic=italic, marked=blank)


def run(
    text: str, size: float, *, bold: bool = False, italic: bool = False, marked: bool = False
) -> str:
    """Return a piece of a line."""
    look = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    points = f'<w:sz w:val="{round(size * 2)}"/>'
    mark = '<w:highlight w:val="yellow"/>' if marked else ""
    told = escape(clean(text))
    return f'<w:r><w:rPr>{look}{points}{mark}</w:rPr><w:t xml:space="preserve">{told}</w:t></w:r>'


def _pages(size: float) -> str:
    return field("PAGE", size) + run("/", size) + field("NUMPAGES", size)


def field(name: str, size: float) -> str:
    """Return a field that Word counts."""
    return f'<w:fldSimple w:instr=" {name} ">{run("1", size)}</w:fldSimple>'


def twips(millimetres: int) -> int:
    """Return a length in twentieths of a point."""
    return millimetres * 1440 * 10 // 254
