"""What stands on the first pages of a Word file, piece by piece in its order."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from spm_check.extraction.boxed_page import GAP, BoxedPage
from spm_check.extraction.markup import below, local
from spm_check.extraction.word_styles import Look, Styles, child_of, own_look, value_of

_SHORT = 90
_BIGGER = 4
"""By how many half points a heading is bigger than ordinary text."""
_WRAPPERS = frozenset({"sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml", "hyperlink"})
_UNSEEN = frozenset(
    {"AlternateContent", "drawing", "pict", "txbxContent", "object"}
    | {"del", "moveFrom", "instrText", "delText"}
)


class Page(BoxedPage[Styles]):
    """The first pages of a Word file."""

    BOX = "txbxContent"

    def __init__(self, styles: Styles, depth: int = 0) -> None:
        """Begin with nothing; `depth` is how many text boxes are around it."""
        super().__init__(styles, depth)
        self._at_break = 0

    def take(self, element: Element) -> None:
        """Take paragraphs and tables in their order."""
        for child in element:
            name = local(child.tag)
            if name == "p":
                self._turn(child)
            if self.full:
                return
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child)
            elif name in _WRAPPERS:
                self.take(child)

    def _turn(self, paragraph: Element) -> None:
        """Count a page that begins with a paragraph, or within it."""
        if not any(_breaks(each) for each in paragraph.iter()):
            return
        found = len(self.lines) + len(self.rows)
        if found > self._at_break:  # a break just below another turns no page
            self._pages += 1
        self._at_break = found

    def _paragraph(self, paragraph: Element) -> None:
        self._boxes_in(paragraph)
        text = text_of(paragraph)
        if text:
            self._line(text, heading=self._stands_out(paragraph, text))

    def _table(self, table: Element) -> None:
        for row in _rows(table):
            if len(self.rows) >= self.ROWS:
                return
            cells = [each for each in _unwrapped(row) if local(each.tag) == "tc"]
            self._row_of(cells, tuple(_cell(cell) for cell in cells))

    def _stands_out(self, paragraph: Element, text: str) -> bool:
        """Say whether a paragraph is a heading: by its style, or by how it looks."""
        properties = child_of(paragraph, "pPr")
        style = value_of(child_of(properties, "pStyle")) or self._styles.usual
        look = own_look(properties).over(self._styles.look(style))
        if look.heading:
            return True
        if len(text) > _SHORT or not any(map(str.isalpha, text)):
            return False
        runs = [own.over(look) for own in self._runs(paragraph)]
        if text.isupper() or (look.capitals and not runs):
            return True
        if not runs:
            return False
        bigger = self._styles.body + _BIGGER
        return (
            all(run.capitals for run in runs)
            or all((run.size or 0) >= bigger for run in runs)
            or (bool(look.centred) and all(run.bold for run in runs))
        )

    def _runs(self, paragraph: Element) -> Iterator[Look]:
        """Yield what the runs with words in them say of their look."""
        for run in below(paragraph, "r"):
            if any((each.text or "").strip() for each in run if local(each.tag) == "t"):
                properties = child_of(run, "rPr")
                style = value_of(child_of(properties, "rStyle"))
                yield own_look(properties).over(self._styles.look(style))


def _breaks(element: Element) -> bool:
    name = local(element.tag)
    if name == "br":
        return any(value == "page" for value in element.attrib.values())
    return name in {"lastRenderedPageBreak", "pageBreakBefore"}


def _rows(table: Element) -> Iterator[Element]:
    return (each for each in _unwrapped(table) if local(each.tag) == "tr")


def _unwrapped(element: Element) -> Iterator[Element]:
    for child in element:
        if local(child.tag) in _WRAPPERS:
            yield from _unwrapped(child)
        else:
            yield child


def _cell(cell: Element) -> str:
    """Return the text of a cell; nothing where a cell above it goes on."""
    merged = child_of(child_of(cell, "tcPr"), "vMerge")
    if merged is not None and value_of(merged) != "restart":
        return ""
    return GAP.join(text for each in _paragraphs(cell) if (text := text_of(each)))


def _paragraphs(element: Element) -> Iterator[Element]:
    """Yield the paragraphs of a cell, those of tables in it too, without text boxes."""
    for child in element:
        if local(child.tag) == "p":
            yield child
        else:
            yield from _paragraphs(child)


def text_of(paragraph: Element) -> str:
    """Return the text of a paragraph in one line, without its text boxes and deleted words."""
    parts = "".join(_pieces(paragraph)).split("\t")
    return GAP.join(text for part in parts if (text := " ".join(part.split())))


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        name = local(child.tag)
        if name == "t":
            yield child.text or ""
        elif name in {"tab", "ptab"} and local(element.tag) == "r":
            yield "\t"
        elif name in {"br", "cr"}:
            yield " "
        elif name == "noBreakHyphen":
            yield "-"
        elif name == "r" and _is_hidden(child):
            continue
        elif name not in _UNSEEN:
            yield from _pieces(child)


def _is_hidden(run: Element) -> bool:
    properties = child_of(run, "rPr")
    return properties is not None and bool(own_look(properties).hidden)
