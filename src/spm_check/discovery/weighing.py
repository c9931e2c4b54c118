"""What speaks for each clause, and how much."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from spm_check.discovery.matching import Known
from spm_check.discovery.passages import WEIGHTS
from spm_check.model.proposal import Reason, Source

WEAK = 0.4
"""What a weak phrase weighs, compared with another."""

LONGER = 0.15
"""What every further word of a phrase adds."""

FURTHER = 0.3
"""What a second phrase at the same place adds: it mostly says the same thing again."""

MOST_BODY = 6.0
"""What the body weighs at most, however often it speaks of a thing."""

CITED = 9.0
"""What a citation by number weighs."""

MOST_CITED = 2
"""From more clauses on, citations are a table of contents and tell nothing."""

NAMING: frozenset[Source] = frozenset({"title", "file-name"})
"""Where a paper says what it is."""


class Hit(NamedTuple):
    """A phrase in a passage."""

    source: Source
    weight: float
    known: Known


@dataclass(slots=True)
class Case:
    """What speaks for one clause."""

    weight: float = 0.0
    places: set[Source] = field(default_factory=set)
    """Where a phrase stands that is not weak."""
    weak_places: set[Source] = field(default_factory=set)
    body: int = 0
    """How many phrases stand in the body, each as often as it does."""
    purpose: bool = False
    """Whether the paper names it where it says what it is for."""
    cited: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def named(self) -> bool:
        """Whether the title or the name of the file says so in words used for nothing else."""
        return bool(self.places & NAMING)


def weighed(hits: Sequence[Hit], citations: Mapping[str, str]) -> dict[str, Case]:
    """Return the case for each clause that anything speaks for."""
    gathered: dict[str, dict[Source, dict[Known, list[float]]]] = {}
    for hit in hits:
        for clause in hit.known.clauses:
            there = gathered.setdefault(clause, {}).setdefault(hit.source, {})
            there.setdefault(hit.known, []).append(hit.weight)
    cases = {clause: _case(sources) for clause, sources in gathered.items()}
    if 0 < len(citations) <= MOST_CITED:
        for clause, number in citations.items():
            case = cases.setdefault(clause, Case())
            case.weight += CITED
            case.cited = True
            case.reasons = (Reason("body", number, cited=True), *case.reasons)
    return cases


def _case(sources: Mapping[Source, Mapping[Known, Sequence[float]]]) -> Case:
    case = Case()
    reasons: list[tuple[float, Reason]] = []
    for source, phrases in sources.items():
        weights = {known: _weight(known, at, source) for known, at in phrases.items()}
        first, *further = sorted(weights.values(), reverse=True)
        total = first + FURTHER * sum(further)
        case.weight += min(total, MOST_BODY) if source == "body" else total
        strong = any(not known.weak for known in phrases)
        (case.places if strong else case.weak_places).add(source)
        if source == "body":
            case.body = sum(len(at) for known, at in phrases.items() if not known.weak)
            case.purpose = any(
                max(at) > WEIGHTS["body"] for known, at in phrases.items() if not known.weak
            )
        reasons.extend((weight, Reason(source, known.phrase)) for known, weight in weights.items())
    case.reasons = _shown(reasons)
    return case


def _weight(known: Known, at: Sequence[float], source: Source) -> float:
    longer = 1 + LONGER * min(len(known.words) - 1, 3)
    often = 1 + 0.25 * min(len(at) - 1, 4) if source == "body" else 1
    return max(at) * longer * often * (WEAK if known.weak else 1)


MOST_REASONS = 3


def _shown(reasons: Iterable[tuple[float, Reason]]) -> tuple[Reason, ...]:
    """Return the weightiest reasons first, one a place and phrase."""
    order = sorted(reasons, key=lambda pair: (-pair[0], pair[1].source, pair[1].phrase))
    return tuple(reason for _, reason in order[:MOST_REASONS])
