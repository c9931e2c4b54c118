"""Where reports go, and what happens when they cannot."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, SOUND, Ran, environment, spm, unit

AUDIT = ("audit", EXAMPLES / "puskesmas-melati", "--on", "2012-07-01")


def test_a_plain_file_takes_the_place_of_stdout(tmp_path: Path) -> None:
    ran = spm(*AUDIT, "-f", "json", "-o", tmp_path / "gap")
    assert ran.out == ""
    assert json.loads((tmp_path / "gap").read_text())["schema"] == "spm-check/report/1"


def test_the_end_of_a_files_name_tells_the_format(tmp_path: Path) -> None:
    spm(*AUDIT, "-o", tmp_path / "gap.json", "-o", tmp_path / "gap.md")
    assert json.loads((tmp_path / "gap.json").read_text())["findings"]
    assert (tmp_path / "gap.md").read_text().startswith("# ")


@pytest.mark.parametrize(
    ("name", "format_"), [("a.csv", "csv"), ("a.SARIF", "sarif"), ("a.xml", "junit")]
)
def test_the_ending_of_a_format_for_machines_tells_it_as_well(
    tmp_path: Path, name: str, format_: str
) -> None:
    spm(*AUDIT, "-o", tmp_path / name)

    told = spm(*AUDIT, "-f", format_).out.encode()
    assert told == (tmp_path / name).read_bytes()


@pytest.mark.parametrize("name", ["gap.html", "gap.htm", "GAP.HTM"])
def test_a_page_is_written_for_its_usual_endings(tmp_path: Path, name: str) -> None:
    spm(*AUDIT, "-o", tmp_path / name)
    assert (tmp_path / name).read_text().startswith("<!doctype html>")


def test_several_copies_are_written_in_one_run_beside_stdout(tmp_path: Path) -> None:
    copies = ("-o", f"json={tmp_path}/a", "-o", f"markdown={tmp_path}/b")
    ran = spm(*AUDIT, *copies)
    assert ran.out == spm(*AUDIT).out
    assert (tmp_path / "a").read_text() == spm(*AUDIT, "-f", "json").out
    assert (tmp_path / "b").read_text() == spm(*AUDIT, "-f", "markdown").out


def test_a_file_that_is_replaced_keeps_its_mode_and_leaves_nothing_beside_it(
    tmp_path: Path,
) -> None:
    target = tmp_path / "gap.json"
    target.write_text("old")
    target.chmod(0o640)
    spm(*AUDIT, "-o", target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["gap.json"]


def test_a_link_keeps_pointing_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to("real.json")
    spm(*AUDIT, "-o", tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "real.json").read_text())["findings"]


def test_the_unit_file_and_evidence_are_never_overwritten(tmp_path: Path) -> None:
    document = "documents: [{id: A, title: A, kind: other, clauses: [4.1], file: a.md}]\n"
    folder = unit(tmp_path, (EXAMPLES / "kelurahan-kenanga" / "unit.yaml").read_text())
    text = (folder / "unit.yaml").read_text()
    assert spm("audit", folder, "-o", folder / "unit.yaml").code == 2
    assert text == (folder / "unit.yaml").read_text()
    folder = unit(
        tmp_path / "b", f"format: spm-check/unit/1\nunit: {{name: U, kind: other}}\n{document}"
    )
    (folder / "a.md").write_text("evidence")
    assert spm("audit", folder, "-o", folder / "a.md").code == 2
    assert (folder / "a.md").read_text() == "evidence"


MISSING = """
documents:
  - {id: A, title: A, kind: other, clauses: [4.1], file: bukti/a.md}
  - {id: B, title: B, kind: other, clauses: [4.1], files: ["bukti/*.pdf", "r/**"]}
"""


@pytest.mark.parametrize(
    "name", ["unit.yaml", "unit.yml", "bukti/a.md", "bukti/new.pdf", "r/s/t/gap.json"]
)
def test_a_report_never_takes_the_place_of_evidence_that_is_missing(
    tmp_path: Path, name: str
) -> None:
    folder = unit(tmp_path / "u", SOUND + MISSING, bukti__x="x", r__s__t__x="x")

    ran = spm("audit", folder, "-o", f"json={folder / name}")

    assert 2 == ran.code
    assert "belongs to the unit" in ran.err
    assert (name == "unit.yaml") == (folder / name).exists()


def test_a_report_may_lie_in_the_folder_where_nothing_is_declared(tmp_path: Path) -> None:
    folder = unit(tmp_path / "u", SOUND + MISSING)

    spm("audit", folder, "-o", f"json={folder}/gap.json", "-o", f"markdown={folder}/gap.md")

    assert {"gap.json", "gap.md", "unit.yaml"} == {path.name for path in folder.iterdir()}


def test_a_dash_stands_for_stdout() -> None:
    assert spm(*AUDIT, "-f", "json").out == spm(*AUDIT, "-o", "json=-").out
    assert spm(*AUDIT).out == spm(*AUDIT, "-o", "-").out


def test_what_this_run_writes_into_the_folder_is_nothing_that_the_unit_holds(
    tmp_path: Path,
) -> None:
    folder = unit(tmp_path)
    first = spm("audit", folder, "-f", "json", "-o", f"json={folder}/gap.json").out
    again = spm("audit", folder, "-f", "json", "-o", f"json={folder}/gap.json").out
    assert json.loads(again)["folder"]["undeclared"] == []
    assert first == again


def test_audit_writes_nothing_into_the_folder(tmp_path: Path) -> None:
    folder = unit(tmp_path, sub__a="x")
    before = {path: path.stat() for path in folder.rglob("*")}
    spm("audit", folder)
    assert before.keys() == set(folder.rglob("*"))
    assert all(path.stat().st_mtime_ns == was.st_mtime_ns for path, was in before.items())


def test_the_same_folder_and_day_give_the_same_bytes() -> None:
    for format_ in ("terminal", "html", "json", "markdown"):
        runs = {spm(*AUDIT, "-f", format_, env={"PYTHONHASHSEED": seed}).out for seed in "123"}
        assert len(runs) == 1


def test_a_broken_pipe_is_quiet_and_keeps_the_verdict() -> None:
    command = [sys.executable, "-m", "spm_check", *map(str, AUDIT), "-f", "json"]
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as pipe:
        done = subprocess.run(
            command, stdout=pipe, stderr=subprocess.PIPE, env=environment(), check=False
        )
    assert done.returncode == 1
    assert done.stderr == b""


def test_without_any_stdout_the_report_is_unwritten() -> None:
    command = f"exec {sys.executable} -m spm_check audit {AUDIT[1]} >&-"
    done = subprocess.run(
        ["/bin/sh", "-c", command], stderr=subprocess.PIPE, env=environment(), check=False
    )
    assert done.returncode == 4


def test_findings_go_to_stdout_and_talk_to_stderr() -> None:
    ran = spm(*AUDIT)
    assert ran.err == ""
    assert spm("audit", "/no/such/folder").out == ""


@pytest.mark.parametrize(
    ("language", "told"), [("en", "not for the screen"), ("id", "bukan untuk layar")]
)
def test_what_no_screen_shows_is_not_written_to_one(
    here: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch, language: str, told: str
) -> None:
    monkeypatch.setattr("spm_check.cli.targets.sys.stdout.isatty", lambda: True)
    ran = here(
        "audit", EXAMPLES / "puskesmas-melati", "-f", "xlsx", env={"SPM_CHECK_LANG": language}
    )

    assert (2, "") == (ran.code, ran.out)
    assert told in ran.err
