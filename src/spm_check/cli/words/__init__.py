"""The words of the command line in both languages."""

from typing import assert_never

from spm_check.cli.words.book import CommandWords
from spm_check.model.text import Language


def command_words(language: Language) -> CommandWords:
    """Return the words of one language; the other one is not even imported."""
    match language:
        case "id":
            from spm_check.cli.words.indonesian import WORDS as INDONESIAN  # noqa: PLC0415

            return INDONESIAN
        case "en":
            from spm_check.cli.words.english import WORDS as ENGLISH  # noqa: PLC0415

            return ENGLISH
        case _:
            assert_never(language)
