"""Each broken example has one fault, and the complaint about it lies beside it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from running import CHECKOUT, EXAMPLES, Ran

BROKEN = tuple(sorted(path.name for path in (EXAMPLES / "broken").iterdir() if path.is_dir()))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_example_gives_the_complaint_beside_it(
    here: Callable[..., Ran], name: str, language: str, same: Callable[[Path, str], None]
) -> None:
    folder = EXAMPLES / "broken" / name

    ran = here("audit", ".", "--lang", language, cwd=folder)

    assert ran.code == 3
    assert ran.out == ""
    same(folder / f"expected.{language}.txt", ran.err)


@pytest.mark.parametrize("name", [name for name in BROKEN if name != "many-mistakes"])
def test_a_broken_example_has_one_fault(here: Callable[..., Ran], name: str) -> None:
    ran = here("audit", f"examples/broken/{name}", "--lang", "en", cwd=CHECKOUT)

    assert ran.err.endswith("1 mistake found; no report was made.\n")


def test_many_mistakes_are_told_in_one_run(here: Callable[..., Ran]) -> None:
    ran = here("audit", "examples/broken/many-mistakes", "--lang", "en", cwd=CHECKOUT)

    assert ran.err.endswith("6 mistakes found; no report was made.\n")
