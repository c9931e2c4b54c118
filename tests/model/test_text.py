"""Text in two languages, and fields that were left empty."""

from dataclasses import fields
from typing import get_args

import pytest

from spm_check.model.text import LANGUAGES, Language, Text, is_blank


def test_a_text_is_given_in_the_language_that_is_asked_for() -> None:
    assert "Kebijakan mutu" == Text("Kebijakan mutu", "Quality policy").in_("id")
    assert "Quality policy" == Text("Kebijakan mutu", "Quality policy").in_("en")


def test_every_text_has_every_language() -> None:
    assert get_args(Language) == LANGUAGES == tuple(field.name for field in fields(Text))


@pytest.mark.parametrize(
    "text",
    [None, "", " ", "-", "--", "–", "—", "...", "…", "___", "/  /", ". . .", "\u00a0", "\n"],
)
def test_a_field_that_offices_leave_empty_is_blank(text: str | None) -> None:
    assert is_blank(text)


@pytest.mark.parametrize("text", ["0", "-1-", "01/PKM", "tidak", "é", "文"])
def test_a_field_with_a_letter_or_figure_is_not_blank(text: str) -> None:
    assert not is_blank(text)
