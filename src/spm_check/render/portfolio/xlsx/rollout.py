"""The sheets of the roll-out plan: its phases, and the units of each with what they reach."""

from collections.abc import Iterator, Mapping

from spm_check.model.report import Count
from spm_check.model.rollout import FollowedRollout, PhaseStanding
from spm_check.render.portfolio.rollout import RolloutTeller
from spm_check.render.portfolio.xlsx.table import HEADER, Cell, CityPaper
from spm_check.render.xlsx.paper import Column, write
from spm_check.render.xlsx.styles import GREEN, RED, YELLOW

GROUND: Mapping[PhaseStanding, str | None] = {
    "behind": RED,
    "under-way": YELLOW,
    "not-begun": None,
    "reached": GREEN,
}


def rollout(paper: CityPaper) -> None:
    """Write the sheets; there are none where there is no plan."""
    followed = paper.portfolio.rollout
    if followed is None:
        return
    teller = RolloutTeller(followed, paper.portfolio, paper.words)
    _phases(paper, followed, teller)
    _units(paper, followed, teller)


def _phases(paper: CityPaper, followed: FollowedRollout, teller: RolloutTeller) -> None:
    own = teller.own
    sheet = paper.sheet(own.sheet, teller.title)
    write(sheet, 2, 0, teller.conclusion, paper.styles.of(bold=True))
    columns = (
        Column(own.phase, 34),
        Column(own.target, 10),
        Column(own.start, 12),
        Column(own.by, 14),
        Column(own.units, 9),
        Column(own.reached, 10),
        Column(own.together, 10),
        Column(own.standing, 28),
    )
    paper.table(sheet, HEADER, columns)
    paper.filled(sheet, columns, _phase_lines(paper, followed, teller))


def _phase_lines(
    paper: CityPaper, followed: FollowedRollout, teller: RolloutTeller
) -> Iterator[list[Cell]]:
    styles = paper.styles
    right = styles.cell(align="right")
    for each, line in zip(followed.phases, teller.lines(), strict=True):
        phase = each.phase
        yield [
            Cell(phase.name, styles.cell(bold=True)),
            _share(paper, phase.target),
            Cell(phase.start, styles.day()),
            Cell(phase.by, styles.day()),
            Cell(len(phase.units), right),
            Cell(len(each.reached), right),
            _share(paper, each.fulfilled.tenths),
            Cell(line.told, styles.cell(GROUND[each.standing])),
        ]


def _units(paper: CityPaper, followed: FollowedRollout, teller: RolloutTeller) -> None:
    own = teller.own
    sheet = paper.sheet(own.units_sheet, own.units_title)
    columns = (
        Column(own.phase, 34),
        Column(own.by, 14),
        Column(paper.words.labels.unit, 34),
        Column(paper.tables.units["path"], 30),
        Column(paper.words.labels.fulfilled, 11),
        Column(own.target, 11),
        Column(own.standing, 22),
    )
    paper.table(sheet, HEADER, columns)
    paper.filled(sheet, columns, _unit_lines(paper, followed, teller))


def _unit_lines(
    paper: CityPaper, followed: FollowedRollout, teller: RolloutTeller
) -> Iterator[list[Cell]]:
    """Yield the units phase by phase, those that have reached the target last."""
    own, plain, day = teller.own, paper.styles.cell(), paper.styles.day()
    counts = {unit.path: unit.summary.fulfilled for unit in paper.portfolio.units}
    for each in followed.phases:
        phase = each.phase
        ground = RED if each.standing == "behind" else None
        arrived = frozenset(each.reached)
        for path in (*(short.path for short in each.short), *each.reached):
            there = path in arrived
            said = own.standings["reached"] if there else own.short
            yield [
                Cell(phase.name, plain),
                Cell(phase.by, day),
                Cell(teller.name(path), paper.styles.cell(bold=True)),
                Cell(path, plain),
                _reached(paper, counts.get(path), own.unread),
                _share(paper, phase.target),
                Cell(said, paper.styles.cell(GREEN if there else ground)),
            ]
    for path in followed.unplanned:
        cells = [Cell(own.no_phase, plain), Cell(None, plain), Cell(teller.name(path), plain)]
        rest = [Cell(None, plain), Cell(None, plain)]
        yield [*cells, Cell(path, plain), _reached(paper, counts.get(path), own.unread), *rest]


def _reached(paper: CityPaper, count: Count | None, unread: str) -> Cell:
    """Return what a unit fulfils, or that it could not be read."""
    return Cell(unread, paper.styles.cell()) if count is None else _share(paper, count.tenths)


def _share(paper: CityPaper, tenths: int | None) -> Cell:
    look = paper.styles.cell(align="right", num_format="0.0%")
    return Cell(None if tenths is None else tenths / 1000, look)
