"""Exit codes: part of the interface, like the commands."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What a run ended with; a format never changes it."""

    CONFORMS = 0
    """Audited; nothing at or above `--fail-on`. Also: done, for commands that judge nothing."""
    GAPS = 1
    """Audited; something at or above `--fail-on`."""
    USAGE = 2
    """Wrong arguments."""
    UNUSABLE = 3
    """No unit found, or unit, catalogue or settings unreadable or invalid."""
    UNWRITTEN = 4
    """A report could not be written."""
    BUG = 70
    """Anything unforeseen."""
    INTERRUPTED = 130
    """Ctrl-C."""
