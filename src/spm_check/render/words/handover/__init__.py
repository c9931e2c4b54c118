"""The words of a handover in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.handover.book import HandoverWords
from spm_check.wording import words_in


def handover_words(language: Language) -> HandoverWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, HandoverWords)
