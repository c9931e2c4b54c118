"""Colour: by `--color`, else the project, else NO_COLOR, else FORCE_COLOR, else on a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, SOUND, Ran, environment, spm, unit

AUDIT = ("audit", EXAMPLES / "puskesmas-melati", "--on", "2012-07-01")
COMMANDS = [
    AUDIT,
    ("summary", EXAMPLES / "puskesmas-melati"),
    ("explain", "4.2.3"),
    ("clauses", "--procedures"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_what_goes_to_no_terminal_has_no_colour(
    here: Callable[..., Ran], command: tuple[str, ...]
) -> None:
    assert "\x1b" not in here(*command).out
    assert here(*command) == here(*command, "--color", "auto") == here(*command, "--color=never")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_every_command_that_draws_can_be_coloured(
    here: Callable[..., Ran], command: tuple[str, ...]
) -> None:
    assert "\x1b[" in here(*command, "--color", "always").out


@pytest.mark.parametrize(
    ("coloured", "option", "env"),
    [
        (True, "auto", {"FORCE_COLOR": "1"}),
        (True, "auto", {"FORCE_COLOR": "yes"}),
        (False, "auto", {"FORCE_COLOR": "0"}),
        (False, "auto", {"FORCE_COLOR": ""}),
        (False, "auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}),
        (True, "auto", {"FORCE_COLOR": "1", "NO_COLOR": ""}),
        (True, "always", {"NO_COLOR": "1"}),
        (True, "always", {"TERM": "dumb"}),
        (False, "never", {"FORCE_COLOR": "1"}),
    ],
)
def test_the_option_wins_over_the_environment(
    here: Callable[..., Ran], option: str, env: dict[str, str], *, coloured: bool
) -> None:
    assert coloured is ("\x1b[" in here("explain", "4.2.3", "--color", option, env=env).out)
    if option == "auto":
        assert coloured is ("\x1b[" in here("explain", "4.2.3", env=env).out)


@pytest.mark.parametrize(
    ("coloured", "project", "asked"),
    [
        (True, "always", ((), {})),
        (False, "always", ((), {"NO_COLOR": "1"})),
        (True, "never", ((), {"FORCE_COLOR": "1"})),
        (True, "auto", ((), {"FORCE_COLOR": "1"})),
        (False, "always", (("--color", "never"), {})),
        (False, "always", (("--color", "auto"), {})),
        (True, "never", (("--color", "always"), {})),
    ],
)
def test_the_option_wins_over_the_environment_and_that_over_the_project(
    here: Callable[..., Ran],
    tmp_path: Path,
    project: str,
    asked: tuple[tuple[str, ...], dict[str, str]],
    *,
    coloured: bool,
) -> None:
    options, env = asked
    (tmp_path / "pyproject.toml").write_text(f'[tool.spm-check]\ncolor = "{project}"\n')
    folder = unit(tmp_path / "unit", SOUND)
    for command in ("audit", "summary"):
        assert coloured is ("\x1b[" in here(command, folder, *options, env=env).out)


@pytest.mark.parametrize("format_", ["json", "markdown"])
def test_a_format_without_colours_has_none(here: Callable[..., Ran], format_: str) -> None:
    assert here(*AUDIT, "-f", format_) == here(*AUDIT, "-f", format_, "--color", "always")


def test_a_file_has_no_colours(here: Callable[..., Ran], tmp_path: Path) -> None:
    here(*AUDIT, "-o", tmp_path / "gap.txt", "--color", "always")
    assert b"\x1b" not in (tmp_path / "gap.txt").read_bytes()


def on_a_terminal(*arguments: str, **env: str) -> bytes:
    """Return what the program writes where stdout is a terminal."""
    command = [sys.executable, "-m", "spm_check", *arguments]
    reader, writer = pty.openpty()
    with subprocess.Popen(command, stdout=writer, env=environment(TERM="xterm") | env):
        os.close(writer)
        written = b""
        try:
            while piece := os.read(reader, 65536):
                written += piece
        except OSError:  # the other side is closed, as Linux tells it
            pass
    os.close(reader)
    return written


@pytest.mark.parametrize(
    ("coloured", "options", "env"),
    [
        (True, (), {}),
        (True, ("--color", "auto"), {}),
        (True, (), {"NO_COLOR": ""}),
        (False, (), {"NO_COLOR": "1"}),
        (False, (), {"TERM": "dumb"}),
        (False, (), {"FORCE_COLOR": "0"}),
        (False, ("--color", "never"), {}),
    ],
)
def test_a_terminal_is_coloured_unless_somebody_minds(
    options: tuple[str, ...], env: dict[str, str], *, coloured: bool
) -> None:
    assert coloured is (b"\x1b[" in on_a_terminal("explain", "4.2.3", *options, **env))


def test_complaints_have_no_colour_anywhere() -> None:
    assert "\x1b" not in spm("audit", "/no/such/unit", env={"FORCE_COLOR": "1"}).err
