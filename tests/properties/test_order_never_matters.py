"""The order in which a unit declares things never changes its report, apart from the places."""

import random
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from builders import ON, answer, document, exclusion, holdings, office, practice, record, unit
from spm_check.model.holdings import Flaw
from spm_check.model.unit import Holding, Unit
from spm_check.render.json_v1 import plain
from spm_check.render.words import words_of
from strategies import CONDITIONS, Visit, visits

SECTIONS = (
    "offices",
    "legal_basis",
    "applicability",
    "exclusions",
    "documents",
    "records",
    "practices",
)


def shuffled(those: tuple[Any, ...], hand: random.Random) -> tuple[Any, ...]:
    return tuple(hand.sample(those, len(those)))


def shuffled_sections(unit: Unit, hand: random.Random) -> Unit:
    """Return the unit with the entries of every section in another order."""
    sections: Any = {name: shuffled(getattr(unit, name), hand) for name in SECTIONS}
    return replace(unit, **sections)


def shuffled_entries(unit: Unit, hand: random.Random) -> Unit:
    """Return the unit with the clauses and files of every entry in another order."""

    def within(entry: Any) -> Any:
        changes: dict[str, Any] = {"references": shuffled(entry.references, hand)}
        if hasattr(entry, "holding"):
            patterns = shuffled(entry.holding.patterns, hand)
            changes["holding"] = replace(entry.holding, patterns=patterns)
        return replace(entry, **changes)

    names = ("documents", "records", "practices")
    sections: Any = {name: tuple(map(within, getattr(unit, name))) for name in names}
    return replace(unit, **sections)


def told(visit: Visit) -> Any:
    """Return all that the report tells, apart from the places."""
    whole = plain(visit.report(), words_of("en"))
    for finding in whole["findings"]:
        del finding["location"]
    return whole


def all_alike() -> Visit:
    """Return a visit to a unit whose entries differ in nothing but what they are called."""
    same: dict[str, Any] = {"holding": Holding(("a.pdf", "b.pdf")), "number": "SOP/01"}
    lost = Holding(("hilang.pdf", "lain.pdf"))
    of = unit(
        *(office(key, since=ON) for key in ("kepala", "wmm", "tu")),
        *(answer(key) for key in CONDITIONS),
        *(exclusion(target) for target in ("7.1", "7.3", "7.3.1", "7.3.1.a", "7.5.2")),
        *(document("4.2.3", "4.2", id=f"PM-{n}", **same) for n in range(4)),
        *(record("5.6.1", "8.2", id=f"RM-{n}", holding=lost) for n in range(4)),
        *(practice("6.1", "6.2", note=f"Praktik {n}") for n in range(4)),
    )
    flaws = (Flaw("hilang.pdf", "missing"), Flaw("lain.pdf", "missing"))
    return Visit(of, holdings(of, *flaws), ON)


ALIKE = all_alike()


@given(st.randoms(use_true_random=False))
def test_the_order_of_what_is_alike_does_not_matter(hand: random.Random) -> None:
    entries = replace(ALIKE, unit=shuffled_sections(ALIKE.unit, hand))
    within = replace(ALIKE, unit=shuffled_entries(ALIKE.unit, hand))

    assert ALIKE.report() == replace(entries.report(), unit=ALIKE.unit)
    assert told(ALIKE) == told(within)


@given(visits(), st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(visit: Visit, hand: random.Random) -> None:
    other = replace(visit, unit=shuffled_sections(visit.unit, hand))

    assert visit.report() == replace(other.report(), unit=visit.unit)
    assert told(visit) == told(other)


@given(visits(), st.randoms(use_true_random=False))
def test_the_order_within_entries_does_not_matter(visit: Visit, hand: random.Random) -> None:
    other = replace(visit, unit=shuffled_entries(visit.unit, hand))

    assert told(visit) == told(other)
