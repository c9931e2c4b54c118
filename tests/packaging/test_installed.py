"""The built wheel in a bare environment does what the checkout does."""

import json
import os
import shutil
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from foreign import needs
from packed import Installed
from running import EXAMPLES, Ran, spm

pytestmark = pytest.mark.wheel

MELATI = ("--on", "2012-07-01", "--lang", "id")
NEEDED = {"click", "markdown-it-py", "mdurl", "Pygments", "PyYAML", "rich", "spm-check"}
"""All that is installed with it; rich brings markdown-it-py, mdurl and Pygments."""


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Return a folder with a copy of an example, far from the checkout."""
    shutil.copytree(EXAMPLES / "puskesmas-melati", tmp_path / "salinan" / "puskesmas-melati")
    return tmp_path / "salinan"


@pytest.fixture
def chapter(installed: Installed) -> Iterator[Path]:
    """Return an installed file of the catalogue that a test may change."""
    file = installed.package / "clauses" / "iso-9001-2008" / "5-management-responsibility.yaml"
    before = file.read_bytes()
    yield file
    file.write_bytes(before)


def imported(ran: Ran) -> set[str]:
    """Return the modules that a run imported, as it told on stderr."""
    return {line.rpartition("|")[2].strip() for line in ran.err.splitlines()}


@pytest.mark.parametrize(
    "arguments",
    [
        ("audit", "puskesmas-melati", *MELATI),
        ("audit", "puskesmas-melati", *MELATI, "-v"),
        ("audit", "puskesmas-melati", *MELATI, "-f", "json"),
        ("audit", "puskesmas-melati", *MELATI, "-f", "markdown"),
        ("audit", "puskesmas-melati/unit.yaml", "--on", "2012-07-01", "--lang", "en"),
        ("audit", "tidak-ada"),
        ("summary", "puskesmas-melati", "puskesmas-melati", *MELATI),
        ("explain", "4.2.3"),
        ("clauses", "-f", "json"),
        ("schema", "unit"),
        ("--help",),
    ],
)
def test_it_says_what_the_checkout_says(
    installed: Installed, elsewhere: Path, arguments: tuple[str, ...]
) -> None:
    assert spm(*arguments, cwd=elsewhere) == installed.run("spm-check", *arguments, cwd=elsewhere)


def test_it_runs_as_a_module_too(installed: Installed, elsewhere: Path) -> None:
    arguments = ("audit", "puskesmas-melati", *MELATI)
    script = installed.run("spm-check", *arguments, cwd=elsewhere)
    assert script == installed.run("python", "-m", "spm_check", *arguments, cwd=elsewhere)


@needs("man")
@pytest.mark.parametrize(("language", "heading"), [("en", "NAME"), ("id", "NAMA")])
def test_man_finds_its_pages_by_itself_in_the_language_asked_for(
    installed: Installed, language: str, heading: str
) -> None:
    man = shutil.which("man") or "man"
    path = f"{installed.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    shown = installed.run(
        man, "-L", language, "spm-check-audit", cwd=installed.folder, PATH=path, MANPAGER="cat"
    )

    assert (0, heading) == (shown.code, shown.out.split("\n")[2].strip()), shown.err


def test_its_version_is_that_of_its_metadata(installed: Installed, tmp_path: Path) -> None:
    code = "from importlib.metadata import version; print('spm-check', version('spm-check'))"
    told = installed.run("python", "-c", code, cwd=tmp_path)
    assert f"spm-check {version('spm-check')}\n" == told.out
    assert told == installed.run("spm-check", "--version", cwd=tmp_path)


def test_it_brings_what_it_needs_and_nothing_more(installed: Installed, tmp_path: Path) -> None:
    pip = ("-m", "pip")
    check = installed.run("python", *pip, "check", cwd=tmp_path)
    assert (0, "No broken requirements found.\n") == (check.code, check.out)
    listed = json.loads(installed.run("python", *pip, "list", "--format", "json", cwd=tmp_path).out)
    there = {each["name"].lower() for each in listed} - {"pip", "setuptools"}
    assert {name.lower() for name in NEEDED} == there


def test_it_loads_the_compiled_catalogue_and_reads_no_yaml(
    installed: Installed, tmp_path: Path
) -> None:
    ran = installed.run("spm-check", "explain", "5.1", cwd=tmp_path, PYTHONPROFILEIMPORTTIME="1")
    assert "spm_check.reading.catalogue.compiled" in imported(ran)
    assert "yaml" not in imported(ran)


def test_a_catalogue_that_was_edited_is_read_instead_of_the_compiled_one(
    installed: Installed, tmp_path: Path, chapter: Path
) -> None:
    text = chapter.read_text(encoding="utf-8")
    before = installed.run("spm-check", "explain", "5.1", "--lang", "id", cwd=tmp_path).out
    title = before.splitlines()[0].removeprefix("5.1 ")
    chapter.write_text(text.replace(title, f"{title} kami", 1), encoding="utf-8")
    after = installed.run("spm-check", "explain", "5.1", "--lang", "id", cwd=tmp_path).out
    assert f"5.1 {title} kami" == after.splitlines()[0]
    assert before.splitlines()[1:] == after.splitlines()[1:]


def test_a_catalogue_that_was_edited_wrongly_is_refused(
    installed: Installed, tmp_path: Path, chapter: Path
) -> None:
    chapter.write_text(chapter.read_text(encoding="utf-8") + "salah: x\n", encoding="utf-8")
    ran = installed.run("spm-check", "explain", "5.1", "--lang", "id", cwd=tmp_path)
    assert (3, "") == (ran.code, ran.out)
    assert f"{chapter}:" in ran.err
