"""What stands on the first pages of a text document, in boxes and tables too, in any format."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar
from xml.etree.ElementTree import Element

from spm_check.extraction.markup import outermost

MOST_PARAGRAPHS = 120
"""About two pages; what comes later is not looked at."""
MOST_ROWS = 60
MOST_PAGES = 2
DEEPEST_BOX = 2
"""How many text boxes in one another are opened: each may double the work."""
GAP = "   "
"""Stands for a tab, or a new paragraph in a cell: it parts one field from the next."""

Styles = TypeVar("Styles")


class BoxedPage(ABC, Generic[Styles]):
    """What was found so far, up to about two pages."""

    BOX: ClassVar[str]
    """What the format calls the content of a text box."""
    LINES: ClassVar[int] = MOST_PARAGRAPHS
    ROWS: ClassVar[int] = MOST_ROWS
    PAGES: ClassVar[int] = MOST_PAGES

    def __init__(self, styles: Styles, depth: int = 0) -> None:
        """Begin with nothing; `depth` is how many text boxes are around it."""
        self.lines: list[str] = []
        self.headings: list[str] = []
        self.rows: list[tuple[str, ...]] = []
        self.boxes: list[str] = []
        self._styles = styles
        self._depth = depth
        self._pages = 1

    @property
    def full(self) -> bool:
        """Say whether enough was found."""
        return self._pages > self.PAGES or len(self.lines) >= self.LINES

    @abstractmethod
    def take(self, element: Element) -> None:
        """Take paragraphs and tables in their order."""

    def _line(self, text: str, *, heading: bool) -> None:
        """Take a paragraph that says something."""
        self.lines.append(text)
        if heading:
            self.headings.append(text)

    def _boxes_in(self, element: Element) -> None:
        """Take text boxes; they may stand twice in a file, for new and for old programs."""
        if self._depth == DEEPEST_BOX:
            return
        for box in outermost(element, self.BOX):
            if len(self.boxes) >= self.LINES:
                return
            inside = type(self)(self._styles, self._depth + 1)
            inside.take(box)
            inside.lines += inside.boxes
            self.boxes += [line for line in inside.lines if line not in self.boxes]
            self.rows += [row for row in inside.rows if row not in self.rows]

    def _row_of(self, cells: Sequence[Element], texts: tuple[str, ...]) -> None:
        """Take a row that says something, and the boxes in its cells."""
        if any(texts):
            self.rows.append(texts)
        for cell in cells:
            self._boxes_in(cell)
