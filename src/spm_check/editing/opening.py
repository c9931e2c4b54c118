"""Begins a section that a unit file does not have yet."""

import re
from collections.abc import Sequence

from spm_check.editing.brackets import into_brackets
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
from spm_check.editing.writing import block_entries, flow_entry, scalar
from spm_check.model.entry import NewEntry
from spm_check.reading.yaml.spans import Span, spans

OTHER_SECTION = re.compile(r"# ?\w+:")
"""A section that is commented out."""


def new_section(
    text: str, root: Span | None, section: str, new: Sequence[NewEntry]
) -> list[Change]:
    """Put a section where a comment has kept its place, else at the end of the file."""
    if root is not None and root.flow and root.items:
        told = f"{section}: [{', '.join(flow_entry(entry) for entry in new)}]"
        return into_brackets(text, root, root.items[-2].start, [told])
    in_ = column(text, root.start) if root else 0
    end = _end(text, root)
    kept = _kept(text, root, section, end) if root else None
    at = end if kept is None else kept
    newline = newline_near(text, at)
    body = f"{' ' * in_}{section}:{newline}" + block_entries(new, in_ + 2, 1, newline)
    if kept is None and text[:at].strip() and not follows_blank(text, at):
        body = newline + body
    return [Change(at, at, body if begins_line(text, at) else newline + body)]


def with_key(text: str, key: str, value: str) -> str:
    """Return the text with one more key at its end, which it must not have yet."""
    root = spans(text)
    if root is not None and root.flow and root.items:
        told = f"{key}: {scalar(value, flow=True)}"
        return spliced(text, into_brackets(text, root, root.items[-2].start, [told]))
    at, in_ = _end(text, root), column(text, root.start) if root else 0
    newline = newline_near(text, at)
    body = f"{' ' * in_}{key}: {scalar(value, flow=False)}{newline}"
    if text[:at].strip() and not follows_blank(text, at):
        body = newline + body
    return spliced(text, [Change(at, at, body if begins_line(text, at) else newline + body)])


def _end(text: str, root: Span | None) -> int:
    """Return where the document ends: at its end mark, or with the text."""
    at = line_after(text, root.end) if root else 0
    while at < len(text) and not text.startswith("...", at):
        at = line_end(text, at)
    return at


def _kept(text: str, root: Span, section: str, end: int) -> int | None:
    """Return where the comment ends that keeps the place of a section; None without one.

    Only a comment between two sections can: within one, a new one cannot begin.
    """
    taken = list(zip(root.items[::2], root.items[1::2], strict=True))
    for found in re.finditer(f"(?<=[{BREAKS}])#[ \t]*{section}:", text):
        at = found.start()
        if root.start < at < end and not any(k.start < at < v.end for k, v in taken):
            at = line_end(text, at)
            while text.startswith("#", at) and not OTHER_SECTION.match(text, at):
                at = line_end(text, at)
            return at
    return None
