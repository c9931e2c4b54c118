"""People and offices as papers name them: with degrees, numbers of civil servants and days."""

import re

from spm_check.discovery.dates import before_day
from spm_check.discovery.fields import shown
from spm_check.discovery.offices import HEAD, NIP, OFFICER, OPEN_NIP

_DEGREE = r"\b(?i:dr|drg|drs|dra|ir|hj?|ns|prof|apt)\."
_DEGREE_BEFORE = re.compile(rf".*?({_DEGREE}.*)")
_NAME = r"[A-Z][\w.'-]*"
_DEGREE_BEHIND = r"(?:[AMS]\.\s?[A-Z][\w.]*|A\.?Md|M[TMH]|S[EHT]|M\.?Kes|S\.?Sos|S\.?Kep)\b"
_DEGREED = (
    rf"(?:{_DEGREE}\s*[^:|]{{3,60}}|(?:{_NAME}\s){{0,4}}{_NAME},?\s+{_DEGREE_BEHIND}[^:|]{{0,40}})"
)
_WITH_DEGREE = re.compile(rf"(?<!\w){_DEGREED}$")
_PLAIN_NAME = re.compile(rf"(?:{_NAME}\s){{1,3}}{_NAME}")
_SIGNED = re.compile(r"[\s,.(]{0,6}\b(?:ttd|t\.t\.d|dto|cap)\b[\s,./)]*", re.IGNORECASE)
_OFFICE = re.compile(
    rf"\s*(?:(?P<head>{HEAD})|(?P<officer>{OFFICER}))\b[^:|]{{0,80}}", re.IGNORECASE
)
_RANK = re.compile(
    r"[\s,]+(?:pembina|penata|pengatur|juru)(?: (?:muda|tk|utama|madya)\b.*)?\s*$", re.IGNORECASE
)
_SHORTEST_NAME = 3
_MOST_WORDS = 10
"""How many words an office has at most; a sentence has more."""


def person(text: str | None) -> str | None:
    """Return an office or a person, without the number of the civil servant and without a day.

    What else stands before a day is a place.
    """
    if text is None:
        return None
    whole = _without_number(text).strip(" ,;:-()")
    name = re.sub(r"\s+(?:on|pada|tanggal|tgl\.?)$", "", before_day(whole).strip(" ,;:-()"))
    if name != whole and not (is_office(name) or degreed(name) or "(" in name):
        return None
    return name if any(map(str.isalpha, name)) else None


def person_above_nip(text: str) -> str | None:
    """Return who is named before the number of a civil servant; None where there is none."""
    name, *nip = NIP.split(text, maxsplit=1)
    if not nip or len(name) <= _SHORTEST_NAME:
        return None
    return shown(_DEGREE_BEFORE.sub(r"\1", _without_number(name)).strip(" ,:-()")) or None


def degreed(text: str) -> str | None:
    """Return the name with a degree by which a text ends; None where it ends otherwise."""
    found = _WITH_DEGREE.search(_without_number(text).strip(" ,:-()"))
    return shown(found[0]) or None if found else None


def is_name(text: str) -> bool:
    """Say whether a text is nothing but the name of a person, of two words or with a degree."""
    text = _without_number(text).strip(" ,:-()")
    named = _WITH_DEGREE.match(text) or _PLAIN_NAME.fullmatch(text)
    return named is not None and not is_office(text)


def is_office(text: str) -> bool:
    """Say whether a text begins with an office and is short enough to be one."""
    return len(text.split()) <= _MOST_WORDS and _OFFICE.fullmatch(text) is not None


def is_head(text: str) -> bool:
    """Say whether a text begins with the office of somebody who may approve papers."""
    found = _OFFICE.match(text)
    return found is not None and found["head"] is not None


def _without_number(text: str) -> str:
    """Return a text up to the rank and the number of a civil servant."""
    return _RANK.sub("", OPEN_NIP.sub("", NIP.split(text, maxsplit=1)[0]))


def without_mark(text: str) -> str:
    """Return an office or a name without the mark that it has signed (`ttd.`)."""
    return _SIGNED.sub(", ", text).strip(" ,;:-()")
