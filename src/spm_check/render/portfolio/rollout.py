"""What has become of a roll-out plan, in words that all formats for people share."""

from collections.abc import Iterator
from typing import NamedTuple, assert_never

from spm_check.model.portfolio import Portfolio
from spm_check.model.rollout import FollowedPhase, FollowedRollout, PhaseStanding, Short
from spm_check.render.figures import day_of, percent
from spm_check.render.portfolio.naming import Names
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio import portfolio_words
from spm_check.render.words.rollout import rollout_words


class PhaseLine(NamedTuple):
    """A phase as people read it; the texts are as they were written, to be cleaned."""

    name: str
    target: str
    start: str
    by: str
    reached: str
    """How many of how many units."""
    together: str
    standing: PhaseStanding
    told: str
    """The standing in words: how far the target date is away, or when the phase begins."""
    short: tuple[str, ...]
    """The units that have not reached the target, each with its share."""


class RolloutTeller:
    """Says what has become of the roll-out plan of a portfolio."""

    def __init__(self, rollout: FollowedRollout, portfolio: Portfolio, words: Words) -> None:
        """Take the plan beside the units that it is about."""
        self.words = words
        self.own = rollout_words(words.code)
        self._rollout = rollout
        self._on = portfolio.on
        self._names = Names(portfolio, words, portfolio_words(words.code))
        self._paths = frozenset(unit.path for unit in portfolio.units)

    @property
    def title(self) -> str:
        """The heading."""
        return self.own.title.format(file=self._rollout.file)

    @property
    def conclusion(self) -> str:
        """How many units should have reached their target, how many have, and how many early."""
        ahead = self._rollout.ahead
        early = self.own.one_ahead if ahead == 1 else self.own.ahead.format(count=ahead)
        return " ".join((self._so_far(), *([early] if ahead else [])))

    def _so_far(self) -> str:
        own, rollout = self.own, self._rollout
        first = min((each.phase.by for each in rollout.phases), default=self._on)
        if self._on < first:
            return own.not_due.format(day=day_of(first, self.words))
        day = day_of(self._on, self.words)
        return own.conclusion.format(day=day, planned=rollout.planned, reached=rollout.reached)

    def lines(self) -> Iterator[PhaseLine]:
        """Yield the phases in the order of the plan."""
        for each in self._rollout.phases:
            phase, words = each.phase, self.words
            units = f"{len(each.reached)} {words.labels.of} {len(phase.units)}"
            yield PhaseLine(
                name=phase.name,
                target=percent(phase.target, words),
                start=day_of(phase.start, words),
                by=day_of(phase.by, words),
                reached=units if phase.units else self.own.no_units,
                together=percent(each.fulfilled.tenths, words),
                standing=each.standing,
                told=self._told(each),
                short=tuple(self._short(each)),
            )

    def unplanned(self) -> tuple[str, tuple[str, ...]]:
        """Return what stands before the units that are in no phase, and their names."""
        paths = self._rollout.unplanned
        own = self.own
        heading = own.one_unplanned if len(paths) == 1 else own.unplanned
        return heading.format(count=len(paths)), tuple(self.name(path) for path in paths)

    def _told(self, each: FollowedPhase) -> str:
        own, left = self.own, each.left
        match each.standing:
            case "reached":
                return own.standings["reached"]
            case "not-begun":
                return own.begins.format(day=day_of(each.phase.start, self.words))
            case "behind":
                return own.one_late if left == -1 else own.late.format(days=-left)
            case "under-way":
                told = {0: own.today, 1: own.one_left}
                return told.get(left) or own.left.format(days=left)
            case _:
                assert_never(each.standing)

    def _short(self, each: FollowedPhase) -> Iterator[str]:
        for short in each.short:
            yield f"{self.name(short.path)} ({self.share(short)})"

    def share(self, short: Short) -> str:
        """Return what a unit fulfils that is not there yet, or that it could not be read."""
        count = short.fulfilled
        return self.own.unread if count is None else percent(count.tenths, self.words)

    def read(self, path: str) -> bool:
        """Say whether the unit at a path could be read."""
        return path in self._paths

    def name(self, path: str) -> str:
        """Return the name of a unit, with its path where others have the same.

        Of one that could not be read it is the path.
        """
        return self._names[path] if self.read(path) else path
