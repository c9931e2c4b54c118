"""The whole text of Word and OpenDocument files: paragraphs, tables, text boxes, page headers."""

from collections.abc import Sequence
from typing import ClassVar
from xml.etree.ElementTree import Element

from spm_check.extraction.archives import Archive
from spm_check.extraction.boxed_page import BoxedPage, Styles
from spm_check.extraction.markup import below
from spm_check.extraction.open_document import OpenPage, is_locked
from spm_check.extraction.open_styles import OpenStyles, open_styles_in
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.whole.gathering import MOST, Gathering
from spm_check.extraction.word import MAIN, PICTURES, parts_around, styles_in
from spm_check.extraction.word_page import Page
from spm_check.extraction.word_styles import Styles as WordStyles
from spm_check.model.manual_text import ManualText, WhyUnread

LARGEST = 16_000_000
"""How many bytes of the main part of a file are read: twenty and more for each letter."""
NOTES = ("word/footnotes.xml", "word/endnotes.xml")
CELL = " | "
"""Stands between the cells of a row."""


class _Telling(BoxedPage[Styles]):
    """Pages without end, told passage by passage in their order."""

    LINES: ClassVar[int] = MOST + 1
    ROWS: ClassVar[int] = MOST + 1
    PAGES: ClassVar[int] = LARGEST

    def __init__(self, styles: Styles, depth: int = 0) -> None:
        """Begin with nothing; `depth` is how many text boxes are around it."""
        super().__init__(styles, depth)
        self.gathering = Gathering()

    @property
    def full(self) -> bool:
        """Say whether the limits are reached."""
        return self.gathering.full

    def _line(self, text: str, *, heading: bool) -> None:
        super()._line(text, heading=heading)
        self.gathering.add(text, heading=heading)

    def _boxes_in(self, element: Element) -> None:
        boxes, rows = len(self.boxes), len(self.rows)
        super()._boxes_in(element)
        for text in self.boxes[boxes:]:
            self.gathering.add(text)
        for row in self.rows[rows:]:
            self.gathering.add(_in_line(row))

    def _row_of(self, cells: Sequence[Element], texts: tuple[str, ...]) -> None:
        self.gathering.add(_in_line(texts))
        super()._row_of(cells, texts)


class WholeWord(_Telling[WordStyles], Page):
    """A Word file from its first page to its last."""


class WholeOpen(_Telling[OpenStyles], OpenPage):
    """An OpenDocument text from its first page to its last."""


def whole_word(content: bytes) -> ManualText:
    """Return the text of a docx, docm or dotx, notes and page headers last.

    Raises `UnreadError` for what is damaged or locked.
    """
    archive = Archive(content)
    main = next((name for name in archive.names if MAIN.fullmatch(name)), "")
    root = archive.root(main, LARGEST)
    if root is None:
        raise UnreadError("corrupt")
    page = WholeWord(styles_in(archive))
    page.take(next(below(root, "body"), root))
    page.gathering.end()
    for name in NOTES:
        notes = archive.root(name)
        for note in () if notes is None else notes:
            page.take(note)
    for name in parts_around(archive):
        part = archive.root(name)
        if part is not None:
            page.take(part)
    pictured = any(PICTURES.fullmatch(name) for name in archive.names)
    return _told(page.gathering, cut=archive.size(main) > LARGEST, pictured=pictured)


def whole_open(content: bytes) -> ManualText:
    """Return the text of an odt or ott, page headers last.

    Raises `UnreadError` for what is damaged or locked.
    """
    archive = Archive(content)
    if is_locked(archive):
        raise UnreadError("encrypted")
    root = archive.root("content.xml", LARGEST)
    if root is None:
        raise UnreadError("corrupt")
    styles = archive.root("styles.xml")
    page = WholeOpen(open_styles_in(root, styles))
    page.take(next(below(root, "body"), root))
    page.gathering.end()
    for master in () if styles is None else below(styles, "master-styles"):
        page.take(master)
    pictured = any(name.startswith("Pictures/") for name in archive.names)
    return _told(page.gathering, cut=archive.size("content.xml") > LARGEST, pictured=pictured)


def _told(gathering: Gathering, *, cut: bool, pictured: bool) -> ManualText:
    why: WhyUnread | None = "too-long" if cut or gathering.full else None
    if not gathering.passages and why is None:
        why = "scan" if pictured else "nothing-read"
    return ManualText(tuple(gathering.passages), why)


def _in_line(row: Sequence[str]) -> str:
    return CELL.join(cell for cell in row if cell)
