"""Reports to render, and what is drawn of them: examples, and units that a test writes itself."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from string import Formatter

from rich.console import Console

from spm_check.cli.auditing import audited
from spm_check.cli.screen import Paper
from spm_check.model.report import GapReport
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import DEFAULT

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
NAMES = tuple(sorted(path.parent.name for path in EXAMPLES.glob("*/unit.yaml")))
"""The example units."""

ON = date(2012, 7, 1)
"""The day of every audit that a test makes itself."""

SHELF = Shelf(own_clauses())


@cache
def example(name: str) -> GapReport:
    """Return the report of an example on the day that its head comment names."""
    folder = EXAMPLES / name
    day = re.search(r"--on (\S+)", (folder / "unit.yaml").read_text(encoding="utf-8"))
    assert day is not None, name
    return audited(str(folder), SHELF, DEFAULT, date.fromisoformat(day[1])).report


def report_of(folder: Path, text: str, files: Iterable[str] = (), on: date = ON) -> GapReport:
    """Return the report of a unit file that is written here, beside files of these names."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "unit.yaml").write_text(text, encoding="utf-8")
    for name in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("isi", encoding="utf-8")
    return audited(str(folder), SHELF, DEFAULT, on).report


def drawn(
    paint: Callable[[Console], None],
    width: int = 80,
    *,
    colour: bool = False,
    encoding: str = "utf-8",
) -> str:
    """Return what is painted; markup stays on, so that a text which is not cleaned would act."""
    paper = Paper(encoding)
    console = Console(
        file=paper,
        width=width,
        force_terminal=colour,
        force_interactive=False,
        force_jupyter=False,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
    )
    paint(console)
    return paper.getvalue()


def flat(text: str) -> str:
    """Return drawn text in one line without frames, so that a sentence is found as it was."""
    return " ".join(re.sub("[│|╭╮╰╯─]", " ", text).split())


def names_in(template: str) -> set[str]:
    """Return the names in braces of a phrase; an empty name is one of them."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}
