"""YAML as text with places: libyaml's events, hard limits, no types and no surprises.

Every scalar stays the text that was written. What a unit file has no use for (anchors, aliases,
merge keys, tags, directives, a second document) is refused by name, and the limits are applied
event by event, so that a bomb ends before it grows.
"""

from typing import Any, NamedTuple

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


class _Open:
    """A list or mapping that has begun and not yet ended."""

    __slots__ = ("at", "entries", "items", "key", "mapping", "seen")

    def __init__(self, at: Point, *, mapping: bool) -> None:
        self.at = at
        self.mapping = mapping
        self.items: list[Node] = []
        self.entries: list[tuple[Scalar, Node]] = []
        self.key: Scalar | None = None
        self.seen: dict[str, int] = {}

    def closed(self) -> Node:
        """Return the finished node."""
        if self.mapping:
            return Mapping(tuple(self.entries), *self.at)
        return Sequence(tuple(self.items), *self.at)


REFUSED = Scalar("", plain=True, line=0, column=0)
"""Stands for a key whose value is not kept."""


class _Builder:
    """Builds nodes from events without recursion."""

    def __init__(self, limits: Limits, complaints: Complaints) -> None:
        self._limits = limits
        self._complaints = complaints
        self._stack: list[_Open] = []
        self._documents = 0
        self._root: Node | None = None

    def build(self, source: Source) -> Node | None:  # noqa: C901  the one loop, in one place
        """Take event after event until the stream ends or a limit is reached."""
        parser = CParser(source.text)
        most = self._limits.scalar
        mark: Any = None
        try:
            for _ in range(self._limits.events):
                event: Any = parser.get_event()  # each kind has attributes of its own
                kind = type(event)
                mark = event.start_mark
                if kind is events.ScalarEvent:  # first, because nearly all events are scalars
                    scalar = Scalar(event.value, not event.style, mark.line + 1, mark.column + 1)
                    if event.anchor is not None or event.tag is not None:
                        self._check_properties(event, Point(scalar.line, scalar.column))
                    self._put(scalar if len(scalar.text) <= most else self._too_long(scalar))
                    continue
                if kind is events.StreamEndEvent:
                    return self._root
                at = Point(mark.line + 1, mark.column + 1)
                if kind is events.SequenceEndEvent or kind is events.MappingEndEvent:
                    self._put(self._stack.pop().closed())
                elif kind is events.SequenceStartEvent or kind is events.MappingStartEvent:
                    if not self._open(event, at, mapping=kind is events.MappingStartEvent):
                        return None
                elif kind is events.AliasEvent:
                    self._complaints.add("yaml-alias", at, name=event.anchor)
                    self._put(Scalar("*" + event.anchor, True, *at))  # noqa: FBT003  the field
                elif kind is events.DocumentStartEvent and not self._begin(event, at):
                    return self._root
            at = Point(mark.line + 1, mark.column + 1) if mark else START
            self._complaints.add("yaml-too-long", at, limit=str(self._limits.events))
        except YAMLError as error:
            complain_of_syntax(error, source, self._complaints)
        finally:
            parser.dispose()
        return None

    def _open(self, event: Any, at: Point, *, mapping: bool) -> bool:
        """Open a list or mapping; say whether it lies within the limit of depth."""
        self._check_properties(event, at)
        if len(self._stack) >= self._limits.depth:
            self._complaints.add("yaml-too-deep", at, limit=str(self._limits.depth))
            return False
        self._stack.append(_Open(at, mapping=mapping))
        return True

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

    def _put(self, node: Node) -> None:
        """Put a finished node where it belongs."""
        if not self._stack:
            self._root = node
            return
        parent = self._stack[-1]
        if not parent.mapping:
            parent.items.append(node)
        elif parent.key is None:
            parent.key = self._key(node, parent)
        else:
            if parent.key is not REFUSED:
                parent.entries.append((parent.key, node))
            parent.key = None

    def _key(self, node: Node, parent: _Open) -> Scalar:
        """Return a key that may stand, or `REFUSED` with a complaint."""
        if not isinstance(node, Scalar):
            self._complaints.add("not-a-text", node)
        elif node.plain and node.text == "<<":
            self._complaints.add("yaml-merge", node)
        elif node.text in parent.seen:
            first = str(parent.seen[node.text])
            self._complaints.add("key-duplicate", node, key=node.text, first=first)
        else:
            parent.seen[node.text] = node.line
            return node
        return REFUSED
