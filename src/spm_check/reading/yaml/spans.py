"""Where the pieces of a YAML text begin and end, for whoever changes it without retyping it.

Only for a text that `yaml.parse` has taken without a complaint: nothing is checked here.
"""

from dataclasses import dataclass, field
from typing import Any

from yaml import events
from yaml._yaml import CParser


@dataclass(slots=True)
class Span:
    """A node's place in the text, as character indices."""

    start: int
    end: int
    """After its last character; in block style after the last character of what it holds."""
    flow: bool = False
    """Whether it is a list or mapping in brackets or braces."""
    text: str | None = None
    """The text of a scalar; None for lists and mappings."""
    items: "list[Span]" = field(default_factory=list)
    """The items of a list, or keys and values of a mapping in turn."""

    def value(self, key: str) -> "Span | None":
        """Return the value of a key of a mapping; None where it has no such key."""
        pairs = zip(self.items[::2], self.items[1::2], strict=True)
        return next((value for name, value in pairs if name.text == key), None)


def spans(text: str) -> Span | None:
    """Return the root node of a text; None where it is empty."""
    parser = CParser(text)
    stack: list[Span] = []
    root: Span | None = None
    try:
        while True:
            event: Any = parser.get_event()
            kind = type(event)
            if kind is events.StreamEndEvent:
                return root
            span = _begun(event)
            if span is not None:
                if stack:
                    stack[-1].items.append(span)
                root = root or span
                if span.text is None:
                    stack.append(span)
            elif kind is events.SequenceEndEvent or kind is events.MappingEndEvent:
                _end(stack.pop(), event)
    finally:
        parser.dispose()


def _begun(event: Any) -> Span | None:
    """Return the node that an event begins; None where it begins none."""
    at, end = event.start_mark.index, event.end_mark.index
    if isinstance(event, events.ScalarEvent):
        return Span(at, end, text=event.value)
    if isinstance(event, events.SequenceStartEvent | events.MappingStartEvent):
        return Span(at, end, flow=bool(event.flow_style))
    return None


def _end(span: Span, event: Any) -> None:
    """Close a list or mapping: in block style its end mark lies beyond blanks and comments."""
    span.end = event.end_mark.index if span.flow else max(each.end for each in span.items)
