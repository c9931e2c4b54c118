"""The text of a manual as plain JSON values, between processes and in the cache."""

from collections.abc import Mapping
from datetime import date
from typing import Any, get_args

from spm_check.model.extract import UnreadCause
from spm_check.model.manual_text import ManualText, Marks, Passage, WhyUnread

_CAUSES: Mapping[str, WhyUnread] = {
    cause: cause for cause in (*get_args(UnreadCause), *get_args(get_args(WhyUnread)[1]))
}


def plain_text(text: ManualText) -> dict[str, Any]:
    """Return a text as plain values: for each passage its text, page, and heading if it changes."""
    passages: list[list[Any]] = []
    heading = ""
    for each in text.passages:
        changed = [] if each.heading == heading else [each.heading]
        heading = each.heading
        passages.append([each.text, each.page, *changed])
    marks = text.marks
    return {
        "passages": passages,
        "unread": text.unread,
        "revision": marks.revision,
        "in_force": marks.in_force.isoformat() if marks.in_force else None,
    }


def text_of(value: Any) -> ManualText:
    """Return the text of plain values; raise `TypeError` or `ValueError` for anything else."""
    if not isinstance(value, dict):
        raise TypeError
    passages: list[Passage] = []
    heading = ""
    for text, page, *changed in value["passages"]:
        heading = changed[0] if changed else heading
        if not isinstance(text, str) or not isinstance(heading, str):
            raise TypeError
        passages.append(Passage(text, heading, page if isinstance(page, int) else None))
    unread, revision, in_force = value["unread"], value["revision"], value["in_force"]
    if not (revision is None or isinstance(revision, str)):
        raise TypeError
    return ManualText(
        tuple(passages),
        _CAUSES[unread] if unread else None,
        Marks(revision, date.fromisoformat(in_force) if in_force else None),
    )
