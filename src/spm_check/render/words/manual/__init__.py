"""The words of the quality manual in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.manual.book import ManualWords
from spm_check.wording import words_in


def manual_words(language: Language) -> ManualWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, ManualWords)
