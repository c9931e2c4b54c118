"""The roll-out plan: what it may say, and every mistake in one run."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from running import EXAMPLES
from spm_check.errors import UnusableError
from spm_check.model.rollout import Phase, Rollout
from spm_check.model.text import LANGUAGES, Language
from spm_check.reading.rollout.rollout_file import (
    Sites,
    read_rollout,
    rollout_below,
    understand_rollout,
)
from spm_check.reading.schemas import rollout_schema
from spm_check.reading.text.source import Source

SITES: Sites = {
    ".": "agency",
    "kesehatan/dinas": "agency",
    "kesehatan/melati": "puskesmas",
    "kesehatan/rusak": None,
    "wilayah/utara": "district",
    "wilayah/utara/kenanga": "village-office",
}
WHEN = "start: 2012-01-02, target: '82,5', by: 2012-03-31"


def plan(*phases: str, sites: Sites = SITES) -> Rollout:
    """Return the plan with phases that are written in one line, each with when it is."""
    lines = [f"  - {{name: T{number}, {each}, {WHEN}}}" for number, each in enumerate(phases)]
    text = "\n".join(["format: spm-check/rollout/1", "phases:", *lines, ""])
    return understand_rollout(Source("rollout.yaml", text)).among(sites)


def wrong(made: Any) -> list[tuple[str, int, int]]:
    """Return what is wrong, and where."""
    with pytest.raises(UnusableError) as raised:
        made()
    return [(each.code, each.place.line, each.place.column) for each in raised.value.complaints]


def units(phase: str, **more: Any) -> tuple[str, ...]:
    """Return the units of one phase."""
    return plan(phase, **more).phases[0].units


def test_a_phase_is_read_with_everything_that_it_says() -> None:
    (phase,) = plan("units: [kesehatan/melati]").phases
    start, by = date(2012, 1, 2), date(2012, 3, 31)
    assert Phase("T0", ("kesehatan/melati",), start, by, 825, phase.place) == phase
    assert 3 == phase.place.line


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("units: kesehatan/melati", ["kesehatan/melati"]),
        ("units: [./kesehatan//melati/, .]", [".", "kesehatan/melati"]),
        ("folders: kesehatan/", ["kesehatan/dinas", "kesehatan/melati", "kesehatan/rusak"]),
        ("folders: wilayah/utara", ["wilayah/utara", "wilayah/utara/kenanga"]),
        ("folders: .", sorted(SITES)),
        ("kinds: [agency, district]", [".", "kesehatan/dinas", "wilayah/utara"]),
        ("kinds: school", []),
        (
            "units: wilayah/utara, kinds: [district, puskesmas]",
            ["kesehatan/melati", "wilayah/utara"],
        ),
    ],
)
def test_a_phase_names_its_units_in_three_ways(told: str, named: list[str]) -> None:
    assert named == list(units(told))


def test_every_mistake_of_the_file_alone_is_told_in_one_run() -> None:
    text = """format: spm-check/rollout/2
phases:
  - name: Kesehatan
    kind: [puskesmas]
    start: 2012-04-01
    target: 101
    by: 2012-03-31
  - {name: Kesehatan, kinds: [puskesma], start: 1/2/2012, target: 80, by: 2012-03-31}
  - {units: , folders: [a]}
"""
    assert [
        ("format-unknown", 1, 9),
        ("phase-empty", 3, 5),
        ("key-unknown", 4, 5),
        ("not-a-number", 6, 13),
        ("phase-backwards", 7, 5),
        ("identifier-taken", 8, 12),
        ("not-a-choice", 8, 31),
        ("not-a-date", 8, 49),
        *[("key-missing", 9, 5)] * 4,
    ] == wrong(lambda: understand_rollout(Source("rollout.yaml", text)))


def test_every_unit_and_folder_that_is_not_there_is_told_with_the_nearest() -> None:
    told = (
        "units: [kesehatan/melat, kesehatan/melati], folders: [wilayah/utara/kenanga/x, kesehata]"
    )
    with pytest.raises(UnusableError) as raised:
        plan(told)
    first, second, third = raised.value.complaints
    assert ("site-unknown", "kesehatan/melati") == (first.code, first.facts["near"])
    assert "folder-unknown" == second.code
    assert ("folder-unknown", "kesehatan") == (third.code, third.facts["near"])
    assert "kesehatan, wilayah, wilayah/utara" == third.facts["known"]


def test_a_unit_in_two_phases_is_told_where_it_is_named_again_once_for_each_word() -> None:
    with pytest.raises(UnusableError) as raised:
        plan("folders: kesehatan", "kinds: [agency, puskesmas], units: kesehatan/melati")
    told = [(each.facts["value"], each.facts["known"]) for each in raised.value.complaints]
    assert [("kesehatan/dinas", "T0"), ("kesehatan/melati", "T0")] == told
    assert {"unit-phased"} == {each.code for each in raised.value.complaints}
    assert {"3"} == {each.facts["first"] for each in raised.value.complaints}


@pytest.mark.parametrize("text", ["", "# hanya komentar\n", "format: spm-check/rollout/1\n"])
def test_a_plan_without_phases_is_a_mistake(text: str) -> None:
    assert wrong(lambda: understand_rollout(Source("rollout.yaml", text)))


def test_no_plan_need_lie_in_the_folder(tmp_path: Path) -> None:
    assert rollout_below(str(tmp_path)) is None


def test_the_plan_in_the_folder_is_found_and_a_link_out_of_it_is_refused(tmp_path: Path) -> None:
    content = (EXAMPLES / "kota-contoh" / "rollout.yaml").read_text("utf-8")
    (tmp_path / "lain.yaml").write_text(content, "utf-8")
    city = tmp_path / "kota"
    city.mkdir()
    (city / "rollout.yaml").symlink_to(tmp_path / "lain.yaml")
    assert [("link-outside", 0, 0)] == wrong(lambda: rollout_below(str(city)))

    (city / "rollout.yaml").unlink()
    (city / "rollout.yaml").write_text(content, "utf-8")
    below = rollout_below(str(city))
    assert below is not None
    assert below.phases == read_rollout(str(tmp_path / "lain.yaml")).phases


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_schema_takes_what_the_reader_takes(language: Language) -> None:
    validator = Draft7Validator(rollout_schema(language))
    text = (EXAMPLES / "kota-contoh" / "rollout.yaml").read_text("utf-8")
    told = yaml.load(text, yaml.BaseLoader)  # noqa: S506  every value as text
    for phase in told["phases"]:
        phase["target"] = int(phase["target"])
    assert [] == list(validator.iter_errors(told))
    told["phases"][0]["kind"] = "puskesmas"
    assert not validator.is_valid(told)
