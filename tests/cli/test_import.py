"""`spm-check import`: a master list becomes entries, and every row of it is told."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from masterlists import DIALECTS, N
from running import Ran, environment, unit
from spm_check.model.masterlist import Cell
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.unit.unit_file import read_unit
from spreadsheets import csv_list, ods, xlsx

UNIT = """# Berkas ini ditulis tangan.
format: spm-check/unit/1
unit:
  name: Puskesmas Contoh   # bukan unit sungguhan
  kind: puskesmas
  language: id
offices:
  kepala: {title: Kepala Puskesmas, holder: Contoh Satu}
  wmm: {title: Wakil Manajemen Mutu, holder: Contoh Dua}

documents:
  # yang pertama
  - id: KM-01
    title: 'Kebijakan Mutu'
    kind: policy
    number: KM/01
    location: "Dinding loket"
"""

LIST: list[list[Cell]] = [
    ["PEMERINTAH KOTA CONTOH", N, N, N, N, N],
    ["DAFTAR INDUK DOKUMEN", N, N, N, N, N],
    [],
    ["No", "Nama Dokumen", "Nomor Dokumen", "Tanggal", N, "Status"],
    [N, N, N, "Terbit", "Berlaku", N],
    [1, 2, 3, 4, 5, 6],
    ["A. Kebijakan dan Manual", N, N, N, N, N],
    [1, "Kebijakan Mutu", "KM/01", N, "2 Januari 2012", "Aktif"],
    [2, "Manual Mutu", "MM/01", N, "2 Januari 2012", "Aktif"],
    ["B. Prosedur", N, N, N, N, N],
    [3, "Pengendalian Dokumen", "SOP/01", N, "31/02/2012", "Aktif"],
    [4, N, "SOP/02", N, N, N],
    [],
    [N, "Mengetahui,", N, N, "Kota Contoh, 3 Mei 2012", N],
]
MERGED = ("A1:F1", "A2:F2", "D4:E4", "A4:A5", "B4:B5", "C4:C5", "F4:F5", "A7:F7", "A10:F10")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a unit's folder with a file that a row of the list is about."""
    return unit(tmp_path / "unit", UNIT, **{"dok__SOP Pengendalian Dokumen.docx": "isi"})


@pytest.fixture
def master_list(tmp_path: Path) -> Path:
    """Return a master list under a letterhead, with merged cells."""
    return xlsx(tmp_path / "daftar.xlsx", {"Daftar": LIST}, MERGED)


def declared(folder: Path) -> list[str]:
    """Return the ids that a unit file declares, which proves that it can be read."""
    path = folder / "unit.yaml"
    return [item.id for item in read_unit(str(path), "unit.yaml", Shelf(own_clauses())).items]


def test_without_a_terminal_it_shows_what_it_understood_and_how_to_write_it(
    here: Callable[..., Ran], folder: Path, master_list: Path
) -> None:
    ran = here("import", master_list, "--unit", folder, "--lang", "en")
    assert (0, UNIT) == (ran.code, (folder / "unit.yaml").read_text())
    told = " ".join(ran.out.split())
    assert "Rows below the header: 8 (entries 2, already declared 1" in told
    assert '"31/02/2012" is not a date that can be read' in told
    assert "--write" in ran.err


def test_the_language_is_that_of_the_unit(
    here: Callable[..., Ran], folder: Path, master_list: Path
) -> None:
    assert "Sudah dinyatakan" in here("import", master_list, "--unit", folder).out


def test_what_is_written_can_be_read_and_leaves_the_rest_as_it_was(
    here: Callable[..., Ran], folder: Path, master_list: Path
) -> None:
    ran = here("import", master_list, "--unit", folder, "--write")
    assert 0 == ran.code
    assert ["KM-01", "MM-01", "SOP-01"] == declared(folder)
    assert (folder / "unit.yaml").read_text().startswith(UNIT.rstrip("\n"))
    assert here("audit", folder).code == 1


def test_a_list_that_is_taken_over_twice_adds_nothing_the_second_time(
    here: Callable[..., Ran], folder: Path, master_list: Path
) -> None:
    here("import", master_list, "--unit", folder, "--write")
    written = (folder / "unit.yaml").read_bytes()
    ran = here("import", master_list, "--unit", folder, "--write", "--lang", "en")
    assert (0, written) == (ran.code, (folder / "unit.yaml").read_bytes())
    assert "There is nothing to add." in ran.err


def test_a_dry_run_shows_the_difference_and_writes_nothing(
    here: Callable[..., Ran], folder: Path, master_list: Path
) -> None:
    ran = here("import", master_list, "--unit", folder, "--dry-run", "--lang", "en")
    assert (0, UNIT) == (ran.code, (folder / "unit.yaml").read_text())
    assert any(line.startswith("+") and "id: MM-01" in line for line in ran.out.splitlines())
    assert not any(line.startswith("-") and line[1:2] != "-" for line in ran.out.splitlines())
    assert "Rows below the header: 8" in ran.err


def test_what_the_program_guessed_does_not_count_until_confirmed(
    here: Callable[..., Ran], folder: Path, master_list: Path
) -> None:
    here("import", master_list, "--unit", folder, "--write")
    items = read_unit(str(folder / "unit.yaml"), "unit.yaml", Shelf(own_clauses())).items
    assert not any(item.confirmed for item in items if item.id != "KM-01" and item.references)
    report = json.loads(here("audit", folder, "-f", "json").out)
    assert 0 == report["summary"]["procedures"]["met"]


def test_json_tells_every_row(here: Callable[..., Ran], folder: Path, master_list: Path) -> None:
    told = read_json(here, master_list, folder)
    rows = told["sheets"][0]["rows"]
    assert list(range(7, 15)) == [row["row"] for row in rows]
    assert "dok/SOP Pengendalian Dokumen.docx" == rows[4]["entry"]["file"]


def read_json(here: Callable[..., Ran], path: Path, folder: Path) -> Any:
    """Return what a list means to a unit."""
    ran = here("import", path, "--unit", folder, "-f", "json")
    assert 0 == ran.code, ran.err
    return json.loads(ran.out)


@pytest.mark.parametrize("name", DIALECTS)
def test_every_dialect_is_read_from_real_files(
    name: str, here: Callable[..., Ran], folder: Path, tmp_path: Path
) -> None:
    rows = DIALECTS[name].rows
    as_xlsx = read_json(here, xlsx(tmp_path / "a.xlsx", {"Sheet1": rows}), folder)
    as_ods = read_json(here, ods(tmp_path / "a.ods", {"Sheet1": rows}), folder)
    as_csv = read_json(here, csv_list(tmp_path / "a.csv", rows), folder)
    assert as_xlsx == as_ods
    assert titles(as_xlsx) == titles(as_csv)
    entries = [row["entry"] for row in as_xlsx["sheets"][0]["rows"] if "entry" in row]
    for expected, entry in zip(DIALECTS[name].expected, entries, strict=True):
        told = {key: entry.get(key) for key in expected}
        if "clauses" in told:
            told["clauses"] = tuple(told["clauses"])
        assert expected == told


def titles(told: Any) -> list[str | None]:
    """Return the title of the entry that each row becomes; None where it becomes none."""
    return [row.get("entry", {}).get("title") for row in told["sheets"][0]["rows"]]


def test_every_sheet_is_looked_at(here: Callable[..., Ran], folder: Path, tmp_path: Path) -> None:
    records: list[list[Cell]] = [["Nama Rekaman", "Masa Simpan"], ["Notulen", "2 tahun"]]
    cover: list[list[Cell]] = [["Daftar"]]
    sheets = {"Sampul": cover, "Dokumen": LIST, "Rekaman": records}
    told = read_json(here, xlsx(tmp_path / "a.xlsx", sheets), folder)
    assert ["Dokumen", "Rekaman"] == [sheet["name"] for sheet in told["sheets"]]
    assert ["Sampul"] == [sheet["name"] for sheet in told["others"]]


def test_without_a_unit_it_says_how_to_begin(
    here: Callable[..., Ran], master_list: Path, tmp_path: Path
) -> None:
    (tmp_path / "kosong").mkdir()
    ran = here("import", master_list, "--unit", tmp_path / "kosong")
    assert 3 == ran.code
    assert "spm-check init" in ran.err


def test_a_file_that_is_no_list_says_what_was_looked_for(
    here: Callable[..., Ran], folder: Path, tmp_path: Path
) -> None:
    path = csv_list(tmp_path / "surat.csv", [["Surat", "Tanggal"], ["1", "2 Mei 2012"]])
    ran = here("import", path, "--unit", folder, "--lang", "id")
    assert (3, "") == (ran.code, ran.out)
    assert "tidak ditemukan daftar di dalamnya" in ran.err
    assert "Surat | Tanggal" in ran.err


@pytest.mark.parametrize("name", ["tidak-ada.xlsx", "rusak.xlsx", "daftar.docx"])
def test_a_list_that_cannot_be_read_is_unusable(
    name: str, here: Callable[..., Ran], folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "rusak.xlsx").write_bytes(b"PK\x03\x04 bukan lembar kerja")
    (tmp_path / "daftar.docx").write_bytes(b"isi")
    ran = here("import", tmp_path / name, "--unit", folder)
    assert (3, "") == (ran.code, ran.out)
    assert name in ran.err


HOSTILE = [
    "a: b # c",
    "- x",
    "'kutip' \"ganda\"",
    "{x: [y]}",
    "ya",
    "7.10",
    "&a *b",
    "SOP \x1b[31m !!",
]


def test_titles_that_look_like_yaml_are_written_as_titles(
    here: Callable[..., Ran], folder: Path, tmp_path: Path
) -> None:
    rows = [[title, f"X-{n}"] for n, title in enumerate(HOSTILE)]
    path = csv_list(tmp_path / "a.csv", [["Nama Dokumen", "Nomor Dokumen"], *rows])
    assert 0 == here("import", path, "--unit", folder, "--write").code
    unit_file = read_unit(str(folder / "unit.yaml"), "unit.yaml", Shelf(own_clauses()))
    titles = [document.title for document in unit_file.documents[1:]]
    assert [*HOSTILE[:5], *HOSTILE[6:7], "SOP [31m !!"] == titles


def test_what_a_list_holds_can_be_said(
    here: Callable[..., Ran], folder: Path, tmp_path: Path
) -> None:
    path = csv_list(tmp_path / "a.csv", [["No", "Nama", "Nomor"], ["1", "Notulen", "RK-01"]])
    ran = here("import", path, "--unit", folder, "--as", "records", "--write")
    assert (0, ["KM-01", "RK-01"]) == (ran.code, declared(folder))


@pytest.mark.parametrize(("answer", "ids"), [("y", ["KM-01", "MM-01", "SOP-01"]), ("", ["KM-01"])])
def test_on_a_terminal_it_asks(
    answer: str, ids: list[str], folder: Path, master_list: Path
) -> None:
    ours, theirs = pytest.importorskip("pty").openpty()
    command = [sys.executable, "-m", "spm_check", "import", str(master_list), "--unit", str(folder)]
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, env=environment()
    ) as process:
        os.close(theirs)
        os.write(ours, f"{answer}\n".encode())
        out = process.communicate(timeout=60)[0]
    os.close(ours)
    assert 0 == process.returncode, out
    assert ids == declared(folder)
