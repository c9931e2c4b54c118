"""Papers that are no evidence, whatever they speak of: theses, invoices, laws, and the like."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import NamedTuple

from spm_check.discovery.matching import Known
from spm_check.discovery.weighing import NAMING
from spm_check.model.extract import FileShape
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import Source

ENOUGH = 2
"""How many marks on a page tell a kind of paper whose title does not."""


class Silence(NamedTuple):
    """The kinds of papers without evidence that a file seems to be, in alphabetical order."""

    told: tuple[str, ...] = ()
    by_page: tuple[str, ...] = ()
    """Those that marks on the page tell, but neither name nor head."""
    suspected: tuple[str, ...] = ()
    """Those of which only a common word tells; what plainly serves a clause is none of them."""


def silence_of(
    found: Iterable[tuple[Source, Known]],
    spared: Collection[str],
    shape: FileShape,
    phrases: Phrases,
) -> Silence:
    """Return the kinds of silent papers that the phrases of a file tell.

    `spared` are those that its name or its head says it is not.
    """
    others = {each.key for each in phrases.silent if each.shape not in {None, shape}}
    told: set[str] = set()
    suspected: set[str] = set()
    hints: dict[tuple[str, ...], Known] = {}
    for source, known in found:
        if source in NAMING:
            told.update(known.tells)
            suspected.update(known.suspects)
        if known.hints and source not in {"folder", "property"}:
            hints[known.words] = known
    counted = Counter(kind for known in hints.values() for kind in known.hints)
    by_page = {kind for kind, count in counted.items() if count >= ENOUGH} - told
    no = others.union(spared)
    return Silence(
        *(tuple(sorted(each - no)) for each in (told, by_page, suspected - told - by_page))
    )
