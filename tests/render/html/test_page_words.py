"""What only the page says is said in both languages, with the same names to be filled."""

from dataclasses import asdict

import pytest

from rendering import names_in
from spm_check.render.words.page import page_words

ENGLISH, INDONESIAN = asdict(page_words("en")), asdict(page_words("id"))


@pytest.mark.parametrize("name", ENGLISH)
def test_a_phrase_is_said_in_both_languages(name: str) -> None:
    assert ENGLISH[name]
    assert INDONESIAN[name]
    assert names_in(ENGLISH[name]) == names_in(INDONESIAN[name])
    assert name == "code" or ENGLISH[name] != INDONESIAN[name]
