"""The GitHub Action installs what it runs."""

import shutil
from pathlib import Path

import pytest

from github_runner import run_action
from running import EXAMPLES

pytestmark = pytest.mark.wheel

GIVEN = {"unit": "kelurahan-kenanga", "on": "2012-07-01", "annotations": "false"}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Return a checked-out repository with a unit in it."""
    shutil.copytree(EXAMPLES / "kelurahan-kenanga", tmp_path / "w" / "kelurahan-kenanga")
    return tmp_path / "w"


def test_it_installs_itself_and_audits(workspace: Path, sources: Path) -> None:
    ended = run_action(workspace, GIVEN, {}, sources)

    assert (1, "39") == (ended.code, ended.outputs["major"]), ended.log


def test_it_installs_what_office_files_need_where_some_are_asked_for(
    workspace: Path, sources: Path
) -> None:
    ended = run_action(workspace, GIVEN | {"outputs": "json=a.json\n  xlsx=a.xlsx"}, {}, sources)

    there = (workspace.parent / "w.runner" / "spm-check").glob("[Ll]ib/**/site-packages/docx")
    assert list(there), ended.log


def test_a_version_that_is_not_there_fails_the_step(workspace: Path, sources: Path) -> None:
    ended = run_action(workspace, GIVEN | {"version": "0.0.0.dev0"}, {}, sources)

    assert 0 != ended.code
    assert "" == ended.outputs["exit-code"]
