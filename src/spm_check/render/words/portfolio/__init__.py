"""The words of portfolios in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.portfolio.book import PortfolioWords
from spm_check.wording import words_in


def portfolio_words(language: Language) -> PortfolioWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, PortfolioWords)
