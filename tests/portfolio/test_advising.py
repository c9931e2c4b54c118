"""What to do first: row by row, and what holds of any units."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolios import before, gap, plain_line
from spm_check.model.finding import FINDING_GRADES, RULES, FindingCode
from spm_check.model.portfolio import Advice, Fall, Gap, Lack, Late, UnitLine, Weakness
from spm_check.portfolio.advising import ABSENT, FEW_MINORS, advise
from spm_check.portfolio.grouping import grouped
from strategies import CATALOGUE, CATALOGUES

ISO = "iso-9001-2008"
MINOR = gap("5.6.1.p3", "record-stale", "minor")


def advised(*units: UnitLine, **then: Any) -> Advice:
    """Return the advice on units, which are grouped by the folders between."""
    return advise(grouped(units, "folder"), CATALOGUES, then)


def lacks(*units: UnitLine) -> list[tuple[str, str, int, int]]:
    """Return what units lack: the kind, the name, in how many, and the gaps it would end."""
    advice = advised(*units)
    made = (*advice.documents, *advice.records)
    return [(each.kind, each.name, each.units, each.gaps) for each in made]


@pytest.mark.parametrize(
    ("requirement", "names", "wanted"),
    [
        ("4.2.3.p2", (), [("document", "P1")]),  # asks for the procedure itself
        ("4.2.3.a", (), [("document", "P1")]),  # a deed that the procedure has to lay down
        ("4.2.1.a", ("D1",), [("document", "D1")]),  # of two documents, the one that is unmet
        ("4.2.1.a", (), [("document", "D1"), ("document", "D2")]),
        ("4.2.2.a", (), [("record", "D3")]),  # the manual, which is each unit's own
        ("5.6.1.p3", (), [("record", "R01")]),  # an obligatory record
        ("5.2.p1", (), [("record", "5.2.p1")]),  # a deed: whatever shows it
    ],
)
def test_what_would_meet_a_requirement(
    requirement: str, names: tuple[str, ...], wanted: list[tuple[str, str]]
) -> None:
    unit = plain_line("a", gap(requirement, "not-declared", "major", *names))
    assert [(kind, name, 1, 1) for kind, name in wanted] == lacks(unit)


@pytest.mark.parametrize("code", RULES)
def test_only_what_is_absent_is_to_be_made(code: FindingCode) -> None:
    made = lacks(plain_line("a", gap(code=code)))
    assert ([("document", "P1", 1, 1)] if code in ABSENT else []) == made


def test_findings_on_items_and_units_are_no_lack() -> None:
    assert [] == lacks(plain_line("a", gap(None)))


def test_what_closes_the_most_gaps_over_all_units_comes_first_then_what_closes_majors() -> None:
    p1, p3 = gap("4.2.3.p2"), gap("8.2.2.p4")
    deed = gap("4.2.3.a", grade="minor")
    assert [("document", "P1", 2, 3), ("document", "P3", 1, 1)] == lacks(
        plain_line("a", p3, p1, deed), plain_line("b", p1)
    )
    stated, shown = gap("5.2.p1", grade="minor"), gap("8.5.3.d")
    kinds = [each.name for each in advised(plain_line("a", stated, shown)).records]
    assert ["R21", "5.2.p1"] == kinds


def test_the_same_name_in_two_catalogues_is_two_things() -> None:
    units = plain_line("a", gap()), plain_line("b", gap(), catalogue="sibling")
    assert (Lack(ISO, "P1", "document", 1, 1), Lack("sibling", "P1", "document", 1, 1)) == advised(
        *units
    ).documents


def clauses(path: str, **verdicts: str) -> UnitLine:
    """Return the line of a unit with verdicts on clauses, written `_4_1`."""
    return plain_line(
        path, clauses={name[1:].replace("_", "."): verdict for name, verdict in verdicts.items()}
    )


def test_the_weakest_clause_is_that_of_most_units_not_of_the_largest_share() -> None:
    units = [
        clauses("k/a", _4_1="minor", _7_3_2="excluded", _8_3="conformity"),
        clauses("k/b", _4_1="major", _7_3_2="not_applicable", _8_3="major"),
        clauses("w/c", _4_1="conformity", _7_3_2="major", _8_3="observation"),
    ]
    assert (
        Weakness(ISO, "4.1", 1, 1, 3, "k"),
        Weakness(ISO, "7.3.2", 1, 0, 1, None),
        Weakness(ISO, "8.3", 1, 0, 3, "k"),
    ) == advised(*units).weakest


def test_where_all_groups_do_alike_none_is_blamed() -> None:
    units = [clauses("k/a", _4_1="major"), clauses("w/b", _4_1="minor"), clauses("x/c")]
    assert (Weakness(ISO, "4.1", 1, 1, 2, None),) == advised(*units).weakest


def test_a_clause_of_another_catalogue_is_another_clause() -> None:
    units = [clauses("a", _4_1="major"), replace(clauses("b", _4_1="minor"), catalogue="sibling")]
    assert [(ISO, 1), ("sibling", 1)] == [(w.catalogue, w.of) for w in advised(*units).weakest]


@pytest.mark.parametrize(
    ("gaps", "ready", "nearly"),
    [
        ((), True, False),
        ((gap("5.6.1.p3", "record-stale", "observation"),), True, False),
        ((MINOR,), False, True),
        ((MINOR,) * FEW_MINORS, False, True),
        ((MINOR,) * (FEW_MINORS + 1), False, False),
        ((gap(),), False, False),
        ((MINOR, gap()), False, False),
    ],
)
def test_who_is_ready_and_who_is_nearly(gaps: tuple[Gap, ...], ready: bool, nearly: bool) -> None:  # noqa: FBT001  a table
    advice = advised(plain_line("a", *gaps))
    assert (("a",) if ready else (), ("a",) if nearly else ()) == (advice.ready, advice.nearly)


def test_those_who_fulfil_more_are_told_first() -> None:
    units = [plain_line("a", met=7), plain_line("b", met=9), plain_line("c", met=9)]
    assert ("b", "c", "a") == advised(*units).ready


@pytest.mark.parametrize(
    ("then", "fell"),
    [
        (before(501, 1), True),  # fulfilled more
        (before(500, 0), True),  # as much, with fewer majors
        (before(500, 1), False),
        (before(499, 2), False),
        (before(499, 0), True),
    ],
)
def test_who_fell_back(then: Any, fell: bool) -> None:  # noqa: FBT001  a table
    advice = advised(plain_line("a", gap(), met=5), a=then)
    assert ((Fall("a", then),) if fell else ()) == advice.fell_back


def test_the_deepest_fall_is_told_first_and_new_units_have_not_fallen() -> None:
    units = [plain_line(path, met=5) for path in "abc"]
    assert ["b", "a"] == [
        each.path for each in advised(*units, a=before(600, 0), b=before(900, 0)).fell_back
    ]


def test_who_is_late_the_latest_first() -> None:
    def planned(path: str, late: int, still: int) -> UnitLine:
        actions = {"still-found": still, "late": late, "open": 3, "gone": 0, "done": 1}
        return plain_line(path, actions=actions)

    units = [planned("a", 0, 0), planned("b", 1, 0), planned("c", 0, 2), planned("d", 1, 1)]
    late = advised(*units, plain_line("e")).late
    assert (Late("d", 1, 1), Late("b", 1, 0), Late("c", 0, 2)) == late


def test_of_nothing_there_is_no_advice() -> None:
    assert Advice() == advised()


REQUIREMENTS = [each for clause in CATALOGUE.clauses for each in clause.requirements]
GAPS = st.builds(
    Gap,
    st.sampled_from(sorted(RULES)),
    st.sampled_from(FINDING_GRADES),
    st.just(None),
    st.sampled_from([each.id for each in REQUIREMENTS]),
)
LINES = st.lists(
    st.builds(
        lambda path, gaps, met, verdicts: plain_line(path, *gaps, met=met, clauses=verdicts),
        st.text("ab/", min_size=1, max_size=5),
        st.lists(GAPS, max_size=6),
        st.integers(0, 10),
        st.dictionaries(
            st.sampled_from(["4.1", "7.3.2"]), st.sampled_from(["major", "minor", "excluded"])
        ),
    ),
    max_size=6,
    unique_by=lambda unit: unit.path,
)


@given(LINES, st.randoms(use_true_random=False))
def test_the_order_of_units_never_matters(units: list[UnitLine], hand: Any) -> None:
    shuffled = hand.sample(units, len(units))
    assert advised(*sorted(units, key=lambda u: u.path)) == advised(
        *sorted(shuffled, key=lambda u: u.path)
    )
    assert advised(*units).documents == advised(*shuffled).documents


@given(LINES)
def test_counts_never_exceed_what_there_is(units: list[UnitLine]) -> None:
    advice = advised(*units)
    for lack in (*advice.documents, *advice.records):
        assert 1 <= lack.units <= len(units)
        assert lack.units <= lack.gaps
    for weak in advice.weakest:
        assert 1 <= weak.majors + weak.minors <= weak.of <= len(units)
    assert not set(advice.ready) & set(advice.nearly)


@given(LINES, GAPS)
def test_a_further_gap_never_makes_a_lack_smaller(units: list[UnitLine], more: Gap) -> None:
    def gaps(of: list[UnitLine]) -> dict[tuple[str, str], int]:
        advice = advised(*of)
        return {(x.kind, x.name): x.gaps for x in (*advice.documents, *advice.records)}

    known = gaps(units)
    longer = gaps([*units, plain_line("zz", more)])
    assert all(longer[each] >= count for each, count in known.items())
