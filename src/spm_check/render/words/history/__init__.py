"""The words of histories in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.history.book import HistoryWords
from spm_check.wording import words_in


def history_words(language: Language) -> HistoryWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, HistoryWords)
