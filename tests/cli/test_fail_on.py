"""The exit code follows from the findings and `--fail-on`, and from nothing else."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from rendering import NAMES
from running import EXAMPLES, Ran
from spm_check.cli.targets import FORMATS
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.unit import FailOn

WORST_FIRST = ("major", "minor", "observation")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("fail_on", get_args(FailOn))
def test_a_unit_fails_where_a_finding_reaches_the_threshold_in_every_format_and_language(
    here: Callable[..., Ran], tmp_path: Path, name: str, fail_on: str
) -> None:
    command = ("audit", EXAMPLES / name, "--on", "2013-07-01", "--fail-on", fail_on)
    counts = json.loads(here(*command, "-f", "json").out)["summary"]["findings"]
    assert set(WORST_FIRST) == set(counts) == set(FINDING_GRADES)
    reaching = WORST_FIRST[: WORST_FIRST.index(fail_on) + 1] if fail_on != "never" else ()
    expected = int(any(counts[grade] for grade in reaching))
    for format_ in FORMATS:
        copy = ("-o", f"{format_}={tmp_path}/copy")
        for more in (("--lang", "id"), ("-q",), ("-v",), ("-o", tmp_path / "gap"), copy):
            where = ("-o", tmp_path / "file") if format_ == "xlsx" else ()
            assert expected == here(*command, "-f", format_, *where, *more).code, (format_, more)


def test_the_examples_together_show_every_outcome(here: Callable[..., Ran]) -> None:
    codes = {
        fail_on: {here("audit", EXAMPLES / name, "--fail-on", fail_on).code for name in NAMES}
        for fail_on in get_args(FailOn)
    }
    assert {0, 1} == set.union(*codes.values())
    assert {0} == codes["never"]
