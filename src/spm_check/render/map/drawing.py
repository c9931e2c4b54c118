"""The process map as SVG. Every text of a user is escaped, and nothing in it is style or script."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from xml.sax.saxutils import escape

from spm_check.model.process import Process, ProcessKind, interactions
from spm_check.render.clean import clean
from spm_check.render.map.plan import BOX, HEAD, PAD, SIDE, WIDTH, Band, Box, Link, map_plan
from spm_check.render.map.ways import Way, way_of
from spm_check.render.paper.sheet import PORTRAIT, Picture
from spm_check.render.words.manual.book import MapWords

INK, RULE, GROUND, SIDES = "#1f3864", "#7f8fa9", "#f4f6f9", "#e3e9f2"
FILLS: Mapping[ProcessKind, str] = {
    "management": "#fff7e0",
    "core": "#e2f0e4",
    "support": "#e8eef8",
}
FONT = "Arial, 'Liberation Sans', 'Libertinus Serif', sans-serif"
TITLE, SMALL, SIDE_TEXT = 30, 24, 26
"""Sizes of letters; half of one is about how wide a letter is."""


def process_map(
    processes: Sequence[Process], offices: Mapping[str, str], words: MapWords
) -> Picture:
    """Return the map of some processes; `offices` gives the title of each office by its key."""
    plan = map_plan(processes, interactions(processes))
    ways = [(link, way_of(link, plan.boxes)) for link in plan.links]
    parts = [
        *_sides(plan.height, words),
        *(part for band in plan.bands for part in _band(band, words)),
        *(part for _, way in ways for part in _line(way)),
        *(part for box in plan.boxes.values() for part in _box(box, offices)),
        *(_number(link, way) for link, way in ways),
    ]
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {plan.height}"'
        f' font-family="{FONT}">'
        f'<rect width="{WIDTH}" height="{plan.height}" fill="#ffffff"/>{"".join(parts)}</svg>'
    )
    return Picture(svg, _told(processes, words), plan.height * PORTRAIT // WIDTH)


def _told(processes: Sequence[Process], words: MapWords) -> str:
    """Return what the map shows; the interactions stand in the table below it."""
    titles = "; ".join(process.title for process in processes)
    return words.shown.format(count=len(processes), titles=titles)


def _sides(height: int, words: MapWords) -> Iterator[str]:
    """Yield those outside: left what they need, right what they get."""
    for x, lines in ((0, words.needs), (WIDTH - SIDE + PAD, words.gets)):
        wide = SIDE - PAD
        yield _rect(x, 0, wide, height, SIDES, "none")
        yield _lines(lines, x + wide // 2, height // 2, SIDE_TEXT, bold=True)
    middle = height // 2
    for x in (SIDE - PAD, WIDTH - SIDE):
        yield (
            f'<path d="M{x} {middle - 18}h{PAD - 12}v-12l14 30l-14 30v-12h-{PAD - 12}z"'
            f' fill="{INK}"/>'
        )


def _band(band: Band, words: MapWords) -> Iterator[str]:
    x, wide = SIDE + 4, WIDTH - 2 * SIDE - 8
    yield _rect(x, band.y, wide, band.height, GROUND, RULE)
    title = words.kinds[band.kind]
    yield _text(title, x + PAD, band.y + HEAD - 10, TITLE, bold=True, anchor="start")


def _box(box: Box, offices: Mapping[str, str]) -> Iterator[str]:
    process = box.process
    yield _rect(box.x, box.y, box.width, BOX, FILLS[process.kind], INK)
    owner = offices.get(process.owner or "", "")
    title = _wrapped(process.title, box.width, TITLE, 2 if owner else 3)
    beneath = _wrapped(owner, box.width, SMALL, 2)
    high = len(title) * (TITLE + 4) + len(beneath) * (SMALL + 4)
    y = box.y + (BOX - high) // 2 + TITLE - 4
    for line in title:
        yield _text(line, box.middle, y, TITLE, bold=True)
        y += TITLE + 4
    for line in beneath:
        yield _text(line, box.middle, y - 4, SMALL)
        y += SMALL + 4


def _line(way: Way) -> Iterator[str]:
    x, y = way.end
    dx, dy = way.heading
    yield f'<path d="{way.path}" fill="none" stroke="{RULE}" stroke-width="5"/>'
    yield (
        f'<path d="M{x} {y}L{x - 16 * dx - 9 * dy} {y - 16 * dy - 9 * dx}'
        f'L{x - 16 * dx + 9 * dy} {y - 16 * dy + 9 * dx}z" fill="{INK}"/>'
    )


def _number(link: Link, way: Way) -> str:
    """Return the number in the middle of a link."""
    x, y = way.middle
    return (
        f'<circle cx="{x}" cy="{y}" r="17" fill="#ffffff" stroke="{RULE}" stroke-width="2"/>'
        f"{_text(str(link.number), x, y + 8, 22, bold=True)}"
    )


def _wrapped(text: str, width: int, size: int, most: int) -> list[str]:
    """Return a text in at most so many lines; what does not fit ends in an ellipsis."""
    letters = max(int((width - 16) / (size * 0.53)), 4)
    return wrap(clean(text), letters, max_lines=most, placeholder="…")


def _lines(lines: Iterable[str], x: int, y: int, size: int, *, bold: bool = False) -> str:
    lines = list(lines)
    top = y - (len(lines) - 1) * (size + 6) // 2 - 40
    return "".join(
        _text(line, x, top + number * (size + 6), size, bold=bold)
        for number, line in enumerate(lines)
    )


def _text(  # noqa: PLR0913  a text has as many sides
    text: str, x: int, y: int, size: int, *, bold: bool = False, anchor: str = "middle"
) -> str:
    weight = ' font-weight="bold"' if bold else ""
    shown = escape(clean(text))
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" fill="{INK}"{weight}'
        f' text-anchor="{anchor}">{shown}</text>'
    )


def _rect(  # noqa: PLR0913, PLR0917  a rectangle has as many sides
    x: int, y: int, width: int, height: int, fill: str, stroke: str
) -> str:
    return (
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="10" fill="{fill}"'
        f' stroke="{stroke}" stroke-width="3"/>'
    )
