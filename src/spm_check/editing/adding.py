"""Adds entries to the text of a unit file; what was there stays byte for byte."""

import re
from collections.abc import Sequence

from spm_check.editing.brackets import into_brackets, into_empty_brackets
from spm_check.editing.opening import new_section
from spm_check.editing.splicing import (
    BREAKS,
    Change,
    begins_line,
    column,
    follows_blank,
    line_after,
    line_end,
    newline_near,
    spliced,
)
from spm_check.editing.writing import block_entries, flow_entry
from spm_check.model.entry import NewEntry
from spm_check.reading.yaml.spans import Span, spans

SECTIONS = ("documents", "records")
"""The sections of evidence in a unit file."""
LISTS = (*SECTIONS, "actions")
"""Every section that entries are added to."""

EMPTY_LINE = re.compile(f"[{BREAKS}][ \t]*[{BREAKS}]")


def with_entries(text: str, entries: Sequence[NewEntry]) -> str:
    """Return the text with the entries at the end of their sections.

    The text is one that the reader takes without a complaint.
    """
    for section in LISTS:
        new = [entry for entry in entries if entry.section == section]
        if new:
            text = spliced(text, _changes(text, section, new))
    return text


def _changes(text: str, section: str, new: Sequence[NewEntry]) -> list[Change]:
    root = spans(text)
    node = root.value(section) if root else None
    if root is None or node is None:
        return new_section(text, root, section, new)
    members = [flow_entry(entry) for entry in new]
    if node.flow and node.items:
        return into_brackets(text, node, node.items[-1].start, members)
    if node.flow and (root.flow or "#" in text[node.start : node.end]):
        return into_empty_brackets(text, node, members)
    if root.flow:
        lead = " " if text[node.start - 1] == ":" else ""
        return [Change(node.start, node.end, f"{lead}[{', '.join(members)}]")]
    key = column(text, root.start)
    return _below(text, node, key, new) if node.items else _first(text, node, key, new)


def _below(text: str, node: Span, key: int, new: Sequence[NewEntry]) -> list[Change]:
    """Put entries below the last one of a block list, as far in and as far apart as it is."""
    last = node.items[-1]
    dash = column(text, node.start)
    gap = max(column(text, last.start) - dash - 1, 1)
    at = _below_comments(text, line_after(text, last.end), key)
    newline = newline_near(text, at)
    apart = newline if _apart(text, node) else ""
    lines = apart.join(block_entries([entry], dash, gap, newline) for entry in new)
    if not begins_line(text, at):
        lines = newline + apart + lines
    elif not follows_blank(text, at):
        lines = apart + lines
    return [Change(at, at, lines)]


def _below_comments(text: str, at: int, key: int) -> int:
    """Return where the comments end that follow a list and stand further in than its key.

    They speak of the entry or the list above them; those further out, of what comes below.
    """
    end = at
    while at < len(text):
        stop = line_end(text, at)
        line = text[at:stop]
        words = line.lstrip(" \t")
        if words.startswith("#"):
            if len(line) - len(words) <= key:
                break
            end = stop
        elif words.strip():
            break
        at = stop
    return end


def _first(text: str, node: Span, key: int, new: Sequence[NewEntry]) -> list[Change]:
    """Put entries below a key that stands there with nothing, `~` or `[]`, which goes."""
    end = line_end(text, node.end)
    start = node.start
    if not text[node.end : end].strip():
        start = len(text[: node.start].rstrip(" \t"))
    newline = newline_near(text, end)
    body = block_entries(new, key + 2, 1, newline)
    entries = Change(end, end, body if begins_line(text, end) else newline + body)
    return [entries] if node.start == node.end else [Change(start, node.end, ""), entries]


def _apart(text: str, node: Span) -> bool:
    """Say whether the last two items of a list have an empty line between them."""
    if len(node.items) < 2:  # noqa: PLR2004  one item stands alone
        return False
    before, last = node.items[-2:]
    end = before.start + len(text[before.start : before.end].rstrip())
    return EMPTY_LINE.search(text[end : last.start].replace("\r\n", "\n")) is not None
