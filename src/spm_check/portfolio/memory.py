"""Where the lines of earlier runs are, and what is asked of every unit of a run."""

from dataclasses import dataclass

SETTLED = 2_000_000_000
"""For so many nanoseconds after a change a file may change again without its time telling."""


@dataclass(frozen=True, slots=True)
class Memory:
    """A cache of lines, and the question that they have to answer."""

    file: str
    asking: bytes
    """Who asks, as a digest."""
    question: bytes
    began: int
    """When the run began, in nanoseconds."""

    def may_keep(self, newest: int) -> bool:
        """Say whether what changed last at a time had changed before the run began.

        Else it may have been read before it changed.
        """
        return newest < self.began - SETTLED
