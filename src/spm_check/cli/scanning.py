"""From a unit's folder to proposals: find what nobody declared, read it, recognise it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from spm_check.cli.language import as_language
from spm_check.discovery.proposing import propose
from spm_check.extraction import ExtractionOptions, Progress, extract_all
from spm_check.model.clause import Catalogue
from spm_check.model.proposal import Proposal
from spm_check.model.text import Language
from spm_check.model.unit import Unit
from spm_check.reading.finder import UnitPath, find_unit
from spm_check.reading.holdings import take_holdings
from spm_check.reading.limits import Limits
from spm_check.reading.phrases import read_phrases
from spm_check.reading.shelf import Shelf, own_clauses
from spm_check.reading.unit import read_unit
from spm_check.render.words.proposals.book import ProposalWords


class Scanned(NamedTuple):
    """A unit with what is proposed for the files that it does not declare."""

    path: UnitPath
    unit: Unit
    catalogue: Catalogue
    proposals: tuple[Proposal, ...]
    """One for every undeclared file, in the order of their paths."""


def found_unit(unit: str, limits: Limits) -> tuple[UnitPath, Unit, Catalogue]:
    """Return the unit at a path with its catalogue.

    Raises `UnusableError` with every mistake in the unit file.
    """
    path = find_unit(unit)
    shelf = Shelf(own_clauses())
    declared = read_unit(path.file, path.name, shelf, limits)
    return path, declared, shelf[declared.catalogues[0]]


def scanned(
    found: tuple[UnitPath, Unit, Catalogue],
    limits: Limits,
    options: ExtractionOptions,
    words: ProposalWords,
) -> Scanned:
    """Propose something, or nothing, for every file of a unit that nobody declared."""
    path, unit, catalogue = found
    patterns = [pattern for item in unit.items for pattern in item.holding.patterns]
    undeclared = take_holdings(path.folder, path.name, patterns, limits).undeclared
    phrases = read_phrases(os.path.join(own_clauses(), catalogue.id))
    with _progress(words) as progress:
        proposals = tuple(
            propose(name, extract, phrases, catalogue)
            for name, extract in extract_all(undeclared, path.folder, options, progress)
        )
    return Scanned(path, unit, catalogue, tuple(sorted(proposals, key=lambda each: each.path)))


@contextmanager
def _progress(words: ProposalWords) -> Iterator[Progress | None]:
    """Give what draws the progress on stderr; nothing where nobody watches."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415  only where somebody watches
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bar(*columns, console=Console(stderr=True, markup=False), transient=True) as bar:
        task = bar.add_task(words.talk.reading, total=None)

        def draw(done: int, total: int, note: str) -> None:
            bar.update(task, completed=done, total=total)
            if note:
                bar.console.print(note)

        yield draw


def language_of(unit: Unit, asked: str | None) -> Language:
    """Return the language of a review: the one asked for, else that of the unit."""
    return as_language(asked) or unit.language or "id"
