"""The words of the tables about many units in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.tables.book import TableWords
from spm_check.wording import words_in


def table_words(language: Language) -> TableWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, TableWords)
