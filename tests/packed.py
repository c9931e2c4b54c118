"""Builds the package from clean sources and installs it in a bare environment."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import NamedTuple

from running import CHECKOUT, Ran, environment

LOCKED = re.compile(r"^[\w.-]+==\S+", re.MULTILINE)
"""A line of a lock without its hashes and conditions."""


class Built(NamedTuple):
    """What `python -m build` makes."""

    sources: Path
    sdist: Path
    wheel: Path
    """Built from the sdist, as the package index would do it."""


class Installed(NamedTuple):
    """A bare environment with nothing in it but the wheel and what it asks for."""

    folder: Path

    def run(self, program: str, *arguments: str | Path, cwd: Path, **env: str) -> Ran:
        """Run a program of the environment in a folder."""
        done = subprocess.run(
            [self._programs / program, *arguments],
            cwd=cwd,
            env=environment(**env),
            capture_output=True,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    @property
    def _programs(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def package(self) -> Path:
        """The folder of the installed package."""
        (package,) = self.folder.glob("[Ll]ib/**/site-packages/spm_check")
        return package


def take_sources(folder: Path) -> Path:
    """Copy to a folder what git knows or would take up, and nothing else."""
    every = ("--cached", "--others", "--exclude-standard")
    for name in filter(None, _done("git", "-C", CHECKOUT, "ls-files", "-z", *every).split("\0")):
        if (CHECKOUT / name).is_file():  # git knows one that is deleted until that is committed
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(CHECKOUT / name, folder / name)
    return folder


def build(sources: Path, to: Path, *what: str) -> None:
    """Build an sdist and a wheel from that, or only what is named; with what is installed here."""
    _done(sys.executable, "-m", "build", "--no-isolation", "--outdir", to, *what, sources)


def locked() -> list[str]:
    """Return the versions that are tested."""
    return LOCKED.findall((CHECKOUT / "requirements" / "test.txt").read_text(encoding="utf-8"))


def lowest() -> list[str]:
    """Return the lowest versions that the package says are enough, those of its extra too."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needs: list[str] = [*project["dependencies"], *project["optional-dependencies"]["scan"]]
    return [need.replace(">=", "==") for need in needs]


def install(wheel: Path, folder: Path, versions: list[str], extra: str = "") -> Installed:
    """Install a wheel and what it asks for, in these versions; `extra` is `[scan]` or nothing."""
    _done(sys.executable, "-m", "venv", folder)
    installed = Installed(folder)
    constraints = folder / "constraints.txt"
    constraints.write_text("\n".join(versions), encoding="utf-8")
    ran = installed.run(
        "python", "-m", "pip", "install", "--constraint", constraints, f"{wheel}{extra}", cwd=folder
    )
    assert ran.code == 0, ran.out + ran.err
    return installed


def contents(archive: Path) -> dict[str, bytes]:
    """Return the files of a wheel or an sdist by name."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return {name: wheel.read(name) for name in wheel.namelist()}
    with tarfile.open(archive) as sdist:
        streams = ((member, sdist.extractfile(member)) for member in sdist)
        return {member.name: stream.read() for member, stream in streams if stream}


def _done(*command: str | Path) -> str:
    """Return what a command says; show all of it if it fails."""
    ran = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout
