"""The words of roll-out plans in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.rollout.book import RolloutWords
from spm_check.wording import words_in


def rollout_words(language: Language) -> RolloutWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, RolloutWords)
