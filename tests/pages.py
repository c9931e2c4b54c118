"""Reads a page back as its readers do: the text in lines, the elements, the links."""

from collections import Counter
from html.parser import HTMLParser

VOID = {"meta"}
UNSEEN = {"style", "script", "title"}
"""What is no text of the page; the title of a drawing is read out, but not shown."""
INLINE = {"a", "b", "label", "option", "output", "span", "svg", "text", "use"}
"""What stays within a line."""


class Page(HTMLParser):
    """A page of HTML, read by the parser of the standard library."""

    def __init__(self, content: bytes) -> None:
        """Read the page; every element is closed in its order, or the page is wrong."""
        super().__init__(convert_charrefs=True)
        self.elements: Counter[tuple[str, tuple[str, ...]]] = Counter()
        """How many of each element there are, by name and names of attributes."""
        self.attributes: list[tuple[str, str, str]] = []
        """Element, name, value."""
        self.whole: dict[str, list[str]] = {}
        """The content of each element, by its name, in one piece."""
        self.others: list[str] = []
        """Comments, declarations and instructions."""
        self._open: list[str] = []
        self._lines: list[list[str]] = [[]]
        self.feed(content.decode())
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: D102  as its parent says
        self.elements[tag, tuple(sorted(name for name, _ in attrs))] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.whole.setdefault(tag, []).append("")
        if tag not in VOID:
            self._open.append(tag)
        if tag not in INLINE:
            self._lines.append([])

    def handle_endtag(self, tag: str) -> None:  # noqa: D102  as its parent says
        assert tag == self._open.pop()
        if tag not in INLINE:
            self._lines.append([])

    def handle_data(self, data: str) -> None:  # noqa: D102  as its parent says
        for tag in set(self._open):
            self.whole[tag][-1] += data
        if not UNSEEN & set(self._open):
            self._lines[-1].append(data)

    def handle_comment(self, data: str) -> None:  # noqa: D102  as its parent says
        self.others.append(data)

    def handle_decl(self, decl: str) -> None:  # noqa: D102  as its parent says
        self.others.append(decl)

    def handle_pi(self, data: str) -> None:  # noqa: D102  as its parent says
        self.others.append(data)

    def unknown_decl(self, data: str) -> None:  # noqa: D102  as its parent says
        self.others.append(data)

    @property
    def lines(self) -> list[str]:
        """The text that is shown, a line for each paragraph, heading, cell and point."""
        joined = (" ".join("".join(parts).split()) for parts in self._lines)
        return [line for line in joined if line]

    def values(self, name: str) -> list[str]:
        """Return the values of an attribute wherever it stands."""
        return [value for _, key, value in self.attributes if key == name]
