"""What every section of the page is made from."""

from typing import NamedTuple

from spm_check.model.clause import Clause
from spm_check.model.report import GapReport
from spm_check.render.words.book import Words
from spm_check.render.words.page.book import PageWords


class Book(NamedTuple):
    """A report with the words of every report and those of the page."""

    report: GapReport
    words: Words
    own: PageWords

    def titled(self, clause: Clause) -> str:
        """Return a clause by number and heading."""
        return f"{clause.number} {clause.title.in_(self.words.code)}"
