"""A report as it is shown: in a format, and with what it is to its baseline."""

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from spm_check.cli.auditing import Audited
from spm_check.cli.formats import IN_REPOSITORY, RENDER
from spm_check.cli.in_repository import from_repository
from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.words.book import Words

if TYPE_CHECKING:
    from rich.console import Console


class Sheet(NamedTuple):
    """A report, its words, the comparison to tell with it, and how much of it to draw."""

    audited: Audited
    words: Words
    told: Comparison | None
    detail: Any

    @property
    def report(self) -> GapReport:
        """The report itself."""
        return self.audited.report

    def content(self, format_: str) -> bytes:
        """Return the report as the bytes of a file."""
        if format_ == "terminal":
            from spm_check.cli.screen import draw_plain  # noqa: PLC0415  rich is for terminals

            return draw_plain(self.paint)
        report = self.report
        if format_ in IN_REPOSITORY:
            report = from_repository(report, self.audited.path, os.environ)
        return RENDER[format_](report, self.words, self.told)

    def paint(self, console: "Console") -> None:
        """Draw the report."""
        from spm_check.render.terminal import render_terminal  # noqa: PLC0415

        render_terminal(self.report, self.words, console, self.detail)
        if self.told is not None:
            from spm_check.render.comparison_terminal import render_baseline  # noqa: PLC0415
            from spm_check.render.words.comparison import comparison_words  # noqa: PLC0415

            console.print()
            render_baseline(self.told, self.words, comparison_words(self.words.code), console)
