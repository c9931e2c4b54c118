"""The processes of a unit, and how one works on another (ISO 9001:2008, 4.1 and 4.2.2 c)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from spm_check.errors import Place

ProcessKind = Literal["management", "core", "support"]
"""What steers, what serves the public, and what makes that possible: the rows of a process map."""

PROCESS_KINDS: tuple[ProcessKind, ...] = get_args(ProcessKind)


@dataclass(frozen=True, slots=True)
class Process:
    """A process as the unit declares it."""

    id: str
    title: str
    kind: ProcessKind
    place: Place = field(compare=False)
    owner: str | None = None
    """The key of the office that answers for it."""
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    """Ids of the records and documents that show that it runs as meant."""


@dataclass(frozen=True, slots=True)
class Interaction:
    """What one process hands to another; None stands for the world outside the unit."""

    what: str
    giver: str | None
    taker: str | None


def interactions(processes: Iterable[Process]) -> Iterator[Interaction]:
    """Yield what goes into processes, then what only leaves the unit, in the order of the file.

    The output of one process is handed to every other whose input has the same words; case and
    spaces do not distinguish. What nobody in the unit gives comes from outside, and what nobody
    takes goes there.
    """
    processes = tuple(processes)
    givers, takers = _by_words(processes, "outputs"), _by_words(processes, "inputs")
    for process in processes:
        for what in process.inputs:
            given = [each for each in givers.get(_words(what), ()) if each != process.id]
            for giver in given or (None,):
                yield Interaction(what, giver, process.id)
    for process in processes:
        for what in process.outputs:
            if not any(each != process.id for each in takers.get(_words(what), ())):
                yield Interaction(what, process.id, None)


def _by_words(
    processes: Iterable[Process], side: Literal["inputs", "outputs"]
) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for process in processes:
        for what in process.inputs if side == "inputs" else process.outputs:
            ids = found.setdefault(_words(what), [])
            if process.id not in ids:
                ids.append(process.id)
    return found


def _words(what: str) -> str:
    return " ".join(what.casefold().split())
