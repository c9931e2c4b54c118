"""`audit` reads the manual where there is one and writes nothing; other units pay nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from builders import document
from builders import unit as declared
from foreign import pdf, scan
from running import SOUND, environment, spm, unit
from spm_check.cli.manuals import with_manuals
from spm_check.model.holdings import Holdings

MANUAL = """documents:
  - id: MM-01
    title: Quality manual
    kind: manual
    clauses: [4.2.2]
    file: {file}
    status: approved
    revision: 2
    approved_by: head
    prepared_by: wmm
    approved_on: 2012-01-02
    effective: 2012-01-02
    review_every: 1 year
"""


def found(folder: Path, **env: str) -> dict[str, str]:
    """Return the messages of what is found in the manual, by requirement and code."""
    ran = spm("audit", folder, "--on", "2012-07-01", "-f", "json", env=env)
    report: dict[str, Any] = json.loads(ran.out)
    manual = [each for each in report["findings"] if each["code"].startswith("manual-")]
    return {f"{each['requirement']} {each['code']}": each["message"] for each in manual}


def test_what_a_manual_lacks_is_found_with_the_page_where_it_was_looked_for(tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit", SOUND + MANUAL.format(file="manual.pdf"))
    pdf(folder / "manual.pdf", "INTRODUCTION\nThis office serves the people of the town.")
    messages = found(folder)

    where = '(manual.pdf: read up to page 2, nearest heading: "INTRODUCTION", page 1)'
    assert where in messages["4.2.2.a manual-scope-missing"]
    assert ["4.2.2.a", "4.2.2.b", "4.2.2.c"] == [each.split()[0] for each in messages]


def test_a_scan_is_said_not_to_be_read(tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit", SOUND + MANUAL.format(file="manual.png"))
    scan(folder / "manual.png")
    codes = [f"4.2.2.{each} manual-unread" for each in "abc"]

    assert codes == list(found(folder))
    assert "manual.png: scanned, without text." in found(folder)[codes[0]]


def test_an_older_file_is_found(tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit", SOUND + MANUAL.format(file="manual.md"))
    (folder / "manual.md").write_text("# Manual\n\nRevision no: 1\n", encoding="utf-8")
    message = found(folder)["None manual-out-of-date"]
    assert "is revision 1, but revision 2 is declared" in message


def test_nothing_is_written_in_the_folder_of_the_unit(tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit", SOUND + MANUAL.format(file="manual.md"))
    (folder / "manual.md").write_text("# Scope\n", encoding="utf-8")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    for cache in (folder / "cache", folder):
        assert found(folder, SPM_CHECK_CACHE=str(cache))
    assert before == {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def test_a_unit_without_a_manual_imports_nothing_for_it(tmp_path: Path) -> None:
    folder = unit(tmp_path / "unit", SOUND)
    program = (
        "import sys; from spm_check.__main__ import main\n"
        "main()\nprint([m for m in sys.modules if 'extraction' in m or 'discovery' in m"
        " or 'audit.manual' in m], file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, "audit", str(folder), "-f", "json"]
    ran = subprocess.run(command, capture_output=True, check=False, env=environment())
    assert b"[]" == ran.stderr.strip()


@pytest.mark.parametrize("changes", ["confirmed: no", "status: obsolete"])
def test_a_manual_that_does_not_count_is_not_read(changes: str, tmp_path: Path) -> None:
    text = MANUAL.format(file="manual.md").replace("    status: approved\n", f"    {changes}\n")
    folder = unit(tmp_path / "unit", SOUND + text)
    (folder / "manual.md").write_text("# Scope\n", encoding="utf-8")
    assert {} == found(folder)


def test_holdings_without_a_manual_stay_as_they_are() -> None:
    of, own = declared(document("4.2.3")), Holdings()
    assert own is with_manuals(own, of, os.curdir)
