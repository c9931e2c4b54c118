"""The hooks run in pre-commit itself, in a repository of a unit."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from packed import take_sources
from running import CHECKOUT, Ran, environment, unit

pytestmark = pytest.mark.wheel

PRE_COMMIT = Path(sys.executable).with_name("pre-commit")
AUTHOR = ("-c", "user.name=Contoh", "-c", "user.email=contoh@example.org")

Try = Callable[[Path, str], Ran]


def git(folder: Path, *arguments: str) -> None:
    """Run git in a folder."""
    command = ["git", *AUTHOR, *arguments]
    subprocess.run(command, cwd=folder, env=environment(), check=True, capture_output=True)


def committed(folder: Path) -> Path:
    """Make a repository of a folder, with everything in it."""
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Awal")
    return folder


@pytest.fixture(scope="module")
def attempt(tmp_path_factory: pytest.TempPathFactory) -> Try:
    """Return what tries a hook of our sources in a repository."""
    sources = committed(take_sources(tmp_path_factory.mktemp("ours")))
    home = str(tmp_path_factory.mktemp("pre-commit"))

    def run(repository: Path, hook: str) -> Ran:
        done = subprocess.run(
            [str(PRE_COMMIT), "try-repo", str(sources), hook, "--verbose"],
            cwd=repository,
            env=environment(PRE_COMMIT_HOME=home),
            capture_output=True,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository with two units in folders and a page beside them."""
    for name in ("melati", "mawar"):
        unit(tmp_path / "units" / name, sop__prosedur="isi")
    (tmp_path / "README.md").write_text("Unit kami\n", encoding="utf-8")
    return committed(tmp_path)


def test_the_manifest_is_valid() -> None:
    manifest = CHECKOUT / ".pre-commit-hooks.yaml"
    command = [str(PRE_COMMIT), "validate-manifest", str(manifest)]
    assert 0 == subprocess.run(command, env=environment(), check=False).returncode


def test_a_unit_with_gaps_stops_the_commit_and_shows_them(attempt: Try, tmp_path: Path) -> None:
    ran = attempt(committed(unit(tmp_path / "u")), "spm-check")

    assert 1 == ran.code, ran.out + ran.err
    assert "- exit code: 1" in ran.out
    assert "Unit Contoh" in ran.out


def test_removing_a_file_is_a_change_too(attempt: Try, tmp_path: Path) -> None:
    repository = committed(unit(tmp_path / "u", sop__prosedur="isi"))
    git(repository, "rm", "-q", "sop/prosedur")

    assert "Unit Contoh" in attempt(repository, "spm-check").out


def test_only_the_unit_that_changed_is_audited(attempt: Try, repository: Path) -> None:
    (repository / "units" / "mawar" / "unit.yaml").write_text("bukan: unit\n", encoding="utf-8")
    git(repository, "add", "-A")
    ran = attempt(repository, "spm-check-changed")

    assert "- exit code: 3" in ran.out
    assert f"units{os.sep}mawar" in ran.out.replace("/", os.sep)
    assert "Unit Contoh" not in ran.out


def test_a_change_beside_the_units_passes(attempt: Try, repository: Path) -> None:
    (repository / "README.md").write_text("Lain\n", encoding="utf-8")
    git(repository, "add", "-A")
    ran = attempt(repository, "spm-check-changed")

    assert 0 == ran.code
    assert "Passed" in ran.out
