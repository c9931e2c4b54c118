"""YAML as text with places: libyaml's events, hard limits, no types and no surprises.

Every scalar stays the text that was written. What a unit file has no use for (anchors, aliases,
merge keys, tags, directives, a second document) is refused by name, and the limits are applied
event by event, so that a bomb ends before it grows.
"""

from collections.abc import Mapping as Map
from itertools import zip_longest
from typing import Any, NamedTuple, TypeGuard

from yaml import events
from yaml._yaml import CParser
from yaml.error import YAMLError

from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import START, Complaints, Point, Source
from spm_check.reading.yaml.syntax import complain_of_syntax


class Scalar(NamedTuple):
    """A text as it was written; `plain` when it stands without quotes."""

    text: str
    plain: bool
    line: int
    column: int

    @property
    def blank(self) -> bool:
        """Whether nothing was given: an empty text, or an unquoted null."""
        return not self.text.strip() or (self.plain and self.text in {"~", "null", "Null", "NULL"})


class Sequence(NamedTuple):
    """A list of nodes."""

    items: "tuple[Node, ...]"
    line: int
    column: int


class Mapping(NamedTuple):
    """Keys with their nodes in the order of the file; no key stands twice."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    line: int
    column: int


Node = Scalar | Sequence | Mapping


def parse(source: Source, limits: Limits, complaints: Complaints) -> Node | None:
    """Return the document of a source; None when it cannot be read to its end.

    Complains of everything that is refused; what follows a refused alias or a second key of
    the same name is read on, so that all mistakes are told at once.
    """
    return _Builder(limits, complaints).build(source)


class _Open(NamedTuple):
    """A list or mapping that has begun and not yet ended."""

    children: list[Node]
    """Its items; of a mapping keys and values in turn."""
    mapping: bool
    at: Point


class _Builder:
    """Builds nodes from events without recursion."""

    def __init__(self, limits: Limits, complaints: Complaints) -> None:
        self._limits = limits
        self._complaints = complaints
        self._stack: list[_Open] = []
        self._documents = 0
        self._root: list[Node] = []

    def build(self, source: Source) -> Node | None:
        """Return the document; None, with a complaint, where the stream has no sound end."""
        parser = CParser(source.text)
        try:
            if self._taken(parser):
                return self._root[0] if self._root else None
        except YAMLError as error:
            complain_of_syntax(error, source, self._complaints)
        finally:
            parser.dispose()
        for begun in self._stack:  # their keys are told of as well
            self._closed(begun)
        return None

    def _taken(self, parser: CParser) -> bool:
        """Take event after event; say whether the stream ended before a limit was reached."""
        most = self._limits.scalar
        children = self._root
        mark: Any = None
        for _ in range(self._limits.events):
            event: Any = parser.get_event()  # each kind has attributes of its own
            kind = type(event)
            mark = event.start_mark
            if kind is events.ScalarEvent:  # first, because nearly all events are scalars
                scalar = Scalar(event.value, not event.style, mark.line + 1, mark.column + 1)
                if event.anchor is not None or event.tag is not None:
                    self._check_properties(event, Point(scalar.line, scalar.column))
                children.append(scalar if len(scalar.text) <= most else self._too_long(scalar))
                continue
            if kind is events.StreamEndEvent:
                return True
            at = Point(mark.line + 1, mark.column + 1)
            if kind is events.SequenceEndEvent or kind is events.MappingEndEvent:
                node = self._closed(self._stack.pop())
                children = self._stack[-1].children if self._stack else self._root
                children.append(node)
            elif kind is events.SequenceStartEvent or kind is events.MappingStartEvent:
                if not self._open(event, at, mapping=kind is events.MappingStartEvent):
                    return False
                children = self._stack[-1].children
            elif kind is events.AliasEvent:
                self._complaints.add("yaml-alias", at, name=event.anchor)
                children.append(Scalar("*" + event.anchor, True, *at))  # noqa: FBT003  the field
            elif kind is events.DocumentStartEvent and not self._begin(event, at):
                return True
        at = Point(mark.line + 1, mark.column + 1) if mark else START
        self._complaints.add("yaml-too-long", at, limit=str(self._limits.events))
        return False

    def _open(self, event: Any, at: Point, *, mapping: bool) -> bool:
        """Open a list or mapping; say whether it lies within the limit of depth."""
        self._check_properties(event, at)
        if len(self._stack) >= self._limits.depth:
            self._complaints.add("yaml-too-deep", at, limit=str(self._limits.depth))
            return False
        self._stack.append(_Open([], mapping, at))
        return True

    def _closed(self, begun: _Open) -> Node:
        """Return a finished list or mapping, that without keys that may not stand."""
        children, mapping, at = begun
        if not mapping:
            return Sequence(tuple(children), *at)
        keys: dict[str, Scalar] = {}
        entries: list[tuple[Scalar, Node]] = []
        for key, value in zip_longest(children[::2], children[1::2]):
            if self._may_stand(key, keys):
                keys[key.text] = key
                entries.append((key, value))
        return Mapping(tuple(entries), *at)

    def _may_stand(self, key: Node, before: Map[str, Scalar]) -> TypeGuard[Scalar]:
        """Say whether a node may be a key beside those before it; complain where it may not."""
        if not isinstance(key, Scalar):
            self._complaints.add("not-a-text", key)
        elif key.plain and key.text == "<<":
            self._complaints.add("yaml-merge", key)
        elif key.text in before:
            first = str(before[key.text].line)
            self._complaints.add("key-duplicate", key, key=key.text, first=first)
        else:
            return True
        return False

    def _begin(self, event: Any, at: Point) -> bool:
        """Begin a document; say whether it is the first."""
        self._documents += 1
        if event.version or event.tags:
            self._complaints.add("yaml-directive", at)
        if self._documents > 1:
            self._complaints.add("yaml-documents", at)
            return False
        return True

    def _check_properties(self, event: Any, at: Point) -> None:
        if event.anchor is not None:
            self._complaints.add("yaml-anchor", at, name=event.anchor)
        if event.tag is not None:
            self._complaints.add("yaml-tag", at, name=event.tag)

    def _too_long(self, scalar: Scalar) -> Scalar:
        """Complain of a text that is too long, and return its beginning."""
        self._complaints.add("yaml-scalar-too-long", scalar, limit=str(self._limits.scalar))
        return scalar._replace(text=scalar.text[: self._limits.scalar])
