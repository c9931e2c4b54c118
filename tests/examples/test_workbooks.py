"""The workbook of every example, held against the text that it is known to hold."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rendering import NAMES, example
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.words import words_of
from spm_check.render.xlsx import render_xlsx
from workbooks import told

GOLDENS = Path(__file__).parent / "goldens"


@pytest.mark.parametrize("unit", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_gives_the_workbook_that_is_kept(
    unit: str, language: Language, same: Callable[[Path, str], None]
) -> None:
    content = render_xlsx(example(unit), words_of(language))
    same(GOLDENS / unit / f"workbook.{language}.txt", told(content))
