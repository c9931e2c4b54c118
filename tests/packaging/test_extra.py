"""What reads other people's files is an extra: it can be added, and is not missed before."""

import json
import shutil
from pathlib import Path

import pytest

from packed import Built, Installed, install, lowest
from running import EXAMPLES, environment, spm

pytestmark = pytest.mark.wheel

LIST = "DAFTAR INDUK DOKUMEN\nNo;Nomor Dokumen;Judul;Lokasi\n1;PM/01;Prosedur Audit;Lemari\n"


@pytest.fixture(scope="module")
def readers(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Return an environment with the wheel, its extra, and the lowest versions of both."""
    return install(built.wheel, tmp_path_factory.mktemp("readers"), lowest(), "[scan]")


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """Return the folder of a unit that has declared nothing."""
    shutil.copytree(EXAMPLES / "puskesmas-melati", tmp_path / "unit")
    (tmp_path / "unit" / "unit.yaml").unlink()
    return tmp_path / "unit"


def test_with_the_extra_it_says_what_the_checkout_says(readers: Installed, unit: Path) -> None:
    env = {"SPM_CHECK_CACHE": str(unit.parent / "cache")}
    readers.run("spm-check", "init", unit, "--yes", cwd=unit)
    told = readers.run("spm-check", "scan", unit, "-f", "json", cwd=unit, **env)
    wanted = spm("scan", unit, "-f", "json", "--no-cache", cwd=unit, env=environment())

    assert (0, wanted.out) == (told.code, told.out)
    assert 26 == len(json.loads(told.out)["files"])


def test_with_the_extra_a_workbook_can_be_written(readers: Installed, unit: Path) -> None:
    readers.run("spm-check", "init", unit, "--yes", cwd=unit)
    ran = readers.run(
        "spm-check", "scan", unit, "-o", unit.parent / "u.xlsx", "--no-cache", cwd=unit
    )

    assert 0 == ran.code, ran.err
    assert (unit.parent / "u.xlsx").read_bytes().startswith(b"PK")


def test_without_it_the_reader_is_told_how_to_install_it(installed: Installed, unit: Path) -> None:
    assert 0 == installed.run("spm-check", "init", unit, "--yes", cwd=unit).code
    ran = installed.run("spm-check", "scan", unit, cwd=unit)

    assert (3, "") == (ran.code, ran.out)
    assert "pip install 'spm-check[scan]'" in ran.err


def test_without_it_a_list_in_plain_text_is_taken_over(installed: Installed, unit: Path) -> None:
    (unit.parent / "daftar.csv").write_text(LIST, encoding="utf-8")
    installed.run("spm-check", "init", unit, "--yes", cwd=unit)
    ran = installed.run("spm-check", "import", "../daftar.csv", "--unit", unit, "--write", cwd=unit)

    assert 0 == ran.code, ran.err
    assert "id: PM-01" in (unit / "unit.yaml").read_text(encoding="utf-8")
