"""The tables of a portfolio from the command line: which are made, and what they need."""

import csv
import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from running import Ran, unit
from spm_check.cli import extras
from spm_check.render.portfolio import xlsx
from spm_check.render.portfolio.xlsx import portfolio_xlsx
from workbooks import sheets_of

Here = Callable[..., Ran]
ON = ("--on", "2012-07-01", "--lang", "en")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with two units below it."""
    for name in ("satu", "dua"):
        unit(tmp_path / "kota" / name)
    return tmp_path / "kota"


def test_one_run_writes_every_table(here: Here, root: Path, tmp_path: Path) -> None:
    files = {
        "xlsx": "u.xlsx",
        "parquet": "u.parquet",
        "csv-findings": "f.csv",
        "parquet-findings": "f.parquet",
    }
    named = [f"{format_}={tmp_path / name}" for format_, name in files.items()]
    ran = here("portfolio", root, *ON, *(part for each in named for part in ("-o", each)))

    assert (1, "") == (ran.code, ran.err)
    rows = list(csv.reader(io.StringIO((tmp_path / "f.csv").read_text("utf-8-sig"))))
    found = pq.read_table(tmp_path / "f.parquet").to_pylist()
    findings = next(
        sheet
        for sheet in sheets_of((tmp_path / "u.xlsx").read_bytes())
        if sheet.title == "Findings"
    )
    assert len(rows) - 1 == len(found) == findings.max_row - 4
    assert 2 == pq.read_table(tmp_path / "u.parquet").num_rows
    assert {"dua", "satu"} == {row[1] for row in rows[1:]} == {each["path"] for each in found}


def test_the_ending_of_a_file_names_its_table(here: Here, root: Path, tmp_path: Path) -> None:
    assert 1 == here("portfolio", root, *ON, "-o", tmp_path / "u.parquet").code

    assert ["dua", "satu"] == pq.read_table(tmp_path / "u.parquet")["path"].to_pylist()


@pytest.mark.parametrize(
    ("format_", "extra"),
    [("parquet", "parquet"), ("parquet-findings", "parquet"), ("xlsx", "office")],
)
def test_a_missing_library_is_told_before_any_unit_is_read(
    here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_: str, extra: str
) -> None:
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    ran = here("portfolio", tmp_path / "fehlt", *ON, "-o", f"{format_}={tmp_path / 'x'}")

    assert 3 == ran.code
    assert f"pip install 'spm-check[{extra}]'" in ran.err


def test_a_format_that_is_not_known_is_told_before_any_unit_is_read(
    here: Here, tmp_path: Path
) -> None:
    assert 2 == here("portfolio", tmp_path / "fehlt", *ON, "-o", tmp_path / "x.doc").code


def test_what_a_sheet_has_no_room_for_is_said_on_stderr(
    here: Here, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "portfolio_xlsx", partial(portfolio_xlsx, rows=60))
    ran = here("portfolio", root, *ON, "-o", tmp_path / "u.xlsx")

    assert "The sheet Findings is full: " in ran.err
    assert 1 == ran.code
