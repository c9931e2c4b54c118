"""The words of portfolios over time in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.trends.book import TrendsWords
from spm_check.wording import words_in


def trends_words(language: Language) -> TrendsWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, TrendsWords)
