"""Every exit code of the reference, each by the event that it stands for."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from running import EXAMPLES, SOUND, environment, spm, unit

CONFORMING = (EXAMPLES / "kantor-perizinan", "--on", "2012-07-01")
WANTING = (EXAMPLES / "puskesmas-melati", "--on", "2012-07-01")
MINOR_AT_WORST = (EXAMPLES / "puskesmas-melati-2013", "--on", "2013-07-01")


def test_a_unit_without_findings_ends_with_0() -> None:
    assert spm("audit", *CONFORMING, "--fail-on", "observation").code == 0


def test_a_unit_with_findings_ends_with_1() -> None:
    assert spm("audit", *WANTING).code == 1


@pytest.mark.parametrize(
    ("fail_on", "code"), [("observation", 1), ("minor", 1), ("major", 0), ("never", 0)]
)
def test_fail_on_decides_from_which_grade_a_unit_fails(fail_on: str, code: int) -> None:
    assert spm("audit", *MINOR_AT_WORST, "--fail-on", fail_on).code == code


@pytest.mark.parametrize("format_", ["terminal", "json", "markdown"])
def test_a_format_never_changes_the_exit_code(format_: str) -> None:
    assert spm("audit", *WANTING, "-f", format_).code == 1
    assert spm("audit", *CONFORMING, "-f", format_).code == 0


def test_the_unit_may_set_its_own_threshold_and_the_command_line_wins(tmp_path: Path) -> None:
    folder = unit(tmp_path, SOUND + "settings: {fail_on: never}\n")
    assert spm("audit", folder).code == 0
    assert spm("audit", folder, "--fail-on", "observation").code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("audti",),
        ("audit", "--fial-on", "minor"),
        ("audit", "--fail-on", "mayor"),
        ("audit", "--fail-on"),
        ("audit", "--quiet=yes"),
        ("audit", "one", "two"),
        ("audit", "--on", "2023-02-29"),
        ("audit", "--on", "20230228"),
        ("audit", "--on", "2023-W09-2"),
        ("audit", "-o", ""),
        ("audit", "-o", "json="),
        ("audit", "-o", "jsn=gap.json"),
        ("audit", "--limit", "depht=3"),
        ("audit", "--limit", "depth=-3"),
        ("summary",),
        ("explain", "4.2.33"),
        ("schema", "unti"),
        ("clauses", "-f", "markdown"),
        (),
    ],
)
def test_wrong_arguments_end_with_2_and_say_where_help_is(arguments: tuple[str, ...]) -> None:
    ran = spm(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert "--help" in ran.err


def test_no_unit_ends_with_3_and_prints_no_report(tmp_path: Path) -> None:
    ran = spm("audit", tmp_path)
    assert ran.code == 3
    assert ran.out == ""


def test_a_report_that_cannot_be_written_ends_with_4(tmp_path: Path) -> None:
    ran = spm("audit", *CONFORMING, "-o", tmp_path / "no-such-folder" / "gap.json")
    assert ran.code == 4
    assert "gap.json" in ran.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("arguments", [("audit", *CONFORMING), ("--version",), ("clauses",)])
def test_a_stdout_that_is_full_ends_with_4(arguments: tuple[str | Path, ...]) -> None:
    command = [sys.executable, "-m", "spm_check", *map(str, arguments)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False
        )
    assert done.returncode == 4
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr


BREAK = """
import sys, spm_check.review as review
def broken(*given): raise ZeroDivisionError("a [/foo] \\x1b[31m thing")
review.audit = broken
from spm_check.cli.app import run
sys.exit(run(sys.argv[1:]))
"""


def test_an_unforeseen_error_ends_with_70_in_one_line_and_never_with_1() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BREAK, "audit", str(CONFORMING[0])],
        capture_output=True,
        env=environment(),
        check=False,
    )
    assert done.returncode == 70
    assert done.stderr.count(b"\n") == 1
    assert b"ZeroDivisionError" in done.stderr
    assert b"\x1b" not in done.stderr


def test_debug_shows_the_details_of_an_unforeseen_error() -> None:
    done = subprocess.run(
        [sys.executable, "-c", BREAK, "audit", str(CONFORMING[0]), "--debug"],
        capture_output=True,
        env=environment(),
        check=False,
    )
    assert done.returncode == 70
    assert b"Traceback" in done.stderr


WAIT = """
import sys, time, spm_check.review as review
def slow(*given):
    print("waiting", file=sys.stderr, flush=True)
    time.sleep(30)
review.audit = slow
from spm_check.cli.app import run
sys.exit(run(sys.argv[1:]))
"""


def test_control_c_ends_with_130() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WAIT, "audit", str(CONFORMING[0])],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    with process:
        assert process.stderr is not None
        assert process.stderr.readline() == b"waiting\n"
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err
