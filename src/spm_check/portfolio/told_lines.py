"""A line as it is kept for a later run, and back."""

import hashlib
import json
import zlib
from collections.abc import Callable
from sys import intern
from typing import Any, NamedTuple

from spm_check.model.portfolio import Gap, UnitLine
from spm_check.model.report import Count, Summary

Known = dict[str, Gap]
"""The gaps that were met before, by how they are told: equal ones are one object."""
CHECK = 16
"""So many bytes at the beginning tell whether the others are as they were written."""


class KeptLine(NamedTuple):
    """The line of the unit at a path as it was kept."""

    path: str
    told: bytes


def told(line: UnitLine) -> bytes:
    """Return a line as bytes, without its path: a unit that was moved is known too."""
    summary = line.summary
    counts = (summary.fulfilled, summary.procedures, summary.records, summary.documents)
    plain = [
        [line.name, line.kind, line.parent, line.language, line.catalogue],
        [summary.worst, summary.colour, summary.see_on_site],
        [[count.met, count.of] for count in counts],
        [summary.verdicts, summary.findings, line.actions],
        line.clauses,
        [_told_gap(gap) for gap in line.gaps],
    ]
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    packed = zlib.compress(text.encode("utf-8", "surrogatepass"), 1)
    return _check(packed) + packed


def is_sound(kept: object) -> bool:
    """Say whether what was kept is a line as it was written."""
    return isinstance(kept, bytes) and kept[:CHECK] == _check(kept[CHECK:])


def _check(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=CHECK).digest()


def line_told(kept: KeptLine, known: Known) -> UnitLine:
    """Return a line that was kept and is sound."""
    text = zlib.decompress(kept.told[CHECK:]).decode("utf-8", "surrogatepass")
    return _line(kept.path, json.loads(text), known)


def _told_gap(gap: Gap) -> str:
    parts = (gap.code, gap.grade, gap.clause or "", gap.requirement or "", *gap.names)
    return "\t".join(parts)


def _line(path: str, plain: Any, known: Known) -> UnitLine:
    (name, kind, parent, language, catalogue), (worst, colour, on_site), counts, many, *rest = plain
    verdicts, findings, actions = many
    clauses, gaps = rest
    words: Callable[[Any], Any] = intern  # names and verdicts that thousands of lines share
    fulfilled, procedures, records, documents = (Count(met, of) for met, of in counts)
    summary = Summary(
        words(worst),
        fulfilled,
        colour,
        _interned(verdicts),
        procedures,
        records,
        documents,
        _interned(findings),
        on_site,
    )
    return UnitLine(
        path=path,
        name=name,
        kind=words(kind),
        parent=parent,
        language=language,
        catalogue=intern(catalogue),
        summary=summary,
        clauses={words(clause): words(verdict) for clause, verdict in clauses.items()},
        gaps=tuple(known.get(each) or _gap(each, known) for each in gaps),
        actions=None if actions is None else _interned(actions),
    )


def _interned(counts: dict[Any, int]) -> dict[Any, int]:
    return {intern(key): count for key, count in counts.items()}


def _gap(text: str, known: Known) -> Gap:
    code, grade, clause, requirement, *names = text.split("\t")
    gap: Any = (code, grade, clause or None, requirement or None, tuple(names))
    return known.setdefault(text, Gap(*gap))
