"""Rich Text Format: lines, tables and page headers, in one pass over the file."""

import re
from dataclasses import dataclass, field, replace

from spm_check.extraction.plain import of_lines, one_line
from spm_check.model.extract import Extract

MOST_BYTES = 4_000_000
MOST_TEXTS = 400
"""After so many paragraphs and rows nothing more is looked at."""
_TOKEN = re.compile(
    rb"\\'([0-9a-fA-F]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\(.)|([{}])|([^\\{}\r\n]+)", re.DOTALL
)
_UNSEEN = frozenset(
    b"colortbl fonttbl stylesheet listtable listoverridetable pict info object themedata "
    b"datastore fldinst latentstyles rsidtbl generator filetbl revtbl".split()
)
_AROUND = frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
_SIGNS = {
    b"tab": "\t",
    b"line": " ",
    b"emdash": "—",
    b"endash": "–",
    b"lquote": "\N{LEFT SINGLE QUOTATION MARK}",
    b"rquote": "’",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"bullet": "•",
}
_ENDS = frozenset((b"par", b"sect", b"page"))


@dataclass(slots=True)
class _Group:
    """What holds within a pair of braces."""

    unseen: bool = False
    around: bool = False
    passed_over: int = 1
    """How many signs follow a Unicode one for old programs."""


@dataclass(slots=True)
class _Text:
    """What was found so far."""

    lines: list[str] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    rows: list[tuple[str, ...]] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def take(self) -> str:
        """Return what stands since the last end of a paragraph or cell."""
        text = one_line("".join(self.pieces))
        self.pieces.clear()
        return text

    def end_line(self, *, around: bool) -> None:
        """End a paragraph."""
        if text := self.take():
            (self.around if around else self.lines).append(text)

    def end_row(self) -> None:
        """End a row of a table."""
        if any(self.cells):
            self.rows.append(tuple(self.cells))
        self.cells.clear()


def read_rtf(content: bytes) -> Extract:
    """Return the first lines of a file in Rich Text Format; `none` where there are none."""
    text = _Reader().read(content[:MOST_BYTES])
    found = text.lines or text.rows or text.around
    return replace(
        of_lines(text.lines),
        state="ok" if found else "none",
        headers=tuple(text.around),
        rows=tuple(text.rows),
    )


class _Reader:
    """Goes through a file piece by piece."""

    def __init__(self) -> None:
        self._text = _Text()
        self._groups = [_Group()]
        self._over = 0
        """How many signs are still to be passed over."""

    def read(self, content: bytes) -> _Text:
        """Return what is found up to a bound."""
        text = self._text
        for found in _TOKEN.finditer(content):
            byte, word, number, sign, brace, plain = found.groups()
            if brace:
                self._brace(brace)
            elif word in _UNSEEN or sign == b"*":
                self._groups[-1].unseen = True
            elif not self._groups[-1].unseen:
                if word:
                    self._control(word, number)
                else:
                    self._signs(_plain(byte, sign, plain))
            if len(text.lines) + len(text.rows) > MOST_TEXTS:
                break
        text.end_line(around=False)
        return text

    def _brace(self, brace: bytes) -> None:
        self._over = 0
        if brace == b"{":
            self._groups.append(replace(self._groups[-1]))
        elif len(self._groups) > 1:
            self._groups.pop()

    def _signs(self, signs: str) -> None:
        """Take text, but not what stands in for a Unicode sign."""
        self._text.pieces.append(signs[self._over :])
        self._over = max(0, self._over - len(signs))

    def _control(self, word: bytes, number: bytes | None) -> None:
        """Do what a control word says."""
        group, self._over = self._groups[-1], 0
        if word in _AROUND:
            group.around = True
        elif word == b"u":
            self._text.pieces.append(_character(number))
            self._over = group.passed_over
        elif word == b"uc":
            group.passed_over = int(number or 1)
        elif word in _ENDS:
            self._text.end_line(around=group.around)
        elif word == b"cell":
            self._text.cells.append(self._text.take())
        elif word == b"row":
            self._text.end_row()
        else:
            self._text.pieces.append(_SIGNS.get(word, ""))


def _plain(byte: bytes | None, sign: bytes | None, plain: bytes | None) -> str:
    """Return the text of a piece that is no control word."""
    if byte:
        return bytes((int(byte, 16),)).decode("cp1252", "replace")
    if sign:
        return {b"~": " ", b"_": "-"}.get(sign, sign.decode("latin-1") if sign in b"\\{}" else "")
    return (plain or b"").decode("cp1252", "replace")


def _character(number: bytes | None) -> str:
    """Return a sign by its number, which is stated as if it had a plus or minus."""
    code = int(number or 0) % 0x10000
    return " " if 0xD800 <= code < 0xE000 else chr(code)  # noqa: PLR2004  halves of signs
