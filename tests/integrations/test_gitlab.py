"""The template for GitLab CI is sound, and its script does what it says."""

import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
import yaml

from linters import complaints, schema_complaints
from running import CHECKOUT, EXAMPLES, Ran, environment
from spm_check.cli.targets import FORMATS

TEMPLATE = CHECKOUT / "integrations" / "gitlab-ci.yml"
JOB: dict[str, Any] = yaml.safe_load(TEMPLATE.read_text(encoding="utf-8"))[".spm-check"]
SCRIPT = "\n".join(JOB["script"])
ARTIFACTS = [*JOB["artifacts"]["paths"], *JOB["artifacts"]["reports"].values()]

needs_formats = pytest.mark.skipif(
    not {"gitlab", "junit"} <= set(FORMATS), reason="there are no formats gitlab and junit"
)


def run_job(folder: Path, **variables: str) -> Ran:
    """Run the script of the job as a runner does, with the variables of a project."""
    own = {"CI_PROJECT_DIR": str(folder)}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["/bin/sh", "-e", "-c", SCRIPT],
        cwd=folder,
        env=environment(**(JOB["variables"] | variables | own | {"PATH": path})),
        capture_output=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with a unit in it."""
    shutil.copytree(EXAMPLES / "kelurahan-kenanga", tmp_path / "kelurahan-kenanga")
    return tmp_path


def test_it_fits_the_schema_of_gitlab() -> None:
    assert "" == schema_complaints("gitlab-ci", TEMPLATE)


def test_shellcheck_finds_nothing_wrong_with_its_scripts() -> None:
    script = "\n".join([*JOB["before_script"], SCRIPT])

    assert "" == complaints("shellcheck", "--shell=sh", "-", text=script)


def test_every_artifact_is_a_file_that_the_script_writes() -> None:
    assert {f"={name} " in SCRIPT.replace("\n", " ") for name in ARTIFACTS} == {True}


@needs_formats
def test_the_job_fails_by_the_gaps_and_leaves_its_reports(project: Path) -> None:
    ran = run_job(project, SPM_CHECK_UNIT="kelurahan-kenanga")

    assert 1 == ran.code, ran.err
    assert set(ARTIFACTS) <= set(os.listdir(project))
    issues = json.loads((project / "gl-code-quality-report.json").read_bytes())
    assert {"kelurahan-kenanga/unit.yaml"} == {issue["location"]["path"] for issue in issues}
    assert "testsuites" == ET.parse(project / "gap.junit.xml").getroot().tag  # noqa: S314  ours


@needs_formats
def test_the_grade_that_fails_can_be_set(project: Path) -> None:
    variables = {"SPM_CHECK_UNIT": "kelurahan-kenanga", "SPM_CHECK_FAIL_ON": "never"}

    assert 0 == run_job(project, **variables).code


@pytest.mark.parametrize("name", ["SPM_CHECK_UNIT", "SPM_CHECK_FAIL_ON", "SPM_CHECK_BASELINE"])
def test_no_variable_is_ever_run(project: Path, name: str) -> None:
    ran = run_job(project, **{name: '$(touch pwned)"; touch pwned; "'})

    assert 1 < ran.code
    assert not (project / "pwned").exists()
