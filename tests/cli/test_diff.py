"""What changed between two reports, from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from running import CHECKOUT, Ran

GOLDENS = CHECKOUT / "tests" / "examples" / "goldens"
OLD = GOLDENS / "puskesmas-melati" / "report.id.json"
NEW = GOLDENS / "puskesmas-melati-2013" / "report.id.json"
OTHER = GOLDENS / "kantor-perizinan" / "report.id.json"


def test_nothing_new_or_worse_ends_with_0(here: Callable[..., Ran]) -> None:
    assert 0 == here("diff", OLD, NEW).code
    assert 0 == here("diff", OLD, OLD, "--fail-on", "observation").code


@pytest.mark.parametrize(
    ("fail_on", "code"), [("observation", 1), ("minor", 1), ("major", 1), ("never", 0)]
)
def test_something_new_or_worse_ends_with_1_from_the_grade_that_is_set(
    fail_on: str, code: int, here: Callable[..., Ran]
) -> None:
    assert code == here("diff", NEW, OLD, "--fail-on", fail_on).code


@pytest.mark.parametrize("name", ["a.json", "a.md", "a.html", "a.txt"])
def test_the_ending_tells_the_format(name: str, here: Callable[..., Ran], tmp_path: Path) -> None:
    ran = here("diff", OLD, NEW, "-o", tmp_path / name)
    assert (0, "", "") == ran
    assert (tmp_path / name).read_bytes()


def test_an_ending_that_tells_nothing_is_a_mistake(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    assert 2 == here("diff", OLD, NEW, "-o", tmp_path / "a.docx").code


def test_a_report_is_not_written_over(here: Callable[..., Ran], tmp_path: Path) -> None:
    copy = tmp_path / "lama.json"
    copy.write_bytes(OLD.read_bytes())
    assert 2 == here("diff", copy, NEW, "-o", copy).code
    assert OLD.read_bytes() == copy.read_bytes()


def test_reports_of_two_units_are_not_compared(here: Callable[..., Ran]) -> None:
    ran = here("diff", OTHER, NEW, "--lang", "en")
    assert 3 == ran.code
    assert "Puskesmas Melati" in ran.err


def test_what_is_wrong_with_both_reports_is_told_in_one_run(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    ran = here("diff", tmp_path / "satu.json", tmp_path / "dua.json", "--lang", "en")
    assert 3 == ran.code
    assert "satu.json" in ran.err
    assert "dua.json" in ran.err


def test_the_language_is_that_of_the_later_report(here: Callable[..., Ran]) -> None:
    assert "Perbandingan" in here("diff", OLD, NEW).out
    assert "Comparison" in here("diff", OLD, NEW, "--lang", "en").out


def test_sentences_in_another_language_are_left_out(here: Callable[..., Ran]) -> None:
    assert "tetapi belum" in here("diff", NEW, OLD).out
    assert "tetapi belum" not in here("diff", NEW, OLD, "--lang", "en").out


def test_the_json_counts_what_it_lists(here: Callable[..., Ran]) -> None:
    document = json.loads(here("diff", OLD, NEW, "-f", "json").out)
    assert "spm-check/diff/1" == document["schema"]
    assert document["counts"] == {fate: len(document[fate]) for fate in document["counts"]}
