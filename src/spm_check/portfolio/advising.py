"""What to do first: pure conclusions from the lines of all units."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain
from typing import assert_never

from spm_check.model.clause import Catalogue, Requirement
from spm_check.model.finding import FindingCode
from spm_check.model.portfolio import (
    Advice,
    Fall,
    Gap,
    Group,
    Lack,
    LackKind,
    Late,
    Then,
    UnitLine,
    Weakness,
    rank,
)
from spm_check.model.report import Verdict

Wanted = tuple[str, str, LackKind]
"""What is lacking: the catalogue that asks for it, its name there, and what it is."""

ABSENT: frozenset[FindingCode] = frozenset(
    {"not-declared", "wrong-kind", "not-held", "obsolete", "unconfirmed", "practised-not-recorded"}
)
"""The findings that end where the document or record is made; the others ask for its care."""
SOUND = frozenset({"conformity", "observation"})
"""The worst grades of a unit without a nonconformity."""
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


def _by_share(units: Iterable[UnitLine]) -> list[UnitLine]:
    """Return units, those that fulfil the most first."""
    return sorted(units, key=lambda unit: (-rank(unit)[0], unit.path))


def _nearly(unit: UnitLine) -> bool:
    findings = unit.summary.findings
    return not findings["major"] and 0 < findings["minor"] <= FEW_MINORS


def _lacks(units: Sequence[UnitLine], catalogues: Mapping[str, Catalogue]) -> Iterator[Lack]:
    """Yield what is lacking, that which would close the most gaps first.

    Of those that would close as many, that which would close the more major ones is first.
    """
    lacking: Counter[Wanted] = Counter()
    closing: Counter[Wanted] = Counter()
    majors: Counter[Wanted] = Counter()
    for catalogue in catalogues.values():
        those = [unit.gaps for unit in units if unit.catalogue == catalogue.id]
        # Counted by what they are in memory: equal gaps are mostly one object, and there are
        # millions of them, of which but hundreds differ.
        gaps = dict(
            zip(map(id, chain.from_iterable(those)), chain.from_iterable(those), strict=True)
        )
        wanted = {key: frozenset(_missing(gap, catalogue)) for key, gap in gaps.items()}
        for each in those:
            lacking.update(frozenset().union(*map(wanted.__getitem__, map(id, each))))
        for key, count in Counter(map(id, chain.from_iterable(those))).items():
            for one in wanted[key]:
                closing[one] += count
                majors[one] += count if gaps[key].grade == "major" else 0
    for one in sorted(closing, key=lambda w: (-closing[w], -majors[w], -lacking[w], w)):
        yield Lack(*one, units=lacking[one], gaps=closing[one])


def _missing(gap: Gap, catalogue: Catalogue) -> Iterator[Wanted]:
    """Yield what would end a finding; nothing where something is there and needs care.

    A quality manual is each unit's own: it says what the unit does (ISO 9001:2008, 4.2.2).
    """
    if gap.code in ABSENT and gap.requirement is not None:
        manuals = {each.id for each in catalogue.documents if each.kind == "manual"}
        for name, kind in _wanted(catalogue.requirement_by_id[gap.requirement], gap.names):
            yield catalogue.id, name, "record" if name in manuals else kind


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
    """Yield the clauses of which units fall short, those of which most units do first.

    It is units that count and not their share: a clause that a single unit has to do with is not
    the weakest of a city.
    """
    tallies = [_tallied(group) for group in groups]
    found: list[Weakness] = []
    for catalogue in catalogues.values():
        for clause in catalogue.clauses:
            key = catalogue.id, clause.number
            counts = [tally.get(key, Counter()) for tally in tallies]
            whole = sum(counts, Counter[Verdict]())
            if _short(whole):
                where = _standing_out(groups, counts)
                majors, minors = whole["major"], whole["minor"]
                found.append(Weakness(*key, majors, minors, _judged(whole), where))
    return iter(sorted(found, key=lambda w: (-(w.majors + w.minors), -w.majors, w.of)))


def _tallied(group: Group) -> dict[tuple[str, str], Counter[Verdict]]:
    """Return how many units of a group have each verdict on each clause of each catalogue."""
    seen: dict[str, Counter[tuple[str, Verdict]]] = {}
    for unit in group.units:
        seen.setdefault(unit.catalogue, Counter()).update(unit.clauses.items())
    tally: dict[tuple[str, str], Counter[Verdict]] = {}
    for catalogue, counts in seen.items():
        for (clause, verdict), count in counts.items():
            tally.setdefault((catalogue, clause), Counter())[verdict] = count
    return tally


def _short(counts: Counter[Verdict]) -> int:
    return counts["major"] + counts["minor"]


def _judged(counts: Counter[Verdict]) -> int:
    """Return how many units have to do with a clause."""
    return counts.total() - counts["excluded"] - counts["not_applicable"]


def _standing_out(groups: Sequence[Group], counts: Sequence[Counter[Verdict]]) -> str | None:
    """Return the group where the largest share falls short; None where all do alike."""
    shares = {
        group.name: (Fraction(_short(each), _judged(each)), _short(each))
        for group, each in zip(groups, counts, strict=True)
        if _judged(each)
    }
    if len({share for share, _ in shares.values()}) < 2:  # noqa: PLR2004  one, or all alike
        return None
    return max(shares, key=lambda name: shares[name])


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
