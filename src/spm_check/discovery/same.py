"""A key for caches of what is made from things that are never changed."""

from typing import Generic, TypeVarTuple

Things = TypeVarTuple("Things")


class Same(Generic[*Things]):
    """Things that are compared by identity, so that no look at them is needed."""

    def __init__(self, *things: *Things) -> None:
        """Take the things."""
        self.things = things

    def __hash__(self) -> int:
        """Return a number by their identities."""
        return hash(tuple(map(id, self.things)))

    def __eq__(self, other: object) -> bool:
        """Say whether the other has these very things."""
        return isinstance(other, Same) and list(map(id, self.things)) == list(map(id, other.things))
