"""The words of comparisons in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.comparison.book import ComparisonWords
from spm_check.wording import words_in


def comparison_words(language: Language) -> ComparisonWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, ComparisonWords)
