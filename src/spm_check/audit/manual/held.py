"""Which manuals of a unit were read, and whether everything that may be one was."""

from collections.abc import Iterable
from dataclasses import dataclass

from spm_check.audit.manual.prose import Prose
from spm_check.model.holdings import Holdings
from spm_check.model.manual_text import ManualText
from spm_check.model.unit import Document, Unit, is_live


@dataclass(frozen=True, slots=True)
class HeldManual:
    """A declared manual that counts, with the texts of its files by path."""

    document: Document
    texts: tuple[tuple[str, ManualText], ...]


@dataclass(frozen=True, slots=True)
class Manuals:
    """All manuals of a unit that somebody looked into; they are judged together."""

    read: tuple[HeldManual, ...]
    """In order of their ids."""
    prose: Prose
    unseen: bool
    """Whether there is a manual, or a file of one, that nobody looked into: it may say the rest."""

    @property
    def shared(self) -> bool:
        """Whether they are another unit's, which shares them with this one."""
        return any(each.document.origin for each in self.read)

    @property
    def unread(self) -> tuple[tuple[str, ManualText], ...]:
        """The files that were not read, or not to their end."""
        return tuple((path, text) for path, text in self.prose.texts if text.unread)


def manuals_of(unit: Unit, holdings: Holdings) -> Manuals:
    """Return the live manuals of a unit that were looked into; without any, those shared with it.

    One that is only on paper is unseen, and so is a file without a text. What is not held is no
    manual that could say anything.
    """
    own = _looked_into(unit.documents, holdings)
    return own if own.read or own.unseen else _looked_into(unit.shared, holdings)


def _looked_into(documents: Iterable[Document], holdings: Holdings) -> Manuals:
    unseen = False
    read: list[HeldManual] = []
    live = (each for each in documents if each.kind == "manual" and is_live(each))
    for document in sorted(live, key=lambda each: each.id):
        files = sorted(
            {path for each in document.holding.patterns for path in holdings.held.get(each, ())}
        )
        texts = tuple((path, holdings.manuals[path]) for path in files if path in holdings.manuals)
        unseen |= len(texts) < len(files) or not document.holding.patterns
        if texts:
            read.append(HeldManual(document, texts))
    files_once = {path: text for each in read for path, text in each.texts}
    return Manuals(tuple(read), Prose(tuple(sorted(files_once.items()))), unseen)
