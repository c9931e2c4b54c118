"""What to do first: pure conclusions from the lines of all units."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import assert_never

from spm_check.model.clause import Catalogue, Requirement
from spm_check.model.finding import FindingCode
from spm_check.model.portfolio import (
    Advice,
    Fall,
    Group,
    Lack,
    LackKind,
    Late,
    Then,
    UnitLine,
    Weakness,
    rank,
)

ABSENT: frozenset[FindingCode] = frozenset(
    {"not-declared", "wrong-kind", "not-held", "obsolete", "unconfirmed", "practised-not-recorded"}
)
"""The findings that end where the document or record is made; the others ask for its care."""
FEW_MINORS = 5
"""With at most so many minor nonconformities, and no major one, a unit is nearly ready."""


def advise(
    groups: Sequence[Group], catalogues: Mapping[str, Catalogue], then: Mapping[str, Then]
) -> Advice:
    """Return what would help most units at once, and who needs somebody to look after them."""
    units = [unit for group in groups for unit in group.units]
    lacks = tuple(_lacks(units, catalogues))
    return Advice(
        documents=tuple(each for each in lacks if each.kind == "document"),
        records=tuple(each for each in lacks if each.kind == "record"),
        weakest=tuple(_weakest(groups, catalogues)),
        ready=tuple(u.path for u in _by_share(units) if u.summary.worst in SOUND),
        nearly=tuple(u.path for u in _by_share(units) if _nearly(u)),
        fell_back=tuple(_falls(units, then)),
        late=tuple(_late(units)),
    )


SOUND = frozenset({"conformity", "observation"})


def _by_share(units: Iterable[UnitLine]) -> list[UnitLine]:
    """Return units, those that fulfil the most first."""
    return sorted(units, key=lambda unit: (-rank(unit)[0], unit.path))


def _nearly(unit: UnitLine) -> bool:
    findings = unit.summary.findings
    return not findings["major"] and 0 < findings["minor"] <= FEW_MINORS


def _lacks(units: Iterable[UnitLine], catalogues: Mapping[str, Catalogue]) -> Iterator[Lack]:
    """Yield what is lacking, that which would close the most gaps first."""
    lacking: Counter[tuple[str, LackKind]] = Counter()
    closing: Counter[tuple[str, LackKind]] = Counter()
    for unit in units:
        of = catalogues[unit.catalogue].requirement_by_id
        missing = Counter(
            wanted
            for gap in unit.gaps
            if gap.code in ABSENT and gap.requirement is not None
            for wanted in _wanted(of[gap.requirement], gap.names)
        )
        lacking.update(missing.keys())
        closing.update(missing)
    for (name, kind), gaps in sorted(
        closing.items(), key=lambda each: (-each[1], -lacking[each[0]], each[0])
    ):
        yield Lack(name, kind, lacking[name, kind], gaps)


def _wanted(requirement: Requirement, unmet: tuple[str, ...]) -> Iterator[tuple[str, LackKind]]:
    """Yield what would meet a requirement: what it names, else what is called by its own id.

    A deed is told by what shows it, unless an obligatory procedure has to lay it down.
    """
    match requirement.kind:
        case "procedure" | "document":
            procedure = (requirement.procedure,) if requirement.procedure else ()
            names = unmet or procedure or requirement.documents or (requirement.id,)
            yield from ((name, "document") for name in names)
        case "record":
            yield requirement.record or requirement.id, "record"
        case "practice" if requirement.content_of:
            yield requirement.content_of, "document"
        case "practice":
            yield requirement.id, "record"
        case _:
            assert_never(requirement.kind)


def _weakest(groups: Sequence[Group], catalogues: Mapping[str, Catalogue]) -> Iterator[Weakness]:
    """Yield the clauses of which units fall short, those that most of them do first."""
    found: list[Weakness] = []
    if not groups:
        return iter(())
    for catalogue in catalogues.values():
        for clause in catalogue.clauses:
            counts = [_counted(group, catalogue.id, clause.number) for group in groups]
            majors, minors, of = (sum(column) for column in zip(*counts, strict=True))
            if majors or minors:
                where = max(range(len(groups)), key=lambda n: _share(counts[n]))
                name = groups[where].name if len(groups) > 1 else None
                found.append(Weakness(catalogue.id, clause.number, majors, minors, of, name))
    return iter(sorted(found, key=lambda w: (-(w.majors + w.minors) / w.of, -w.majors)))


def _counted(group: Group, catalogue: str, clause: str) -> tuple[int, int, int]:
    """Return how many units of a group fall far short, fall short, and have to do with a clause."""
    verdicts = Counter(
        unit.clauses[clause]
        for unit in group.units
        if unit.catalogue == catalogue and clause in unit.clauses
    )
    of = verdicts.total() - verdicts["excluded"] - verdicts["not_applicable"]
    return verdicts["major"], verdicts["minor"], of


def _share(counts: tuple[int, int, int]) -> float:
    majors, minors, of = counts
    return (majors + minors) / of if of else 0


def _falls(units: Iterable[UnitLine], then: Mapping[str, Then]) -> Iterator[Fall]:
    """Yield the units that fulfil a smaller share than before or have more majors, worst first."""
    fallen = [
        (_change(unit, then[unit.path]), unit)
        for unit in units
        if unit.path in then and _fell(unit, then[unit.path])
    ]
    for _, unit in sorted(fallen, key=lambda each: (each[0], each[1].path)):
        yield Fall(unit.path, then[unit.path])


def _change(unit: UnitLine, then: Then) -> int:
    return (unit.summary.fulfilled.tenths or 0) - (then.fulfilled.tenths or 0)


def _fell(unit: UnitLine, then: Then) -> bool:
    more_majors = unit.summary.findings["major"] > then.findings["major"]
    return _change(unit, then) < 0 or more_majors


def _late(units: Iterable[UnitLine]) -> Iterator[Late]:
    """Yield the units whose plan is behind, the most behind first."""
    behind = [
        Late(unit.path, unit.actions["late"], unit.actions["still-found"])
        for unit in units
        if unit.actions is not None and (unit.actions["late"] or unit.actions["still-found"])
    ]
    return iter(sorted(behind, key=lambda each: (-each.late, -each.still_found, each.path)))
