"""The words of the workbook in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.workbook.book import WorkbookWords
from spm_check.wording import words_in


def workbook_words(language: Language) -> WorkbookWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, WorkbookWords)
