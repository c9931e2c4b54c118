"""Confirming changes one word at an entry, in the language that stands there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spm_check.editing import UneditableError, confirm
from spm_check.errors import UnusableError

HEAD = "format: spm-check/unit/1\nunit: {name: Unit, kind: agency}\n"


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("no", "yes"),
        ("tidak", "ya"),
        ("Tidak", "ya"),
        ("false", "true"),
        ('"no"', "yes"),
        ("", " yes"),
        (" # kapan?", " yes # kapan?"),
        ("no   # periksa", "yes   # periksa"),
        ("|\n      no", "yes"),
        (">-\n      no\n\n    # kapan?", "yes\n\n    # kapan?"),
        ("\n      no", "\n      yes"),
        ("~", "yes"),
        ("ya", "ya"),
        ('"Yes"', '"Yes"'),
    ],
)
def test_the_word_alone_changes(said: str, then: str) -> None:
    between = "" if said == "" or said[0].isspace() else " "
    text = f"{HEAD}documents:\n  - id: A\n    confirmed:{between}%s\n    title: A\n"

    assert (text % then).encode() == confirm((text % said).encode(), ["A"])


@pytest.mark.parametrize("key", ["? confirmed\n    : %s", "'confirmed': %s"])
def test_the_key_may_be_written_in_other_ways(key: str) -> None:
    text = f"{HEAD}documents:\n  - id: A\n    {key}\n    title: A\n"

    assert (text % "yes").encode() == confirm((text % "no").encode(), ["A"])


def test_what_would_not_be_read_back_as_a_yes_is_refused() -> None:
    text = f"{HEAD}documents:\n  - id: A\n    ? confirmed\n    title: A\n"

    with pytest.raises(UneditableError):
        confirm(text.encode(), ["A"])


def test_what_cannot_be_read_is_not_changed() -> None:
    with pytest.raises(UnusableError):
        confirm(b"documents: [", ["A"])


def test_an_entry_in_brackets_is_confirmed_too() -> None:
    text = HEAD + "records: [{id: A, confirmed: %s}, {id: B, confirmed: no}]\n"

    assert (text % "yes").encode() == confirm((text % "no").encode(), ["A"])


def test_only_the_entries_named_are_confirmed() -> None:
    text = HEAD + "documents:\n" + "".join(f"- {{id: {i}, confirmed: no}}\n" for i in "ABC")

    assert text.replace("B, confirmed: no", "B, confirmed: yes").encode() == confirm(
        text.encode(), ["B"]
    )


def test_an_entry_without_the_word_is_confirmed_as_it_is() -> None:
    text = (HEAD + "documents: [{id: A}]\n").encode()

    assert text == confirm(text, ["A"])


def test_a_byte_order_mark_and_line_endings_stay() -> None:
    text = (
        b"\xef\xbb\xbf"
        + (HEAD + "records:\n- id: A\n  confirmed: no\n").replace("\n", "\r\n").encode()
    )

    assert text.replace(b"confirmed: no", b"confirmed: yes") == confirm(text, ["A"])


@given(st.lists(st.sampled_from("ABCDEF"), unique=True))
def test_confirming_all_at_once_is_confirming_one_by_one(ids: list[str]) -> None:
    text = (
        HEAD + "documents:\n" + "".join(f"- {{id: {i}, confirmed: no}}\n" for i in "ABCDEF")
    ).encode()
    one_by_one = text
    for id_ in ids:
        one_by_one = confirm(one_by_one, [id_])

    assert confirm(text, ids) == one_by_one
    assert len(ids) == one_by_one.count(b"yes")
