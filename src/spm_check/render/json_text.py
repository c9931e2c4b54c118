"""JSON as text: one line for each thing in a list, and nothing in it that acts on a screen.

Laid out by hand, because lines are what people compare, and because the encoder of the standard
library is an order of magnitude slower once it is asked to indent.
"""

import json
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Any

_encode = json.JSONEncoder(ensure_ascii=False).encode


def encoded(value: Any) -> str:
    """Return a value as JSON in one line; what does not print is escaped, for it may act."""
    text = _encode(value)
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else json.dumps(each)[1:-1] for each in text)


def laid_out(value: Any, opened: AbstractSet[str], indent: str = "") -> str:
    """Return a value in lines: what stands under the keys `opened` is broken, all else is not.

    A list under such a key has a line for each of its parts, unless there is more to break there.
    """
    inner = indent + " "
    if isinstance(value, dict) and value:
        parts = (
            f"{encoded(key)}: {laid_out(each, opened, inner) if key in opened else encoded(each)}"
            for key, each in value.items()
        )
        return _enclosed("{", parts, "}", indent)
    if isinstance(value, list) and value:
        parts = (
            laid_out(each, opened, inner)
            if isinstance(each, dict) and _breaks(each, opened)
            else encoded(each)
            for each in value
        )
        return _enclosed("[", parts, "]", indent)
    return encoded(value)


def _breaks(value: dict[str, Any], opened: AbstractSet[str]) -> bool:
    """Say whether an object has something to break: a number under such a key is none."""
    return any(isinstance(value[key], dict | list) for key in opened & value.keys())


def by_entries(document: dict[str, Any]) -> str:
    """Return a document with a line for each key, and for each entry of a list."""
    lists = frozenset(key for key, value in document.items() if isinstance(value, list))
    return laid_out(document, lists) + "\n"


def _enclosed(begin: str, parts: Iterable[str], end: str, indent: str) -> str:
    """Return parts between brackets, a line each."""
    return f"{begin}\n{indent} " + f",\n{indent} ".join(parts) + f"\n{indent}{end}"
