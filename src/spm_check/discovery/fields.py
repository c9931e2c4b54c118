"""Labels with the values that stand beside, below or behind them, in tables and in lines."""

import re
from collections.abc import Iterator, Sequence

from spm_check.discovery.labels import ControlField, field_of, labelled
from spm_check.discovery.offices import NIP, OPEN_NIP
from spm_check.discovery.texts import folded, in_one_line
from spm_check.model.extract import Extract

LINES = 80
"""How many lines are looked through; a control block stands on the first page."""

GAP = "   "
"""What stands between paragraphs of one cell, and between what stands apart in one line."""

_COLUMNS = 3
"""How many headings make a list."""

_ORDER = frozenset({"no", "nr", "nomor urut", "no urut", "item", "no item", "s no", "sl no"})
_PEOPLE: frozenset[ControlField | None] = frozenset({"prepared_by", "approved_by", "other"})
_LONGEST = 120
"""How many characters a value has at most."""

_SIGNED = re.compile(r"\W*(?:ttd|t\.t\.d|dto|signed|tanda tangan)\W*", re.IGNORECASE)
"""How it is said that somebody has signed, where the name stands elsewhere."""

_OF_PERSON = re.compile(r"(?:nama|jabatan|name|position)\s*:\s*(\S.*)", re.IGNORECASE)
"""What may stand before a person or an office below the word for signing."""

_BELOW = 5
"""How many rows or lines below a label its value may stand: a signature takes its room."""

Said = tuple[ControlField, str]
"""A field, and what stands for it; an empty text where its label stands alone."""


def said(extract: Extract) -> Iterator[Said]:
    """Yield every labelled value of a first page, tables before headers and lines."""
    yield from _in_rows([each for row in extract.rows for each in _unstacked(row)])
    lines = (*extract.headers, *extract.lines[:LINES])
    yield from _in_lines(lines)
    yield from _in_rows([parts for line in lines if len(parts := line.split(GAP)) > 1])


def _unstacked(row: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield a row, or the rows that it is where labels are stacked in one cell, values beside."""
    for column in range(len(row) - 1):
        labels, values = row[column].split(GAP), row[column + 1].split(GAP)
        if len(labels) == len(values) > 1 and all(field_of(each.strip(" :")) for each in labels):
            yield from zip(labels, values, strict=True)
            yield (*row[:column], *row[column + 2 :])
            return
    yield row


def shown(text: str) -> str:
    """Return a value in one line; nothing where it is too long to be one."""
    short = in_one_line(text)
    return short if len(short) <= _LONGEST else ""


def is_list(rows: Sequence[Sequence[str]], number: int) -> bool:
    """Say whether a row heads a list, so that what lies below are entries and not its own values.

    A list numbers its rows, or has several of them under as many headings.
    """
    filled = [cell for cell in rows[number] if cell.strip()]
    if len(filled) < _COLUMNS:
        return False
    if folded(filled[0]) in _ORDER:
        return True
    headings = [cell for cell in filled if field_of(cell.strip(" :")) is not None]
    below = rows[number + 1 : number + 3]
    return (
        len(headings) >= _COLUMNS
        and len(below) > 1
        and all(sum(1 for cell in row if cell.strip()) >= _COLUMNS for row in below)
        and not any(field_of(cell) or any(labelled(cell)) for row in below for cell in row)
        and not _PEOPLE.issuperset({field_of(cell.strip(" :")) for cell in headings})
    )


def _in_rows(rows: Sequence[Sequence[str]]) -> Iterator[Said]:
    """Yield labels in table cells with their value: in the cell, beside it, or below it.

    Below the head of a list only who signs it is no entry.
    """
    listed = False
    for number, row in enumerate(rows):
        listed = listed or is_list(rows, number)
        if listed and not _may_sign(row):
            continue
        for column, cell in enumerate(row):
            if column and cell == row[column - 1]:  # a merged cell told twice
                continue
            inside = list(labelled(cell))
            if len(inside) == 1 and not inside[0][1]:
                yield inside[0][0], _value(rows, number, column)
            elif inside:
                yield from ((field, shown(value)) for field, value in inside)
            else:
                label = field_of(cell)
                if label is not None:
                    yield label, _value(rows, number, column)


def _may_sign(row: Sequence[str]) -> bool:
    """Say whether a row below a list may be no entry: it stands alone, or is one of people."""
    fields = [field_of(cell.strip(" :")) for cell in row if cell.strip()]
    if len(fields) == 1:
        return True
    people = fields[:1] in (["prepared_by"], ["approved_by"])
    return people and (len(fields) == 2 or None not in fields)  # noqa: PLR2004  a label and its value


def _value(rows: Sequence[Sequence[str]], number: int, column: int) -> str:
    """Return what stands beside a label, or else below where the row is one of labels."""
    row = rows[number]
    filled = [cell for cell in row if cell.strip()]
    labels = sum(1 for cell in filled if field_of(cell.strip(" :")) or any(labelled(cell)))
    below = _below(rows, number, column) if 2 * labels >= len(filled) else ""
    return _beside(row, column) or below


def _beside(row: Sequence[str], column: int) -> str:
    """Return the value to the right of a label; nothing where another label stands there."""
    label = row[column]
    for cell in row[column + 1 :]:
        text = cell.lstrip(" :=").strip()
        if not text or cell == label:  # a colon of its own, or a merged cell told twice
            continue
        return "" if field_of(text) or any(labelled(cell)) else shown(text)
    return ""


def _below(rows: Sequence[Sequence[str]], number: int, column: int) -> str:
    """Return the value under a label, as in the table of those who sign."""
    for row in rows[number + 1 : number + _BELOW]:
        text = row[column].strip() if column < len(row) else ""
        if named := _OF_PERSON.fullmatch(text):
            return shown(named[1])
        if text and text != rows[number][column] and not _SIGNED.fullmatch(text):
            return "" if field_of(text) or any(labelled(text)) else shown(text)
    return ""


def _in_lines(lines: Sequence[str]) -> Iterator[Said]:
    for number, line in enumerate(lines):
        inside = list(labelled(line))
        for field, value in inside:
            yield field, shown(value)
        label = None if inside else field_of(line.rstrip(" :,"))
        if label == "prepared_by" or label == "approved_by":  # noqa: PLR1714  mypy narrows it so
            yield label, _signed_below([each.strip() for each in lines[number + 1 :][:_BELOW]])
        elif label == "topic" and folded(line) == "tentang":
            yield label, _about(lines[number + 1 : number + _BELOW])


def _signed_below(lines: Sequence[str]) -> str:
    """Return who stands below a label: down to the number of a civil servant, else one line."""
    for at, line in enumerate(lines):
        if NIP.search(line) or OPEN_NIP.search(line):
            return shown(OPEN_NIP.sub("", " ".join(lines[: at + 1])))
    return next((shown(line.split(GAP)[0]) for line in lines if line), "")


def _about(lines: Sequence[str]) -> str:
    """Return what a decree is about: the lines below `TENTANG`, until it goes on otherwise."""
    about: list[str] = []
    for line in lines:
        words = folded(line)
        if about and (not words or words.startswith(_GOES_ON) or words in about[0].casefold()):
            break
        if words:
            about.append(line.strip(" ,"))
    return shown(" ".join(about))


_GOES_ON = ("dengan rahmat", "menimbang", "kepala ", "camat ", "lurah ", "direktur ", "bupati ")
"""How a decree goes on after its title."""
