"""From a unit's folder to proposals: find what nobody declared, read it, recognise it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from spm_check.cli.opening import OpenUnit
from spm_check.discovery.proposing import propose
from spm_check.extraction import ExtractionOptions, Progress, extract_all
from spm_check.model.proposal import Proposal
from spm_check.reading.catalogue.phrases import read_phrases
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.folder.holdings import take_holdings
from spm_check.reading.text.limits import Limits
from spm_check.render.clean import clean
from spm_check.render.words.proposals.book import ProposalWords


class Scanned(NamedTuple):
    """A unit with what is proposed for the files that it does not declare."""

    of: OpenUnit
    proposals: tuple[Proposal, ...]
    """One for every undeclared file, in the order of their paths."""


def scanned(
    of: OpenUnit, limits: Limits, options: ExtractionOptions, words: ProposalWords
) -> Scanned:
    """Propose something, or nothing, for every file of a unit that nobody declared."""
    where, _, catalogue = of
    undeclared = take_holdings(where.folder, where.name, of.unit.patterns, limits).undeclared
    phrases = read_phrases(os.path.join(own_clauses(), catalogue.id))
    with _progress(words) as progress:
        proposals = tuple(
            propose(name, extract, phrases, catalogue)
            for name, extract in extract_all(undeclared, where.folder, options, progress)
        )
    return Scanned(of, proposals)


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
                bar.console.print(clean(note))

        yield draw
