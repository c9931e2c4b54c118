"""The words of documents on paper in both languages."""

from typing import assert_never

from spm_check.model.text import Language
from spm_check.render.words.paper.book import PaperWords


def paper_words(language: Language) -> PaperWords:
    """Return the words of one language; the other one is not even imported."""
    match language:
        case "id":
            from spm_check.render.words.paper.indonesian import (  # noqa: PLC0415
                WORDS as INDONESIAN,
            )

            return INDONESIAN
        case "en":
            from spm_check.render.words.paper.english import WORDS as ENGLISH  # noqa: PLC0415

            return ENGLISH
        case _:
            assert_never(language)
