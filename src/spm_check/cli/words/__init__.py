"""The words of the command line in both languages."""

from spm_check.cli.words.book import CommandWords
from spm_check.model.text import Language
from spm_check.wording import words_in


def command_words(language: Language) -> CommandWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, CommandWords)
