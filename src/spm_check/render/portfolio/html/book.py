"""What every section of the page is made from."""

from typing import NamedTuple

from spm_check.model.portfolio import Portfolio
from spm_check.model.report import Colour, Count
from spm_check.render.figures import percent
from spm_check.render.html.drawing import light
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.portfolio.filing import report_link
from spm_check.render.portfolio.naming import Names
from spm_check.render.words.book import Words
from spm_check.render.words.page.book import PageWords
from spm_check.render.words.portfolio.book import PortfolioWords


class Book(NamedTuple):
    """A portfolio with the words of every report, of portfolios and of pages."""

    portfolio: Portfolio
    words: Words
    own: PortfolioWords
    page: PageWords
    names: Names
    folder: str | None
    """The folder beside the page that has the reports of its units; None where there is none."""

    def counted(self, count: Count) -> str:
        """Return a count: 3 of 6."""
        return f"{count.met} {self.words.labels.of} {count.of}"

    def share(self, count: Count) -> str:
        """Return a count in percent, or that it is one of nothing."""
        return percent(count.tenths, self.words) if count.of else self.page.not_determined

    def light(self, colour: Colour | None) -> Html:
        """Return a traffic light with its word; nothing where there is none."""
        return joined(" ", light(colour, self.words.colours[colour])) if colour else Html()

    def linked(self, path: str, name: str) -> Html:
        """Return the name of a unit as a link to its report, where that is written."""
        if self.folder is None:
            return joined(name)
        return element("a", name, href=report_link(self.folder, path))
