"""Web pages: title, headings, tables and paragraphs; what only programs read is left out."""

from html.parser import HTMLParser

from spm_check.extraction.decoding import decoded
from spm_check.extraction.plain import MOST_LINES
from spm_check.model.extract import Extract

MOST_BYTES = 2_000_000
MOST_ROWS = 60
_UNSEEN = frozenset({"script", "style", "template", "noscript", "head", "svg", "nav"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_BREAKS = frozenset({"p", "div", "br", "li", "ul", "ol", "section", "table", "dt", "dd", "hr"})
_MOST_HEADINGS = 12


def read_html(content: bytes) -> Extract:
    """Return the beginning of a web page."""
    page = _Page()
    page.feed(decoded(content[:MOST_BYTES]))
    page.close()
    page.end_row()
    page.end_line()
    return Extract(
        "ok" if page.lines or page.rows else "none",
        "text",
        title=page.title,
        headings=tuple(page.headings[:_MOST_HEADINGS]),
        rows=tuple(page.rows[:MOST_ROWS]),
        lines=tuple(page.lines[:MOST_LINES]),
    )


class _Page(HTMLParser):
    """Collects what a reader would see."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self.headings: list[str] = []
        self.lines: list[str] = []
        self.rows: list[tuple[str, ...]] = []
        self._text: list[str] = []
        self._unseen: list[str] = []
        self._in_title = self._in_heading = self._in_cell = False
        self._row: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what a tag begins."""
        if tag == "title":
            self._in_title = True
        elif tag == "body":
            self._unseen.clear()  # a head that nobody closed
        elif tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag == "tr":
            self.end_row()
            self.end_line()
            self._row = []
        elif tag in {"td", "th"}:
            self._end_cell()
            self._in_cell = self._row is not None
        elif tag in _HEADINGS:
            self.end_line()
            self._in_heading = True
        elif tag in _BREAKS:
            self.end_line()

    def handle_endtag(self, tag: str) -> None:
        """End what a tag ends."""
        if tag == "title":
            self._in_title = False
        elif tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif tag in {"td", "th"}:
            self._end_cell()
        elif tag in {"tr", "table"}:
            self.end_row()
        elif tag in _HEADINGS:
            self.end_line()
            self._in_heading = False
        elif tag in _BREAKS:
            self.end_line()

    def handle_data(self, data: str) -> None:
        """Take text that is seen."""
        if self._in_title:
            self.title = " ".join((self.title + data).split())
        elif not self._unseen:
            self._text.append(data)

    def _end_cell(self) -> None:
        """End a cell, closed or not."""
        if self._row is not None:
            text = self._taken()
            if self._in_cell:
                self._row.append(text)
        self._in_cell = False

    def end_row(self) -> None:
        """End a row, closed or not."""
        self._end_cell()
        if self._row and any(self._row):
            self.rows.append(tuple(self._row))
        self._row = None

    def end_line(self) -> None:
        """End a line; within a table the cell goes on."""
        if self._row is not None:
            self._text.append(" ")
            return
        text = self._taken()
        if text:
            self.lines.append(text)
            if self._in_heading:
                self.headings.append(text)

    def _taken(self) -> str:
        text = " ".join("".join(self._text).split())
        self._text.clear()
        return text
