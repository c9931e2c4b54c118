"""A run that is held to a baseline fails on what is new or worse, and on nothing else."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from running import EXAMPLES, Ran
from spm_check.render.report_schema import report_schema

DAY = ("--on", "2013-07-01", "-q", "--lang", "en")


@pytest.fixture
def melati(tmp_path: Path) -> Path:
    """Return a copy of the unit with two minor findings."""
    return Path(shutil.copytree(EXAMPLES / "puskesmas-melati-2013", tmp_path / "unit"))


@pytest.fixture
def audit(here: Callable[..., Ran], melati: Path, tmp_path: Path) -> Callable[..., Ran]:
    """Return what audits the unit held to a baseline."""
    return lambda *more: here("audit", melati, *DAY, "--baseline", tmp_path / "dasar.json", *more)


@pytest.fixture
def baseline(audit: Callable[..., Ran], tmp_path: Path) -> Path:
    """Return the baseline that the unit was given as it was."""
    assert audit("--reset-baseline").code == 0
    return tmp_path / "dasar.json"


def edit(folder: Path, old: str, new: str) -> None:
    """Change the unit file once."""
    path = folder / "unit.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def unapprove(folder: Path) -> None:
    """Make a finding that was not there: the internal audit procedure loses its file."""
    (folder / next(folder.rglob("*PM-03*")).relative_to(folder)).unlink()


def test_what_the_baseline_knows_makes_no_run_fail(
    baseline: Path, audit: Callable[..., Ran]
) -> None:
    assert baseline.exists()
    assert 0 == audit().code
    assert 0 == audit("--fail-on", "observation").code


def test_what_is_new_makes_a_run_fail_and_is_told(
    baseline: Path, melati: Path, audit: Callable[..., Ran]
) -> None:
    unapprove(melati)
    ran = audit()
    assert 1 == ran.code
    assert "New findings" in ran.out
    assert "PM-03" in ran.out.partition("Compared with the baseline of 1 July 2013")[2]
    assert baseline.exists()


def test_fail_on_counts_for_what_is_new(
    baseline: Path, melati: Path, audit: Callable[..., Ran]
) -> None:
    unapprove(melati)
    assert 0 == audit("--fail-on", "never").code
    assert baseline.exists()


def test_what_was_fixed_is_told_and_taken_over_only_when_asked(
    here: Callable[..., Ran], melati: Path, tmp_path: Path
) -> None:
    run = ("audit", melati, "-q", "--lang", "en", "--baseline", tmp_path / "dasar.json")
    here(*run, "--on", "2014-02-01", "--reset-baseline")
    before = (tmp_path / "dasar.json").read_bytes()

    ran = here(*run, "--on", "2013-07-01")
    assert 0 == ran.code
    assert "Fixed findings" in ran.out
    assert before == (tmp_path / "dasar.json").read_bytes()

    assert 0 == here(*run, "--on", "2013-07-01", "--update-baseline").code
    assert 1 == here(*run, "--on", "2014-02-01").code


def test_an_update_never_forgives_what_is_new(
    baseline: Path, melati: Path, audit: Callable[..., Ran]
) -> None:
    unapprove(melati)
    for _ in range(3):
        ran = audit("--update-baseline")
        assert 1 == ran.code
        assert "does not forgive" in ran.err
    assert 1 == audit().code
    assert 1 <= len(json.loads(baseline.read_text(encoding="utf-8"))["not_forgiven"])


def test_a_reset_says_finding_by_finding_what_it_forgives(
    baseline: Path, melati: Path, audit: Callable[..., Ran]
) -> None:
    unapprove(melati)
    found = json.loads(audit("-f", "json").out)["baseline"]
    ran = audit("--reset-baseline")
    assert 0 == ran.code
    told = [line for line in ran.err.splitlines() if line.startswith("  ")]
    assert len(found["new"]) + len(found["worse"]) == len(told)
    assert all(each["message"] in ran.err for each in found["new"])
    assert "not_forgiven" not in json.loads(baseline.read_text(encoding="utf-8"))


def test_a_first_baseline_says_every_finding(audit: Callable[..., Ran]) -> None:
    assert 2 == sum(line.startswith("  ") for line in audit("--reset-baseline").err.splitlines())


def test_a_reset_of_what_is_as_it_was_forgives_nothing_more(
    baseline: Path, audit: Callable[..., Ran]
) -> None:
    assert baseline.exists()
    assert "forgives nothing more" in audit("--reset-baseline").err


def test_a_baseline_is_a_report_that_any_reader_understands(
    baseline: Path, melati: Path, audit: Callable[..., Ran], here: Callable[..., Ran]
) -> None:
    assert here("audit", melati, *DAY, "-f", "json").out == baseline.read_text(encoding="utf-8")
    unapprove(melati)
    audit("--update-baseline")
    keys = set(json.loads(baseline.read_text(encoding="utf-8")))
    assert {"not_forgiven", "plan"} == keys - set(report_schema("en")["required"])


def test_the_json_report_tells_the_baseline_only_when_it_is_held_to_one(
    baseline: Path, audit: Callable[..., Ran], here: Callable[..., Ran], melati: Path
) -> None:
    plain = json.loads(here("audit", melati, *DAY, "-f", "json").out)
    held: dict[str, Any] = json.loads(audit("-f", "json").out)
    assert {"new": 0, "worse": 0, "better": 0, "fixed": 0, "unchanged": 2} == held.pop("baseline")[
        "counts"
    ]
    assert plain == held
    assert baseline.exists()


def test_the_markdown_report_tells_the_baseline(baseline: Path, audit: Callable[..., Ran]) -> None:
    assert "## Compared with the baseline of 1 July 2013" in audit("-f", "markdown").out
    assert baseline.exists()


def test_a_baseline_that_is_not_there_is_told_with_what_to_do(audit: Callable[..., Ran]) -> None:
    for more in ((), ("--update-baseline",)):
        ran = audit(*more)
        assert 3 == ran.code
        assert "--reset-baseline" in ran.err
        assert "" == ran.out


@pytest.mark.parametrize("more", [(), ("--update-baseline",), ("--reset-baseline",)])
def test_a_baseline_of_a_run_that_did_not_finish_is_refused_and_left_as_it_is(
    more: tuple[str, ...], baseline: Path, audit: Callable[..., Ran]
) -> None:
    cut = baseline.read_bytes()[:-40]
    baseline.write_bytes(cut)
    ran = audit(*more)
    assert 3 == ran.code
    assert "did not finish" in ran.err
    assert cut == baseline.read_bytes()


def test_a_baseline_of_another_unit_is_refused(
    here: Callable[..., Ran], baseline: Path, audit: Callable[..., Ran]
) -> None:
    other = here("audit", EXAMPLES / "kantor-perizinan", "--on", "2012-07-01", "-f", "json").out
    baseline.write_text(other, encoding="utf-8")
    ran = audit("--reset-baseline")
    assert 3 == ran.code
    assert other == baseline.read_text(encoding="utf-8")


@pytest.mark.parametrize("option", ["--update-baseline", "--reset-baseline"])
def test_a_baseline_has_to_be_named(option: str, here: Callable[..., Ran], melati: Path) -> None:
    ran = here("audit", melati, option, "--lang", "en")
    assert 2 == ran.code
    assert option in ran.err


def test_a_baseline_is_either_updated_or_reset(audit: Callable[..., Ran], tmp_path: Path) -> None:
    assert 2 == audit("--update-baseline", "--reset-baseline").code
    assert not (tmp_path / "dasar.json").exists()


@pytest.mark.parametrize("more", [(), ("--reset-baseline",), ("--update-baseline",)])
def test_a_report_is_never_written_over_the_baseline(
    more: tuple[str, ...], baseline: Path, audit: Callable[..., Ran]
) -> None:
    before = baseline.read_bytes()
    assert 2 == audit(*more, "-o", f"json={baseline}").code
    assert before == baseline.read_bytes()


@pytest.mark.parametrize("name", ["unit.yaml", "prosedur/PM-03-audit-internal.docx"])
def test_evidence_never_becomes_a_baseline(
    name: str, here: Callable[..., Ran], melati: Path
) -> None:
    declared = next(melati.rglob("*PM-03*")) if "PM-03" in name else melati / name
    before = declared.read_bytes()
    ran = here("audit", melati, *DAY, "--baseline", declared, "--reset-baseline")
    assert 2 == ran.code
    assert before == declared.read_bytes()


def test_a_baseline_in_the_folder_is_nothing_that_the_unit_holds(
    here: Callable[..., Ran], melati: Path
) -> None:
    place = melati / "dasar.json"
    run = ("audit", melati, *DAY, "--baseline", place)
    here(*run, "--reset-baseline")
    assert 0 == here(*run, "--fail-on", "observation").code


def test_a_baseline_that_cannot_be_written_ends_with_4(
    here: Callable[..., Ran], melati: Path, tmp_path: Path
) -> None:
    place = tmp_path / "tidak-ada" / "dasar.json"
    assert 4 == here("audit", melati, *DAY, "--baseline", place, "--reset-baseline").code


def test_what_baselines_add_to_reports_is_in_the_schema(
    baseline: Path, melati: Path, audit: Callable[..., Ran]
) -> None:
    unapprove(melati)
    schema = Draft7Validator(report_schema("en"))
    held = json.loads(audit("-f", "json", "--update-baseline").out)
    schema.validate(held)
    schema.validate(json.loads(baseline.read_text(encoding="utf-8")))

    del held["baseline"]["counts"]["new"]
    assert not schema.is_valid(held)
