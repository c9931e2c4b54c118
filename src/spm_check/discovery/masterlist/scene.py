"""What a list is taken over into: the unit, its files, the clauses."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from spm_check.discovery.masterlist.files import Shelf
from spm_check.model.proposal import ProposedKind
from spm_check.model.unit import Unit

Suggest = Callable[[str, ProposedKind], tuple[str, ...]]
"""From a title and a kind to the clauses that it may be evidence for, the best first."""


@dataclass(frozen=True)
class Scene:
    """What a list is taken over into."""

    unit: Unit
    files: tuple[str, ...]
    """The files of the unit's folder, with `/`."""
    undeclared: tuple[str, ...]
    """Those of them that no entry names."""
    clauses: AbstractSet[str]
    """The clauses and requirements that may be named."""
    suggest: Suggest
    shelf: Shelf = field(init=False)
    undeclared_shelf: Shelf = field(init=False)

    def __post_init__(self) -> None:
        """Put the files in order by what they are called, once for all rows."""
        object.__setattr__(self, "shelf", Shelf(self.files))
        object.__setattr__(self, "undeclared_shelf", Shelf(self.undeclared))

    @property
    def english(self) -> bool:
        """Whether the unit file speaks English."""
        return self.unit.language == "en"
