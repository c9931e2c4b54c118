"""From a file to its whole text, whatever kind of file it is, and to its first page."""

import os
from collections.abc import Callable
from typing import NamedTuple

from spm_check.extraction.clipping import clipped
from spm_check.extraction.first_page import TOLD_BY_BYTES, first_page
from spm_check.extraction.kinds import Kind, kind_of
from spm_check.extraction.opening import UnreadError, read_regular
from spm_check.extraction.whole.boxed import whole_open, whole_word
from spm_check.extraction.whole.lines import whole_plain
from spm_check.extraction.whole.pages import whole_pdf
from spm_check.model.extract import Extract
from spm_check.model.manual_text import ManualText, WhyUnread

READERS: dict[Kind, Callable[[bytes], ManualText]] = {
    "word": whole_word,
    "open-text": whole_open,
    "pdf": whole_pdf,
    "plain": whole_plain,
}
UNREAD: dict[Kind, WhyUnread] = {
    "picture": "scan",
    "locked-office": "encrypted",
    "empty": "nothing-read",
}
"""Why kinds of files without a reader are not read; `not-supported` where nothing is said."""


class Whole(NamedTuple):
    """The text of a document, and its first page, on which the control block stands."""

    text: ManualText
    first: Extract


def read_whole(path: str) -> Whole:
    """Return the text of a file; what cannot be read says why."""
    try:
        content = read_regular(path)
    except OSError:
        return unread("not-held")
    except UnreadError as error:
        return unread(error.cause)
    name = os.path.basename(path)
    text = whole_text(content, name)
    return Whole(text, clipped(first_page(content, name)) if text.passages else Extract("none"))


def whole_text(content: bytes, name: str) -> ManualText:
    """Return the text of a file by its bytes; never raises for what is in them."""
    kind = kind_of(content, name)
    reader = READERS.get(kind)
    try:
        if reader is not None:
            return reader(content)
    except UnreadError as error:
        return ManualText(unread=error.cause)
    except RecursionError:  # nested so deep that it was made to do harm
        return ManualText(unread="too-large")
    except ImportError:
        return ManualText(unread="no-library")
    if kind == "other" and os.path.splitext(name)[1].lower() in TOLD_BY_BYTES:
        return ManualText(unread="corrupt")
    return ManualText(unread=UNREAD.get(kind, "not-supported"))


def unread(cause: WhyUnread) -> Whole:
    """Return what is said of a file of which nothing was read."""
    return Whole(ManualText(unread=cause), Extract("none"))
