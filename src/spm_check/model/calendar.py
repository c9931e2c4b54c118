"""Intervals as people write them, and when they end."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Span = Literal["day", "week", "month", "year"]
"""The unit of an interval."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A positive number of days, weeks, months or years."""

    count: int
    span: Span

    def after(self, day: date) -> date:
        """Return the day on which the interval that starts on `day` ends.

        Months and years keep to the end of the month (31 January and one month is the last
        of February). A day past the calendar's end is the calendar's last day.
        """
        try:
            if self.span == "day":
                return day + timedelta(days=self.count)
            if self.span == "week":
                return day + timedelta(weeks=self.count)
            months = self.count * (12 if self.span == "year" else 1)
            year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
            last = calendar.monthrange(year, month + 1)[1]
            return date(year, month + 1, min(day.day, last))
        except (OverflowError, ValueError):
            return date.max


ONE_YEAR = Interval(1, "year")
"""How long a nil return holds where the record names no interval of its own."""
