"""The words of documents on paper in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.paper.book import PaperWords
from spm_check.wording import words_in


def paper_words(language: Language) -> PaperWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, PaperWords)
