"""What a unit takes over from the units above it: the documents that serve their children."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spm_check.model.holdings import join
from spm_check.model.unit import Document, Holding, Inheritance, Origin, Places, Unit


@dataclass(frozen=True, slots=True)
class Above:
    """A unit above another one, as it is seen from there."""

    unit: Unit
    folder: str
    """The way to its folder from that of the unit below, with slashes."""


def inheriting(unit: Unit, above: Iterable[Above]) -> Unit:
    """Return the unit with the documents that the units above it share, the nearest first.

    A record never serves another unit: each keeps its own. A document of the unit above is called
    `../PM-01` here, and one of the unit above that `../../PM-01`. So no id is taken twice, whatever
    the units call their documents, and none changes with a name or a folder.
    """
    if unit.inherits is None:
        return unit
    shared = tuple(
        document
        for level, each in enumerate(above, 1)
        for document in _shared(each, "../" * level, unit.file, unit.inherits)
    )
    return replace(unit, shared=shared)


def _shared(above: Above, prefix: str, file: str, inherits: Inheritance) -> Iterator[Document]:
    """Yield the documents that a unit shares, as another one sees them.

    Where to mend lies, for the unit below, at the line by which it inherits. The offices that
    prepared and approved are others than its own of the same name, so they are left out.
    """
    origin = Origin(above.unit.name, join(above.folder, above.unit.file))
    for document in above.unit.documents:
        if document.serves_children:
            patterns = (join(above.folder, each) for each in document.holding.patterns)
            yield replace(
                document,
                id=prefix + document.id,
                holding=Holding(tuple(patterns), document.holding.location),
                places=Places(file, (inherits.place.line, inherits.place.column), {}),
                prepared_by=None,
                approved_by=None,
                origin=origin,
            )
