"""Manuals are judged together by what they say, and what nobody could read accuses nobody."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from builders import ON, exclusion, holdings, manual, text, unit
from spm_check.model.finding import GRADES
from spm_check.model.manual_text import ManualText
from spm_check.model.report import GapReport
from spm_check.model.unit import Holding
from strategies import MANUAL_TEXTS, SAYINGS, Visit

COMPLETE = text(*SAYINGS)
OF_THE_MANUAL = ("4.2.2.a", "4.2.2.b", "4.2.2.c")


def visit(*texts: ManualText | None) -> Visit:
    """Return a visit to a unit with manuals of these texts; None is one that nobody looked into."""
    manuals = [manual(f"M-{n}", holding=Holding((f"{n}.docx",))) for n in range(len(texts))]
    of = unit(*manuals, exclusion("7.3"))
    read = {f"{n}.docx": each for n, each in enumerate(texts) if each is not None}
    return Visit(of, holdings(of, manuals=read), ON)


def grades(report: GapReport) -> list[int]:
    """Return how bad the verdicts on what the manual says are."""
    asked = [each for each in report.judgements if each.requirement.id in OF_THE_MANUAL]
    return [GRADES.index(each.grade or "conformity") for each in asked]


def codes(report: GapReport) -> set[str]:
    """Return what was found in the manuals."""
    return {each.code for each in report.findings if each.code.startswith("manual-")}


@given(st.lists(MANUAL_TEXTS | st.none(), max_size=3))
def test_a_complete_manual_is_enough(texts: list[ManualText | None]) -> None:
    assert [0, 0, 0] == grades(visit(*texts, COMPLETE).report())


@given(st.lists(MANUAL_TEXTS, min_size=1, max_size=3), MANUAL_TEXTS | st.none())
def test_another_manual_worsens_no_verdict(
    texts: list[ManualText], another: ManualText | None
) -> None:
    before, after = visit(*texts).report(), visit(*texts, another).report()

    assert all(now <= was for was, now in zip(grades(before), grades(after), strict=True))


@given(st.lists(MANUAL_TEXTS, min_size=1, max_size=3))
def test_nothing_is_missing_where_something_was_not_read(texts: list[ManualText]) -> None:
    unread = replace(texts[0], unread="scan")

    assert {"manual-unread", "manual-out-of-date"} >= codes(visit(unread, *texts[1:]).report())


@given(st.lists(MANUAL_TEXTS, min_size=1, max_size=3))
def test_what_could_not_be_read_conforms_only_by_what_was(texts: list[ManualText]) -> None:
    whole = [replace(each, unread=None) for each in texts]
    part = [replace(texts[0], unread="too-long"), *whole[1:]]
    read, unread = grades(visit(*whole).report()), grades(visit(*part).report())

    assert [grade > 0 for grade in read] == [grade > 0 for grade in unread]


@given(st.lists(MANUAL_TEXTS, max_size=3))
def test_beside_one_that_nobody_looked_into_nothing_is_said(texts: list[ManualText]) -> None:
    assert {"manual-out-of-date"} >= codes(visit(*texts, None).report())
    assert [0, 0, 0] == grades(visit(*texts, None).report())


@given(st.permutations(SAYINGS), st.integers(0, len(SAYINGS)))
def test_it_does_not_matter_in_which_manual_something_stands(parts: list[str], at: int) -> None:
    # Headings lead to nothing if their text stands elsewhere, so they are no part of this law.
    said = [each for each in parts if not each.startswith("#")] + ["Interaksi proses digambarkan"]
    one, two = (text(*each) for each in (said[:at], said[at:]))

    assert [0, 0, 0] == grades(visit(one, two).report())
