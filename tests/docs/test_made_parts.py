"""What the pages hold of the program is what the program says now."""

from collections.abc import Callable
from pathlib import Path

import pytest

from documented import CHECKOUT, PAGES, PART, PARTS, remade
from spm_check.model.clause import Catalogue


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(CHECKOUT)))
def test_a_page_is_as_the_program_makes_it(
    page: Path, catalogue: Catalogue, same: Callable[[Path, str], None]
) -> None:
    same(page, remade(page.read_text(encoding="utf-8"), catalogue))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", PARTS)
def test_every_part_that_can_be_made_stands_in_a_page(name: str, language: str) -> None:
    marks = [
        match.group(2, 3)
        for page in PAGES
        for match in PART.finditer(page.read_text(encoding="utf-8"))
    ]

    assert (name, language) in marks
