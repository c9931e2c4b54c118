"""The plan file: what it may say, and every mistake in one run."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from rendering import EXAMPLES
from spm_check.errors import UnusableError
from spm_check.model.plan import Action, Plan
from spm_check.model.text import LANGUAGES, Language
from spm_check.reading.schemas import plan_schema
from spm_check.reading.text.source import Source
from spm_check.reading.unit.finder import UnitPath, find_unit
from spm_check.reading.unit.plan_file import read_plan, understand_plan

ONE, OTHER, THIRD = "a" * 32, "1" * 32, "c" * 32
PLAN = f"""format: spm-check/plan/1
actions:
  - findings: [{ONE}, {OTHER}]
    about: Belum disahkan
    cause: >
      panjang
      sekali
    correction: Sahkan
    corrective_action: Jadwalkan
    owner: kepala
    due: 2012-08-01
    status: sedang
    evidence: SK
  - {{findings: {THIRD}, owner: , status: Done}}
"""


def plan(text: str) -> Plan:
    """Return what a text plans."""
    return understand_plan(Source("plan.yaml", text))


def complaints(text: str) -> list[tuple[str, int, int]]:
    """Return what is wrong with a text, and where."""
    with pytest.raises(UnusableError) as caught:
        plan(text)
    return [(each.code, each.place.line, each.place.column) for each in caught.value.complaints]


def test_a_plan_is_read_with_everything_that_it_says() -> None:
    first, second = plan(PLAN).actions
    assert (
        Action(
            (ONE, OTHER),
            first.place,
            about="Belum disahkan",
            cause="panjang sekali",
            correction="Sahkan",
            corrective_action="Jadwalkan",
            owner="kepala",
            due=date(2012, 8, 1),
            status="doing",
            evidence="SK",
        )
        == first
    )
    assert 3 == first.place.line
    assert Action((THIRD,), second.place, status="done") == second


@pytest.mark.parametrize(
    ("status", "word"),
    [
        ("open", "open"),
        ("open", "belum"),
        ("doing", "doing"),
        ("doing", "Sedang"),
        ("done", "done"),
        ("done", "selesai"),
    ],
)
def test_a_status_may_be_said_in_either_language(status: str, word: str) -> None:
    (action,) = plan(
        f"format: spm-check/plan/1\nactions: [{{findings: {ONE}, status: {word}}}]"
    ).actions
    assert status == action.status


def test_a_plan_without_actions_is_a_plan() -> None:
    assert () == plan("format: spm-check/plan/1\nactions:\n").actions


def test_every_mistake_is_told_in_one_run() -> None:
    text = f"""format: spm-check/plan/2
actions:
  - findings: [{ONE}, xyz]
    penanggung: a
    due: 1/8/2012
    status: mungkin
  - owner: '-'
  - findings: [{ONE}]
"""
    assert [
        ("format-unknown", 1, 9),
        ("not-a-fingerprint", 3, 50),
        ("key-unknown", 4, 5),
        ("not-a-date", 5, 10),
        ("not-a-choice", 6, 13),
        ("key-missing", 7, 5),
        ("value-blank", 7, 12),
        ("finding-planned", 8, 16),
    ] == complaints(text)


@pytest.mark.parametrize("text", ["", "# hanya komentar\n", "~\n"])
def test_an_empty_file_is_a_mistake(text: str) -> None:
    assert [("file-empty", 0, 0)] == complaints(text)


def test_yaml_that_is_none_is_a_mistake() -> None:
    assert "yaml-tab" == complaints("format: a\nactions:\n\t- x")[0][0]


def test_a_unit_without_a_plan_has_none(tmp_path: Path) -> None:
    assert None is read_plan(UnitPath(str(tmp_path), str(tmp_path / "unit.yaml")))


def test_a_plan_that_is_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "unit"
    folder.mkdir()
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    (folder / "plan.yaml").symlink_to(tmp_path / "plan.yaml")
    with pytest.raises(UnusableError) as caught:
        read_plan(UnitPath(str(folder), str(folder / "unit.yaml")))
    assert ["link-outside"] == [each.code for each in caught.value.complaints]


def as_json(text: str) -> Any:
    """Return a text as an editor sees it that takes every scalar for a text."""
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506  it makes nothing but texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_is_valid_by_the_schema_and_what_is_not_is_not(language: Language) -> None:
    validator = Draft7Validator(plan_schema(language))
    for text in (PLAN, (EXAMPLES / "puskesmas-melati-2013" / "plan.yaml").read_text("utf-8")):
        value = as_json(text)
        assert [] == list(validator.iter_errors(value)), text
    for wrong in ("status: mungkin", "due: 1/8/2012", "lain: x", "findings: xyz"):
        value = as_json(f"format: f\nactions: [{{findings: {ONE}, {wrong}}}]")
        assert not validator.is_valid(value), wrong


def test_the_plan_of_the_example_is_read() -> None:
    read = read_plan(find_unit(str(EXAMPLES / "puskesmas-melati-2013")))
    assert read is not None
    assert 5 == len(read.actions)
