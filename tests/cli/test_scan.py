"""`scan` proposes what undeclared files are evidence for, and never declares by itself."""

import csv
import io
import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from running import EXAMPLES, Ran, environment, spm
from spm_check.model.unit import Item
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.unit.unit_file import read_unit

UNIT = """format: spm-check/unit/1   # milik kami
unit: {name: Puskesmas Melati, kind: puskesmas, language: id}
offices:
  kepala: {title: Kepala Puskesmas, holder: dr. Contoh Satu}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a unit that has declared nothing of what it holds."""
    folder = tmp_path / "unit"
    shutil.copytree(EXAMPLES / "puskesmas-melati", folder)
    (folder / "unit.yaml").write_text(UNIT, encoding="utf-8")
    return folder


def scan(folder: Path, *arguments: str, **more: Any) -> Ran:
    """Run a scan that keeps what it has read beside the folder."""
    env = {"SPM_CHECK_CACHE": str(folder.parent / "cache")}
    return spm("scan", folder, *arguments, env=env, **more)


def files(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what a scan tells in JSON, by path."""
    told = json.loads(scan(folder, "-f", "json").out)
    assert "spm-check/scan/1" == told["schema"]
    return {each["path"]: each for each in told["files"]}


def items(folder: Path) -> list[Item]:
    """Return what a unit declares."""
    return list(read_unit(str(folder / "unit.yaml"), "unit.yaml", Shelf(own_clauses())).items)


def said(folder: Path) -> str:
    """Return the text of the unit file."""
    return (folder / "unit.yaml").read_text(encoding="utf-8")


def test_every_undeclared_file_is_told_once_in_order(folder: Path) -> None:
    told = files(folder)
    there = [p for p in folder.rglob("*") if p.is_file() and p.name != "unit.yaml"]

    assert sorted(p.relative_to(folder).as_posix() for p in there) == list(told)


def test_a_file_is_recognised_with_its_control_block(folder: Path) -> None:
    told = files(folder)["prosedur/PM-02 Pengendalian Rekaman.docx"]

    assert ("ok", "procedure", "high", "4.2.4") == (
        told["text"],
        told["kind"],
        told["confidence"],
        told["clauses"][0]["clause"],
    )
    assert ("PM/PKM-ML/02", "0", "2012-03-05") == (
        told["number"],
        told["revision"],
        told["effective"],
    )
    assert "pengendalian rekaman" in told["clauses"][0]["reason"]


def test_what_says_nothing_gets_no_proposal(folder: Path) -> None:
    told = files(folder)["sop/SOP fix edit lagi (2).md"]

    assert ("none", []) == (told["confidence"], told["clauses"])


def test_a_scan_changes_nothing(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    ran = scan(folder)

    assert 0 == ran.code
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert "spm-check scan --write" in ran.err


def test_a_second_scan_says_the_same(folder: Path) -> None:
    assert scan(folder, "-f", "json").out == scan(folder, "-f", "json").out
    assert scan(folder, "-f", "json").out == scan(folder, "-f", "json", "--no-cache").out


@pytest.mark.parametrize("name", ["usulan.json", "usulan.csv", "usulan.xlsx", "usulan.txt"])
def test_the_ending_of_a_file_tells_the_format(folder: Path, tmp_path: Path, name: str) -> None:
    ran = scan(folder, "-o", str(tmp_path / name))
    content = (tmp_path / name).read_bytes()

    assert (0, "") == (ran.code, ran.out)
    if name.endswith("json"):
        assert 26 == len(json.loads(content)["files"])
    elif name.endswith("csv"):
        assert 27 == len(list(csv.reader(io.StringIO(content.decode("utf-8-sig")))))
    elif name.endswith("xlsx"):
        assert 27 == load_workbook(io.BytesIO(content)).worksheets[0].max_row
    else:
        assert "26 berkas belum dinyatakan" in content.decode()


def test_an_unknown_ending_is_a_mistake(folder: Path, tmp_path: Path) -> None:
    assert 2 == scan(folder, "-o", str(tmp_path / "usulan.doc")).code


def test_what_is_written_never_counts_before_it_is_confirmed(folder: Path) -> None:
    ran = scan(folder, "--write")
    declared = items(folder)

    assert 0 == ran.code
    assert len(declared) > 20
    assert not any(item.confirmed for item in declared)
    assert said(folder).startswith(UNIT)
    assert f"{len(declared)} usulan ditambahkan" in ran.err
    audit = json.loads(spm("audit", folder, "--on", "2012-07-01", "-f", "json").out)
    assert 0 == audit["summary"]["fulfilled"]["met"]


def test_after_confirming_it_counts(folder: Path) -> None:
    scan(folder, "--write")
    spm("confirm", "--all", "--unit", folder)
    audit = json.loads(spm("audit", folder, "--on", "2012-07-01", "-f", "json").out)

    assert audit["summary"]["fulfilled"]["met"] > 50
    assert {"KM-01", "MM-01"} <= {item["id"] for item in audit["items"]}


def test_what_is_declared_is_not_proposed_again(folder: Path) -> None:
    scan(folder, "--write")
    once = said(folder)

    assert ["sop/SOP fix edit lagi (2).md"] == list(files(folder))
    assert "Tidak ada usulan" in scan(folder, "--write").err
    assert once == said(folder)


def test_a_dry_run_shows_the_change_and_makes_none(folder: Path) -> None:
    ran = scan(folder, "--dry-run")

    assert 0 == ran.code
    assert ran.out.startswith("--- unit.yaml\n+++ unit.yaml\n")
    assert "+    confirmed: no" in ran.out
    assert UNIT == said(folder)


def typed(folder: Path, *answers: str) -> Ran:
    """Run an interactive scan at a terminal where somebody types."""
    terminal, side = pty.openpty()
    os.write(terminal, "".join(f"{answer}\n" for answer in answers).encode())
    done = subprocess.run(
        [sys.executable, "-m", "spm_check", "scan", str(folder), "--interactive"],
        stdin=side,
        capture_output=True,
        env=environment(SPM_CHECK_CACHE=str(folder.parent / "cache")),
        timeout=60,
        check=False,
    )
    os.close(side)
    os.close(terminal)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_one_by_one_a_person_accepts_changes_skips_and_quits(folder: Path) -> None:
    change = ("u", "Manual Mutu Kami", "manual", "4.9", "4.2.2, 4.1", "t")
    ran = typed(folder, "t", *change, "l", "b")
    declared = items(folder)

    assert 0 == ran.code, ran.err
    assert [("KM-01", True), ("MM-01", True)] == [(i.id, i.confirmed) for i in declared]
    assert "Manual Mutu Kami" == declared[1].title
    assert ["4.2.2", "4.1"] == [r.target for r in declared[1].references]
    assert 'Tidak ada klausul atau persyaratan "4.9".' in ran.err
    assert "lanjutkan kapan saja" in ran.err


def test_a_review_goes_on_where_it_was_left(folder: Path) -> None:
    typed(folder, "t", "b")
    ran = typed(folder, "t", "b")

    assert ["KM-01", "MM-01"] == [item.id for item in items(folder)]
    assert "KM-01" not in ran.err


def test_who_breaks_off_keeps_what_was_accepted(folder: Path) -> None:
    ran = typed(folder, "t", "\x04")

    assert 130 == ran.code
    assert ["KM-01"] == [item.id for item in items(folder)]


def test_nobody_can_be_asked_without_a_terminal(folder: Path) -> None:
    assert 2 == scan(folder, "--interactive", stdin=subprocess.DEVNULL).code


def test_one_bad_file_never_stops_the_run(folder: Path) -> None:
    (folder / "rusak.docx").write_bytes(b"PK\x03\x04 ini bukan arsip")
    (folder / "kosong.pdf").write_bytes(b"%PDF-1.4\n")
    os.mkfifo(folder / "pipa.docx")
    told = files(folder)

    assert ("unreadable", "corrupt") == (told["rusak.docx"]["text"], told["rusak.docx"]["why"])
    assert "unreadable" == told["kosong.pdf"]["text"]
    assert "ok" == told["dokumen/MM-01 Manual Mutu.docx"]["text"]


def test_a_unit_with_nothing_undeclared_is_told(tmp_path: Path) -> None:
    (tmp_path / "unit.yaml").write_text(UNIT, encoding="utf-8")

    assert "Semua berkas di folder unit sudah dinyatakan." in spm("scan", tmp_path).out


def test_without_a_unit_file_init_is_named(tmp_path: Path) -> None:
    ran = spm("scan", tmp_path)

    assert 3 == ran.code
    assert "spm-check init" in ran.err


def test_without_the_extra_it_is_told_how_to_install_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, here: Any
) -> None:
    monkeypatch.setattr("spm_check.extraction.missing_libraries", lambda: ("pypdfium2",))
    ran = here("scan", folder)

    assert 3 == ran.code
    assert "pip install 'spm-check[scan]'" in ran.err
