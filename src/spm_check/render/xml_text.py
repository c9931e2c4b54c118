"""XML as text, made of clean texts: what prints is allowed in XML 1.0, all else is not."""

from collections.abc import Iterable, Mapping

ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;"})
PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n'


def allowed(text: str) -> str:
    """Return a text without what no XML 1.0 document can hold; line breaks stay."""
    if text.isprintable():
        return text
    return "".join(each for each in text if each.isprintable() or each == "\n")


def escaped(text: str) -> str:
    """Return a text as the content of an element, in which lines are broken as they are."""
    return escaped_value(text).replace("&#10;", "\n")


def escaped_value(text: str) -> str:
    """Return a text as the value of an attribute."""
    return allowed(text).translate(ESCAPES)


def element(name: str, values: Mapping[str, str], content: str | Iterable[str] = "") -> str:
    """Return an element with a text, or with elements that have a line each."""
    told = "".join(f' {key}="{escaped_value(value)}"' for key, value in values.items())
    inner = (
        escaped(content) if isinstance(content, str) else "".join(f"\n{each}" for each in content)
    )
    if not inner:
        return f"<{name}{told}/>"
    return f"<{name}{told}>{inner}{'' if isinstance(content, str) else chr(10)}</{name}>"
