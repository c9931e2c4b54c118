"""The values that options take, each refused in the user's language where it is none."""

import re
from collections.abc import Sequence
from datetime import date

import click

from spm_check.cli.spoken import Mistake, name_of
from spm_check.cli.targets import FORMATS, Target
from spm_check.model.calendar import Interval
from spm_check.reading.text.limits import LIMITS

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
SHORT_SPANS = {"d": "days", "w": "weeks", "m": "months", "y": "years"}
SHORT_INTERVAL = re.compile(r"(\d+)([dwmy])", re.ASCII)

MOST_JOBS = 1024


class Day(click.ParamType[date]):
    """A date, `YYYY-MM-DD`."""

    name = "date"

    def convert(
        self,
        value: str | date,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> date:
        """Return the date, or raise `Mistake`."""
        if isinstance(value, date):
            return value
        try:
            if ISO_DAY.fullmatch(value):  # Python knows more forms, which people read differently
                return date.fromisoformat(value)
        except ValueError:
            pass
        raise Mistake("day-wrong", value=value, option=name_of(param))


class Limit(click.ParamType[tuple[str, int]]):
    """A limit to change: `NAME=NUMBER`."""

    name = "limit"

    def convert(
        self,
        value: str | tuple[str, int],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[str, int]:
        """Return the name and the number, or raise `Mistake`."""
        if isinstance(value, tuple):
            return value
        name, _, number = value.partition("=")
        if name not in LIMITS:
            raise Mistake.unknown("choice-unknown", name, LIMITS, option=name_of(param))
        if not (number.isascii() and number.isdigit() and int(number[:18]) > 0):
            raise Mistake("limit-wrong", value=value, name=name)
        return name, int(number[:18])


class Within(click.ParamType[Interval]):
    """An interval as a unit file has it (`90 days`, `3 bulan`), or in short (`90d`, `3m`)."""

    name = "interval"

    def convert(
        self,
        value: str | Interval,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Interval:
        """Return the interval, or raise `Mistake`."""
        from spm_check.reading.shape.scalars import interval_of  # noqa: PLC0415  only where it is given

        if isinstance(value, Interval):
            return value
        short = SHORT_INTERVAL.fullmatch(value.strip())
        found = interval_of(f"{short[1]} {SHORT_SPANS[short[2]]}" if short else value)
        if found is None:
            raise Mistake("interval-wrong", value=value, option=name_of(param))
        return found


class Jobs(click.ParamType[int]):
    """How much is done at the same time."""

    name = "jobs"

    def convert(
        self,
        value: str | int,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> int:
        """Return the number, or raise `Mistake`."""
        text = str(value)
        if text.isascii() and text.isdigit() and 0 < int(text[:9]) <= MOST_JOBS:
            return int(text)
        raise Mistake("jobs-wrong", value=text, option=name_of(param))


class TargetType(click.ParamType[Target]):
    """Where to write: `FILE`, or `FORMAT=FILE`."""

    name = "target"

    def __init__(self, formats: Sequence[str] = FORMATS) -> None:
        """Take the formats that there are."""
        self.formats = formats

    def convert(
        self,
        value: str | Target,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Target:
        """Return the target, or raise `Mistake` for a format that there is not."""
        if isinstance(value, Target):
            return value
        target = Target.of(value)
        if not target.path.strip():
            raise Mistake("option-needs-value", option=name_of(param))
        if target.format is not None and target.format not in self.formats:
            known, named = self.formats, name_of(param)
            raise Mistake.unknown("format-unknown", target.format, known, option=named)
        return target
