"""The words of histories in both languages."""

from typing import assert_never

from spm_check.model.text import Language
from spm_check.render.words.history.book import HistoryWords


def history_words(language: Language) -> HistoryWords:
    """Return the words of one language; the other one is not even imported."""
    match language:
        case "id":
            from spm_check.render.words.history.indonesian import (  # noqa: PLC0415
                WORDS as INDONESIAN,
            )

            return INDONESIAN
        case "en":
            from spm_check.render.words.history.english import WORDS as ENGLISH  # noqa: PLC0415

            return ENGLISH
        case _:
            assert_never(language)
