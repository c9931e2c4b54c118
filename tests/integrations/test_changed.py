"""The door for pre-commit audits the units whose files changed, each once."""

import subprocess
import sys
from pathlib import Path

import pytest

from running import Ran, environment, unit
from spm_check.changed import units_of


def changed(*arguments: str, cwd: Path) -> Ran:
    """Run the door as pre-commit does."""
    done = subprocess.run(
        [sys.executable, "-m", "spm_check.changed", *arguments],
        cwd=cwd,
        env=environment(),
        capture_output=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two units in it, and be in it."""
    for name in ("melati", "mawar"):
        unit(tmp_path / "units" / name, sop__dokumen="isi")
    (tmp_path / "README.md").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_belongs_to_the_nearest_unit_above_it(repository: Path) -> None:
    unit(repository / "units" / "melati" / "pustu")
    files = ["units/melati/sop/dokumen", "units/melati/pustu/unit.yaml", "README.md"]

    assert ["units/melati", "units/melati/pustu"] == units_of(files)


@pytest.mark.usefixtures("repository")
def test_many_files_of_a_unit_make_one_audit() -> None:
    files = [f"units/mawar/sop/{number}" for number in range(9)]

    assert ["units/mawar"] == units_of(files)


def test_the_unit_may_be_the_repository_itself(repository: Path) -> None:
    unit(repository)

    assert ["."] == units_of(["README.md"])


def test_every_unit_is_audited_and_the_worst_exit_code_counts(repository: Path) -> None:
    (repository / "units" / "melati" / "unit.yaml").write_text("format: x\n", encoding="utf-8")
    files = ("units/mawar/sop/dokumen", "units/melati/unit.yaml")
    ran = changed("--quiet", "--", *files, cwd=repository)

    assert 3 == ran.code
    assert "Unit Contoh" in ran.out
    assert "units/melati/unit.yaml:1" in ran.err


def test_options_stand_before_the_files(repository: Path) -> None:
    audit = ("--fail-on", "never", "--quiet", "--", "units/mawar/unit.yaml")

    assert 0 == changed(*audit, cwd=repository).code
    assert 1 == changed(*audit[2:], cwd=repository).code


def test_where_no_unit_is_concerned_there_is_nothing_to_say(repository: Path) -> None:
    assert (0, "", "") == changed("--quiet", "--", "README.md", cwd=repository)


def test_a_name_that_looks_like_an_option_is_a_name(repository: Path) -> None:
    unit(repository / "--debug")

    assert 1 == changed("--quiet", "--", "--debug/unit.yaml", cwd=repository).code
