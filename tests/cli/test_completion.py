"""A tab completes commands, options, values and files, in real shells."""

import os
from pathlib import Path

import pytest

from foreign import needs
from keyboard import BASH, ZSH, Shell, offered_by_fish, tabbed
from running import SOUND, Ran, spm, unit
from spm_check.cli.app import COMMANDS
from spm_check.cli.targets import FORMATS

SHELLS = [pytest.param(shell, marks=needs(shell.name), id=shell.name) for shell in (BASH, ZSH)]

TYPED = {
    "spm-check au": "spm-check audit",
    "spm-check audit --fail-": "spm-check audit --fail-on",
    "spm-check audit --format mark": "spm-check audit --format markdown",
    "spm-check --lang i": "spm-check --lang id",
    "spm-check schema cat": "spm-check schema catalogue",
    "spm-check audit pusk": "spm-check audit puskesmas",
    "spm-check audit puskesmas/u": "spm-check audit puskesmas/unit.yaml",
    "spm-check audit -o lap": "spm-check audit -o laporan.md",
    "spm-check audit -o sa": "spm-check audit -o sarif=",
    "spm-check audit --baseline lap": "spm-check audit --baseline laporan.md",
    "spm-check import daf": "spm-check import daftar.csv",
    "spm-check plan import daf": "spm-check plan import daftar.csv",
    "spm-check portfolio hist": "spm-check portfolio history",
    "spm-check portfolio history --form": "spm-check portfolio history --format",
    "spm-check portfolio pusk": "spm-check portfolio puskesmas",
    "spm-check diff lap": "spm-check diff laporan.md",
    "spm-check explain review-o": "spm-check explain review-overdue",
    "spm-check confirm --unit puskesmas SO": "spm-check confirm --unit puskesmas SOP-1",
    "spm-check scan --output puskesmas/u": "spm-check scan --output puskesmas/unit.yaml",
}
"""What is typed, and what stands there after a tab."""


ITEMS = """documents:
- {id: SOP-1, title: Prosedur, kind: procedure, clauses: [4.2.3], location: Lemari, confirmed: no}
- {id: SOP-2, title: Prosedur lain, kind: procedure, clauses: [4.2.4], location: Lemari}
"""
"""One document that nobody has confirmed, and one that somebody has declared."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a unit and two files in it."""
    unit(tmp_path / "puskesmas", SOUND + ITEMS)
    for name in ("laporan.md", "daftar.csv"):
        (tmp_path / name).touch()
    return tmp_path


def asked(line: str, at: int, folder: Path, shell: str = "bash", **env: str) -> Ran:
    """Return what the program answers a shell."""
    ask = {"COMP_WORDS": line, "COMP_CWORD": str(at), "_SPM_CHECK_COMPLETE": f"{shell}_complete"}
    return spm(cwd=folder, env=ask | env)


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(("typed", "then"), TYPED.items())
def test_a_tab_completes(shell: Shell, typed: str, then: str, folder: Path) -> None:
    assert then == tabbed(shell, typed, folder)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_tab_completes_the_file_of_an_extra_copy(shell: Shell, folder: Path) -> None:
    typed = "spm-check audit -o markdown="
    assert f"{typed}laporan.md" == tabbed(shell, f"{typed}lap", folder)


@needs("bash")
def test_bash_completes_a_value_behind_the_equals_sign_where_it_splits_words(folder: Path) -> None:
    assert "spm-check audit --format=json" == tabbed(BASH, "spm-check audit --format=js", folder)


@needs("fish")
@pytest.mark.parametrize(("typed", "then"), TYPED.items())
def test_fish_offers_the_same(typed: str, then: str, folder: Path) -> None:
    (offered,) = offered_by_fish(typed, folder)
    assert then.rsplit(maxsplit=1)[-1] == offered.rstrip("/")


def test_all_commands_and_formats_are_offered(folder: Path) -> None:
    commands = asked("spm-check ", 1, folder)
    formats = asked("spm-check audit -f ", 3, folder)

    assert [f"plain,{name}" for name in COMMANDS] == commands.out.splitlines()
    assert [f"plain,{name}" for name in FORMATS] == formats.out.splitlines()


def test_formats_are_offered_where_a_command_has_several(folder: Path) -> None:
    audit = asked("spm-check audit -o ", 3, folder)
    schema = asked("spm-check schema -o ", 3, folder)

    assert ["file,", *(f"plain,{name}=" for name in FORMATS)] == audit.out.splitlines()
    assert ["file,"] == schema.out.splitlines()


def test_scripts_leave_no_space_behind_the_equals_sign() -> None:
    sources = {
        shell: spm(env={"_SPM_CHECK_COMPLETE": f"{shell}_source"}).out for shell in ("bash", "zsh")
    }

    assert "compopt -o nospace" in sources["bash"]
    assert "compadd -U -S ''" in sources["zsh"]


def test_names_of_the_catalogue_are_offered_from_a_folder_too(folder: Path) -> None:
    ours = asked("spm-check explain 8.5.3", 2, folder).out.splitlines()
    theirs = asked(f"spm-check explain --clauses {folder} 8.5.3", 4, folder)

    assert "plain,8.5.3" == ours[0]
    assert len(ours) > 5
    assert (0, "", "") == (theirs.code, theirs.out.strip(), theirs.err)


def test_only_what_nobody_has_confirmed_is_offered_and_each_once(folder: Path) -> None:
    at = folder / "puskesmas"
    assert "plain,SOP-1" == asked("spm-check confirm ", 2, at).out.rstrip()
    assert "" == asked("spm-check confirm SOP-1 ", 3, at).out.strip()
    assert ["plain", "SOP-1", "Prosedur"] == asked(
        "spm-check confirm ", 2, at, "zsh"
    ).out.splitlines()
    broken = asked("spm-check confirm ", 2, unit(folder / "rusak", "format: x\n"))
    assert (0, "", "") == (broken.code, broken.out.strip(), broken.err)


@pytest.mark.parametrize(
    "line", ["spm-check nothing x", "spm-check audit a b c", "spm-check audit --format x y"]
)
def test_a_line_that_is_wrong_is_no_reason_to_complain_in_the_middle_of_it(
    line: str, folder: Path
) -> None:
    ran = asked(line, len(line.split()) - 1, folder)

    assert (0, "") == (ran.code, ran.err)


@pytest.mark.parametrize(
    ("language", "said"),
    [("id", "Laporan kesenjangan satu unit."), ("en", "The gap report of one unit.")],
)
def test_descriptions_are_in_the_users_language(language: str, said: str, folder: Path) -> None:
    ran = asked("spm-check au", 1, folder, "zsh", SPM_CHECK_LANG=language)

    assert ["plain", "audit", said] == ran.out.splitlines()


def test_a_shell_that_is_not_known_is_refused() -> None:
    assert 2 == spm(env={"_SPM_CHECK_COMPLETE": "nosuch_source"}).code


def test_files_that_begin_with_a_dot_are_offered_where_the_dot_is_typed(folder: Path) -> None:
    (folder / ".rahasia").touch()

    hidden = asked("spm-check audit -o json=.ra", 3, folder, "zsh").out
    others = asked("spm-check audit -o json=", 3, folder, "zsh").out

    assert "json=.rahasia" in hidden.splitlines()
    assert {"json=daftar.csv", "json=laporan.md", f"json=puskesmas{os.sep}"} == {
        line for line in others.splitlines() if "=" in line
    }


def test_commands_are_offered_without_importing_one(folder: Path) -> None:
    ran = asked("spm-check au", 1, folder, PYTHONPROFILEIMPORTTIME="1")

    assert "click.shell_completion" in ran.err
    assert "spm_check.cli.commands" not in ran.err


@pytest.mark.parametrize("line", ["spm-check ", "spm-check audit -f "])
def test_an_answer_reads_nothing_that_only_draws_or_writes(line: str, folder: Path) -> None:
    ran = asked(line, len(line.split(" ")) - 1, folder, PYTHONPROFILEIMPORTTIME="1")
    imported = {each.rpartition("|")[2].strip() for each in ran.err.splitlines()}

    assert "click.shell_completion" in imported
    assert not {"rich.console", "typst", "docx"} & imported


def test_no_other_run_imports_completion_of_click() -> None:
    ran = spm("audit", "--help", env={"PYTHONPROFILEIMPORTTIME": "1"})

    assert "click.core" in ran.err
    assert "click.shell_completion" not in ran.err
