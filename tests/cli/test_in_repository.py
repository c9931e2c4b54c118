"""What annotates files names them from the root of the repository, wherever one stands."""

import json
from pathlib import Path
from typing import Any

import pytest

from running import spm, unit

ENDINGS = {"sarif", "gitlab", "github"}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with a unit below it."""
    (tmp_path / "repo" / ".git").mkdir(parents=True)
    unit(tmp_path / "repo" / "units" / "a b")
    return tmp_path / "repo"


def paths_in(format_: str, *arguments: str | Path, **more: Any) -> set[str]:
    """Return the files that a format names."""
    out = spm("audit", *arguments, "-f", format_, **more).out
    match format_:
        case "sarif":
            (run,) = json.loads(out)["runs"]
            places = (each["locations"][0]["physicalLocation"] for each in run["results"])
            return {place["artifactLocation"]["uri"] for place in places}
        case "gitlab":
            return {each["location"]["path"] for each in json.loads(out)}
        case "github":
            lines = [line for line in out.splitlines() if line.startswith("::")]
            return {line.partition("file=")[2].partition(",")[0] for line in lines}
    return {each["location"]["file"] for each in json.loads(out)["findings"]}


@pytest.mark.parametrize(
    ("format_", "path"),
    [
        ("sarif", "units/a%20b/unit.yaml"),
        ("gitlab", "units/a b/unit.yaml"),
        ("github", "units/a b/unit.yaml"),
        ("json", "unit.yaml"),
    ],
)
@pytest.mark.parametrize("here", [".", "units", "units/a b"])
def test_files_are_named_from_the_root_of_the_repository(
    repository: Path, format_: str, path: str, here: str
) -> None:
    folder = repository / "units" / "a b"

    assert {path} == paths_in(format_, folder, cwd=repository / here)


def test_a_worktree_is_a_repository_as_well(repository: Path) -> None:
    (repository / ".git").rmdir()
    (repository / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")

    assert {"units/a b/unit.yaml"} == paths_in("gitlab", repository / "units" / "a b")


def test_the_nearest_repository_counts(repository: Path) -> None:
    (repository / "units" / ".git").mkdir()

    assert {"a b/unit.yaml"} == paths_in("gitlab", repository / "units" / "a b")


def test_a_unit_at_the_root_is_named_by_its_file(repository: Path) -> None:
    unit(repository)

    assert {"unit.yaml"} == paths_in("gitlab", repository)


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_without_a_repository_the_workspace_of_the_build_counts(
    tmp_path: Path, variable: str
) -> None:
    folder = unit(tmp_path / "units" / "a")

    assert {"units/a/unit.yaml"} == paths_in("gitlab", folder, env={variable: str(tmp_path)})


def test_a_workspace_elsewhere_does_not_count(tmp_path: Path) -> None:
    folder = unit(tmp_path / "a")

    elsewhere = {"GITHUB_WORKSPACE": str(tmp_path / "a b"), "CI_PROJECT_DIR": ""}
    assert {"unit.yaml"} == paths_in("gitlab", folder, env=elsewhere)


def test_a_unit_that_is_linked_to_is_named_where_it_lies(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(repository / "units" / "a b")

    assert {"units/a b/unit.yaml"} == paths_in("gitlab", tmp_path / "link")


@pytest.mark.parametrize("format_", sorted(ENDINGS))
def test_equal_input_gives_equal_bytes(repository: Path, format_: str) -> None:
    folder = repository / "units" / "a b"
    one = spm("audit", folder, "-f", format_)
    other = spm("audit", "unit.yaml", "-f", format_, cwd=folder)

    assert one.out == other.out
