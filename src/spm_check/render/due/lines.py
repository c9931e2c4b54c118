"""What falls due in words that all formats share; every text is clean."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from spm_check.model.calendar import Interval
from spm_check.model.due import Due
from spm_check.model.plan import Action
from spm_check.model.unit import LegalBasis, Unit
from spm_check.render.clean import clean
from spm_check.render.figures import day_of
from spm_check.render.words.book import Words
from spm_check.render.words.due import due_words
from spm_check.render.words.due.book import DueWords


class Calendar(NamedTuple):
    """What falls due at a unit from a day on, up to another."""

    unit: Unit
    on: date
    within: Interval
    dues: tuple[Due, ...]

    @property
    def until(self) -> date:
        """The last day that it looks at."""
        return self.within.after(self.on)


@dataclass(frozen=True, slots=True)
class DueLine:
    """One thing that falls due, in words."""

    day: str
    """As `2012-06-30`; where there is none, that there is none."""
    away: str
    """How far the day is away, or how long it is past."""
    kind: str
    about: str
    offices: tuple[str, ...]
    sentence: str


class DueTeller:
    """Tells what falls due at one unit, seen from one day, in one language."""

    def __init__(self, unit: Unit, on: date, words: Words) -> None:
        """Take the unit whose offices answer, and the day from which days are counted."""
        self._titles = {office.key: office.title for office in unit.offices}
        self._on = on
        self._words = words
        self.own = due_words(words.code)

    def tell(self, due: Due) -> DueLine:
        """Return one line."""
        phrase, about = self.own.kinds[due.kind], about_of(due)
        template = phrase.sentence if due.on else phrase.undated
        day = day_of(due.on, self._words) if due.on else ""
        return DueLine(
            due.on.isoformat() if due.on else self.own.no_day,
            away(due.on, self._on, self.own) if due.on else "",
            phrase.name,
            about,
            tuple(self.office(key) for key in due.offices),
            template.format(about=about, day=day),
        )

    def office(self, key: str) -> str:
        """Return an office by its title, or whoever an action names instead."""
        return clean(" ".join(self._titles.get(key, key).split()))


def about_of(due: Due) -> str:
    """Return what falls due: an item by id and title, a law by what it is about, an action."""
    match due.about:
        case LegalBasis():
            texts: Iterable[str | None] = (due.about.citation, due.about.about)
            text = ", ".join(each for each in texts if each)
        case Action():
            action = due.about
            text = action.about or action.correction or action.corrective_action or due.key
        case _:
            text = f"{due.about.id} {due.about.title}"
    return clean(" ".join(text.split())).rstrip(".")


def away(day: date, on: date, own: DueWords) -> str:
    """Return how far a day is away from another, or how long it is past."""
    days = (day - on).days
    if days < 0:
        return own.one_late if days == -1 else own.late.format(days=-days)
    return {0: own.today, 1: own.tomorrow}.get(days) or own.ahead.format(days=days)
