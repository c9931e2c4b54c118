"""Where everything of a process map lies: bands of boxes, and the links between them.

Units are tenths of a millimetre; the map is as wide as a portrait page.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from spm_check.model.process import PROCESS_KINDS, Interaction, Process, ProcessKind

WIDTH = 1700
SIDE = 190
"""How wide the strips of those outside are, left and right."""
GUTTER = 64
"""Between boxes, and between rows of them: wide enough for an arrow and its number."""
BOX = 150
"""How high a box is."""
HEAD = 46
"""How high the title of a band is."""
COLUMNS = 4
LANE = 82
"""The room at both ends of a band for links that pass whole rows by."""
PAD = 26


@dataclass(frozen=True, slots=True)
class Box:
    """A process with the place of its box."""

    process: Process
    x: int
    y: int
    width: int
    row: int
    """The row of the whole map, which decides how a link goes."""

    @property
    def middle(self) -> int:
        """Where its middle is from the left."""
        return self.x + self.width // 2


@dataclass(frozen=True, slots=True)
class Band:
    """The processes of one kind."""

    kind: ProcessKind
    y: int
    height: int


@dataclass(frozen=True, slots=True)
class Link:
    """Everything that one process hands to another, under one number."""

    number: int
    giver: str
    taker: str
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MapPlan:
    """The whole map."""

    bands: tuple[Band, ...]
    boxes: Mapping[str, Box]
    links: tuple[Link, ...]
    height: int


def links_of(interactions: Iterable[Interaction]) -> tuple[Link, ...]:
    """Return the links between processes, numbered in the order in which they come."""
    found: dict[tuple[str, str], list[str]] = {}
    for each in interactions:
        if each.giver is not None and each.taker is not None:
            found.setdefault((each.giver, each.taker), []).append(each.what)
    numbered = enumerate(found.items(), 1)
    return tuple(Link(n, *ends, tuple(dict.fromkeys(what))) for n, (ends, what) in numbered)


def map_plan(processes: Sequence[Process], interactions: Iterable[Interaction]) -> MapPlan:
    """Return where the boxes of some processes lie, kind by kind, each kind in its own order."""
    bands: list[Band] = []
    boxes: dict[str, Box] = {}
    y, row = 0, 0
    for kind in PROCESS_KINDS:
        own = [process for process in processes if process.kind == kind]
        if not own:
            continue
        top, y = y, y + HEAD + PAD + GUTTER // 4
        columns = min(COLUMNS, len(own))
        room = WIDTH - 2 * (SIDE + LANE) - (columns - 1) * GUTTER
        width = min(room // columns, 420)
        for start in range(0, len(own), columns):
            line = own[start : start + columns]
            used = len(line) * width + (len(line) - 1) * GUTTER
            x = (WIDTH - used) // 2
            for process in line:
                boxes[process.id] = Box(process, x, y, width, row)
                x += width + GUTTER
            y, row = y + BOX + GUTTER, row + 1
        bands.append(Band(kind, top, y - top - GUTTER + PAD + GUTTER // 2))
        y = top + bands[-1].height + PAD
    return MapPlan(tuple(bands), boxes, links_of(interactions), max(y - PAD, 1))
