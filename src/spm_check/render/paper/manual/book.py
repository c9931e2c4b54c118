"""A manual with the words that it is told in."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from spm_check.model.calendar import Interval
from spm_check.model.manual import Manual
from spm_check.model.text import is_blank
from spm_check.render.figures import day_of, interval_of
from spm_check.render.words.book import Words
from spm_check.render.words.manual.book import ManualWords
from spm_check.render.words.paper.book import PaperWords


class Book:
    """One manual in one language."""

    def __init__(self, manual: Manual, words: Words, own: ManualWords, paper: PaperWords) -> None:
        """Take the manual, the words of reports, those of the manual, and those of papers."""
        self.manual = manual
        self.report = manual.report
        self.unit = manual.report.unit
        self.words = words
        self.own = own
        self.paper = paper

    @cached_property
    def offices(self) -> Mapping[str, str]:
        """The title of every office by its key."""
        return {office.key: office.title for office in self.unit.offices}

    @property
    def number(self) -> str:
        """The number of the manual, or a blank for it."""
        document = self.manual.document
        return self.given(document.number if document else None, self.own.front.number)

    @property
    def revision(self) -> str:
        """The revision of the manual, or a blank for it."""
        document = self.manual.document
        return self.given(document.revision if document else None, self.own.front.revision)

    @property
    def effective(self) -> str:
        """The day from which the manual is in force, or a blank for it."""
        document = self.manual.document
        day = document.effective if document else None
        return self.day(day) or self.blank(self.own.front.effective)

    def given(self, text: str | None, what: str) -> str:
        """Return a text; where there is none, a blank that says what belongs there."""
        return self.blank(what) if text is None or is_blank(text) else text

    def blank(self, what: str) -> str:
        """Return a blank that the unit fills in."""
        return self.own.front.blank.format(what=what[:1].lower() + what[1:])

    def day(self, day: date | None) -> str:
        """Return a day in words; nothing for none."""
        return day_of(day, self.words) if day else ""

    def span(self, interval: Interval | None) -> str:
        """Return an interval in words; nothing for none."""
        return interval_of(interval, self.words) if interval else ""
