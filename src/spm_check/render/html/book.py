"""What every section of the page is made from."""

from typing import NamedTuple

from spm_check.model.clause import Clause
from spm_check.model.comparison import Comparison
from spm_check.model.report import Colour, Count, GapReport
from spm_check.render.figures import percent
from spm_check.render.html.drawing import light
from spm_check.render.html.elements import Html, joined
from spm_check.render.words.book import Words
from spm_check.render.words.page.book import PageWords


class Book(NamedTuple):
    """A report with the words of every report and those of the page."""

    report: GapReport
    words: Words
    own: PageWords
    told: Comparison | None = None
    """What the report is to its baseline; None where it is held to none."""

    def titled(self, clause: Clause) -> str:
        """Return a clause by number and heading."""
        return f"{clause.number} {clause.title.in_(self.words.code)}"

    def counted(self, count: Count) -> str:
        """Return a count: 3 of 6."""
        return f"{count.met} {self.words.labels.of} {count.of}"

    def share(self, count: Count) -> str:
        """Return a count in percent, or that it is one of nothing."""
        return percent(count.tenths, self.words) if count.of else self.own.not_determined

    def light(self, colour: Colour | None) -> Html:
        """Return a traffic light with its word; nothing where there is none."""
        return joined(" ", light(colour, self.words.colours[colour])) if colour else Html()
