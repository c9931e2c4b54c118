"""What became of each row of an action plan that was read back."""

from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from spm_check.model.plan import PlanField
from spm_check.model.plan_list import Outcome, PlanList, PlanRow, Trouble
from spm_check.render.clean import clean
from spm_check.render.words.plan.book import PlanWords

STYLES: dict[Outcome, str] = {"new": "green", "changed": "yellow", "left": "bold red"}
TOLD: tuple[Outcome, ...] = ("new", "changed", "left")
"""What is told row by row; what is the same or blank is only counted."""
LONGEST = 160
"""How much is shown of a text."""


def render_plan_list(read: PlanList, path: str, words: PlanWords, console: Console) -> None:
    """Print every row that changes anything or is not taken, then how many there are of each."""
    talk = words.talk
    heading = talk.heading.format(path=path, sheet=read.sheet)
    console.print(Text(clean(heading), "bold"))
    console.print()
    for row in read.rows:
        if row.outcome in TOLD or row.troubles or row.kept:
            first, *others = _lines(row, words)
            console.print(Text(first, STYLES.get(row.outcome, "")))
            for each in others:
                console.print(Padding(Text(each), (0, 0, 0, 4)))
    console.print()
    console.print(Text(counted(read, words), "bold"))


def rows_left(read: PlanList, words: PlanWords) -> Iterator[str]:
    """Yield what cannot be taken over, row by row, and the counts."""
    for row in read.rows:
        for trouble in row.troubles:
            yield f"{words.talk.row.format(row=row.number)}: {_trouble(trouble, words)}"
    yield counted(read, words)


def counted(read: PlanList, words: PlanWords) -> str:
    """Return how many rows there are, and what becomes of them."""
    outcomes: tuple[Outcome, ...] = ("new", "changed", "same", "blank", "left")
    counts = {outcome: len(read.of(outcome)) for outcome in outcomes}
    return words.talk.counts.format(rows=len(read.rows), **counts)


def _lines(row: PlanRow, words: PlanWords) -> Iterator[str]:
    talk = words.talk
    what = {"new": talk.new, "changed": talk.changed, "left": talk.left}.get(row.outcome)
    named = talk.row.format(row=row.number)
    about = _short(row.about)
    yield f"{named}{(what and f', {what}') or ''}{(about and f': {about}') or ''}"
    for name, text in (row.fields or {}).items():
        yield f"{words.fields[name]}: {_change(row, name, text, words)}"
    for trouble in row.troubles:
        yield _trouble(trouble, words)
    if row.kept:
        yield talk.kept.format(fields=", ".join(words.fields[name] for name in row.kept))


def _change(row: PlanRow, name: PlanField, text: str, words: PlanWords) -> str:
    """Return what a field is to say, after what it says now."""
    new = _said(name, text, words)
    if row.before is None:
        return new
    old = getattr(row.before, name)
    was = _said(name, str(old), words) if old else words.talk.blank
    return f"{was} -> {new}"


def _said(name: PlanField, text: str, words: PlanWords) -> str:
    told = {str(status): said for status, said in words.statuses.items()}
    return told.get(text, text) if name == "status" else _short(text)


def _trouble(trouble: Trouble, words: PlanWords) -> str:
    value = trouble.value
    if trouble.why == "too-long":
        value = next(said for name, said in words.fields.items() if name == value)
    return words.talk.troubles[trouble.why].format(value=_short(value))


def _short(text: str) -> str:
    told = clean(" ".join(text.split()))
    return told if len(told) <= LONGEST else told[: LONGEST - 1] + "…"
