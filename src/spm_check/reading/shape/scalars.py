"""Shapes of single values: how a text is understood, and how JSON Schema describes it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from spm_check.model.calendar import Interval, Span
from spm_check.model.text import Language, is_blank
from spm_check.reading.text.source import Complaints
from spm_check.reading.yaml.nodes import Node, Scalar

T = TypeVar("T")
Schema = dict[str, Any]
"""A JSON Schema, draft-07."""


class Shape(Generic[T]):
    """How a node is read, and how that is described; the two never differ."""

    def read(self, node: Node, complaints: Complaints) -> T | None:
        """Return what the node means; None, with a complaint, where it means nothing."""
        raise NotImplementedError

    def schema(self, language: Language) -> Schema:
        """Return the JSON Schema of what `read` accepts."""
        raise NotImplementedError


class OneValue(Shape[T]):
    """A shape that takes one scalar."""

    def read(self, node: Node, complaints: Complaints) -> T | None:
        """Understand a scalar; nothing given is no value and no mistake."""
        if not isinstance(node, Scalar):
            complaints.add("not-a-text", node)
            return None
        return None if node.blank else self.understand(node, complaints)

    def understand(self, scalar: Scalar, complaints: Complaints) -> T | None:
        """Return the value of a scalar that is not blank."""
        raise NotImplementedError


class Words(OneValue[str]):
    """Any text; spaces around it do not count."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> str | None:
        """Return the text."""
        return scalar.text.strip()

    def schema(self, language: Language) -> Schema:
        """Describe any single value: `7.3`, `2012` and `no` are texts here."""
        return {"type": ["string", "number", "boolean"]}


class Meant(Words):
    """Any text that says something: `-` and `...` are how offices leave a column empty."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> str | None:
        """Return the text; complain where it says nothing."""
        if is_blank(scalar.text):
            complaints.add("value-blank", scalar, key=scalar.text.strip())
            return None
        return super().understand(scalar, complaints)


class Placed(OneValue[Scalar]):
    """Any text together with its place, for what is checked later."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> Scalar | None:
        """Return the scalar itself."""
        return scalar

    def schema(self, language: Language) -> Schema:
        """Describe any single value."""
        return WORDS.schema(language)


@dataclass(frozen=True, slots=True)
class Choice(OneValue[str]):
    """One word of a fixed list."""

    words: tuple[str, ...]

    def understand(self, scalar: Scalar, complaints: Complaints) -> str | None:
        """Return the word."""
        text = scalar.text.strip()
        if text in self.words:
            return text
        complaints.unknown("not-a-choice", scalar, text, self.words)
        return None

    def schema(self, language: Language) -> Schema:
        """Describe the list."""
        return {"enum": list(self.words)}


YES = ("yes", "ya", "true")
NO = ("no", "tidak", "false")


class YesOrNo(OneValue[bool]):
    """Yes or no, in either language."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> bool | None:
        """Return the answer."""
        text = scalar.text.strip().lower()
        if text in YES or text in NO:
            return text in YES
        complaints.add("not-yes-or-no", scalar, value=scalar.text)
        return None

    def schema(self, language: Language) -> Schema:
        """Describe the words; YAML 1.2 makes `true` and `false` booleans."""
        words = [*YES, *NO]
        return {"enum": [True, False, *words, *(word.capitalize() for word in words)]}


ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
NUMERIC_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)
"""Day, month, year: how Indonesian offices write a date in figures."""


class Day(OneValue[date]):
    """A date, `YYYY-MM-DD`."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> date | None:
        """Return the date; a date in another form is refused with the ISO form offered."""
        text = scalar.text.strip()
        if match := ISO_DAY.fullmatch(text):
            day = _day(match[1], match[2], match[3])
            if day is not None:
                return day
            complaints.add("not-a-day", scalar, value=text)
            return None
        other = NUMERIC_DAY.fullmatch(text)
        meant = _day(other[3], other[2], other[1]) if other else None
        complaints.add("not-a-date", scalar, value=text, near=meant.isoformat() if meant else "")
        return None

    def schema(self, language: Language) -> Schema:
        """Describe the form; whether the day exists is left to the reader."""
        return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


SPANS: Mapping[str, Span] = {
    "day": "day",
    "days": "day",
    "hari": "day",
    "week": "week",
    "weeks": "week",
    "minggu": "week",
    "month": "month",
    "months": "month",
    "bulan": "month",
    "year": "year",
    "years": "year",
    "tahun": "year",
}
INTERVAL = re.compile(rf"([1-9]\d{{0,4}}) *({'|'.join(SPANS)})", re.IGNORECASE | re.ASCII)


def interval_of(text: str) -> Interval | None:
    """Return the interval that a text is: `6 months` or `6 bulan`; None for any other text."""
    match = INTERVAL.fullmatch(text.strip())
    return Interval(int(match[1]), SPANS[match[2].lower()]) if match else None


class Every(OneValue[Interval]):
    """An interval: a positive number and a unit, `6 months` or `6 bulan`."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> Interval | None:
        """Return the interval."""
        interval = interval_of(scalar.text)
        if interval is None:
            complaints.add("not-an-interval", scalar, value=scalar.text)
        return interval

    def schema(self, language: Language) -> Schema:
        """Describe the form."""
        words = "|".join([*SPANS, *(word.capitalize() for word in SPANS)])
        return {"type": "string", "pattern": f"^[1-9][0-9]{{0,4}} *({words})$"}


PERCENT_FORM = re.compile(r"(\d{1,3})(?:[.,](\d))?", re.ASCII)
ALL = 1000
"""A hundred percent in tenths."""


class Percent(OneValue[int]):
    """A number from 0 to 100 with at most one decimal, read as tenths."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> int | None:
        """Return the tenths; a decimal comma is as good as a point."""
        match = PERCENT_FORM.fullmatch(scalar.text.strip())
        tenths = int(match[1]) * 10 + int(match[2] or 0) if match else -1
        if 0 <= tenths <= ALL:
            return tenths
        complaints.add("not-a-number", scalar, value=scalar.text)
        return None

    def schema(self, language: Language) -> Schema:
        """Describe the range."""
        number = {"type": "number", "minimum": 0, "maximum": 100}
        return {"anyOf": [number, {"type": "string", "pattern": "^[0-9]{1,3}([.,][0-9])?$"}]}


IDENTIFIER = re.compile(r"[^\W_][\w./-]{0,99}")


class Identifier(OneValue[Scalar]):
    """A short name without spaces, by which other entries and reports refer to this one."""

    def understand(self, scalar: Scalar, complaints: Complaints) -> Scalar | None:
        """Return the scalar."""
        if IDENTIFIER.fullmatch(scalar.text):
            return scalar
        complaints.add("not-an-identifier", scalar, value=scalar.text)
        return None

    def schema(self, language: Language) -> Schema:
        """Describe the form; a number is as good as a name."""
        beyond = r"\u00C0-\uFFFF"
        pattern = rf"^[A-Za-z0-9{beyond}][\w./{beyond}-]{{0,99}}$"
        return {"anyOf": [{"type": "string", "pattern": pattern}, {"type": "number"}]}


WORDS = Words()
MEANT = Meant()
PLACED = Placed()
DAY = Day()
EVERY = Every()
YES_OR_NO = YesOrNo()
PERCENT = Percent()
NAME = Identifier()
