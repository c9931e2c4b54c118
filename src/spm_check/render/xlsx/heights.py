"""Rows that are high enough for what they hold, and grow with what is typed into them.

Not every spreadsheet works out the height of a row when it opens a file, so it stands there. But
it must not count as fixed by hand, or a row would hide what is typed beyond it.
"""

import io
import re
import shutil
import zipfile
from collections.abc import Iterable
from typing import IO

LINE = 12.5
"""The height of a line of 9 points, in points."""
SPARE = 4.0
HIGHEST = 409.0
"""No spreadsheet has higher rows."""
PER_WIDTH = 1.3
"""How many letters of 9 points fit a width of one."""

CHUNK = 1 << 20
"""How much of a sheet is read at a time, in bytes."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The day of every part: packages know none before."""

BY_HAND = re.compile(rb"(<row [^>]*?) customHeight=\"1\"")


def height_of(cells: Iterable[tuple[str, float]]) -> float:
    """Return the height of a row of texts, each in a column of a width."""
    most = max((lines_of(text, width) for text, width in cells), default=1)
    return min(most * LINE + SPARE, HIGHEST)


def lines_of(text: str, width: float) -> int:
    """Return how many lines a text fills in a column of a width."""
    room = max(int(width * PER_WIDTH), 1)
    if "\n" not in text:
        return 1 if len(text) <= room else _wrapped(text, room)
    return sum(_wrapped(line, room) for line in text.split("\n"))


def _wrapped(line: str, room: int) -> int:
    if len(line) <= room:
        return 1
    lines, used = 1, 0
    for word in line.split(" "):
        if used and used + 1 + len(word) > room:
            lines, used = lines + 1, 0
        lines += max(len(word) - 1, 0) // room
        used += len(word) % room + 1
    return lines


def growing(content: bytes) -> bytes:
    """Return a workbook whose rows are no higher by hand than by what they hold."""
    paper = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(paper, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            with old.open(info) as part, new.open(_like(info), "w") as copy:
                if info.filename.startswith("xl/worksheets/"):
                    _copy(part, copy)
                else:
                    shutil.copyfileobj(part, copy)
    return paper.getvalue()


def _like(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return the head of a part without what depends on how it was made."""
    head = zipfile.ZipInfo(info.filename, FIRST_DAY)
    head.compress_type = zipfile.ZIP_DEFLATED
    head.file_size = info.file_size
    return head


def _copy(part: IO[bytes], copy: IO[bytes]) -> None:
    """Copy a sheet, which may be larger than memory, without what fixes the heights of rows."""
    rest = b""
    while chunk := part.read(CHUNK):
        whole, mark, rest = (rest + chunk).rpartition(b"<row ")
        copy.write(BY_HAND.sub(rb"\1", whole))
        rest = mark + rest
    copy.write(BY_HAND.sub(rb"\1", rest))
