"""Where the lines of earlier runs are, and what is asked of every unit of a run."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Memory:
    """A cache of lines, and the question that they have to answer."""

    file: str
    question: bytes
