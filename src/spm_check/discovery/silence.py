"""Papers that are no evidence, whatever they speak of: theses, invoices, laws, and the like."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from spm_check.discovery.matching import Known
from spm_check.model.extract import FileShape
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import Source

ENOUGH = 2
"""How many marks on a page tell a kind of paper whose title does not."""

HEAD: frozenset[Source] = frozenset({"title", "file-name"})


class Silence(NamedTuple):
    """The kinds of papers without evidence that a file seems to be, in alphabetical order."""

    told: tuple[str, ...] = ()
    suspected: tuple[str, ...] = ()
    """Those of which only a common word tells; what plainly serves a clause is none of them."""


def silence_of(
    found: Iterable[tuple[Source, Known]], shape: FileShape, phrases: Phrases
) -> Silence:
    """Return the kinds of silent papers that the phrases of a file tell."""
    others = {each.key for each in phrases.silent if each.shape not in {None, shape}}
    told: set[str] = set()
    suspected: set[str] = set()
    spared: set[str] = set()
    hints: dict[tuple[str, ...], Known] = {}
    for source, known in found:
        if source in HEAD:
            told.update(known.tells)
            suspected.update(known.suspects)
            spared.update(known.spares)
        if known.hints and source not in {"folder", "property"}:
            hints[known.words] = known
    counted = Counter(kind for known in hints.values() for kind in known.hints)
    told.update(kind for kind, count in counted.items() if count >= ENOUGH)
    no = spared | others
    return Silence(tuple(sorted(told - no)), tuple(sorted(suspected - told - no)))
