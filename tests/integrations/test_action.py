"""The GitHub Action is sound, and does what it says when its scripts are run."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from github_runner import ACTION, STEPS, run_action
from linters import actionlint, complaints, schema_complaints
from running import CHECKOUT, EXAMPLES, spm, unit
from spm_check.cli.options import OPTIONS
from spm_check.cli.targets import FORMATS

MELATI = {"unit": "puskesmas-melati", "on": "2012-07-01"}
AUDIT = ("--on", "2012-07-01")
PLAIN = {"annotations": "false"}
"""Without what needs the format `github`."""

TALKATIVE = """#!/bin/sh
for each; do
  case "$each" in *.md) yes 'Sesuai é 12345' | head -n 100000 > "${each#*markdown=}";; esac
done
"""
"""A program that writes a report of more than a megabyte."""


def needs_format(name: str) -> pytest.MarkDecorator:
    """Skip a test of a format that this version does not have."""
    return pytest.mark.skipif(name not in FORMATS, reason=f"there is no format {name}")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Return a checked-out repository with a unit in it."""
    folder = tmp_path / "work space"
    shutil.copytree(EXAMPLES / "puskesmas-melati", folder / "puskesmas-melati")
    return folder


def as_workflow() -> str:
    """Return the action as a workflow that other workflows call, which linters know."""
    inputs = {
        name: {"type": "string", "default": each["default"]}
        for name, each in ACTION["inputs"].items()
    }
    outputs = {name: each["value"] for name, each in ACTION["outputs"].items()}
    job: dict[str, Any] = {"runs-on": "ubuntu-latest", "outputs": outputs, "steps": STEPS}
    trigger = {"workflow_call": {"inputs": inputs}}
    return yaml.safe_dump({"name": "unit", "on": trigger, "jobs": {"audit": job}}, sort_keys=False)


def test_it_fits_the_schema_of_actions() -> None:
    assert "" == schema_complaints("github-actions", CHECKOUT / "action.yml")


def test_actionlint_finds_nothing_wrong_with_its_steps() -> None:
    assert [] == actionlint(as_workflow())


def test_actionlint_would_find_an_input_that_is_not_there() -> None:
    wrong = as_workflow().replace("inputs.unit", "inputs.nosuch")

    assert "nosuch" in str(actionlint(wrong))


@pytest.mark.parametrize("step", STEPS, ids=lambda step: str(step["name"]))
def test_shellcheck_finds_nothing_wrong_with_its_scripts(step: dict[str, Any]) -> None:
    script = "set -e -o pipefail\n" + step["run"]

    assert "" == complaints("shellcheck", "--shell=bash", "-", text=script)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: str(step["name"]))
def test_no_input_becomes_part_of_a_script(step: dict[str, Any]) -> None:
    assert "${{" not in step["run"]


def test_every_input_is_used_and_has_a_default() -> None:
    used = str([step["env"] for step in STEPS])
    for name, given in ACTION["inputs"].items():
        assert f"inputs.{name} " in used
        assert "default" in given


def test_gaps_fail_the_step_and_are_counted_in_its_outputs(workspace: Path) -> None:
    ended = run_action(workspace, MELATI | PLAIN)

    assert 1 == ended.code
    json_report = ended.outputs.pop("json")
    assert {"exit-code": "1", "major": "7", "minor": "25", "observation": "49"} == ended.outputs
    assert "Puskesmas Melati" == json.loads(Path(json_report).read_bytes())["unit"]["name"]


def test_the_report_is_the_page_of_the_run(workspace: Path) -> None:
    ended = run_action(workspace, MELATI | PLAIN | {"lang": "en", "fail-on": "never"})

    assert 0 == ended.code
    report = spm("audit", workspace / "puskesmas-melati", *AUDIT, "-f", "markdown", "--lang", "en")
    assert report.out == ended.page


def test_the_page_can_be_left_out(workspace: Path) -> None:
    assert "" == run_action(workspace, MELATI | PLAIN | {"summary": "false"}).page


def test_a_page_that_is_too_long_is_shown_as_far_as_it_may_be(workspace: Path) -> None:
    programs = workspace.parent / "programs"
    programs.mkdir()
    (programs / "spm-check").write_text(TALKATIVE, encoding="utf-8")
    (programs / "spm-check").chmod(0o755)
    ended = run_action(workspace, PLAIN, {"install": {"programs": str(programs)}})

    assert 0 == ended.code, ended.log
    assert 62_499 * "Sesuai é 12345\n" == ended.page


def test_every_line_of_outputs_becomes_a_file(workspace: Path) -> None:
    outputs = "json=out put.json\n\n  markdown=laporan.md\n"
    run_action(workspace, MELATI | PLAIN | {"outputs": outputs})

    assert (workspace / "out put.json").read_bytes().startswith(b"{")
    assert (workspace / "laporan.md").read_bytes().startswith(b"# ")


def test_where_there_is_no_verdict_the_step_fails_and_counts_nothing(workspace: Path) -> None:
    ended = run_action(workspace, PLAIN | {"unit": "nosuch"})

    assert 3 == ended.code
    assert {"exit-code": "3", "major": "", "minor": "", "observation": "", "json": ""} == (
        ended.outputs
    )
    assert "nosuch" in ended.log


@pytest.mark.parametrize(
    "text", ["$(touch pwned)", "`touch pwned`", '"; touch pwned; "', "' ; touch pwned #", "--debug"]
)
@pytest.mark.parametrize("name", ["unit", "outputs", "fail-on", "lang", "on"])
def test_an_input_is_never_run_and_never_an_option_of_its_own(
    workspace: Path, name: str, text: str
) -> None:
    ended = run_action(workspace, MELATI | PLAIN | {name: text})

    assert not list(workspace.rglob("pwned"))
    assert ended.code in {2, 3}


def test_a_unit_may_have_any_name(workspace: Path) -> None:
    name = "--debug $(x) 'unit'"
    unit(workspace / name)

    assert 1 == run_action(workspace, PLAIN | {"unit": name}).code


@needs_format("github")
def test_findings_are_shown_at_the_lines_of_the_change(workspace: Path) -> None:
    log = run_action(workspace, MELATI).log

    assert "::error file=puskesmas-melati/unit.yaml,line=" in log


@needs_format("sarif")
def test_sarif_is_written_where_it_is_asked_for(workspace: Path) -> None:
    run_action(workspace, MELATI | PLAIN | {"sarif": "gap.sarif"})

    assert "2.1.0" == json.loads((workspace / "gap.sarif").read_bytes())["version"]


@pytest.mark.skipif("baseline" not in OPTIONS, reason="there is no --baseline")
def test_with_a_baseline_only_what_is_new_fails_the_step(workspace: Path) -> None:
    first = run_action(workspace, MELATI | PLAIN | {"outputs": "json=old.json"})
    then = run_action(workspace, MELATI | PLAIN | {"baseline": "old.json"})

    assert (1, 0) == (first.code, then.code), then.log


@needs_format("github")
@pytest.mark.parametrize("annotations", ["true", "false"])
def test_the_report_stands_once_on_the_page_of_the_run(workspace: Path, annotations: str) -> None:
    page = run_action(workspace, MELATI | {"annotations": annotations}).page

    assert 1 == page.count("\n# ") + page.startswith("# ")


@needs_format("github")
def test_without_a_summary_annotations_leave_the_page_empty(workspace: Path) -> None:
    assert "" == run_action(workspace, MELATI | {"summary": "false"}).page
