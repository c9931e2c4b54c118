"""By what a calendar knows an event again: the unit, what falls due, and not the day."""

import hashlib
from collections.abc import Iterable, Iterator

from spm_check.model.due import Due


def identified(unit: str, dues: Iterable[Due]) -> Iterator[tuple[str, Due]]:
    """Yield everything that falls due at a unit with the name of its event, each name once.

    The name stays when the day moves, so that subscribers see the event move. What cannot be
    told apart (one law declared twice) is numbered.
    """
    seen: dict[tuple[str, str], int] = {}
    for due in dues:
        again = seen[due.kind, due.key] = seen.get((due.kind, due.key), -1) + 1
        told = "\0".join((unit, due.kind, due.key, str(again or "")))
        yield f"{hashlib.sha256(told.encode()).hexdigest()[:32]}@spm-check", due
