"""`portfolio -o html=FILE` writes the reports of units beside the page, and nowhere else."""

import pickle
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, Ran
from spm_check.errors import UnwrittenError
from spm_check.render.portfolio.filing import report_name

MELATI = "puskesmas-melati"


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """Return a city of a sound unit and one with gaps."""
    for name in (MELATI, "kantor-perizinan"):
        shutil.copytree(EXAMPLES / name, tmp_path / "kota" / "dinas" / name)
    return tmp_path / "kota"


def test_each_unit_has_a_report_beside_the_page_that_leads_to_it(
    here: Callable[..., Ran], city: Path, tmp_path: Path
) -> None:
    page = tmp_path / "hasil kota.html"
    ran = here("portfolio", city, "--on", "2012-07-01", "--lang", "en", "-o", page)
    assert (1, "", "") == ran
    folder = tmp_path / "hasil kota_files"
    names = {report_name(f"dinas/{name}") for name in (MELATI, "kantor-perizinan")}
    assert names == {each.name for each in folder.iterdir()}
    report = (folder / report_name(f"dinas/{MELATI}")).read_text(encoding="utf-8")
    assert "Gap report" in report
    assert all(f'href="hasil%20kota_files/{name}"' in page.read_text("utf-8") for name in names)


def test_reports_are_in_the_language_of_their_unit_unless_another_is_asked_for(
    here: Callable[..., Ran], city: Path, tmp_path: Path
) -> None:
    here("portfolio", city, "--on", "2012-07-01", "-o", f"html={tmp_path / 'kota.html'}")
    report = tmp_path / "kota_files" / report_name(f"dinas/{MELATI}")
    assert '<html lang="id">' in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "asked",
    [["-f", "html"], ["-f", "html", "-o", "html=b.html"], ["-o", "a.html", "-o", "html=b.html"]],
)
def test_without_one_page_in_a_file_no_report_is_written(
    here: Callable[..., Ran],
    city: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    asked: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert 1 == here("portfolio", city, "--on", "2012-07-01", *asked).code
    assert [] == list(tmp_path.glob("*_files"))


def test_reports_are_written_through_no_link(
    here: Callable[..., Ran], city: Path, tmp_path: Path
) -> None:
    (tmp_path / "lain").mkdir()
    (tmp_path / "kota_files").symlink_to("lain")
    ran = here("portfolio", city, "-o", tmp_path / "kota.html")
    assert 4 == ran.code
    assert "kota_files" in ran.err
    assert [] == list((tmp_path / "lain").iterdir())
    assert not (tmp_path / "kota.html").exists()


def test_reports_are_not_written_into_a_unit(here: Callable[..., Ran], city: Path) -> None:
    shutil.copytree(EXAMPLES / MELATI, city / "x_files")
    ran = here("portfolio", city, "-o", city / "x.html")
    assert 2 == ran.code
    assert not (city / "x.html").exists()


def test_a_folder_that_cannot_be_written_to_is_told(
    here: Callable[..., Ran], city: Path, tmp_path: Path
) -> None:
    (tmp_path / "kota_files").write_text("berkas", encoding="utf-8")
    ran = here("portfolio", city, "-o", tmp_path / "kota.html")
    assert 4 == ran.code
    assert "kota_files" in ran.err


def test_what_could_not_be_written_is_told_by_another_process_as_well() -> None:
    error = pickle.loads(pickle.dumps(UnwrittenError("a.html", "ENOSPC")))  # noqa: S301  our own
    assert ("a.html", "ENOSPC", "a.html: ENOSPC") == (error.path, error.reason, str(error))
