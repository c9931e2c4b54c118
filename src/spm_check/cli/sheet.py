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
        if self.told is not None and format_ in {"json", "markdown"}:
            return self._with_baseline(format_, self.told)
        report = self.report
        if format_ in IN_REPOSITORY:
            report = from_repository(report, self.audited.path, os.environ)
        return RENDER[format_](report, self.words)

    def paint(self, console: "Console") -> None:
        """Draw the report."""
        from spm_check.render.terminal import render_terminal  # noqa: PLC0415

        render_terminal(self.report, self.words, console, self.detail)
        if self.told is not None:
            from spm_check.render.comparison_terminal import render_baseline  # noqa: PLC0415
            from spm_check.render.words.comparison import comparison_words  # noqa: PLC0415

            console.print()
            render_baseline(self.told, self.words, comparison_words(self.words.code), console)

    def _with_baseline(self, format_: str, told: Comparison) -> bytes:
        """Return the report in a format that can tell what it is to a baseline."""
        if format_ == "json":
            from spm_check.render.comparison_json import baseline_keys  # noqa: PLC0415
            from spm_check.render.json_v1 import render_json  # noqa: PLC0415

            return render_json(self.report, self.words, baseline_keys(told)).encode()
        from spm_check.render.comparison_markdown import baseline_markdown  # noqa: PLC0415
        from spm_check.render.words.comparison import comparison_words  # noqa: PLC0415

        section = baseline_markdown(told, self.words, comparison_words(self.words.code))
        return RENDER[format_](self.report, self.words) + section.encode()
