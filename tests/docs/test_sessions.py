"""Every session in the documentation runs as it is shown.

A ```console block holds commands after `$ ` and what they say; a line `...` stands for any
number of lines. `<!-- file: NAME -->` before a block says that the reader saves it under that
name. All of a page runs in one folder, which has the project's `examples` in it.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from documented import CHECKOUT, PAGES
from running import EXAMPLES, environment

BLOCK = re.compile(
    r"(?:^<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w*)\n(?P<text>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
BIN = Path(sys.executable).parent


class Step(NamedTuple):
    """A command as it is shown, and what it says there."""

    command: str
    shown: str


def steps(session: str) -> Iterator[Step]:
    """Yield the commands of a session."""
    for part in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield Step(command, shown)


def as_pattern(shown: str) -> str:
    """Return what a command has to say as a pattern."""
    parts = re.split(r"^\.\.\.\n", shown, flags=re.MULTILINE)
    return r"(?:.*\n)*".join(map(re.escape, parts))


class Reader:
    """Somebody who does what a page says, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        """Lay the examples beside; work on copies."""
        self.here = folder
        shutil.copytree(EXAMPLES, folder / "examples")

    def does(self, step: Step) -> str:
        """Return what a command says, stdout and stderr as on a screen."""
        if step.command.startswith("cd "):
            self.here = self.here / step.command.removeprefix("cd ")
            return ""
        env = environment(PATH=f"{BIN}{os.pathsep}{os.environ['PATH']}", TERM="dumb")
        done = subprocess.run(
            ["/bin/sh", "-c", step.command],
            cwd=self.here,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        return done.stdout.decode()

    def saves(self, name: str, text: str) -> None:
        """Save a block as a file."""
        path = self.here / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def follows(self, page: str) -> str:
        """Return the page with what its commands really say, where no `...` stands."""

        def block(match: re.Match[str]) -> str:
            if match["file"]:
                self.saves(match["file"], match["text"])
            if match["kind"] != "console":
                return match[0]
            shown = "".join(f"$ {step.command}\n{self.told(step)}" for step in steps(match["text"]))
            return match[0].replace(match["text"], shown)

        return BLOCK.sub(block, page)

    def told(self, step: Step) -> str:
        """Return what a command says, or what is shown of it where that fits."""
        said = self.does(step)
        return step.shown if re.fullmatch(as_pattern(step.shown), said) else said


WITH_SESSIONS = [page for page in PAGES if "```console" in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", WITH_SESSIONS, ids=lambda page: str(page.relative_to(CHECKOUT)))
def test_a_page_shows_what_its_commands_say(
    page: Path, tmp_path: Path, same: Callable[[Path, str], None]
) -> None:
    same(page, Reader(tmp_path).follows(page.read_text(encoding="utf-8")))
