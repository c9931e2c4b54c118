"""How a unit file is changed: what people wrote around a changed entry stays byte for byte."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from spm_check.editing.adding import SECTIONS, with_entries
from spm_check.editing.saving import UneditableError
from spm_check.model.entry import NewEntry
from spm_check.reading.limits import DEFAULT, Limits
from spm_check.reading.source import Complaints, Source
from spm_check.reading.spans import Span, spans
from spm_check.reading.yaml import Mapping, Node, Scalar, parse
from spm_check.reading.yaml import Sequence as YamlList

__all__ = ["UneditableError", "add_entries", "confirm"]

MARK = b"\xef\xbb\xbf"
YES = {"no": "yes", "tidak": "ya", "false": "true"}
"""The yes of each no, so that a file keeps its language."""


def add_entries(content: bytes, entries: Sequence[NewEntry], limits: Limits = DEFAULT) -> bytes:
    """Return the content of a unit file with entries added to their sections.

    The content is one that the strict reader takes. Every byte outside the new entries stays.
    Raises `UneditableError` if the result would not read back as meant.
    """
    mark, text = _decoded(content)
    new = with_entries(text, entries)
    wanted = _plain(_parsed(text, limits))
    for entry in entries:
        fields = {k: list(v) if isinstance(v, tuple) else v for k, v in entry.fields.items()}
        section = wanted.get(entry.section)
        wanted[entry.section] = [*section, fields] if isinstance(section, list) else [fields]
    if _plain(_parsed(new, limits)) != wanted:
        raise UneditableError
    return mark + new.encode()


def confirm(content: bytes, ids: Collection[str], limits: Limits = DEFAULT) -> bytes:
    """Return the content with `confirmed` changed to yes at the entries of these ids.

    Only the words themselves change. An entry without the key is confirmed as it is. Raises
    `UneditableError` if the result would not read back as meant.
    """
    mark, text = _decoded(content)
    new = text
    for span, word in sorted(_unconfirmed(text, ids), key=lambda each: -each[0].start):
        lead = " " if span.start == span.end and text[span.start - 1] == ":" else ""
        new = new[: span.start] + lead + word + new[span.end :]
    _parsed(new, limits)
    return mark + new.encode()


def _unconfirmed(text: str, ids: Collection[str]) -> Iterator[tuple[Span, str]]:
    """Yield the value of `confirmed` at each entry, with the word that is to take its place."""
    root = spans(text)
    for section in SECTIONS:
        entries = root.value(section) if root else None
        for entry in entries.items if entries else ():
            id_, said = entry.value("id"), entry.value("confirmed")
            if id_ is not None and said is not None and id_.text in ids:
                yield said, YES.get((said.text or "").strip().lower(), "yes")


def _decoded(content: bytes) -> tuple[bytes, str]:
    mark = MARK if content.startswith(MARK) else b""
    return mark, content[len(mark) :].decode()


def _parsed(text: str, limits: Limits) -> Node | None:
    source = Source("unit.yaml", text)
    complaints = Complaints(source)
    node = parse(source, limits, complaints)
    if complaints:
        raise UneditableError
    return node


def _plain(node: Node | None) -> Any:
    """Return the texts of a node; where nothing is given, None."""
    match node:
        case Mapping(entries=entries):
            return {key.text: _plain(value) for key, value in entries}
        case YamlList(items=items):
            return [_plain(item) for item in items]
        case Scalar() if node.plain and node.blank:
            return None
        case Scalar(text=text):
            return text
        case _:
            return {}
