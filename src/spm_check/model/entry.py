"""An entry to be added to the unit file, or to the plan file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Value = str | tuple[str, ...]
"""One text, or a list of texts, as they are to be read back."""


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A document or record as it is to stand in the unit file, or an action in the plan file."""

    section: Literal["documents", "records", "actions"]
    fields: Mapping[str, Value]
    """The keys of the entry in the order in which they are written, first what it is known by."""
