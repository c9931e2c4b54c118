"""The pieces of a document as WordprocessingML.

Written as text and parsed at once: a table of a thousand rows made cell by cell takes minutes.
"""

from collections.abc import Iterable, Sequence
from typing import Protocol, assert_never
from xml.sax.saxutils import escape

from docx.oxml.ns import nsdecls

from spm_check.render.clean import clean
from spm_check.render.paper.sheet import (
    PORTRAIT,
    Block,
    Card,
    Cell,
    Contents,
    Heading,
    Look,
    Paper,
    Paragraph,
    Picture,
    Prose,
    Signatures,
    Span,
    Table,
)
from spm_check.render.paper.tones import INK, LABEL, SHADES, TODO

NAMESPACE = nsdecls("w")

STYLES: dict[Look, str] = {
    "body": "Normal",
    "note": "Note",
    "bullet": "ListBullet",
    "todo": "Todo",
}

STEP = 6
"""How far in millimetres each list within a list begins."""

CARD, SIGNING, FACT = (36, 134), 32, (40, 130)
"""Widths in millimetres of the columns of a card, of the first where people sign, of the cover."""

BLANK, SIGNATURE = 480, 1250
"""How high the empty fields are, in twentieths of a point."""


def cover_xml(paper: Paper) -> str:
    """Return the first page."""
    cover = paper.cover
    facts = [
        (_cell(name, FACT[0], "Fact"), _cell(text, FACT[1], "Fact")) for name, text in cover.facts
    ]
    return "".join(
        (
            paragraph(cover.above, "CoverAbove"),
            paragraph(cover.title, "Title"),
            paragraph(cover.name, "Subtitle"),
            _table(FACT, [_row(each) for each in facts], "PlainFacts"),
            paragraph("", "CoverGap"),
            _signatures(cover.signatures),
            paragraph(cover.note, "Note"),
        )
    )


def block_xml(block: Block, document: "Making") -> str:  # noqa: PLR0911  one for each kind
    """Return one piece of a document in the making."""
    match block:
        case Heading():
            return document.heading(block)
        case Prose():
            return _prose(block)
        case Picture():
            return document.picture(block)
        case Contents():
            return document.contents(block)
        case Paragraph():
            return paragraph(block.text, STYLES[block.look], lead=block.lead)
        case Table():
            return _ruled(block)
        case Card():
            return _card(block)
        case Signatures():
            return _signatures(block)
        case _:
            assert_never(block)


class Making(Protocol):
    """What pieces need of the document that they become part of."""

    def heading(self, block: Heading) -> str:
        """Return a heading to which the table of contents can lead."""

    def picture(self, block: Picture) -> str:
        """Return a drawing that is kept in the document."""

    def contents(self, block: Contents) -> str:
        """Return the table of contents."""


def paragraph(text: str, style: str, *, lead: str = "", keep: bool = False) -> str:
    """Return a paragraph; `keep` keeps it on the page of what follows."""
    stay = "<w:keepNext/>" if keep else ""
    bold = _run(f"{lead} ", "<w:rPr><w:b/></w:rPr>") if lead else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{stay}</w:pPr>{bold}{_run(text)}</w:p>'


def _prose(block: Prose) -> str:
    """Return a paragraph of a list as deep as it stands, its mark hanging before it."""
    runs = "".join(_run(span.text, _span_look(span)) for span in block.spans)
    if not block.depth:
        return f'<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>{runs}</w:p>'
    left = _twips(STEP * block.depth)
    hanging = f' w:hanging="{_twips(STEP)}"' if block.mark else ""
    mark = f"{_run(block.mark)}<w:r><w:tab/></w:r>" if block.mark else ""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="Item"/><w:ind w:left="{left}"{hanging}/></w:pPr>'
        f"{mark}{runs}</w:p>"
    )


def _span_look(span: Span) -> str:
    marks = ("<w:b/>" if span.bold else "") + ("<w:i/>" if span.italic else "")
    if span.todo:
        marks += f'<w:shd w:val="clear" w:color="auto" w:fill="{TODO}"/>'
    return f"<w:rPr>{marks}</w:rPr>" if marks else ""


def _run(text: str, look: str = "") -> str:
    if not text:
        return ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(clean(text))}</w:t></w:r>'


def _ruled(block: Table) -> str:
    style, head = ("CellSmall", "SmallHead") if block.small else ("Cell", "CellHead")
    heads = [_cell(h, w, head, INK) for h, w in zip(block.heads, block.widths, strict=True)]
    rows = [
        _row([_in(c, w, style) for c, w in zip(r, block.widths, strict=True)]) for r in block.rows
    ]
    return _table(block.widths, [_row(heads, head=True), *rows]) + paragraph("", "Gap")


def _in(cell: Cell, width: int, style: str) -> str:
    return _cell(cell.text, width, style, SHADES[cell.tone] if cell.tone else "")


def _card(block: Card) -> str:
    """Return a card; its rows stay together, for they are short and few."""
    head = _cell(block.head, PORTRAIT, "CardHead", SHADES[block.tone], span=2, keep=True)
    rows = [_row([head], head=True)]
    for number, (label, text) in enumerate(block.pairs, 1):
        keep = number < len(block.pairs)
        name = _cell(label, CARD[0], "Cell", LABEL, keep=keep)
        rows.append(_row([name, _cell(text, CARD[1], "Cell", keep=keep)]))
    return _table(CARD, rows) + paragraph("", "Gap")


def _signatures(block: Signatures) -> str:
    each = (PORTRAIT - SIGNING) // len(block.roles)
    widths = (SIGNING, *(each for _ in block.roles))
    heads = [_cell(text, w, "CardHead") for text, w in zip(("", *block.roles), widths, strict=True)]
    rows = [_row(heads)]
    for number, (blank, *known) in enumerate(block.rows(), 1):
        high = SIGNATURE if number == len(block.blanks) else BLANK
        cells = [_cell(blank, SIGNING, "Cell"), *(_cell(text, each, "Cell") for text in known)]
        rows.append(_row(cells, high=high))
    return _table(widths, rows)


def _table(widths: Sequence[int], rows: Iterable[str], style: str = "TableGrid") -> str:
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>'
        f'<w:tblW w:w="{_twips(sum(widths))}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0"'
        ' w:noHBand="1" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _row(cells: Iterable[str], *, head: bool = False, high: int = 0) -> str:
    height = f'<w:trHeight w:val="{high}" w:hRule="atLeast"/>' if high else ""
    again = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{again}</w:trPr>{''.join(cells)}</w:tr>"


def _cell(  # noqa: PLR0913  a cell has as many sides
    text: str, width: int, style: str, shade: str = "", *, span: int = 1, keep: bool = False
) -> str:
    across = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{_twips(width)}" w:type="dxa"/>{across}{fill}</w:tcPr>'
        f"{paragraph(text, style, keep=keep)}</w:tc>"
    )


def _twips(millimetres: int) -> int:
    return millimetres * 1440 * 10 // 254
