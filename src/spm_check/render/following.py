"""What has become of the action plan, in words that all reports for people share."""

from collections.abc import Iterable, Iterator

from spm_check.model.finding import Finding
from spm_check.model.plan import URGENT, FollowedAction, FollowedPlan, Standing
from spm_check.model.report import GapReport
from spm_check.render.figures import day_of
from spm_check.render.plan_rows import owner_of
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words
from spm_check.render.words.plan.book import PlanWords


def plan_line(plan: FollowedPlan, words: PlanWords) -> str:
    """Return how many actions there are, how they stand, and how many findings have none."""
    counts = (f"{n} {words.counts[standing]}" for standing, n in plan.counts.items() if n)
    told = ", ".join(counts)
    actions = _counted(len(plan.actions), words.one_action, words.actions)
    without = words.all_planned
    if plan.unplanned:
        without = _counted(len(plan.unplanned), words.one_unplanned, words.unplanned)
    return f"{actions}{told and f': {told}'}; {without}"


def _counted(count: int, one: str, several: str) -> str:
    return one if count == 1 else several.format(count=count)


class Following:
    """Tells of each finding what the plan does about it; nothing where the unit has no plan."""

    def __init__(self, report: GapReport, words: Words) -> None:
        """Take the report that the findings belong to."""
        self._unit = report.unit
        self._words = words
        self._plan = plan_words(words.code)
        followed = report.plan.actions if report.plan else ()
        self._actions = {id(finding): each for each in followed for finding in each.found}

    def say(self, findings: Iterable[Finding], *, urgent: bool = False) -> Iterator[str]:
        """Yield a line on each action; `urgent` leaves out what can wait."""
        for standing, told in self.tell(findings):
            if standing in URGENT or not urgent:
                yield f"{self._plan.action}: {', '.join(told)}"

    def tell(self, findings: Iterable[Finding]) -> Iterator[tuple[Standing, tuple[str, ...]]]:
        """Yield how each action on some findings stands, who answers for it, and until when.

        The texts are clean.
        """
        actions = {id(each): each for f in findings if (each := self._actions.get(id(f)))}
        for each in actions.values():
            yield each.standing, (self._plan.told[each.standing], *self._who(each))

    def _who(self, each: FollowedAction) -> Iterator[str]:
        owner = owner_of(each.action, self._unit).replace("\n", " ")
        if owner:
            yield owner
        if each.action.due:
            yield self._plan.due.format(day=day_of(each.action.due, self._words))
