"""What the first office of every example hands over, held against the handovers that are kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from rendering import NAMES, example
from running import spm

GOLDENS = Path(__file__).parent / "goldens"

FORMATS = {"txt": "terminal", "md": "markdown"}


@pytest.mark.parametrize("unit", NAMES)
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("ending", FORMATS)
def test_an_example_gives_the_handover_that_is_kept(
    unit: str, language: str, ending: str, same: Callable[[Path, str], None]
) -> None:
    report = example(unit)
    office, on = report.unit.offices[0].key, report.on.isoformat()
    ran = spm(
        "handover",
        f"examples/{unit}",
        *("--office", office, "--on", on, "--lang", language, "-f", FORMATS[ending]),
    )

    assert (0, "") == (ran.code, ran.err)
    same(GOLDENS / unit / f"handover.{language}.{ending}", ran.out)
