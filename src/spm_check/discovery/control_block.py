"""What the control block of a paper tells: number, revision, dates, who prepared and approved."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from spm_check.discovery import fields
from spm_check.discovery.dates import read_day
from spm_check.discovery.fields import LINES
from spm_check.discovery.labels import ControlField, field_of
from spm_check.discovery.offices import NIP, OPEN_NIP
from spm_check.discovery.people import degreed, is_head, person, person_above_nip
from spm_check.discovery.signing import Signed, feet, signed
from spm_check.discovery.texts import folded
from spm_check.model.extract import Extract
from spm_check.model.text import is_blank

NOTHING = frozenset(
    {"nihil", "none", "n a", "na", "tidak ada", "kosong", "tbd", "xxx", "xx", "ttd"}
)
"""How offices say that a field is empty, beside `-` and dots."""

MARKS: frozenset[ControlField] = frozenset(
    {"number", "revision", "issue_and_revision", "effective", "issued", "approved_by"}
)
"""The fields of which a paper under control shows several."""

_ISSUE_REVISION = re.compile(r"\s*([\w-]+)\s*/\s*([\w-]+)\s*")
_CODE = re.compile(r"\b[A-Z]{1,8}(?:[-/.][A-Z0-9]{1,10}){1,6}\b")
_CODE_REVISION = re.compile(
    r"[\s,;(/]+(?:rev|revisi|revision)\b[\s.:]*(?:no\b[\s.:]*)?(\w{1,4})\b", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"\s*(?:nomor|no\.?|number)\s+(?:(?=\S*\d)(\S*[/.-]\S*(?:\s+tahun\s+\d{4})?|\d+\s+tahun\s+\d{4})"
    r"\s*|(\S*\d\S*)\s+(?:tgl|tanggal|date)\b.*)",
    re.IGNORECASE,
)
"""A number below the heading of a decree or an official report, in a line of its own."""
_EFFECTIVE = re.compile(
    r"\b(?:effective|berlaku|efektif|tanggal|tgl|date)\b(?: date)?[\s:.]*(.{6,24})", re.IGNORECASE
)
_REVISION_WORD = re.compile(r"(?i)^(?:ke|rev|revisi|revision|no|ver|version|v|r)[\s.:-]*(?=\d)")
_PLACEHOLDER = re.compile(r"^[\s<\[{(]*[<\[{]|[>\]}]\s*$|\.{4,}|_{3,}|…")
BLOCK = 8
"""How many rows of tables a control block has at most."""
_LONGEST = 120
_LONGEST_NUMBER = 60
_LONGEST_REVISION = 12


@dataclass(frozen=True, slots=True)
class ControlBlock:
    """The fields that were found; None where a field is missing or blank."""

    number: str | None = None
    revision: str | None = None
    effective: date | None = None
    prepared_by: str | None = None
    approved_by: str | None = None
    title: str | None = None
    topics: tuple[str, ...] = ()
    """What a letter, a meeting or a list says that it is about."""
    marks: int = 0
    """How many labels of papers under control stand there, with or without a value."""


def control_block(extract: Extract) -> ControlBlock:
    """Return what the control block of a file tells.

    What was read off a picture is not trusted with revision and dates.
    """
    lines = (*extract.headers, *extract.lines[:LINES])
    said: dict[ControlField, str] = {}
    torn: dict[ControlField, str] = {}
    topics: list[str] = []
    seen: set[ControlField] = set()
    for field, value in fields.said(extract):
        seen.add(field)
        if _says_nothing(value):
            continue
        (torn if OPEN_NIP.search(value) else said).setdefault(field, value)
        if field == "topic":
            topics.append(value)
    said = torn | said  # a row of a PDF may hold but a part of what stands in its cell
    _take_unlabelled(said, lines, extract.rows)
    marks = len(seen & MARKS)
    trusted = extract.state != "ocr"
    foot = _foot(extract)
    _take_days(said, foot)
    return ControlBlock(
        number=_number(said.get("number")),
        revision=_revision(said) if trusted else None,
        effective=_effective(said, marks) if trusted else None,
        prepared_by=person(said.get("prepared_by")) or foot.by_officer,
        approved_by=person(said.get("approved_by"))
        or _signer(extract, lines, marks)
        or foot.by_head,
        title=said.get("title"),
        topics=tuple(dict.fromkeys(topics)),
        marks=marks,
    )


def _foot(extract: Extract) -> Signed:
    """Return what the foot of a page tells, wherever it stands."""
    found = [signed(lines) for lines in feet(extract)]
    return next((each for each in found if any(each)), Signed())


def _take_days(said: dict[ControlField, str], foot: Signed) -> None:
    """Take the days of the foot where no label stands before one."""
    if foot.from_day:
        said.setdefault("effective", foot.from_day)
    if foot.day:
        said.setdefault("issued", foot.day)


def _take_unlabelled(
    said: dict[ControlField, str], lines: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    """Take a number, revision and day that stand in one short line without labels."""
    if "number" in said:
        found = _CODE_REVISION.search(said["number"])
        if found:
            said.setdefault("revision", found[1])
            said["number"] = said["number"][: found.start()].strip()
        return
    for line in lines[:12]:
        if (numbered := _NUMBERED.fullmatch(line)) is not None:
            said["number"] = numbered[1] or numbered[2]
            return
    alone = (row[0] for row in rows[:4] if sum(1 for cell in row if cell.strip()) == 1)
    for text in (*lines[:6], *alone):
        code = _CODE.match(text.strip())
        if code and any(map(str.isdigit, code[0])) and len(text) <= _LONGEST:
            said["number"] = code[0]
            if (revision := _CODE_REVISION.search(text)) is not None:
                said.setdefault("revision", revision[1])
            if (day := _EFFECTIVE.search(text)) is not None:
                said.setdefault("effective", day[1])
            elif revision:
                said.setdefault("effective", text[revision.end() :])
            return


def _says_nothing(value: str) -> bool:
    return (
        is_blank(value)
        or folded(value) in NOTHING
        or field_of(value) is not None
        or _PLACEHOLDER.search(value) is not None
    )


def _number(text: str | None) -> str | None:
    """Return a document number; a number has a digit and is short."""
    if text is None or not any(each.isdigit() for each in text) or len(text) > _LONGEST_NUMBER:
        return None
    return text


def _revision(said: dict[ControlField, str]) -> str | None:
    """Return a revision in its short form: `ke 3` is 3, `01/00` is 00."""
    both = _ISSUE_REVISION.fullmatch(said.get("issue_and_revision", ""))
    text = said.get("revision") or (both[2] if both else None) or said.get("issue")
    if text is None or is_blank(text):
        return None
    issued = _ISSUE_REVISION.fullmatch(text)
    text = issued[2] if issued else text.partition("(")[0]
    short = _REVISION_WORD.sub("", text.strip()).strip()
    if is_blank(short) or len(short) > _LONGEST_REVISION or read_day(short):
        return None
    return short


def _effective(said: dict[ControlField, str], marks: int) -> date | None:
    """Return the day from which a paper is in force, else that of its issue.

    A bare `Tanggal` counts only in a control block.
    """
    fields: tuple[ControlField, ...] = ("effective", "issued", "day")
    for field in fields[: 3 if marks > 1 else 2]:
        day = read_day(said.get(field, ""))
        if day is not None:
            return day
    return None


def _signer(extract: Extract, lines: Sequence[str], marks: int) -> str | None:
    """Return who approves by a control block that has no label for it.

    That is who stands above a NIP, or a head with a name and a degree in a cell of their own. In
    loose lines the name of a unit often stands there too: only what bears a degree counts.
    """
    if not marks:
        return None
    cells = [cell for row in extract.rows for cell in row]
    if name := next(filter(None, map(person_above_nip, cells)), None):
        return name
    for number, line in enumerate(lines):
        if NIP.search(line):
            return degreed(" ".join((*lines[max(0, number - 2) : number], NIP.split(line)[0])))
    beside = (cell for row in extract.rows[:BLOCK] for cell in row)
    return next((cell for cell in beside if is_head(cell) and degreed(cell)), None)
