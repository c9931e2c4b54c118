"""A procedure before any unit has one: the draft that a catalogue holds for a clause."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from spm_check.model.text import Text

Role = Literal["head", "representative", "keeper", "lead-auditor", "auditor", "owner", "officer"]
"""Who does a step, as long as no unit has said which of its offices that is."""

Variable = Role | Literal["unit", "service"]
"""What stands in braces within the texts and is filled in for a unit."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A word that the procedure uses, and what is meant by it."""

    term: Text
    means: Text


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence of policy, with the requirements that it answers."""

    rule: Text
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that somebody does; `does` begins with a verb and goes on after the office."""

    by: Role
    does: Text
    needs: Text
    time: Text
    output: Text
    answers: tuple[str, ...]
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Procedure:
    """The draft of one procedure in both languages, with blanks for what only a unit knows."""

    clause: str
    title: Text
    roles: Mapping[Role, Text]
    """What each role is called where a unit has no such office."""
    definitions: tuple[Definition, ...]
    purpose: Text
    policy: tuple[Rule, ...]
    references: tuple[Text, ...]
    tools: tuple[Text, ...]
    qualifications: tuple[Text, ...]
    warnings: tuple[Text, ...]
    related: tuple[Text, ...]
    """Other procedures that it has to do with."""
    records: tuple[Text, ...]
    offices: tuple[Text, ...]
    """Who has to do with it beside those who do its steps."""
    steps: tuple[Step, ...]

    @property
    def answered(self) -> Iterator[str]:
        """The requirements that policy and steps answer, as often as they do."""
        parts: tuple[Rule | Step, ...] = (*self.policy, *self.steps)
        return (each for part in parts for each in part.answers)
