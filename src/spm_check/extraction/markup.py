"""XML that strangers made: no document types, no entities, and only its beginning."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import (
    Element,
    ParseError,
    XMLPullParser,
    fromstring,
)

from spm_check.extraction.opening import UnreadError

AT_MOST = 4_000_000
"""How many bytes of a part are looked at; the first page ends long before."""


def tree(content: bytes, most: int = AT_MOST) -> Element:
    """Return the root of an XML document; if it is longer than `most` bytes, of its beginning.

    Raises `UnreadError` where it is not well formed or declares a document type.
    """
    if b"<!DOCTYPE" in content or b"<\0!\0D\0O\0C" in content or b"\0<\0!\0D\0O\0C" in content:
        raise UnreadError("corrupt")
    try:
        if len(content) <= most:
            return fromstring(content)  # noqa: S314  see above
        parser: XMLPullParser[Any] = XMLPullParser(("start",))
        parser.feed(content[:most])
        first: Any = next(parser.read_events(), None)
    except (ParseError, ValueError, LookupError):
        raise UnreadError("corrupt") from None
    if first is None:
        raise UnreadError("corrupt")
    root: Element = first[1]
    return root


def local(tag: object) -> str:
    """Return a name without its namespace; nothing for comments and instructions."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def below(element: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a name below another, in order, in whatever namespace."""
    end = "}" + name
    for each in element.iter():
        tag: object = each.tag  # comments have a function instead of a name
        if isinstance(tag, str) and (tag.endswith(end) or tag == name):
            yield each


def outermost(element: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a name below another that lie in none of that name."""
    waiting = list(reversed(element))
    while waiting:
        each = waiting.pop()
        if local(each.tag) == name:
            yield each
        else:
            waiting.extend(reversed(each))
