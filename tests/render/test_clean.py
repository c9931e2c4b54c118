"""What users typed only shows; nothing in it acts on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spm_check.render.clean import clean


@pytest.mark.parametrize("text", ["", "Kebijakan Mutu", "Posyandu “Melati” — 100 %", "漢字", "é"])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert text == clean(text)


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (r"\u{1b}[31mmerah\u{1b}[0m", "\x1b[31mmerah\x1b[0m"),
        (r"\u{1b}]8;;http://x\u{7}", "\x1b]8;;http://x\x07"),
        (r"\u{9b}2J", "\x9b2J"),
        (r"\u{0}", "\0"),
        (r"\u{7f}", "\x7f"),
        (r"\u{8}", "\b"),
    ],
)
def test_an_escape_sequence_is_shown_and_not_obeyed(shown: str, text: str) -> None:
    assert shown == clean(text)


@pytest.mark.parametrize("mark", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f")
def test_a_mark_of_direction_turns_nothing_round(mark: str) -> None:
    assert rf"SK\u{{{ord(mark):x}}}fdp.exe" == clean(f"SK{mark}fdp.exe")


@pytest.mark.parametrize("hidden", "\u200b\u200d\ufeff\u00ad\U000e0041\ud800\ue000")
def test_what_cannot_be_seen_is_named(hidden: str) -> None:
    assert f"a\\u{{{ord(hidden):x}}}b" == clean(f"a{hidden}b")


@pytest.mark.parametrize("space", "\n\r\t\v\f\x1c\x85\u00a0\u2003\u2028\u2029\u3000")
def test_breaks_and_odd_spaces_become_spaces(space: str) -> None:
    assert "satu dua" == clean(f"satu{space}dua")


@given(st.text(st.characters(codec=None)))
def test_the_outcome_is_always_printable(text: str) -> None:
    assert clean(text).isprintable()


@given(st.text(st.characters(codec=None)))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(text) == clean(clean(text))


@given(st.text(st.characters(codec=None)))
def test_every_outcome_can_be_written_in_utf8(text: str) -> None:
    assert clean(text) == clean(text).encode().decode()


@given(st.text(st.characters(codec=None), min_size=1))
def test_nothing_disappears(text: str) -> None:
    assert len(text) <= len(clean(text))
