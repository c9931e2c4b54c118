"""Keeping one report a day, and the history that is drawn of them."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from running import CHECKOUT, EXAMPLES, SOUND, Ran, unit


@pytest.fixture
def melati(tmp_path: Path) -> Path:
    """Return a copy of an example."""
    return Path(shutil.copytree(EXAMPLES / "puskesmas-melati-2013", tmp_path / "unit"))


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def keep(here: Callable[..., Ran], folder: Path, day: str = "2013-07-01", *more: str | Path) -> Ran:
    """Audit and keep the report."""
    return here("audit", folder, "--on", day, "--keep", "-f", "json", *more)


def test_an_audit_writes_nothing_unless_asked(here: Callable[..., Ran], melati: Path) -> None:
    before = everything(melati)
    here("audit", melati, "--on", "2013-07-01")
    assert before == everything(melati)


def test_keeping_writes_one_report_and_nothing_else(here: Callable[..., Ran], melati: Path) -> None:
    before = everything(melati)
    out = keep(here, melati).out
    after = everything(melati)
    assert out.encode() == after.pop(".spm-check/reports/2013-07-01.json")
    assert before == after


def test_audits_before_and_after_keeping_are_equal(here: Callable[..., Ran], melati: Path) -> None:
    before = here("audit", melati, "--on", "2013-07-01", "-f", "json").out
    assert before == keep(here, melati).out
    assert before == keep(here, melati).out
    assert before == here("audit", melati, "--on", "2013-07-01", "-f", "json").out


def test_a_pattern_for_all_files_does_not_take_kept_reports_for_evidence(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    more = "records:\n  - {id: R, title: Rekaman, clauses: [4.2.4], files: ['**/*.json']}\n"
    folder = unit(tmp_path / "unit", SOUND + more)
    before = keep(here, folder).out
    assert before == keep(here, folder).out


def test_a_second_run_on_a_day_replaces_that_day_alone(
    here: Callable[..., Ran], melati: Path
) -> None:
    keep(here, melati, "2013-06-30")
    keep(here, melati, "2013-07-01", "--lang", "id")
    keep(here, melati, "2013-07-01", "--lang", "en")
    kept = melati / ".spm-check" / "reports"
    assert ["2013-06-30.json", "2013-07-01.json"] == sorted(p.name for p in kept.iterdir())
    assert "en" == json.loads((kept / "2013-07-01.json").read_bytes())["language"]


def test_the_exit_code_is_that_of_the_audit(here: Callable[..., Ran], melati: Path) -> None:
    assert 1 == keep(here, melati).code
    assert 0 == keep(here, melati, "2013-07-01", "--fail-on", "major").code


@pytest.mark.parametrize("link", [".spm-check", ".spm-check/reports"])
def test_no_report_is_kept_through_a_link(
    link: str, here: Callable[..., Ran], melati: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "luar"
    outside.mkdir()
    (melati / link).parent.mkdir(exist_ok=True)
    (melati / link).symlink_to(outside)
    assert 3 == keep(here, melati).code
    assert [] == list(outside.iterdir())


def test_a_kept_report_never_takes_the_place_of_evidence(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    more = (
        "records:\n  - {id: R, title: Rekaman, clauses: [4.2.4], "
        "files: [.spm-check/reports/*.json]}\n"
    )
    folder = unit(tmp_path / "unit", SOUND + more)
    assert 2 == keep(here, folder).code
    assert ["unit.yaml"] == list(everything(folder))


def test_a_kept_report_never_takes_the_place_of_another_units(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folder = unit(tmp_path / "unit", SOUND)
    keep(here, folder)
    kept = everything(folder)
    (folder / "lain.yaml").write_text(SOUND.replace("Unit Contoh", "Unit Lain"), encoding="utf-8")
    assert 3 == keep(here, folder / "lain.yaml").code
    assert kept.items() <= everything(folder).items()


def test_a_damaged_report_of_the_day_is_made_anew(here: Callable[..., Ran], melati: Path) -> None:
    keep(here, melati)
    path = melati / ".spm-check" / "reports" / "2013-07-01.json"
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    keep(here, melati)
    assert whole == path.read_bytes()


def test_a_folder_that_cannot_be_made_ends_with_4(here: Callable[..., Ran], melati: Path) -> None:
    (melati / ".spm-check").write_text("x", encoding="utf-8")
    assert 4 == keep(here, melati).code


def test_a_history_has_a_line_for_each_day_and_names_what_it_skips(
    here: Callable[..., Ran], melati: Path
) -> None:
    for day in ("2013-07-01", "2013-03-01"):
        keep(here, melati, day)
    (melati / ".spm-check" / "reports" / "catatan.txt").write_text("x", encoding="utf-8")
    ran = here("history", melati)
    assert 0 == ran.code
    lines = ran.out.splitlines()
    days = [line.split()[0] for line in lines if line.startswith("2013")]
    assert ["2013-03-01", "2013-07-01"] == days
    assert "catatan.txt" in ran.out
    assert 80 >= max(map(len, lines))


@pytest.mark.parametrize("format_", ["terminal", "json", "html"])
def test_an_empty_history_is_no_mistake(
    format_: str, here: Callable[..., Ran], melati: Path
) -> None:
    ran = here("history", melati, "-f", format_)
    assert 0 == ran.code
    assert "Puskesmas Melati" in ran.out


def test_the_json_of_a_history_is_by_day(here: Callable[..., Ran], melati: Path) -> None:
    keep(here, melati)
    document = json.loads(here("history", melati, "-f", "json").out)
    assert ["2013-07-01"] == [each["on"] for each in document["reports"]]
    assert {"major": 0, "minor": 2, "observation": 0} == document["reports"][0]["findings"]
    assert [] == document["skipped"]


@pytest.mark.parametrize(
    "name", ["unit.yaml", ".spm-check/reports/2013-07-01.json", ".spm-check/reports/a.html"]
)
def test_a_history_is_not_written_over_what_the_unit_has(
    name: str, here: Callable[..., Ran], melati: Path
) -> None:
    keep(here, melati)
    before = everything(melati)
    assert 2 == here("history", melati, "-f", "html", "-o", melati / name).code
    assert before == everything(melati)


def test_a_history_is_of_the_catalogue_in_a_folder_that_is_named(
    here: Callable[..., Ran], melati: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(CHECKOUT / "clauses", tmp_path / "clauses")
    (folder / "iso-9001-2008").rename(folder / "milik-kota")
    kept = folder / "milik-kota" / "catalogue.yaml"
    kept.write_text(kept.read_text("utf-8").replace("id: iso-9001-2008", "id: milik-kota"), "utf-8")
    text = (melati / "unit.yaml").read_text("utf-8")
    assert "iso-9001-2008" in text
    (melati / "unit.yaml").write_text(text.replace("iso-9001-2008", "milik-kota"), "utf-8")
    (folder / "milik-kota" / "compiled.json").unlink(missing_ok=True)
    assert 0 == keep(here, melati, "2013-07-01", "--clauses", folder, "--fail-on", "never").code

    assert 3 == here("history", melati).code
    ran = here("history", melati, "--clauses", folder, "-f", "json")

    assert (0, "milik-kota", 1) == (
        ran.code,
        json.loads(ran.out)["catalogue"],
        len(json.loads(ran.out)["reports"]),
    )
