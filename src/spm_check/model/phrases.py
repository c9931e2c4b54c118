"""The words by which the papers of a unit tell what they are for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from spm_check.model.extract import FileShape
from spm_check.model.learned import Learned


@dataclass(frozen=True, slots=True)
class SilentKind:
    """A kind of paper that is no evidence, whatever it speaks of."""

    key: str
    title: tuple[str, ...] = ()
    """Phrases of which one in its name or at its head tells it."""
    perhaps: tuple[str, ...] = ()
    """Phrases of which one does so too, but not where name or head also tell a clause plainly."""
    page: tuple[str, ...] = ()
    """Phrases of which two anywhere on its first page tell it."""
    unless: tuple[str, ...] = ()
    """Phrases of which one in its name or at its head tells that it is something else."""
    shape: FileShape | None = None
    """Of what shape the files of this kind are; None where they may be of any."""


@dataclass(frozen=True)
class Phrases:
    """What a catalogue knows of the words for its clauses."""

    clauses: Mapping[str, tuple[str, ...]]
    """The phrases of each clause, in every language; one phrase may belong to several."""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words of everyday that papers on a clause use; each alone tells nothing."""
    common: tuple[str, ...] = ()
    """Words that stand in papers of all sorts, so that they tell nothing even together."""
    weak: tuple[str, ...] = ()
    """Phrases that tell something only beside others: they are used for much else."""
    nothing: tuple[str, ...] = ()
    """Phrases that stand for no clause, though a part of them would."""
    silent: tuple[SilentKind, ...] = ()
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words with the other ways in which they are written."""
    learned: Learned | None = None
    """What sample papers teach beside; None where nothing was learned."""
    service: str | None = None
    """The clause of procedures that tell of none: those by which the unit serves."""
