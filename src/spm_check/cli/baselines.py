"""A baseline: what a run is held to, and how it is made, tightened or made anew."""

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from spm_check.cli.failing import fails
from spm_check.cli.guard import tell
from spm_check.cli.outputs import write_file
from spm_check.cli.spoken import Mistake
from spm_check.cli.targets import Target
from spm_check.errors import Complaint, Place, UnusableError
from spm_check.model.comparison import Comparison
from spm_check.model.past import PastReport, Withheld
from spm_check.model.report import GapReport
from spm_check.reading.text.limits import Limits
from spm_check.render.words.book import Words


class Baseline(NamedTuple):
    """What was asked about a baseline."""

    path: str | None
    update: bool
    reset: bool

    @property
    def targets(self) -> tuple[Target, ...]:
        """The file, which no report may be written over and which is nothing the unit holds."""
        return (Target(self.path, "json"),) if self.path else ()

    def hold(self, report: GapReport, words: Words, limits: Limits) -> "Held":
        """Return a report held to the baseline; nothing is written yet.

        Raises `UnusableError` for a baseline that is not there, is not whole, or is of another
        unit. Only to make it anew it need not be there.
        """
        if self.path is None:
            return Held(self, report, words, None)
        from spm_check.audit.comparing import hold_to  # noqa: PLC0415  only with a baseline
        from spm_check.render.past import past_of  # noqa: PLC0415

        now = past_of(report, words)
        return Held(self, report, words, hold_to(self._read(self.path, now, limits), now))

    def _read(self, path: str, now: PastReport, limits: Limits) -> PastReport:
        from spm_check.reading.report.report_file import of_this_unit, read_report  # noqa: PLC0415

        if not os.path.lexists(path):
            if self.reset:
                return replace(now, findings=())
            raise UnusableError((Complaint("baseline-missing", Place(path, 0, 0)),))
        return of_this_unit(read_report(path, limits), path, now.unit, now.catalogue)


class Held(NamedTuple):
    """A report and what it is to its baseline, if there is one."""

    baseline: Baseline
    report: GapReport
    words: Words
    comparison: Comparison | None

    @property
    def told(self) -> Comparison | None:
        """What the report itself tells; a baseline that is made anew is told of apart."""
        return None if self.baseline.reset else self.comparison

    def fails(self, fail_on: str) -> bool:
        """Say whether something is at or above a grade that the baseline does not forgive."""
        if self.baseline.reset:
            return False
        if self.comparison is not None:
            return self.comparison.reaches(fail_on)
        return fails(self.report, fail_on)

    def write(self) -> None:
        """Write the baseline, where that is asked for, and tell what it forgives and what not."""
        if self.comparison is None or self.baseline.path is None:
            return
        if self.baseline.update:
            self._update(self.comparison, self.baseline.path)
        elif self.baseline.reset:
            self._reset(self.comparison, self.baseline.path)

    def _update(self, comparison: Comparison, path: str) -> None:
        """Write the present report, withholding all that is new or worse."""
        from spm_check.audit.comparing import not_forgiven  # noqa: PLC0415
        from spm_check.render.words.comparison import comparison_words  # noqa: PLC0415

        withheld = not_forgiven(comparison)
        self._put(path, withheld)
        own = comparison_words(self.words.code)
        tell(own.updated.format(path=path, count=len(withheld)))

    def _reset(self, comparison: Comparison, path: str) -> None:
        """Write the present report, and tell every finding that is forgiven from now on."""
        from spm_check.render.comparison import forgiven  # noqa: PLC0415
        from spm_check.render.words.comparison import comparison_words  # noqa: PLC0415

        self._put(path, ())
        own, lines = comparison_words(self.words.code), list(forgiven(comparison, self.words))
        told = own.reset if lines else own.forgives_nothing
        tell("\n".join([told.format(path=path, count=len(lines)), *lines]))

    def _put(self, path: str, withheld: Sequence[Withheld]) -> None:
        from spm_check.render.comparison_json import withheld_keys  # noqa: PLC0415
        from spm_check.render.json_v1 import render_json  # noqa: PLC0415

        write_file(path, render_json(self.report, self.words, withheld_keys(withheld)).encode())


def baseline_asked(path: str | None, *, update: bool, reset: bool) -> Baseline:
    """Return what was asked about a baseline; raise `Mistake` for what cannot be meant."""
    if update and reset:
        raise Mistake("baseline-both")
    if path is None and (update or reset):
        option = "--update-baseline" if update else "--reset-baseline"
        raise Mistake("baseline-unnamed", option=option)
    if path is not None and not path.strip():
        raise Mistake("option-needs-value", option="--baseline")
    return Baseline(path, update, reset)
