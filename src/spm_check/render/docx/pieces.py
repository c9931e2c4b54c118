"""The pieces of a document as WordprocessingML.

Written as text and parsed at once: a table of a thousand rows made cell by cell takes minutes.
"""

from collections.abc import Iterable, Sequence
from typing import assert_never
from xml.sax.saxutils import escape

from docx.oxml.ns import nsdecls

from spm_check.render.clean import clean
from spm_check.render.paper.sheet import (
    PORTRAIT,
    Block,
    Card,
    Cell,
    Heading,
    Look,
    Paper,
    Paragraph,
    Signatures,
    Table,
)
from spm_check.render.paper.tones import INK, LABEL, SHADES

NAMESPACE = nsdecls("w")

STYLES: dict[Look, str] = {"body": "Normal", "note": "Note", "bullet": "ListBullet"}

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


def block_xml(block: Block) -> str:
    """Return one piece."""
    match block:
        case Heading():
            return paragraph(block.text, f"Heading{block.level}")
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


def paragraph(text: str, style: str, *, lead: str = "", keep: bool = False) -> str:
    """Return a paragraph; `keep` keeps it on the page of what follows."""
    stay = "<w:keepNext/>" if keep else ""
    bold = _run(f"{lead} ", "<w:rPr><w:b/></w:rPr>") if lead else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{stay}</w:pPr>{bold}{_run(text)}</w:p>'


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
    for number, blank in enumerate(block.blanks, 1):
        high = SIGNATURE if number == len(block.blanks) else BLANK
        cells = [_cell(blank, SIGNING, "Cell"), *(_cell("", each, "Cell") for _ in block.roles)]
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
