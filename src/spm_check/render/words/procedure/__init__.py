"""The words of the forms of a procedure in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.procedure.book import ProcedureWords
from spm_check.wording import words_in


def procedure_words(language: Language) -> ProcedureWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, ProcedureWords)
