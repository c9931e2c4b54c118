"""The words about a master list in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.masterlist.book import MasterListWords
from spm_check.wording import words_in


def master_list_words(language: Language) -> MasterListWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, MasterListWords)
