"""The words of the calendar of obligations in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.due.book import DueWords
from spm_check.wording import words_in


def due_words(language: Language) -> DueWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, DueWords)
