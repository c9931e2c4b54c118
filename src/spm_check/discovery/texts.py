"""Texts as they are compared, and as they are shown."""

from spm_check.model.folding import folded

__all__ = ["folded", "in_one_line"]


def in_one_line(text: str) -> str:
    """Return a text as it is shown in one line, without what does not print."""
    if not text.isprintable():
        text = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(text.split())
