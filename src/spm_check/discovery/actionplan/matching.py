"""Which action of the plan a row is about, and what the row says that the plan does not."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from spm_check.discovery.actionplan.rows import SaidRow
from spm_check.model.plan import PLAN_FIELDS, Action, Plan, PlanField
from spm_check.model.plan_list import Outcome, PlanRow, RowTrouble, Trouble
from spm_check.model.unit import Office


@dataclass(frozen=True, slots=True)
class Scene:
    """What rows are held against."""

    plan: Plan
    """The plan as it is; one without actions where there is none yet."""
    offices: Sequence[Office]
    ours: Callable[[AbstractSet[str]], AbstractSet[str]]
    """Tells which of some fingerprints can be those of findings at the unit."""
    shown: Callable[[str], str]
    """How a text of the plan stands in a workbook: only what differs from that is a change."""


class Matching:
    """Holds row after row against the plan."""

    def __init__(self, scene: Scene) -> None:
        """Take the plan."""
        self._scene = scene
        self._actions = {mark: each for each in scene.plan.actions for mark in each.findings}
        self._titles = {office.key: scene.shown(office.title) for office in scene.offices}
        self._keys = {title.casefold(): key for key, title in self._titles.items()}

    def row(self, said: SaidRow, ours: AbstractSet[str]) -> PlanRow:
        """Return what becomes of a row; `ours` are the fingerprints that the unit can have."""
        unread = [each for each in said.troubles if each.why == "fingerprint-unread"]
        if not said.marks and not said.fields and not said.troubles:
            return PlanRow(said.number, "blank", about=said.about)
        if unread or not said.marks:
            return self._left(said, *(unread or [Trouble("no-fingerprint")]))
        before = {id(a): a for mark in said.marks if (a := self._actions.get(mark))}
        if len(before) > 1 or (before and any(mark not in self._actions for mark in said.marks)):
            return self._left(said, Trouble("several-actions"))
        strange = [mark for mark in said.marks if mark not in self._actions and mark not in ours]
        if strange:
            return self._left(said, *(Trouble("not-ours", mark) for mark in strange))
        return self._taken(said, next(iter(before.values()), None))

    @staticmethod
    def _left(said: SaidRow, *troubles: Trouble) -> PlanRow:
        cells = (each for each in said.troubles if each.why in CELLS)
        all_ = (*troubles, *cells)
        return PlanRow(said.number, "left", said.marks, said.about, troubles=all_)

    def _taken(self, said: SaidRow, before: Action | None) -> PlanRow:
        news = dict(self._news(said, before))
        only_open = before is None and news == {"status": "open"}
        outcome: Outcome = "changed" if before else "new"
        if not news or only_open:
            outcome = "left" if said.troubles else "same" if before else "blank"
        return PlanRow(
            said.number,
            outcome,
            said.marks,
            said.about,
            news if outcome in {"new", "changed"} else None,
            before,
            tuple(self._kept(said, before)) if before else (),
            said.troubles,
        )

    def _kept(self, said: SaidRow, before: Action) -> Iterator[PlanField]:
        """Yield what is blank in the row and not in the plan, which is never emptied by that."""
        mistaken = {CELLS[each.why] for each in said.troubles if each.why in CELLS}
        for name in PLAN_FIELDS:
            blank = name not in said.fields and name not in mistaken
            if blank and name != "status" and self._shown(before, name):
                yield name

    def _news(self, said: SaidRow, before: Action | None) -> Iterator[tuple[PlanField, str]]:
        """Yield what is filled in and not as it stands in the plan."""
        for name, text in said.fields.items():
            told = self._keys.get(text.casefold(), text) if name == "owner" else text
            known = before and self._shown(before, name) == text
            same = known or (before and name == "owner" and before.owner == told)
            if not same:
                yield name, told

    def _shown(self, action: Action, name: PlanField) -> str:
        """Return how a field of an action stands in a workbook."""
        match name:
            case "due":
                return action.due.isoformat() if action.due else ""
            case "status":
                return action.status
            case "owner":
                return self._titles.get(action.owner or "") or self._scene.shown(action.owner or "")
            case _:
                return self._scene.shown(getattr(action, name) or "")


CELLS: dict[RowTrouble, PlanField] = {"day-unread": "due", "status-unread": "status"}
"""Which field a cell is of that is not understood."""
