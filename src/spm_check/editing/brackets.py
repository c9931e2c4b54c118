"""Adds members to lists and mappings in brackets, laid out as those that are there."""

import re
from collections.abc import Sequence

from spm_check.editing.splicing import Change, line_start, newline_near
from spm_check.reading.yaml.spans import Span

COMMA = re.compile(r"(?:[^,#]++|#[^\n\r\x85\u2028\u2029]*+)*+,")
"""Up to the next comma that stands in no comment."""


def into_brackets(text: str, outer: Span, last: int, members: Sequence[str]) -> list[Change]:
    """Put members behind those that are there, of which the last one begins at `last`.

    Where each has a line of its own, so have the new ones; a comment stays beside its member.
    """
    end, close = outer.items[-1].end, outer.end - 1
    indent = text[line_start(text, last) : last]
    if indent.strip():
        return [Change(end, end, "".join(f", {member}" for member in members))]
    newline = newline_near(text, last)
    found = COMMA.match(text, end, close)
    line = line_start(text, close)
    if text[line:close].strip():  # the bracket stands behind the last member
        at = found.end() if found else end
        lines = ",".join(f"{newline}{indent}{member}" for member in members)
        return [Change(at, at, lines if found else "," + lines)]
    lines = f",{newline}".join(indent + member for member in members)
    below = Change(line, line, lines + ("," if found else "") + newline)
    return [below] if found else [Change(end, end, ","), below]


def into_empty_brackets(text: str, node: Span, members: Sequence[str]) -> list[Change]:
    """Put members into brackets that hold nothing, or a comment and nothing else."""
    close = node.end - 1
    line = line_start(text, close)
    if line <= node.start:
        return [Change(close, close, ", ".join(members))]
    newline = newline_near(text, line)
    indent = text[line:close] + "  "
    lines = f",{newline}".join(indent + member for member in members)
    return [Change(line, line, lines + newline)]
