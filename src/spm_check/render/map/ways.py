"""How a link goes from one box of a process map to another without crossing a third."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spm_check.render.map.plan import BOX, GUTTER, SIDE, WIDTH, Box, Link

BEND = 62
"""How far a link within a row bends out of it."""

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Way:
    """The line of a link, where its number stands, where it ends, and in which direction."""

    path: str
    middle: Point
    end: Point
    heading: Point


def way_of(link: Link, boxes: Mapping[str, Box]) -> Way:
    """Return how a link goes.

    To the next box in a row straight; further in a row around those between, forward above and
    back below; to a row next to it in a curve; further along the end of the bands.
    """
    giver, taker = boxes[link.giver], boxes[link.taker]
    apart = (link.number % 5 - 2) * 18  # so that links of one box do not lie on one another
    if giver.row == taker.row and taker.x - giver.x == giver.width + GUTTER:
        y = giver.y + BOX // 2 + apart
        start, end = (giver.x + giver.width, y), (taker.x, y)
        return Way(_straight((start, end)), ((start[0] + end[0]) // 2, y), end, (1, 0))
    if giver.row == taker.row:
        y = giver.y if taker.x > giver.x else giver.y + BOX
        bend = -BEND if taker.x > giver.x else BEND
        start, end = (giver.middle + apart, y), (taker.middle - apart, y)
        return _curve(start, end, bend, bend)
    down = 1 if giver.row < taker.row else -1
    start = (giver.middle + apart, giver.y + (BOX if down > 0 else 0))
    end = (taker.middle - apart, taker.y + (0 if down > 0 else BOX))
    if abs(giver.row - taker.row) == 1:
        bend = (end[1] - start[1]) // 2
        return _curve(start, end, bend, -bend)
    return _around(start, end, down, link.number)


def _curve(start: Point, end: Point, leaving: int, arriving: int) -> Way:
    """Return a curve that leaves and arrives upright."""
    (x0, y0), (x3, y3) = start, end
    path = f"M{x0} {y0}C{x0} {y0 + leaving} {x3} {y3 + arriving} {x3} {y3}"
    middle = ((x0 + x3) // 2, (y0 + y3) // 2 + 3 * (leaving + arriving) // 8)
    return Way(path, middle, end, (0, -1 if arriving > 0 else 1))


def _around(start: Point, end: Point, down: int, number: int) -> Way:
    """Return a way along the nearer end of the bands, each link in a lane of its own."""
    left = start[0] + end[0] < WIDTH
    lane = 24 + number % 3 * 18
    x = SIDE + lane if left else WIDTH - SIDE - lane
    out, back = start[1] + down * (16 + number % 3 * 8), end[1] - down * (16 + number % 3 * 8)
    points = (start, (start[0], out), (x, out), (x, back), (end[0], back), end)
    return Way(_straight(points), (x, (out + back) // 2 + number % 4 * 36 - 54), end, (0, down))


def _straight(points: Sequence[Point]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in points)
