"""What counts where: the command line, then `settings:`, then `[tool.spm-check]` of a project."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from running import SOUND, Ran, unit


def write(folder: Path, project: str = "", own: str = "") -> Path:
    """Write a unit with settings of its own below a project with settings."""
    if project:
        (folder / "pyproject.toml").write_text(f"[tool.spm-check]\n{project}\n", encoding="utf-8")
    return unit(folder / "unit", SOUND + own)


@pytest.mark.parametrize(
    ("code", "set_", "options"),
    [
        (1, ("", ""), ()),
        (0, ("fail-on = 'never'", ""), ()),
        (0, ("", "settings: {fail_on: never}\n"), ()),
        (0, ("fail-on = 'minor'", "settings: {fail_on: never}\n"), ()),
        (1, ("fail-on = 'never'", "settings: {fail_on: minor}\n"), ()),
        (0, ("fail-on = 'minor'", "settings: {fail_on: minor}\n"), ("--fail-on", "never")),
        (1, ("fail-on = 'never'", "settings: {fail_on: never}\n"), ("--fail-on", "major")),
    ],
)
def test_the_threshold_is_set_by_whoever_is_nearest(
    here: Callable[..., Ran],
    tmp_path: Path,
    code: int,
    set_: tuple[str, str],
    options: tuple[str, ...],
) -> None:
    assert code == here("audit", write(tmp_path, *set_), *options).code


@pytest.mark.parametrize(
    ("begins", "project", "options"),
    [
        ("╭─ Gap report", "", ()),
        ("{", "format = 'json'", ()),
        ("# Gap report", "format = 'markdown'", ()),
        ("╭─ Gap report", "format = 'json'", ("-f", "terminal")),
        ("# Gap report", "format = 'json'", ("--format", "markdown")),
    ],
)
def test_the_option_wins_over_the_format_of_the_project(
    here: Callable[..., Ran], tmp_path: Path, begins: str, project: str, options: tuple[str, ...]
) -> None:
    ran = here("audit", write(tmp_path, project), *options)
    assert ran.out.startswith(begins)


@pytest.mark.parametrize(
    ("begins", "name", "options"),
    [
        ("{", "gap", ()),
        ("{", "gap.2012", ()),
        ("╭─ Gap report", "gap.txt", ()),
        ("# Gap report", "gap.md", ()),
        ("╭─ Gap report", "gap.md", ("-f", "terminal")),
    ],
)
def test_a_file_whose_name_tells_no_format_has_that_of_the_project(
    here: Callable[..., Ran], tmp_path: Path, begins: str, name: str, options: tuple[str, ...]
) -> None:
    here("audit", write(tmp_path, "format = 'json'"), "-o", tmp_path / name, *options)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_a_copy_keeps_its_own_format_whatever_the_project_says(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = write(tmp_path, "format = 'markdown'")
    ran = here("audit", folder, "-o", f"json={tmp_path}/gap.md")
    assert ran.out.startswith("# Gap report")
    assert "en" == json.loads((tmp_path / "gap.md").read_text(encoding="utf-8"))["language"]


@pytest.mark.parametrize("command", ["audit", "summary"])
def test_mistakes_in_the_project_and_in_the_unit_are_told_together(
    here: Callable[..., Ran], tmp_path: Path, command: str
) -> None:
    folder = write(tmp_path, "lang = 'fr'\nfail_on = 'minor'", "settings: {fail_on: mayor}\n")
    ran = here(command, folder, "--lang", "en")
    assert (3, "") == (ran.code, ran.out)
    assert 'pyproject.toml:2:1: "fr" is not one of the choices' in ran.err
    assert "pyproject.toml:3:1: " in ran.err
    assert "did you mean fail-on?" in ran.err
    assert 'unit.yaml:9:21: "mayor" is not one of the choices; did you mean major?' in ran.err
    assert ran.err.endswith("3 mistakes found; no report was made.\n")


def test_a_project_that_sets_nothing_for_us_changes_nothing(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = unit(tmp_path / "unit", SOUND)
    before = here("audit", folder)
    (tmp_path / "pyproject.toml").write_text("[tool.other]\nformat = 'json'\n", encoding="utf-8")
    assert before == here("audit", folder)
