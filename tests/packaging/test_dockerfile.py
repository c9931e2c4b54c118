"""The commands of the Dockerfile, run in bare environments, make a program that audits."""

import shutil

import pytest

from dockerfile import Stage, built, started
from running import EXAMPLES

pytestmark = pytest.mark.wheel


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """Return what the Dockerfile makes, with an example mounted."""
    stage = built(tmp_path_factory.mktemp("image"))
    shutil.copytree(EXAMPLES / "kelurahan-kenanga", stage.here, dirs_exist_ok=True)
    return stage


def test_it_audits_the_unit_that_is_mounted(image: Stage) -> None:
    program, *arguments = started()
    done = image.run(program, *arguments, "--on", "2012-07-01", "--quiet")

    assert 1 == done.returncode
    assert "Kelurahan Kenanga" in done.stdout.decode()


def test_office_files_and_scans_are_read_and_written_too(image: Stage) -> None:
    done = image.run("python", "-c", "import docx, openpyxl, pypdfium2, typst, xlsxwriter")

    assert 0 == done.returncode, done.stdout.decode()
