"""The words of the action plan in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.plan.book import PlanWords
from spm_check.wording import words_in


def plan_words(language: Language) -> PlanWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, PlanWords)
