"""From a path to a gap report: find, read, take the holdings, audit, follow up the plan."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, get_args

from spm_check.cli.guard import tell
from spm_check.cli.language import as_language
from spm_check.cli.options import COLOURS
from spm_check.cli.targets import FORMATS
from spm_check.errors import Complaint, UnusableError
from spm_check.model.holdings import ObstacleKind
from spm_check.model.plan import Plan
from spm_check.model.report import GapReport
from spm_check.model.text import LANGUAGES, Language
from spm_check.model.unit import FailOn, Unit
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.finder import UnitPath, find_unit
from spm_check.reading.unit.project import HERE, ProjectSettings, read_project
from spm_check.render.words.book import Words
from spm_check.review import Declaration, declared_at, review_declared
from spm_check.review.parents import Parent, Parents

CHOICES: dict[str, tuple[str, ...]] = {
    "lang": LANGUAGES,
    "format": FORMATS,
    "fail-on": get_args(FailOn),
    "color": COLOURS,
    "root": (HERE,),
}
"""The keys of `[tool.spm-check]` with the words that each allows."""

UNSEEN: ObstacleKind = "root-unnamed"


class Audited(NamedTuple):
    """One unit's report, where the unit is, and what its project sets."""

    report: GapReport
    path: UnitPath
    settings: ProjectSettings

    @property
    def language(self) -> Language:
        """The language of its report: the unit's own, else that of its project, else Indonesian."""
        return self.report.unit.language or as_language(self.settings.lang) or "id"


class Declared(NamedTuple):
    """One unit as it declares itself, where it is, and what its project sets."""

    path: UnitPath
    unit: Unit
    plan: Plan | None
    settings: ProjectSettings
    above: tuple[Parent, ...] | None = ()
    """The units from which it inherits; None where nobody said where they may be looked for."""

    @property
    def language(self) -> Language:
        """The language of what is told about it: its own, else its project's, else Indonesian."""
        return self.unit.language or as_language(self.settings.lang) or "id"


def declared(unit: str, shelf: Shelf, limits: Limits, root: str | None = None) -> Declared:
    """Read the unit at a path, with what the units above it within a root share.

    Without a root that of the project counts, if it sets one.
    Raises `UnusableError` with every mistake in the unit file, its plan and the project's settings.
    """
    path = find_unit(unit)
    wrong: list[Complaint] = []
    language: str | None = None
    declaration, settings = None, ProjectSettings()
    try:
        settings = read_project(path.folder, CHOICES, limits)
    except UnusableError as error:
        wrong.extend(error.complaints)
    try:
        within = root or settings.root
        parents = Parents(within, shelf, limits) if within else None
        declaration = declared_at(path, shelf, limits, parents)
    except UnusableError as error:
        wrong.extend(error.complaints)
        language = error.language
    if wrong or declaration is None:
        told = declaration.unit.language if declaration else None
        raise UnusableError(tuple(wrong), language or told)
    return Declared(path, declaration.unit, declaration.plan, settings, declaration.above)


def audited(  # noqa: PLR0913, PLR0917  an audit rests on as much
    unit: str,
    shelf: Shelf,
    limits: Limits,
    on: date,
    outputs: Iterable[str] = (),
    root: str | None = None,
) -> Audited:
    """Audit the unit at a path.

    `outputs` are the files that this run will write; they are not part of what the unit holds.
    `root` is the folder within which the units above it are looked for. Raises `UnusableError` as
    `declared` does.
    """
    return audited_as(declared(unit, shelf, limits, root), shelf, limits, on, outputs)


def audited_as(
    opened: Declared, shelf: Shelf, limits: Limits, on: date, outputs: Iterable[str] = ()
) -> Audited:
    """Audit a unit as it was read; the rest as of `audited`."""
    path, unit, plan, settings, above = opened
    report = review_declared(path, Declaration(unit, plan, above), shelf, limits, on, outputs)
    return Audited(report, path, settings)


def tell_unseen(outcomes: Iterable[Audited], words: Words) -> None:
    """Tell on stderr which units were audited without what the units above them share.

    For what a command shows where there is no room for what could not be examined.
    """
    for each in outcomes:
        if any(obstacle.kind == UNSEEN for obstacle in each.report.obstacles):
            tell(f"{each.path.file}: {words.flaws[UNSEEN]}")
