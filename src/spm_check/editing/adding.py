"""Adds entries to the text of a unit file; what was there stays byte for byte."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from spm_check.editing.writing import block_entries, flow_entry
from spm_check.model.entry import NewEntry
from spm_check.reading.spans import Span, spans

SECTIONS = ("documents", "records")


class Insertion(NamedTuple):
    """Text to be put in place of a part of the old text, which is mostly empty."""

    start: int
    end: int
    text: str


def with_entries(text: str, entries: Sequence[NewEntry]) -> str:
    """Return the text with the entries at the end of their sections.

    The text is one that the reader takes without a complaint, in block style at its root.
    """
    for section in SECTIONS:
        new = [entry for entry in entries if entry.section == section]
        if new:
            at = _insertion(text, section, new)
            text = text[: at.start] + at.text + text[at.end :]
    return text


def _insertion(text: str, section: str, new: Sequence[NewEntry]) -> Insertion:
    root = spans(text)
    node = root.value(section) if root else None
    newline = "\r\n" if "\r\n" in text else "\n"
    if node is None:
        return _new_section(text, section, new, newline)
    if node.text is not None or (node.flow and not node.items):
        return _empty_section(text, node, new, newline)
    if node.flow:
        end = node.items[-1].end
        return Insertion(end, end, "".join(f", {flow_entry(entry)}" for entry in new))
    return _after(text, node, new)


def _after(text: str, node: Span, new: Sequence[NewEntry]) -> Insertion:
    """Put entries below the last one of a block list, as far in and as far apart as it is."""
    last = node.items[-1]
    indent, gap = _dash(text, last)
    at = _line_end(text, last.end)
    newline = _newline_before(text, at)
    apart = newline if _apart(text, node) else ""
    lines = (apart + block_entries([entry], indent, gap, newline) for entry in new)
    return Insertion(at, at, _line_break(text, at, newline) + "".join(lines))


def _empty_section(text: str, node: Span, new: Sequence[NewEntry], newline: str) -> Insertion:
    """Put entries below a key that stands there with nothing, `~` or `[]`."""
    end = _line_end(text, node.end)
    rest = text[node.end : end].rstrip("\r\n")
    body = block_entries(new, 2, 1, newline)
    return Insertion(node.start, end, rest.rstrip() + newline + body)


def _new_section(text: str, section: str, new: Sequence[NewEntry], newline: str) -> Insertion:
    """Put a section where a comment has kept its place, else at the end of the file."""
    body = f"{section}:{newline}" + block_entries(new, 2, 1, newline)
    kept = re.search(
        rf"^#[ \t]*{section}:[^\r\n]*(?:\r?\n#[^\r\n]*)*(?:\r?\n)?", text, re.MULTILINE
    )
    if kept:
        at = kept.end()
        return Insertion(at, at, _line_break(text, at, newline) + body)
    end = re.search(r"^\.\.\.\s*(#.*)?\s*\Z", text, re.MULTILINE)
    at = end.start() if end else len(text)
    apart = newline if text[:at].strip() and not text[:at].endswith(newline * 2) else ""
    return Insertion(at, at, _line_break(text, at, newline) + apart + body)


def _dash(text: str, item: Span) -> tuple[int, int]:
    """Return the column of the dash before an item, and how many blanks follow it."""
    line = text.rfind("\n", 0, item.start) + 1
    before = text[line : item.start]
    column = before.rfind("-")
    if column < 0:  # the entry begins on the line after its dash
        dash = text.rfind("-", 0, item.start)
        return dash - text.rfind("\n", 0, dash) - 1, 1
    return column, max(len(before) - column - 1, 1)


def _apart(text: str, node: Span) -> bool:
    """Say whether the last two items of a list have an empty line between them."""
    if len(node.items) < 2:  # noqa: PLR2004  one item stands alone
        return False
    between = text[node.items[-2].end : node.items[-1].start]
    return re.search(r"\n[ \t]*\r?\n", between) is not None


def _line_end(text: str, index: int) -> int:
    """Return where the line that holds an index ends, its line break included.

    A text in block style ends where the next line begins; then that is the place.
    """
    if index and text[index - 1] == "\n":
        return index
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def _line_break(text: str, at: int, newline: str) -> str:
    """Return the line break that is missing before a place."""
    return "" if at == 0 or text[at - 1] == "\n" else newline


def _newline_before(text: str, at: int) -> str:
    """Return how the line before a place ends; as the first of the file where it does not."""
    line = text[:at]
    if line.endswith("\n"):
        return "\r\n" if line.endswith("\r\n") else "\n"
    return "\r\n" if "\r\n" in text else "\n"
