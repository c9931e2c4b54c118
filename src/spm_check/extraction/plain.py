"""Plain text and Markdown: lines, and those of the first that stand out as headings."""

import re
from collections.abc import Iterable

from spm_check.extraction.decoding import decoded
from spm_check.model.extract import Extract

MOST_LINES = 120
MOST_BYTES = 200_000
"""How much of a text file is looked at."""
_SHORT = 90
_AT_HEAD = 25
MARKED = re.compile(r"#{1,6}\s+(.*?)\s*#*\s*$")
_RULED = re.compile(r"(=+|-{3,})\s*$")


def read_plain(content: bytes) -> Extract:
    """Return the first lines of a text or Markdown file; nothing where the bytes are no text."""
    if is_binary(content):
        return Extract("none")
    return of_lines(decoded(content[:MOST_BYTES]).splitlines())


def is_binary(content: bytes) -> bool:
    """Say whether bytes are no text: zeros stand in UTF-16 only, in every other place."""
    if b"\0" not in content[:4000] or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    halves = (content[:400:2], content[1:400:2])
    return not any(half.count(0) * 2 > len(half) for half in halves)


def of_lines(given: Iterable[str]) -> Extract:
    """Return the extract of plain lines; Markdown headings and capitals near the top stand out."""
    lines: list[str] = []
    headings: list[str] = []
    for each in given:
        text = one_line(each)
        if _RULED.match(text):
            if lines and text.startswith("="):
                headings.append(lines[-1])
            continue
        marked = MARKED.match(text)
        text = marked[1] if marked else text
        if not any(map(str.isalnum, text)):
            continue
        lines.append(text)
        if marked or (text.isupper() and len(text) <= _SHORT and len(lines) <= _AT_HEAD):
            headings.append(text)
        if len(lines) == MOST_LINES:
            break
    return Extract("ok" if lines else "none", "text", headings=tuple(headings), lines=tuple(lines))


def one_line(text: str) -> str:
    """Return a text in one line; wide gaps are kept as three spaces, for they part fields."""
    parts = [" ".join(part.split()) for part in text.replace("\t", "   ").split("   ")]
    return "   ".join(part for part in parts if part)
