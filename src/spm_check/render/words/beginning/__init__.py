"""The words of a new unit file in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.beginning.book import BeginningWords
from spm_check.wording import words_in


def beginning_words(language: Language) -> BeginningWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, BeginningWords)
