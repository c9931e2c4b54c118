"""The report in the summary of a GitHub step: added where it is asked for, and never too long."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from running import spm, unit
from spm_check.cli.step_summary import MOST, shortened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a unit."""
    return unit(tmp_path / "unit")


def markdown(folder: Path) -> str:
    return spm("audit", folder, "-f", "markdown").out


def test_the_report_is_appended_to_the_summary_of_the_step(folder: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("# Before\n", encoding="utf-8")

    ran = spm("audit", folder, "-f", "github", env={"GITHUB_STEP_SUMMARY": str(summary)})

    assert (1, "") == (ran.code, ran.err)
    assert "# Before\n" + markdown(folder) == summary.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "options", [("-f", "json"), ("-o", "github=log.txt"), ("-f", "markdown"), ()]
)
def test_no_other_run_touches_it(folder: Path, tmp_path: Path, options: tuple[str, ...]) -> None:
    summary = tmp_path / "summary.md"

    spm("audit", folder, *options, cwd=tmp_path, env={"GITHUB_STEP_SUMMARY": str(summary)})

    assert not summary.exists()


@pytest.mark.parametrize("variables", [{}, {"GITHUB_STEP_SUMMARY": ""}])
def test_without_a_summary_there_is_only_the_log(folder: Path, variables: dict[str, str]) -> None:
    ran = spm("audit", folder, "-f", "github", env=variables)

    assert (1, "") == (ran.code, ran.err)


def test_a_long_report_is_cut_and_says_so(folder: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    before = "x" * (MOST - 2000)
    summary.write_text(before, encoding="utf-8")

    spm("audit", folder, "-f", "github", env={"GITHUB_STEP_SUMMARY": str(summary)})

    text = summary.read_text(encoding="utf-8")
    assert MOST >= len(text.encode())
    assert text.endswith("spm-check audit -o markdown=FILE\n")
    whole = markdown(folder).splitlines()
    added = text.removeprefix(before).splitlines()
    assert whole[: len(added) - 2] == added[:-2]


def test_a_summary_that_cannot_be_written_is_a_mistake(folder: Path, tmp_path: Path) -> None:
    ran = spm("audit", folder, "-f", "github", env={"GITHUB_STEP_SUMMARY": str(tmp_path)})

    assert ran.code not in {0, 1}
    assert str(tmp_path) in ran.err


def test_the_unit_file_is_no_summary(folder: Path) -> None:
    file = folder / "unit.yaml"
    before = file.read_bytes()

    ran = spm("audit", folder, "-f", "github", env={"GITHUB_STEP_SUMMARY": str(file)})

    assert 2 == ran.code
    assert before == file.read_bytes()


@given(st.text("aé\n", max_size=30), st.integers(-5, 60))
def test_a_cut_text_is_whole_lines_with_a_note_and_fits(text: str, room: int) -> None:
    told = shortened(text, "note\n", room)

    assert len(told) <= max(room, 0)
    if told and told != text.encode():
        kept = told.decode().removesuffix("note\n")
        assert text.startswith(kept)
        assert kept in {"", *text.splitlines(keepends=True)} or kept.endswith("\n")
