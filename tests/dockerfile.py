"""Follows our Dockerfile without Docker: each stage is a folder with an environment in it."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from running import CHECKOUT, environment

ABSOLUTE = re.compile(r"(?<![\w.\-])/(?=(?:src|dist|unit)\b)")
"""Where a path of the image begins."""


class Instruction(NamedTuple):
    """One instruction, with what stands behind its name."""

    name: str
    rest: str


def instructions() -> list[Instruction]:
    """Return the instructions in order; a line that ends in a backslash goes on in the next."""
    text = (CHECKOUT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", "")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return [Instruction(*line.split(maxsplit=1)) for line in lines]


def copied() -> list[str]:
    """Return what is copied from the checkout."""
    parts = (shlex.split(each.rest) for each in instructions() if each.name == "COPY")
    return [name for each in parts if not each[0].startswith("--from") for name in each[:-1]]


def let_through() -> list[str]:
    """Return what `.dockerignore` lets through."""
    lines = (CHECKOUT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("!") for line in lines if line.startswith("!")]


class Stage:
    """One stage of the build, in a folder that stands for `/`."""

    def __init__(self, root: Path) -> None:
        """Make a new environment; the checkout is where files come from."""
        self.root = self.here = root
        self.programs = root / "venv" / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([sys.executable, "-m", "venv", root / "venv"], check=True)

    def follow(self, each: Instruction, others: dict[str, "Stage"]) -> None:
        """Do what an instruction says, as far as it concerns files and programs."""
        if each.name == "WORKDIR":
            self.here = self.root / each.rest.lstrip("/")
            self.here.mkdir(parents=True, exist_ok=True)
        elif each.name == "COPY":
            self._copy(shlex.split(each.rest), others)
        elif each.name == "RUN" and not each.rest.startswith("useradd"):
            done = self.run("bash", "-c", ABSOLUTE.sub(f"{self.root}/", each.rest))
            assert done.returncode == 0, done.stdout.decode()

    def run(self, program: str, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
        """Run a program of the environment, or of the system, in the folder of work."""
        path = f"{self.programs}{os.pathsep}{os.environ['PATH']}"
        found = shutil.which(program, path=path) or program
        return subprocess.run(
            [found, *arguments],
            cwd=self.here,
            env=environment(PATH=path),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )

    def _copy(self, words: list[str], others: dict[str, "Stage"]) -> None:
        source, flag = CHECKOUT, words[0].partition("--from=")[2]
        if flag:
            source, words = others[flag].root, words[1:]
        to = (
            self.root / words[-1].lstrip("/")
            if words[-1].startswith("/")
            else self.here / words[-1]
        )
        for name in words[:-1]:
            file = source / name.lstrip("/")
            if file.is_dir():
                shutil.copytree(file, to, dirs_exist_ok=True)
            else:
                to.mkdir(parents=True, exist_ok=True)
                shutil.copy2(file, to)


def built(folder: Path) -> Stage:
    """Follow the whole file; return the last stage."""
    stages: dict[str, Stage] = {}
    stage = None
    for each in instructions():
        if each.name == "FROM":
            name = each.rest.partition(" AS ")[2] or "last"
            (folder / name).mkdir()
            stage = stages[name] = Stage(folder / name)
        elif stage:
            stage.follow(each, stages)
    return stages["last"]


def started() -> list[str]:
    """Return the command line that the image starts with."""
    by_name = {each.name: each.rest for each in instructions()}
    line: list[str] = [*json.loads(by_name["ENTRYPOINT"]), *json.loads(by_name["CMD"])]
    return line
