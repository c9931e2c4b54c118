"""The Word document and the PDF of every example, held against the text they are known to hold."""

from collections.abc import Callable
from pathlib import Path

import pytest

from papers import docx_told, pdf_told
from rendering import NAMES, example
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.docx import render_docx
from spm_check.render.pdf import render_pdf
from spm_check.render.words import words_of

GOLDENS = Path(__file__).parent / "goldens"


@pytest.mark.parametrize("unit", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_gives_the_word_document_that_is_kept(
    unit: str, language: Language, same: Callable[[Path, str], None]
) -> None:
    content = render_docx(example(unit), words_of(language))
    same(GOLDENS / unit / f"word.{language}.txt", docx_told(content))


@pytest.mark.parametrize("unit", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_gives_the_pdf_that_is_kept(
    unit: str, language: Language, same: Callable[[Path, str], None]
) -> None:
    content = render_pdf(example(unit), words_of(language))
    same(GOLDENS / unit / f"pdf.{language}.txt", pdf_told(content))
