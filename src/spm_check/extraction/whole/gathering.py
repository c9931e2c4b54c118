"""Passages as they are gathered, up to the limits."""

from spm_check.model.manual_text import Passage

LONGEST = 600_000
"""How many characters of a document are read: some 300 printed pages."""
MOST = 20_000
"""How many passages of a document are read."""
LONGEST_HEADING = 200
"""A heading of more characters is a text."""


class Gathering:
    """The passages found so far, each with the nearest heading above it."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.passages: list[Passage] = []
        self.full = False
        """Whether something was left out because there is too much."""
        self._heading = ""
        self._left = LONGEST

    def add(self, text: str, *, heading: bool = False, page: int | None = None) -> None:
        """Take a text that stands below those before it, in one line."""
        shown = text if text.isprintable() else _printable(text)
        if not any(map(str.isalnum, shown)):
            return
        if len(shown) > self._left or len(self.passages) >= MOST:
            self.full = True
            return
        self._left -= len(shown)
        if heading and len(shown) <= LONGEST_HEADING:
            self._heading = shown
        self.passages.append(Passage(shown, self._heading, page))

    def end(self) -> None:
        """Let what comes next stand below no heading."""
        self._heading = ""


def _printable(text: str) -> str:
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())
