"""The ways in: `spm-check`, `python -m spm_check`, and what they say of themselves."""

import os
import subprocess
import sys
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest

from running import Ran, environment, spm

SCRIPT = Path(sys.executable).with_name("spm-check")


def script(*arguments: str, **more: str) -> Ran:
    """Run the script that the installation made."""
    done = subprocess.run(
        [SCRIPT, *arguments], capture_output=True, env=environment(**more), check=False
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize("arguments", [("--version",), ("--lang", "id", "--version")])
def test_the_version_is_one_line(arguments: tuple[str, ...]) -> None:
    assert (0, f"spm-check {version('spm-check')}\n", "") == spm(*arguments)


@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("explain", "4.2.3"), ("audit", "/no/such"), ()]
)
def test_both_doors_lead_to_the_same_program(arguments: tuple[str, ...]) -> None:
    assert script(*arguments) == spm(*arguments)


def test_the_script_is_declared_once() -> None:
    (entry,) = entry_points(group="console_scripts", name="spm-check")
    assert "spm_check.__main__:main" == entry.value


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_the_first_answers_import_neither_yaml_nor_rich(argument: str) -> None:
    ran = spm(argument, env={"PYTHONPROFILEIMPORTTIME": "1"})
    imported = {line.rpartition("|")[2].strip() for line in ran.err.splitlines()}
    assert "spm_check" in imported
    assert not {"yaml", "rich", "rich.console", "pydantic"} & imported
    assert ("click" in imported) is (argument == "--help")


def test_without_any_stderr_the_exit_code_stays() -> None:
    command = f"exec {sys.executable} -m spm_check audit /no/such/unit 2>&-"
    done = subprocess.run(["/bin/sh", "-c", command], env=environment(), check=False)
    assert 3 == done.returncode


def test_a_program_run_elsewhere_reads_the_folder_where_it_is(tmp_path: Path) -> None:
    assert 3 == spm("audit", cwd=tmp_path).code
    (tmp_path / "unit.yaml").write_text("format: spm-check/unit/1\nunit: {name: U, kind: other}\n")
    assert 1 == spm("audit", cwd=tmp_path).code
    assert os.listdir(tmp_path) == ["unit.yaml"]
