"""How a unit or plan file is changed: what people wrote around it stays byte for byte."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from spm_check.editing.adding import SECTIONS, with_entries
from spm_check.editing.confirming import with_confirmed, yes_for
from spm_check.editing.opening import with_key
from spm_check.editing.planning import Amendment, with_amendments
from spm_check.editing.saving import TakenError, UneditableError
from spm_check.errors import UnusableError
from spm_check.model.entry import NewEntry, Value
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import Complaints, Source, source_of
from spm_check.reading.yaml.nodes import Mapping, Node, Scalar, parse
from spm_check.reading.yaml.nodes import Sequence as YamlList

__all__ = [
    "Amendment",
    "TakenError",
    "UneditableError",
    "add_entries",
    "confirm",
    "name_statements",
    "write_actions",
]

MARK = b"\xef\xbb\xbf"
NAME = "unit.yaml"


def add_entries(content: bytes, entries: Sequence[NewEntry], limits: Limits = DEFAULT) -> bytes:
    """Return the content of a unit file with entries added to their sections.

    Every byte outside the new entries stays. Raises `UnusableError` for a content that is no
    YAML of ours, `TakenError` for an id that stands there already, and `UneditableError` if the
    result would not read back as meant.
    """

    def meant(root: Any) -> Any:
        taken = [*_ids(root), *(entry.fields["id"] for entry in entries)]
        if len(set(taken)) < len(taken):
            raise TakenError
        for entry in entries:
            fields = {key: _value(value) for key, value in entry.fields.items()}
            root[entry.section] = [*(root.get(entry.section) or ()), fields]
        return root

    return _changed(content, lambda text: with_entries(text, entries), meant, limits)


def name_statements(content: bytes, folder: str, limits: Limits = DEFAULT) -> bytes:
    """Return the content of a unit file that names the folder of its statements.

    Raises `UnusableError` for a content that is no YAML of ours, and `UneditableError` if the
    result would not read back as meant, as where it names such a folder already.
    """

    def meant(root: Any) -> Any:
        if "statements_in" in root:
            raise UneditableError
        return root | {"statements_in": folder}

    return _changed(content, lambda text: with_key(text, "statements_in", folder), meant, limits)


def confirm(content: bytes, ids: Collection[str], limits: Limits = DEFAULT) -> bytes:
    """Return the content with `confirmed` changed to yes at the entries of these ids.

    Only the words themselves change. An entry without the key is confirmed as it is, and one
    that says yes already keeps its word; ids that no entry has are passed over. Raises
    `UnusableError` for a content that is no YAML of ours, and `UneditableError` if the result
    would not read back as meant.
    """
    named = frozenset(ids)

    def meant(root: Any) -> Any:
        for entry in _entries(root):
            if entry.get("id") in named and "confirmed" in entry:
                entry["confirmed"] = yes_for(entry["confirmed"])
        return root

    return _changed(content, lambda text: with_confirmed(text, named), meant, limits)


def write_actions(
    content: bytes,
    amendments: Sequence[Amendment],
    entries: Sequence[NewEntry],
    limits: Limits = DEFAULT,
) -> bytes:
    """Return the content of a plan file with actions amended, and new ones below them.

    Every byte outside of what is amended or new stays. Raises `UnusableError` for a content that
    is no YAML of ours, and `UneditableError` if the result would not read back as meant.
    """

    def meant(root: Any) -> Any:
        actions = root.get("actions") or []
        by_mark = {mark: each for each in actions for mark in _listed(each.get("findings"))}
        for amendment in amendments:
            told = {key: _same(text) for key, text in amendment.fields.items()}
            by_mark[amendment.finding].update(told)
        for entry in entries:
            actions.append({key: _value(value) for key, value in entry.fields.items()})
        root["actions"] = actions
        return root

    def change(text: str) -> str:
        return with_entries(with_amendments(text, amendments), entries)

    return _changed(content, change, meant, limits)


def _listed(found: Any) -> list[Any]:
    return found if isinstance(found, list) else [found]


def _changed(
    content: bytes, change: Callable[[str], str], meant: Callable[[Any], Any], limits: Limits
) -> bytes:
    """Return a content changed, if it then says what is meant."""
    source = source_of(content, NAME)
    root, complaints = _read(source, limits)
    if complaints:
        raise UnusableError(tuple(complaints))
    mark = MARK if content.startswith(MARK) else b""
    new = mark + change(source.text).encode()
    if not isinstance(root, dict) or len(new) > limits.bytes:
        raise UneditableError
    read, complaints = _read(source_of(new, NAME), limits)
    if complaints or read != meant(root):
        raise UneditableError
    return new


def _entries(root: Any) -> Iterator[dict[str, Any]]:
    """Yield what stands in the sections, as far as it is an entry."""
    for section in SECTIONS:
        found = root.get(section)
        for entry in found if isinstance(found, list) else ():
            if isinstance(entry, dict):
                yield entry


def _ids(root: Any) -> Iterator[str]:
    return (entry["id"] for entry in _entries(root) if isinstance(entry.get("id"), str))


def _read(source: Source, limits: Limits) -> tuple[Any, Complaints]:
    """Return the texts of a source, and what is wrong with it."""
    complaints = Complaints(source)
    return _plain(parse(source, limits, complaints)), complaints


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
            return _same(text)
        case None:
            return None


def _value(value: Value) -> list[str] | str:
    """Return what a new entry says as it is read."""
    return _same(value) if isinstance(value, str) else [_same(text) for text in value]


def _same(text: str) -> str:
    """Return a text as it counts: a block of text at the end of a file may gain its line break."""
    return text.rstrip("\n")
