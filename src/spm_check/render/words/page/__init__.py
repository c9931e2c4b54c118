"""The words of the page in both languages."""

from typing import assert_never

from spm_check.model.text import Language
from spm_check.render.words.page.book import PageWords


def page_words(language: Language) -> PageWords:
    """Return the words of one language; the other one is not even imported."""
    match language:
        case "id":
            from spm_check.render.words.page.indonesian import WORDS as INDONESIAN  # noqa: PLC0415

            return INDONESIAN
        case "en":
            from spm_check.render.words.page.english import WORDS as ENGLISH  # noqa: PLC0415

            return ENGLISH
        case _:
            assert_never(language)
