"""Days as Indonesian offices write them: the day first, months in words or Roman numerals."""

import re
from datetime import date

MONTHS: dict[int, tuple[str, ...]] = {
    1: ("januari", "jan", "january", "i"),
    2: ("februari", "pebruari", "feb", "peb", "february", "ii"),
    3: ("maret", "mar", "mrt", "march", "iii"),
    4: ("april", "apr", "iv"),
    5: ("mei", "may", "v"),
    6: ("juni", "jun", "june", "vi"),
    7: ("juli", "jul", "july", "vii"),
    8: ("agustus", "agustu", "agt", "agu", "ags", "agust", "aug", "august", "viii"),
    9: ("september", "sept", "sep", "ix"),
    10: ("oktober", "okt", "oct", "october", "x"),
    11: ("november", "nopember", "nov", "nop", "xi"),
    12: ("desember", "des", "dec", "december", "xii"),
}
"""How each month is written, abbreviated, and counted in Roman numerals."""

_MONTH_OF = {name: number for number, names in MONTHS.items() for name in names}
_WORD = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_ISO = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})\b")
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?[\s./-]*({_WORD})[\s.,/-]*(\d{{4}}|\d{{2}})\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"\b({_WORD})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE
)

_CENTURY_TURNS = 70
"""A year of two digits from here on belongs to the last century."""


def read_day(text: str) -> date | None:
    """Return the first day that a text names; None where there is none, or it does not exist.

    `1/4/2012` is 1 April. A month without a day (`XI/2013`) is no day.
    """
    found = _first_day(text)
    return found[1] if found else None


def before_day(text: str) -> str:
    """Return what stands before the first day that a text names; all of it where it names none."""
    found = _first_day(text)
    return text[: found[0]] if found else text


def _first_day(text: str) -> tuple[int, date] | None:
    """Return where the first day of a text stands and which it is."""
    found = (
        _made(_ISO.search(text), 1, 2, 3),
        _made(_NUMBERS.search(text), 3, 2, 1),
        _made(_DAY_FIRST.search(text), 3, 2, 1),
        _made(_MONTH_FIRST.search(text), 3, 1, 2),
    )
    return min((each for each in found if each), default=None)


def _made(
    match: "re.Match[str] | None", year: int, month: int, day: int
) -> tuple[int, date] | None:
    """Return where a day stands and which it is, from the groups that hold its parts."""
    if match is None:
        return None
    word = match[month].casefold()
    number = int(word) if word.isdecimal() else _MONTH_OF[word]
    try:
        return match.start(), date(_full(match[year]), number, int(match[day]))
    except ValueError:
        return None


def _full(year: str) -> int:
    short = int(year)
    if len(year) > 2:  # noqa: PLR2004  a year in full
        return short
    return short + (1900 if short >= _CENTURY_TURNS else 2000)
