"""The words of the page in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.page.book import PageWords
from spm_check.wording import words_in


def page_words(language: Language) -> PageWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, PageWords)
