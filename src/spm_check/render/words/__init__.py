"""The words of every report, in both languages."""

from typing import assert_never

from spm_check.model.text import Language
from spm_check.render.words.book import Words


def words_of(language: Language) -> Words:
    """Return all words of a language."""
    match language:
        case "id":
            from spm_check.render.words.indonesian import WORDS  # noqa: PLC0415  one at a time
        case "en":
            from spm_check.render.words.english import WORDS  # noqa: PLC0415  one at a time
        case _:
            assert_never(language)
    return WORDS
