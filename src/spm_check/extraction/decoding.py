"""Bytes of text files as text, in the encodings that offices use."""

import codecs

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(content: bytes) -> str:
    """Return bytes as text: UTF-8, UTF-16 with or without its mark, else the Windows code page."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    half = content[:200]
    if half and half[1::2].count(0) * 2 > len(half[1::2]):
        return content.decode("utf-16-le", "replace")
    if half and half[::2].count(0) * 2 > len(half[::2]):
        return content.decode("utf-16-be", "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
