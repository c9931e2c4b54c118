"""The editable installation, by which everybody works here, is the checkout itself."""

import subprocess
import sys
from importlib.metadata import distribution, version
from pathlib import Path

from running import CHECKOUT, environment, spm
from spm_check import __version__

WHERE = """
import spm_check.reading.catalogue.shelf as shelf
print(shelf.__file__)
print(shelf.own_clauses())
"""


def test_code_and_clauses_are_those_of_the_checkout_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WHERE],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    shelf, clauses = map(Path, done.stdout.splitlines())
    assert CHECKOUT / "src" / "spm_check" / "reading" / "catalogue" / "shelf.py" == shelf
    assert CHECKOUT / "clauses" == clauses


def test_no_copy_of_the_clauses_lies_about_to_grow_stale() -> None:
    listed = distribution("spm-check").files or []
    assert [] == [file for file in listed if "clauses" in file.parts]
    assert not (CHECKOUT / "src" / "spm_check" / "clauses").exists()


def test_the_version_is_the_same_wherever_it_is_told(tmp_path: Path) -> None:
    assert __version__ == version("spm-check")
    assert f"spm-check {__version__}\n" == spm("--version", cwd=tmp_path).out
