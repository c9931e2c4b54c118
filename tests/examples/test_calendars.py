"""What falls due at every example within a year, held against the calendars that are kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rendering import NAMES, example
from running import spm

GOLDENS = Path(__file__).parent / "goldens"

FORMATS = {"txt": "terminal", "json": "json", "ics": "ics"}


@pytest.mark.parametrize("unit", NAMES)
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("ending", FORMATS)
def test_an_example_gives_the_calendar_that_is_kept(
    unit: str, language: str, ending: str, same: Callable[[Path, str], None]
) -> None:
    on = example(unit).on.isoformat()
    ran = spm(
        "due",
        f"examples/{unit}",
        *("--on", on, "--within", "1 tahun", "--lang", language, "-f", FORMATS[ending]),
    )

    assert (0, "") == (ran.code, ran.err)
    same(GOLDENS / unit / f"due.{language}.{ending}", ran.out)
