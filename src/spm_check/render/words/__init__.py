"""The words of every report, in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.book import Words
from spm_check.wording import words_in


def words_of(language: Language) -> Words:
    """Return all words of a language."""
    return words_in(__name__, language, Words)
