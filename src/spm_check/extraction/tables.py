"""Workbooks and delimited text at first sight: the first rows of the first sheet that has any."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from spm_check.extraction.archives import Archive
from spm_check.extraction.decoding import decoded
from spm_check.extraction.delimited import table_of
from spm_check.extraction.markup import below, local
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.properties import title_property
from spm_check.extraction.workbooks import ZIP, opened_workbook, sheets_in
from spm_check.model.extract import Extract

MOST_ROWS = 40
MOST_SHEETS = 5
"""So many sheets are opened in search of one with anything on it."""
MOST_BYTES = 500_000
"""How much of a delimited text is looked at."""
DRAWINGS = re.compile(r"xl/drawings/drawing\d+\.xml")
MOST_DRAWINGS = 2
OLE = b"\xd0\xcf\x11\xe0"
_TITLES_WITHIN = 15
"""Within so many rows what stands alone in its row is a heading."""
_MOST_HEADINGS = 6

Row = tuple[str, ...]


def read_table(content: bytes) -> Extract:
    """Return the head of a workbook or of delimited text; `none` where nothing stands in it.

    Raises `UnreadError` for what is damaged or locked.
    """
    if content.startswith((ZIP, OLE)):
        return _workbook(content)
    given = table_of(decoded(content[:MOST_BYTES]))[: 3 * MOST_ROWS]
    return _extract(_texts(given))


def _workbook(content: bytes) -> Extract:
    rows: tuple[Row, ...] = ()
    with opened_workbook(content) as book:
        names = sheets_in(book)
        for name in names[:MOST_SHEETS]:
            rows = _texts(book.get_sheet_by_name(name).to_python(nrows=3 * MOST_ROWS))
            if rows:
                break
    archive = Archive(content) if content.startswith(ZIP) else None
    return _extract(rows, names, archive)


def _extract(rows: tuple[Row, ...], names: Row = (), archive: Archive | None = None) -> Extract:
    alone = [row for row in rows[:_TITLES_WITHIN] if _stands_alone(row)]
    lines = tuple(text for row in alone for text in row if text)
    headers = tuple(_drawn(archive)) if archive else ()
    found = bool(rows or headers)
    return Extract(
        "ok" if found else "none",
        "sheet",
        None if found else "nothing-read",
        title=title_property(archive) if archive else "",
        headings=lines[:_MOST_HEADINGS],
        headers=headers,
        rows=rows,
        lines=lines,
        sheets=names,
        pages=len(names) or None,
    )


def _stands_alone(row: Row) -> bool:
    """Say whether one text stands in a row, and it has words."""
    texts = {text for text in row if text}
    return len(texts) == 1 and any(map(str.isalpha, texts.pop()))


def _texts(given: Iterable[Sequence[object]]) -> tuple[Row, ...]:
    """Return the rows that hold anything, as texts; empty columns at the end are left out."""
    rows: list[Row] = []
    for row in given:
        texts = [text_of(cell) for cell in row]
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            rows.append(tuple(texts))
        if len(rows) == MOST_ROWS:
            break
    return tuple(rows)


def text_of(cell: object) -> str:
    """Return a cell as text in one line; whole numbers without decimals, days in ISO form."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case _:
            return " ".join(str(cell).split())


def _drawn(archive: Archive) -> Iterable[str]:
    """Yield the lines of text boxes on sheets; damaged drawings are done without."""
    names = [name for name in archive.names if DRAWINGS.fullmatch(name)]
    for name in names[:MOST_DRAWINGS]:
        try:
            root = archive.root(name)
        except UnreadError:
            continue
        for paragraph in below(root, "p") if root is not None else ():
            pieces = (each.text or "" for each in paragraph.iter() if local(each.tag) == "t")
            text = " ".join("".join(pieces).split())
            if text:
                yield text
