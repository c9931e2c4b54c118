"""First drafts for the quality manual: how a unit may say that it meets a clause."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from spm_check.model.text import Text
from spm_check.model.unit import UnitKind

VARIABLES = ("{unit}", "{head}", "{representative}")
"""What stands in drafts for the names of a unit: its own, and the titles of two offices."""

VARIABLE = re.compile(r"\{[^{}\s]*\}?|\}")
"""A variable, or what was perhaps meant to be one."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a draft (Markdown) that stands or falls with the requirements that it answers."""

    answers: tuple[str, ...]
    """The ids of these requirements; no other passage answers them."""
    text: Text
    kinds: Mapping[UnitKind, Text]
    """Other words for units of some kinds."""

    def for_(self, kind: UnitKind) -> Text:
        """Return the words for units of a kind."""
        return self.kinds.get(kind, self.text)


@dataclass(frozen=True, slots=True)
class StatementDraft:
    """The draft for one clause, in passages."""

    clause: str
    passages: tuple[Passage, ...]
