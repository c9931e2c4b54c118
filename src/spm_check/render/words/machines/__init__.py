"""The words of formats for machines in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.machines.book import MachineWords
from spm_check.wording import words_in


def machine_words(language: Language) -> MachineWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, MachineWords)
