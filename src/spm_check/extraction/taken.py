"""What was taken from a text document becomes an extract, whatever format it had."""

from typing import Protocol

from spm_check.extraction.boxed_page import MOST_ROWS
from spm_check.model.extract import Extract


class Taken(Protocol):
    """What stands on the first pages, or in the headers and footers around them."""

    lines: list[str]
    headings: list[str]
    rows: list[tuple[str, ...]]
    boxes: list[str]


def extract_of(title: str, page: Taken, around: Taken, *, has_pictures: bool) -> Extract:
    """Return the extract: `scan-unread` for pictures alone, `none` where nothing is there."""
    if not (page.lines or page.rows or page.boxes):
        if has_pictures:
            return Extract("scan-unread", "picture", title=title, headers=tuple(around.lines))
        if not (around.lines or around.rows or around.boxes):
            return Extract("none", "text", "nothing-read", title=title)
    return Extract(
        "ok",
        "text",
        title=title,
        headings=tuple(page.headings),
        headers=tuple(dict.fromkeys((*around.lines, *page.boxes, *around.boxes))),
        rows=(*dict.fromkeys(around.rows), *page.rows)[:MOST_ROWS],
        lines=tuple(page.lines),
    )
