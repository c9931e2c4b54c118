"""The words of the workbook in both languages."""

from typing import assert_never

from spm_check.model.text import Language
from spm_check.render.words.workbook.book import WorkbookWords


def workbook_words(language: Language) -> WorkbookWords:
    """Return the words of one language; the other one is not even imported."""
    match language:
        case "id":
            from spm_check.render.words.workbook.indonesian import (  # noqa: PLC0415
                WORDS as INDONESIAN,
            )

            return INDONESIAN
        case "en":
            from spm_check.render.words.workbook.english import (  # noqa: PLC0415
                WORDS as ENGLISH,
            )

            return ENGLISH
        case _:
            assert_never(language)
