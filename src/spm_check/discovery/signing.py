"""Who signs at the foot of a paper and on what day, as decrees, policies and letters end."""

import re
from collections.abc import Iterator, Sequence
from itertools import filterfalse
from typing import NamedTuple

from spm_check.discovery.dates import before_day, read_day
from spm_check.discovery.fields import GAP
from spm_check.discovery.people import is_head, is_name, is_office, without_mark
from spm_check.model.extract import Extract
from spm_check.model.text import is_blank

_FOOT = 6
"""How many lines the foot of a letter has: the day, an office, room to sign, a name, a NIP."""

_UNDATED = 4
"""How many it has without a day."""

_LAID_DOWN = re.compile(
    r"\s*(?:(?:ditetapkan|dikeluarkan|disahkan|diterbitkan)\s+(?:di|pada tanggal)|pada tanggal)\b",
    re.IGNORECASE,
)
_PLACE_AND_DAY = re.compile(
    r"\s*[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3}\s?,\s*(?:tanggal\s+)?\d{1,2}\b[^.;:]{6,20}$"
)
_FROM = re.compile(
    r"\b(?:keputusan|ketetapan|kebijakan|pedoman|prosedur|sop|dokumen|peraturan)\b[^.]{0,30}?"
    r"\bberlaku\s+(?:sejak|mulai|terhitung)(?:\s+(?:mulai|sejak))?(?:\s+tanggal)?\s+(?=\d)(.{8,20})",
    re.IGNORECASE,
)
_OF_SERVANT = re.compile(r"\s*(?:nip|nik|nrp|pangkat|pembina|penata)\b", re.IGNORECASE)


class Signed(NamedTuple):
    """What the foot of a paper tells; None what it does not."""

    from_day: str | None = None
    """From when the paper says that it is in force, in a text that names a day."""
    day: str | None = None
    """When it was signed, likewise."""
    by_head: str | None = None
    """Who signed, where that is the head of a unit or of a part of it."""
    by_officer: str | None = None
    """Who signed, where that is anybody else who holds an office."""


def feet(extract: Extract) -> Iterator[Sequence[str]]:
    """Yield the lines among which the foot of a page may stand: its own, lone cells, each cell."""
    yield extract.lines
    lone = [cells[0] for row in extract.rows if len(cells := list(filter(str.strip, row))) == 1]
    yield [line for cell in lone for line in cell.split(GAP)]
    yield from (cell.split(GAP) for row in extract.rows for cell in row if GAP in cell)


def signed(lines: Sequence[str]) -> Signed:
    """Return who signs a paper whose lines these are, and when.

    A place with a day is a foot only where an office signs below; letters have it at their head.
    """
    lines = [each for each in filterfalse(is_blank, lines) if not is_blank(without_mark(each))]
    from_day = next((found[1] for line in lines if (found := _FROM.search(line))), None)
    at = _day_of(_LAID_DOWN, lines, 0)
    if at is not None:
        return _by(_signer(lines[at + 1 :]), from_day, lines[at])
    at = _day_of(_PLACE_AND_DAY, lines, len(lines) - _FOOT)
    if at is None:
        return _by(_undated(lines[-_UNDATED:]), from_day, None)
    office = before_day(lines[at]).strip(" ,")
    who = office if is_office(office) else _signer(lines[at + 1 :])
    return _by(who, from_day, lines[at] if who else None)


def _by(who: str | None, from_day: str | None, day: str | None) -> Signed:
    head, officer = (who, None) if who and is_head(who) else (None, who)
    return Signed(from_day, day, head, officer)


def _day_of(pattern: "re.Pattern[str]", lines: Sequence[str], first: int) -> int | None:
    """Return the last line that is such a one and names a day, itself or in the line below."""
    for at in range(len(lines) - 1, max(first, 0) - 1, -1):
        if pattern.match(lines[at]):
            for day in range(at, min(at + 2, len(lines))):
                if read_day(lines[day]) is not None:
                    return day
    return None


def _signer(lines: Sequence[str]) -> str | None:
    """Return the office in the first line and who holds it: `Camat, Drs. Contoh`.

    Where several sign side by side, the head of the unit counts.
    """
    offices = [without_mark(part) for part in lines[0].split(GAP)] if lines else []
    at = next((at for at, office in enumerate(offices) if is_office(office)), None)
    if at is None:
        return None
    at = next(
        (at for at, office in enumerate(offices) if is_office(office) and is_head(office)), at
    )
    below = lines[1].split(GAP) if len(lines) > 1 else []
    holder = without_mark(below[at]) if len(below) == len(offices) else ""
    return f"{offices[at]}, {holder}" if is_name(holder) else offices[at]


def _undated(lines: Sequence[str]) -> str | None:
    """Return who signs without a day: only an office with a name, at the very end, is a foot."""
    for at, line in enumerate(lines):
        who = _signer(lines[at:]) or ""
        name = who.removeprefix(without_mark(line)) or line.partition(",")[2]
        below = lines[at + 1 + (name not in line) :]
        if is_name(name.strip(" ,")) and all(map(_OF_SERVANT.match, below)):
            return who
    return None
