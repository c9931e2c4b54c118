"""`due`: the calendar of a unit on the screen and in files."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from rendering import NAMES
from running import EXAMPLES, SOUND, Ran, unit

MELATI = EXAMPLES / "puskesmas-melati"
ON = ("--on", "2012-07-01")


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_calendar_of_every_example_is_valid(here: Callable[..., Ran], language: str) -> None:
    schema = json.loads(here("schema", "due", "--lang", language).out)
    for name in NAMES:
        ran = here("due", EXAMPLES / name, *ON, "-f", "json", "--lang", language)
        assert (0, "") == (ran.code, ran.err)
        Draft7Validator(schema).validate(json.loads(ran.out))


@pytest.mark.parametrize(
    ("interval", "until"),
    [
        ("90d", "2012-09-29"),
        ("90 hari", "2012-09-29"),
        ("12 weeks", "2012-09-23"),
        ("12w", "2012-09-23"),
        ("3m", "2012-10-01"),
        (" 1 Tahun ", "2013-07-01"),
        ("1y", "2013-07-01"),
        ("99999 years", "9999-12-31"),
    ],
)
def test_how_far_ahead_is_said_as_in_a_unit_file_or_in_short(
    here: Callable[..., Ran], interval: str, until: str
) -> None:
    ran = here("due", MELATI, *ON, "--within", interval, "-f", "json")
    assert until == json.loads(ran.out)["until"]


@pytest.mark.parametrize("interval", ["", "0d", "90", "d", "-1 day", "90 d", "100000d", "1e3d"])
def test_what_is_no_interval_is_refused(here: Callable[..., Ran], interval: str) -> None:
    ran = here("due", MELATI, "--within", interval, "--lang", "en")
    assert 2 == ran.code
    assert "--within" in ran.err
    assert "90d" in ran.err


def test_one_run_writes_several_copies_and_the_screen(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    ics, js = tmp_path / "mutu.ics", tmp_path / "x"
    ran = here("due", MELATI, *ON, "-o", f"ics={ics}", "-o", f"json={js}")
    assert ran == here("due", MELATI, *ON)
    assert ics.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert "spm-check/due/1" == json.loads(js.read_bytes())["schema"]


def test_a_file_without_a_format_takes_the_place_of_the_screen(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    for name in ("a.ics", "a.json", "a.txt"):
        assert Ran(0, "", "") == here("due", MELATI, *ON, "-o", tmp_path / name)
    assert b"RM-07" in (tmp_path / "a.txt").read_bytes()
    again = here("due", MELATI, *ON, "-o", "ics=-")
    assert (tmp_path / "a.ics").read_bytes() == again.out.encode()


@pytest.mark.parametrize("target", ["a.pdf", "pdf=a.pdf", "docx=a.docx"])
def test_an_unknown_format_is_refused_before_anything_is_written(
    here: Callable[..., Ran], tmp_path: Path, target: str
) -> None:
    ran = here("due", MELATI, *ON, "-o", f"ics={tmp_path / 'a.ics'}", "-o", target, "--lang", "en")
    assert 2 == ran.code
    assert "terminal, json, ics" in ran.err
    assert [] == list(tmp_path.iterdir())


def test_evidence_is_never_overwritten(here: Callable[..., Ran], tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit")
    for name in ("unit.yaml", "plan.yaml"):
        assert 2 == here("due", folder, "-o", f"ics={folder / name}").code
    assert ["unit.yaml"] == [each.name for each in folder.iterdir()]


def test_mistakes_of_unit_and_plan_are_told_together(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = unit(tmp_path / "unit", SOUND.replace("kind: agency", "kind: x"))
    (folder / "plan.yaml").write_text("format: x\n", encoding="utf-8")
    ran = here("due", folder)
    assert 3 == ran.code
    assert "unit.yaml" in ran.err
    assert "plan.yaml" in ran.err


def test_a_unit_with_nothing_due_is_no_mistake(here: Callable[..., Ran], tmp_path: Path) -> None:
    ran = here("due", unit(tmp_path / "unit"), *ON)
    assert (0, "") == (ran.code, ran.err)
    assert ran.out.endswith("Nothing falls due up to 29 September 2012.\n")
