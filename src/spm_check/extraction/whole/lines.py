"""The whole text of plain and Markdown files, line by line."""

import re

from spm_check.extraction.decoding import decoded
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.plain import MARKED, is_binary, one_line
from spm_check.extraction.whole.gathering import LONGEST, Gathering
from spm_check.model.manual_text import ManualText

MOST_BYTES = 4 * LONGEST
"""A character has at most four bytes."""
_RULE = re.compile(r"\s{0,3}(?:=+|-{3,})\s*")
_ESCAPED = re.compile(r"\\([^\w\s])")
"""How Markdown says that a sign is meant as it stands."""
_SHORT = 90


def whole_plain(content: bytes) -> ManualText:
    """Return the text of a text or Markdown file; raise `UnreadError` where it is no text."""
    if is_binary(content):
        raise UnreadError("not-supported")
    gathering = Gathering()
    lines = decoded(content[:MOST_BYTES]).splitlines()
    for number, line in enumerate(lines):
        marked = MARKED.match(line.strip())
        text = one_line(_ESCAPED.sub(r"\1", marked[1] if marked else line))
        ruled = number + 1 < len(lines) and _RULE.fullmatch(lines[number + 1]) is not None
        shouted = text.isupper() and len(text) <= _SHORT and not line.lstrip().startswith("|")
        gathering.add(text, heading=marked is not None or ruled or shouted)
        if gathering.full:
            break
    cut = gathering.full or len(content) > MOST_BYTES
    if not gathering.passages:
        raise UnreadError("nothing-read")
    return ManualText(tuple(gathering.passages), "too-long" if cut else None)
