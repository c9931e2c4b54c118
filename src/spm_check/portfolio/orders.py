"""What holds for every unit of a run."""

from dataclasses import dataclass
from datetime import date

from spm_check.portfolio.filing import Filing
from spm_check.portfolio.memory import Memory
from spm_check.reading.text.limits import Limits


@dataclass(frozen=True, slots=True)
class Orders:
    """What every worker has to know."""

    root: str
    """The folder or URL below which the units lie, as people know it."""
    on: date
    clauses: str
    """The folder of the catalogues."""
    limits: Limits
    filing: Filing | None = None
    """Where the report of each unit is written; nowhere where there is none."""
    in_full: bool = False
    """Whether lines carry their particulars: a format is asked for that tells each finding."""
    lies: str | None = None
    """The root as workers elsewhere reach it; None where it is a URL, or nobody is elsewhere."""
    above: str | None = None
    """The folder within which units above are looked for, as workers reach it; None: the root."""
    run: str = ""
    """Tells one run from the next for a worker that outlives it."""
    memory: Memory | None = None
    """Where lines are kept for later runs; nowhere where there is none."""

    @property
    def lines_only(self) -> bool:
        """Whether lines are all that is asked for; nothing else is kept."""
        return self.filing is None and not self.in_full
