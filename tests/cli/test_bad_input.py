"""Bad input: a clear error, nothing lost. What single files can show is in examples/broken."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from running import SOUND, environment, spm, unit

ONE_FILE = SOUND + "documents: [{id: A, title: A, kind: other, clauses: [4.1], file: %s}]\n"


def refused(ran: object) -> str:
    """Return what was said on stderr by a run that ended with 3 and no report."""
    assert ran.code == 3  # type: ignore[attr-defined]
    assert ran.out == ""  # type: ignore[attr-defined]
    err: str = ran.err  # type: ignore[attr-defined]
    assert "Traceback" not in err
    assert err.endswith("no report was made.\n")
    return err


def test_a_wrong_path_is_named() -> None:
    assert "/no/such/unit: there is no folder or file of this name" in refused(
        spm("audit", "/no/such/unit")
    )


def test_a_path_with_a_nul_is_no_path() -> None:
    # The system refuses such an argument, so only a caller in this process can give one.
    code = "import sys; from spm_check.cli.app import run; sys.exit(run(['audit', 'a\\0b']))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(), check=False
    )
    assert done.returncode == 3


def test_an_empty_folder_never_looks_clean(tmp_path: Path) -> None:
    err = refused(spm("audit", tmp_path))
    assert "there is no unit.yaml in this folder" in err
    assert "spm-check init" in err


def test_a_misspelt_unit_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "Unit.yaml").write_text(SOUND)
    assert "did you mean Unit.yaml?" in refused(spm("audit", tmp_path))


def test_two_unit_files_are_one_too_many(tmp_path: Path) -> None:
    unit(tmp_path)
    (tmp_path / "unit.yml").write_text(SOUND)
    assert "both unit.yaml and unit.yml" in refused(spm("audit", tmp_path))


def test_unit_yml_alone_will_do(tmp_path: Path) -> None:
    (tmp_path / "unit.yml").write_text(SOUND)
    assert spm("audit", tmp_path, "--fail-on", "never").code == 0


def test_the_unit_file_itself_may_be_named(tmp_path: Path) -> None:
    unit(tmp_path)
    assert spm("audit", tmp_path / "unit.yaml").out == spm("audit", tmp_path).out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: &a [" + "*a, " * 50_000 + "]", "aliases"),
        ("[" * 100_000, "deep"),
        ("{a: " * 100_000, "deep"),
        ("- " * 10_000, "deep"),
        ("a: " + "x" * 7_000_000, "longer than"),
        ("a: " + "x" * 10_000_000, "larger than"),
        ("- a\n" * 1_100_000, "parts"),
        ("a: &a b\n" * 3, "anchors"),
    ],
    ids=["aliases", "brackets", "braces", "dashes", "scalar", "bytes", "events", "anchors"],
)
def test_a_bomb_dies_before_it_grows(tmp_path: Path, text: str, said: str) -> None:
    begun = time.monotonic()
    err = refused(spm("audit", unit(tmp_path, text), "--lang", "en"))
    assert said in err
    assert len(err) < 100_000
    assert time.monotonic() - begun < 30  # bounded, not fast: this is no benchmark


def test_all_mistakes_are_told_in_one_run_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = SOUND.replace("agency", "agncy") + "documents:\n  - {id: A, titel: A, kind: x}\n"
    err = refused(spm("audit", unit(tmp_path, text)))
    places = [line.split(":")[1] for line in err.splitlines() if "unit.yaml:" in line]
    assert places == sorted(places, key=int)
    assert err.endswith("5 mistakes found; no report was made.\n")


def test_a_complaint_shows_the_line_and_a_caret_below_the_place(tmp_path: Path) -> None:
    err = refused(spm("audit", unit(tmp_path, SOUND.replace("agency", "agncy"))))
    lines = err.splitlines()
    assert lines[0].endswith(
        'unit.yaml:4:9: "agncy" is not one of the choices; did you mean agency?'
    )
    assert lines[1] == "      kind: agncy"
    assert lines[2] == "            ^"


def make_fifo(path: Path) -> None:
    os.mkfifo(path)


def make_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_loop(path: Path) -> None:
    path.symlink_to(path.name)


def make_link_outside(path: Path) -> None:
    path.symlink_to("/etc/hostname")


def make_folder(path: Path) -> None:
    path.mkdir()


def make_empty(path: Path) -> None:
    path.touch()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (make_fifo, "not a regular file"),
        (make_device, "not a regular file"),
        (make_loop, "a broken link"),
        (make_link_outside, "a link out of the unit's folder"),
        (make_folder, "that is a folder"),
        (make_empty, "empty"),
        (lambda _: None, "not there"),
    ],
)
def test_what_is_no_sound_file_is_not_held(
    tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    folder = unit(tmp_path, ONE_FILE % "a.pdf")
    make(folder / "a.pdf")
    ran = spm("audit", folder, "--lang", "en", "--fail-on", "never")
    assert ran.code == 0
    assert f"a.pdf ({said}" in " ".join(ran.out.split())


@pytest.mark.parametrize("make", [make_fifo, make_device, make_loop, make_folder])
def test_a_unit_file_that_is_no_file_is_refused_without_waiting(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "unit.yaml")
    refused(spm("audit", tmp_path))


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    folder = unit(tmp_path / "u", ONE_FILE % "up/b.md")
    (tmp_path / "b.md").write_text("outside")
    (folder / "up").symlink_to(tmp_path)
    out = " ".join(spm("audit", folder, "--lang", "en").out.split())
    assert "link to a folder, which is not followed" in out


@pytest.mark.parametrize("name", ["a" * 251 + ".md", "300" * 100])
def test_a_very_long_name_does_no_harm(tmp_path: Path, name: str) -> None:
    folder = unit(tmp_path, ONE_FILE % name)
    if len(name) < 256:
        (folder / name).write_text("x")
    assert spm("audit", folder).code == 1


def test_a_name_that_is_not_utf8_is_shown_in_escapes(tmp_path: Path) -> None:
    folder = unit(tmp_path)
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.md")).write_text("x")
    ran = spm("audit", folder, "--lang", "en")
    assert ran.code == 1
    assert "caf\\xe9.md" in ran.out


WITHOUT_PRIVILEGE = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
"""Runs a command as root whom permissions bind, as they bind everybody else."""


def bound(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the audit as somebody whom permissions bind, even where the tests run as root."""
    command = [sys.executable, "-m", "spm_check", "audit", str(folder), "--lang", "en", *arguments]
    if os.geteuid() == 0:
        command = [*WITHOUT_PRIVILEGE, *command]
    return subprocess.run(command, capture_output=True, env=environment(), check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return the folder of a unit with one document."""
    return unit(tmp_path / "u", ONE_FILE % "a.md", a__md="x")


def test_an_unreadable_file_is_named_and_never_counts(folder: Path) -> None:
    (folder / "a.md").write_text("x")
    (folder / "a.md").chmod(0)
    ran = bound(folder)
    assert ran.returncode == 1
    assert b"a.md (unreadable)" in ran.stdout
    assert b"Could not be examined" in ran.stdout


def test_an_unreadable_unit_file_is_refused(folder: Path) -> None:
    (folder / "unit.yaml").chmod(0)
    ran = bound(folder)
    assert ran.returncode == 3
    assert b"unit.yaml: cannot be read: permission denied" in ran.stderr


def test_a_read_only_folder_can_be_audited_and_not_written_to(folder: Path) -> None:
    folder.chmod(0o555)
    assert bound(folder, "--fail-on", "never").returncode == 0
    ran = bound(folder, "-o", f"{folder}/gap.json")
    assert ran.returncode == 4
    assert b"permission denied" in ran.stderr


def test_a_future_day_is_an_observation_and_no_error(tmp_path: Path) -> None:
    text = SOUND + (
        "records: [{id: R, title: R, clauses: [5.6.1], location: Shelf, last: 2030-01-01}]\n"
    )
    ran = spm("audit", unit(tmp_path, text), "--on", "2012-07-01")
    assert "after the day of the audit" in " ".join(ran.out.split())


def test_more_entries_than_the_limit_are_refused_and_the_limit_can_be_raised(
    tmp_path: Path,
) -> None:
    folder = unit(tmp_path, a="x", b="x", c="x")
    err = refused(spm("audit", folder, "--limit", "entries=3"))
    assert "--limit entries=NUMBER" in err
    assert spm("audit", folder, "--limit", "entries=4").code == 1


def test_a_limit_may_be_raised_beyond_all_memory(tmp_path: Path) -> None:
    assert spm("audit", unit(tmp_path), "--limit", f"bytes={'9' * 30}").code == 1


@pytest.mark.parametrize("name", ["unit.yaml", "unit.yml"])
def test_a_unit_file_that_is_a_link_out_of_the_folder_tells_nothing_of_what_it_leads_to(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "secret").write_text("secret: of somebody else\n")
    folder = tmp_path / "u"
    folder.mkdir()
    (folder / name).symlink_to("../secret")
    err = refused(spm("audit", folder, "--lang", "en"))
    assert "a link that leads out of its folder" in err
    assert "somebody" not in err


def test_a_unit_file_may_be_a_link_within_the_folder(tmp_path: Path) -> None:
    folder = unit(tmp_path)
    (folder / "unit.yaml").rename(folder / "real.yaml")
    (folder / "unit.yaml").symlink_to("real.yaml")
    assert spm("audit", folder).code == 1


def test_a_project_file_that_is_none_of_our_concern_may_be_in_any_encoding(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b"[project]\nname = 'caf\xe9'\n")
    assert spm("audit", unit(tmp_path / "u")).code == 1


def test_several_clauses_without_brackets_are_told_to_need_them(tmp_path: Path) -> None:
    text = SOUND + "practices:\n  - {note: A, clauses: '4.1, 5.3'}\n"
    err = refused(spm("audit", unit(tmp_path, text)))
    assert "Write [4.1, 5.3]." in err


@pytest.mark.parametrize("field", ["location: '-'", "location: '...'", "title: '/ /'"])
def test_a_column_left_empty_as_offices_do_is_no_evidence(tmp_path: Path, field: str) -> None:
    given = {"title": "A", "location": "Shelf"} | dict([field.split(": ")])
    entry = ", ".join(f"{key}: {value}" for key, value in given.items())
    text = SOUND + f"records: [{{id: R, clauses: [5.6], {entry}}}]\n"
    assert "has no value" in refused(spm("audit", unit(tmp_path, text)))


@pytest.mark.parametrize("confirmed", ["", "~", "no", "tidak"])
def test_what_nobody_has_confirmed_never_counts(tmp_path: Path, confirmed: str) -> None:
    text = SOUND + (
        "documents:\n  - id: A\n    title: A\n    kind: policy\n    location: Shelf\n"
        f"    status: approved\n    confirmed: {confirmed}\n"
    )
    ran = spm("audit", unit(tmp_path, text))
    assert "Mandatory documents      0 of 3" in ran.out
