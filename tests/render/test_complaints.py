"""Every mistake is told with its place, the line, a caret below the spot, and what to do."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from spm_check.errors import Complaint, ComplaintCode, Place
from spm_check.render.complaints import AROUND, LONGEST, MOST, render_complaints
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

EN = words_of("en")
FACTS = dict.fromkeys(
    (
        *("value", "known", "key", "first", "limit", "byte", "character", "name", "file"),
        *("chain", "count", "own", "seconds", "told"),
    ),
    "x",
)


def complaint(source: str = "", column: int = 1, **facts: str) -> Complaint:
    """Return a complaint about a value at a column of line 3."""
    facts = {"value": "puskemas", "near": "", "known": "puskesmas"} | facts
    return Complaint("not-a-choice", Place("unit.yaml", 3, column), facts, source)


def told(*complaints: Complaint, words: Words = EN) -> list[str]:
    """Return the lines that are told."""
    text = render_complaints(complaints, words)
    assert text.endswith("\n")
    return text.splitlines()


def pointed_at(lines: list[str]) -> tuple[str, str]:
    """Return what is shown before the caret's column, and the character above the caret."""
    line, caret = lines[1], lines[2]
    assert "^" == caret.strip()
    width, before = len(caret) - 1, ""
    while cell_len(before) < width:
        before = line[: len(before) + 1]
    return before, line[len(before) : len(before) + 1]


def test_a_complaint_has_place_line_caret_and_remedy() -> None:
    assert [
        'unit.yaml:3:9: "puskemas" is not one of the choices; did you mean puskesmas?',
        "      kind: puskemas",
        "            ^",
        "  The choices: puskesmas.",
        "1 mistake found; no report was made.",
    ] == told(complaint("  kind: puskemas", 9, near="puskesmas"))


@pytest.mark.parametrize("code", get_args(ComplaintCode))
def test_every_kind_is_told_without_a_gap(code: ComplaintCode, words: Words) -> None:
    for near in ("", "dekat"):
        one = Complaint(code, Place("unit.yaml", 1, 1), FACTS | {"near": near, "reason": "EACCES"})
        message, action, total = told(one, words=words)
        assert message.startswith("unit.yaml:1:1: ")
        assert action.startswith("  ")
        assert total == words.labels.one_mistake
        assert not {"{", "}"} & set(message + action)
        if near:
            assert 1 == (message + action).count(near) or code != "not-a-choice"


def test_a_mistake_in_a_file_as_a_whole_has_no_line() -> None:
    one = Complaint("file-empty", Place("unit.yaml", 0, 0))
    assert "unit.yaml: the file is empty" == told(one)[0]
    assert 3 == len(told(one))


@pytest.mark.parametrize(
    ("before", "spot", "source", "column"),
    [
        ("    kind: ", "p", "kind: puskemas", 7),
        ("     kind: ", "p", "\tkind: puskemas", 8),
        ("    漢字: ", "p", "漢字: puskemas", 5),
        ("    漢", "字", "漢字", 2),
        ("    ", "k", "kind", 1),
        (r"    \u{1b}[1m", "x", "\x1b[1mx", 5),
        (r"    a\u{202e}", "b", "a\u202eb", 3),
        ("    kind", "", "kind", 5),
    ],
)
def test_the_caret_stands_below_the_spot(before: str, spot: str, source: str, column: int) -> None:
    assert (before, spot) == pointed_at(told(complaint(source, column)))


@given(
    st.text(st.sampled_from("ab \t漢é:\x1b\u202e"), min_size=1, max_size=300).filter(str.strip),
    st.data(),
)
def test_the_caret_stands_below_the_spot_in_any_line(source: str, data: st.DataObject) -> None:
    column = data.draw(st.integers(1, len(source)))
    lines = told(complaint(source, column))
    assert 5 == len(lines)
    assert all(line.isprintable() for line in lines)
    if not source[column - 1 :].strip():
        return  # what follows is blank, and blanks at the end are not shown
    _, spot = pointed_at(lines)
    wanted = source[column - 1]
    assert {"\t": " ", "\x1b": "\\", "\u202e": "\\"}.get(wanted, wanted) == spot


def test_a_long_line_is_cut_on_both_sides() -> None:
    lines = told(complaint("a" * 500 + "x" + "b" * 500, 501))
    assert f"    …{'a' * AROUND}x{'b' * (AROUND - 1)}…" == lines[1]
    assert ("    …" + "a" * AROUND, "x") == pointed_at(lines)


@pytest.mark.parametrize(
    ("column", "shown"), [(1, "x" * AROUND + "…"), (999, "…" + "x" * (AROUND + 2))]
)
def test_a_long_line_is_cut_only_where_something_is_left_out(column: int, shown: str) -> None:
    assert f"    {shown}" == told(complaint("x" * 1000, column))[1]


def test_a_line_that_is_not_long_is_shown_whole() -> None:
    line = "x" * 2 * AROUND
    assert f"    {line}" == told(complaint(line, 1))[1]


def test_all_complaints_are_told_and_counted(words: Words) -> None:
    lines = told(*[complaint()] * 3, words=words)
    assert 7 == len(lines)
    assert words.labels.mistakes.format(count=3) == lines[-1]


def test_of_very_many_complaints_the_rest_is_counted(words: Words) -> None:
    lines = told(*[complaint()] * (MOST + 23), words=words)
    assert 2 * MOST + 2 == len(lines)
    assert [words.labels.more.format(count=23), words.labels.mistakes.format(count=MOST + 23)] == (
        lines[-2:]
    )


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\x9b2J", "\u202e", "\0", "\x07", "\r", "\n"])
def test_nothing_in_the_input_acts_on_the_screen(hostile: str) -> None:
    evil = f"a{hostile}b"
    place = Place(f"{evil}.yaml", 1, 2)
    one = Complaint("key-unknown", place, {"value": evil, "near": evil, "known": evil}, evil)
    lines = told(one)
    assert 5 == len(lines)
    assert all(line.isprintable() for line in lines)


def test_a_system_error_is_told_in_words(words: Words) -> None:
    for reason, meaning in (("EACCES", "EACCES"), ("EIO", ""), ("", "")):
        one = Complaint("path-unreadable", Place("x", 0, 0), {"reason": reason})
        assert words.reasons[meaning] in told(one, words=words)[0]


def test_where_nothing_is_known_a_dash_says_so() -> None:
    facts = {"value": "kepala", "near": "", "known": ""}
    one = Complaint("office-unknown", Place("unit.yaml", 9, 1), facts)
    assert told(one)[1].endswith("Listed: -.")


def test_a_value_that_is_very_long_is_cut() -> None:
    message = told(complaint(value="x" * 20_000))[0]
    assert f'"{"x" * LONGEST}…"' in message
    assert len(message) < 2 * LONGEST


def test_braces_in_the_input_are_told_as_they_are() -> None:
    assert '"{known} {0}"' in told(complaint(value="{known} {0}"))[0]
