"""The exit code follows from the findings and `--fail-on`, and from nothing else."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from rendering import NAMES
from running import EXAMPLES, Ran
from spm_check.cli.targets import BINARY, FORMATS
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.unit import FailOn

WORST_FIRST = ("major", "minor", "observation")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("fail_on", get_args(FailOn))
def test_a_unit_fails_where_a_finding_reaches_the_threshold(
    here: Callable[..., Ran], name: str, fail_on: str
) -> None:
    command = ("audit", EXAMPLES / name, "--on", "2013-07-01", "--fail-on", fail_on)
    ran = here(*command, "-f", "json")
    counts = json.loads(ran.out)["summary"]["findings"]
    assert set(WORST_FIRST) == set(counts) == set(FINDING_GRADES)
    reaching = WORST_FIRST[: WORST_FIRST.index(fail_on) + 1] if fail_on != "never" else ()
    assert int(any(counts[grade] for grade in reaching)) == ran.code


@pytest.mark.parametrize(("fail_on", "expected"), [("never", 0), ("observation", 1)])
@pytest.mark.parametrize("format_", FORMATS)
def test_neither_format_nor_language_nor_copies_change_the_exit_code(
    here: Callable[..., Ran], tmp_path: Path, format_: str, fail_on: str, expected: int
) -> None:
    unit = EXAMPLES / "kelurahan-kenanga"
    command = ("audit", unit, "--on", "2013-07-01", "--fail-on", fail_on, "-f", format_)
    copy = ("-o", f"{format_}={tmp_path}/copy")
    for more in (("--lang", "id"), ("-q",), ("-v",), ("-o", tmp_path / "gap"), copy):
        where = ("-o", tmp_path / "file") if format_ in BINARY else ()
        assert expected == here(*command, *where, *more).code, more


def test_the_examples_together_show_every_outcome(here: Callable[..., Ran]) -> None:
    codes = {
        fail_on: {here("audit", EXAMPLES / name, "--fail-on", fail_on).code for name in NAMES}
        for fail_on in get_args(FailOn)
    }
    assert {0, 1} == set.union(*codes.values())
    assert {0} == codes["never"]
