"""Types at a real shell, as a person does: keys go to a terminal, and its screen is read."""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

from running import environment

BIN = Path(sys.executable).parent
TAB, TO_BEGIN, TO_END = "\t", "\x01", "\x05"
PATIENCE = 30.0
"""Seconds to wait for a shell."""


class Shell(NamedTuple):
    """A shell, how it is started without its user's settings, and how it loads the completion."""

    name: str
    command: tuple[str, ...]
    load: str


BASH = Shell(
    "bash",
    ("bash", "--norc", "--noprofile", "-i"),
    'eval "$(_SPM_CHECK_COMPLETE=bash_source spm-check)"; bind "set enable-bracketed-paste off"',
)
ZSH = Shell(
    "zsh",
    ("zsh", "-f", "-i"),
    "autoload -U compinit && compinit -u -D; bindkey -e; unsetopt PROMPT_SP; "
    'eval "$(_SPM_CHECK_COMPLETE=zsh_source spm-check)"',
)


def tabbed(shell: Shell, line: str, folder: Path) -> str:
    """Return what stands on the command line after a tab behind what was typed.

    Without the space or slash at its end, which zsh takes back when something else follows.
    """
    near, far = pty.openpty()
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    env = environment(PATH=path, TERM="dumb", PS1="", LC_ALL="C.UTF-8", INPUTRC="/dev/null")
    running = subprocess.Popen(
        shell.command,
        stdin=far,
        stdout=far,
        stderr=far,
        cwd=folder,
        env=env,
        start_new_session=True,
    )
    os.close(far)
    try:
        _type(near, f"{shell.load}; echo rea''dy\n")
        _read(near, r"ready\r?\n")
        _type(near, f"{line}{TAB}{TO_BEGIN}echo '<{TO_END}>'\n")
        return _read(near, r"[\r\n]<(.*?)[ /]*>\r?\n")
    finally:
        running.kill()
        running.wait()
        os.close(near)


def offered_by_fish(line: str, folder: Path) -> list[str]:
    """Return what fish offers for a line, without the descriptions."""
    load = "_SPM_CHECK_COMPLETE=fish_source spm-check | source"
    done = subprocess.run(
        [
            shutil.which("fish") or "fish",
            "--no-config",
            "-c",
            f"{load}; complete -C $argv[1]",
            line,
        ],
        cwd=folder,
        env=environment(PATH=f"{BIN}{os.pathsep}{os.environ['PATH']}", HOME=str(folder)),
        capture_output=True,
        check=True,
        timeout=PATIENCE,
    )
    return [offer.partition("\t")[0] for offer in done.stdout.decode().splitlines()]


def _type(terminal: int, keys: str) -> None:
    os.write(terminal, keys.encode())


def _read(terminal: int, pattern: str) -> str:
    """Return what the pattern's last group finds on the screen, as soon as it is there."""
    screen, end = "", time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            screen += os.read(terminal, 65536).decode(errors="replace")
        if found := re.search(pattern, screen):
            return found[found.lastindex or 0]
    raise AssertionError(f"the shell has not said {pattern}; it said {screen!r}")
