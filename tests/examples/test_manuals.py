"""The quality manuals of the examples, as they are kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, spm

GOLDENS = Path(__file__).parent / "goldens"
DAYS = {"puskesmas-melati-2013": "2013-07-01", "kantor-perizinan": "2012-07-01"}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", DAYS)
def test_the_manual_is_the_one_that_is_kept(
    name: str, language: str, same: Callable[[Path, str], None]
) -> None:
    ran = spm("manual", EXAMPLES / name, "--on", DAYS[name], "--lang", language, "-q")

    assert (0, "") == (ran.code, ran.err)
    same(GOLDENS / name / f"manual.{language}.md", ran.out)
