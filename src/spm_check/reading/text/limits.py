"""How much input is read before it is refused; each limit can be raised, none removed."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one run."""

    bytes: int = 8_000_000
    """The size of one YAML file."""
    depth: int = 20
    """How deep lists and mappings may lie in one another."""
    events: int = 1_000_000
    """How many pieces (scalars, beginnings and ends) one YAML file may have."""
    scalar: int = 20_000
    """The length of one text in characters."""
    entries: int = 1_000_000
    """How many files and folders a unit's folder may hold."""


DEFAULT = Limits()

LIMITS = tuple(field.name for field in fields(Limits))
"""The names by which limits are raised."""
