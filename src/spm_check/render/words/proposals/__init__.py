"""The words of proposals in both languages."""

from spm_check.model.text import Language
from spm_check.render.words.proposals.book import ProposalWords
from spm_check.wording import words_in


def proposal_words(language: Language) -> ProposalWords:
    """Return the words of one language; the other one is not even imported."""
    return words_in(__name__, language, ProposalWords)
