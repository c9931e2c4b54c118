"""Changes what actions of a plan file say; everything else in it stays byte for byte."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spm_check.editing.brackets import into_brackets
from spm_check.editing.splicing import (
    Change,
    begins_line,
    column,
    line_after,
    newline_near,
    spliced,
)
from spm_check.editing.writing import block_entries, value_of
from spm_check.model.entry import NewEntry
from spm_check.reading.unit.plan_shape import FORMAT
from spm_check.reading.yaml.spans import Span, spans


@dataclass(frozen=True, slots=True)
class Amendment:
    """What the action on a finding is to say from now on."""

    finding: str
    """One of its fingerprints."""
    fields: Mapping[str, str]


def new_plan(entries: Sequence[NewEntry], comments: Sequence[str]) -> bytes:
    """Return a new plan file with an empty line between its actions."""
    head = "".join(f"# {line}\n" for line in comments)
    actions = "\n".join(block_entries([entry], 2, 1, "\n") for entry in entries)
    return f"{head}format: {FORMAT}\n\nactions:\n{actions}".encode()


def with_amendments(text: str, amendments: Sequence[Amendment]) -> str:
    """Return the text with the amended actions; it is one that the reader takes."""
    root = spans(text)
    actions = root.value("actions") if root else None
    found = {mark: entry for entry in (actions.items if actions else ()) for mark in _marks(entry)}
    return spliced(
        text,
        (
            change
            for each in amendments
            if each.finding in found
            for change in _amended(text, found[each.finding], each.fields)
        ),
    )


def _marks(entry: Span) -> Iterator[str]:
    """Yield the fingerprints of an action, which may stand alone or in a list."""
    findings = entry.value("findings")
    for each in (findings, *findings.items) if findings else ():
        if each.text is not None:
            yield each.text


def _amended(text: str, entry: Span, fields: Mapping[str, str]) -> Iterator[Change]:
    missing: list[str] = []
    for key, told in fields.items():
        value = entry.value(key)
        if value is None:
            missing.append(f"{key}: {value_of(key, told, flow=entry.flow)}")
        else:
            yield _replaced(text, value, value_of(key, told, flow=entry.flow))
    if missing and entry.flow:
        yield from into_brackets(text, entry, entry.items[-2].start, missing)
    elif missing:
        yield _below(text, entry, missing)


def _replaced(text: str, value: Span, told: str) -> Change:
    """Put a text in the place of another; one in block style gives its line break back."""
    old = text[value.start : value.end]
    kept = "" if value.start == value.end else old[len(old.rstrip()) :]
    lead = " " if text[value.start - 1] == ":" else ""
    return Change(value.start, value.end, lead + told + kept)


def _below(text: str, entry: Span, lines: Sequence[str]) -> Change:
    """Put lines below the last one of an action in block style, as far in as it is."""
    at = line_after(text, entry.items[-1].end)
    newline = newline_near(text, entry.start)
    indent = " " * column(text, entry.start)
    body = "".join(f"{indent}{line}{newline}" for line in lines)
    return Change(at, at, body if begins_line(text, at) else newline + body)
