"""One page of a PDF: its lines, those that stand out, and what stands side by side like a table."""

import ctypes
import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

GAP = "   "
MOST_CHARACTERS = 12_000
"""How much of a page is looked at; a full page of small print has half of that."""
MOST_PIECES = 600
_SHORT = 90
_BIGGER = 1.15
"""By how many times a heading is bigger than ordinary text."""
_APART = 0.9
"""A gap wider than so many times the height of the letters parts two cells."""
_SAME_LINE = 0.5
_NEXT_LINE = 1.5
"""How far below a cell, in heights, its next line stands at most."""
_ALIGNED = 3.0
"""Within so many points left edges are one."""
_HEAD = 12
"""Within so many lines capitals make a heading."""
_LONGEST_CELL = 120
_SEARCHED = 4
_OBJECTS = 200


class Piece(NamedTuple):
    """Text in one go, and where it stands; a page counts from its foot."""

    left: float
    bottom: float
    right: float
    top: float
    text: str


@dataclass(frozen=True, slots=True)
class PageText:
    """What stands on a page, in its order."""

    lines: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    unseen: bool = False
    """Whether the text cannot be seen: a scanner has read it off and laid it below its picture."""
    blank: bool = False
    """Whether there is nothing on the page, not even a picture."""
    pictured: bool = False
    """Whether there is a picture on the page, or what may hold one."""
    cut: bool = False
    """Whether there is more text on the page than is looked at."""


def page_text(document: Any, number: int) -> PageText:
    """Return what stands on a page; raises `PdfiumError` where it is damaged."""
    return _on_page(document, number, lambda text_page: tuple(rows_of(_pieces(text_page))))


def page_lines(document: Any, number: int) -> PageText:
    """Return what stands on a page, but no rows: to find them takes longest."""
    return _on_page(document, number, lambda _: ())


def _on_page(
    document: Any, number: int, rows_in: Callable[[Any], tuple[tuple[str, ...], ...]]
) -> PageText:
    page = document[number]
    try:
        text_page = page.get_textpage()
        try:
            lines, headings = _lines(text_page)
            rows = rows_in(text_page)
            cut = text_page.count_chars() > MOST_CHARACTERS
        finally:
            text_page.close()
        kinds = frozenset(_objects(page))
        unseen = "unseen" in kinds and "text" not in kinds
        return PageText(
            lines,
            headings,
            rows,
            unseen=unseen,
            blank=not kinds,
            pictured="picture" in kinds,
            cut=cut,
        )
    finally:
        page.close()


def _objects(page: Any) -> Iterator[str]:
    """Yield of what kind the first things on a page are."""
    import pypdfium2.raw as raw  # type: ignore[import-untyped]  # noqa: PLC0415, PLR0402  an extra

    for number in range(min(raw.FPDFPage_CountObjects(page), _OBJECTS)):
        each = raw.FPDFPage_GetObject(page, number)
        kind = raw.FPDFPageObj_GetType(each)
        if kind in {raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM}:
            yield "picture"
        elif kind != raw.FPDF_PAGEOBJ_TEXT:
            yield "other"
        elif raw.FPDFTextObj_GetTextRenderMode(each) == raw.FPDF_TEXTRENDERMODE_INVISIBLE:
            yield "unseen"
        else:
            yield "text"


def _lines(text_page: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines of a page, and those among them that are headings."""
    count = min(text_page.count_chars(), MOST_CHARACTERS)
    found: list[tuple[str, float]] = []
    at = 0
    for line in text_page.get_text_range(0, count).splitlines(keepends=True) if count else ():
        text = in_one_line(line)
        if text:
            found.append((text, _height(text_page, at + len(line) - len(line.lstrip()), text[0])))
        at += len(line)
    heights = [height for text, height in found for _ in range(len(text)) if height]
    usual = statistics.median(heights) if heights else 0.0
    headings = tuple(
        text
        for place, (text, height) in enumerate(found)
        if len(text) <= _SHORT
        and any(map(str.isalpha, text))
        and ((usual and height > _BIGGER * usual) or (place < _HEAD and text.isupper()))
    )
    return tuple(text for text, _ in found), headings


def _height(text_page: Any, at: int, character: str) -> float:
    """Return the height of the letters where a line begins; 0 where that cannot be told."""
    import pypdfium2.raw as raw  # noqa: PLC0415, PLR0402

    for place in range(at, at + _SEARCHED):  # characters that make no text are counted too
        if raw.FPDFText_GetUnicode(text_page, place) == ord(character):
            box = raw.FS_RECTF()
            if raw.FPDFText_GetLooseCharBox(text_page, place, ctypes.byref(box)):
                return float(abs(box.top - box.bottom))
    return 0.0


def _pieces(text_page: Any) -> Iterator[Piece]:
    """Yield what a page says in one go; nothing where no two of them stand side by side."""
    count = min(text_page.count_rects(), MOST_PIECES)
    boxes = [_box(text_page, number) for number in range(count)]
    if all(len(line) == 1 for line in _side_by_side(boxes)):
        return
    for left, bottom, right, top, _ in boxes:
        text = in_one_line(text_page.get_text_bounded(left, bottom, right, top))
        if text:
            yield Piece(left, bottom, right, top, text)


def _box(text_page: Any, number: int) -> Piece:
    left, bottom, right, top = text_page.get_rect(number)
    return Piece(left, bottom, right, top, "")


def rows_of(pieces: Iterable[Piece]) -> Iterator[tuple[str, ...]]:
    """Yield what stands side by side with a wide gap between; long cells are columns of text."""
    rows: list[list[Piece]] = []
    for line in _side_by_side(pieces):
        cells = _cells(line)
        if len(cells) == 1 and rows and _goes_on(rows[-1], cells[0]):
            continue
        rows.append(cells)
    for row in rows:
        if len(row) > 1 and all(len(cell.text) <= _LONGEST_CELL for cell in row):
            yield tuple(cell.text for cell in row)


def _side_by_side(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces of each line from the top; the first of a line is its highest."""
    line: list[Piece] = []
    for each in sorted(pieces, key=lambda each: (-each.top, each.left)):
        if line and _middle(each) < line[0].bottom + _SAME_LINE * 0.2 * _tall(line[0]):
            yield line
            line = []
        line.append(each)
    if line:
        yield line


def _cells(line: Sequence[Piece]) -> list[Piece]:
    """Return the cells of a line from left to right."""
    cells: list[Piece] = []
    for each in sorted(line):
        last = cells[-1] if cells else None
        if last is not None and each.left - last.right <= _APART * max(_tall(last), _tall(each)):
            cells[-1] = Piece(
                last.left,
                min(last.bottom, each.bottom),
                max(last.right, each.right),
                max(last.top, each.top),
                f"{last.text} {each.text}",
            )
        else:
            cells.append(each)
    return cells


def _goes_on(row: list[Piece], cell: Piece) -> bool:
    """Say whether a line is the next one of a cell above it, and if so add it to the cell."""
    for place, above in enumerate(row if len(row) > 1 else ()):
        near = above.bottom - cell.bottom <= _NEXT_LINE * max(_tall(above), _tall(cell))
        if near and abs(above.left - cell.left) <= _ALIGNED:
            row[place] = above._replace(bottom=cell.bottom, text=f"{above.text} {cell.text}")
            return True
    return False


def _tall(piece: Piece) -> float:
    return max(piece.top - piece.bottom, 1.0)


def _middle(piece: Piece) -> float:
    return (piece.top + piece.bottom) / 2


def in_one_line(text: str) -> str:
    """Return a text in one line; wide gaps are kept as three spaces, for they part fields."""
    parts = [" ".join(part.split()) for part in text.replace("\t", GAP).split(GAP)]
    return GAP.join(part for part in parts if part)
