"""`summary`: a screenful about one unit, a line for each of several, all complaints or none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from running import EXAMPLES, SOUND, Ran, spm, unit

ON = ("--on", "2012-07-01")
MELATI = EXAMPLES / "puskesmas-melati"
KENANGA = EXAMPLES / "kelurahan-kenanga"
PERIZINAN = EXAMPLES / "kantor-perizinan"


def rows(out: str) -> list[str]:
    """Return the lines with a share."""
    return [line for line in out.splitlines() if "%" in line]


def test_one_unit_is_told_on_one_screen_chapter_by_chapter(here: Callable[..., Ran]) -> None:
    ran = here("summary", MELATI, *ON, "--lang", "id")
    assert 0 == ran.code
    assert "" == ran.err
    assert ran.out.startswith("Puskesmas Melati\nISO 9001:2008")
    assert 24 >= len(ran.out.splitlines())
    assert ["4", "5", "6", "7", "8"] == [row[0] for row in rows(ran.out)[1:]]


def test_several_units_are_told_by_a_line_each_in_the_order_given(here: Callable[..., Ran]) -> None:
    out = here("summary", PERIZINAN, MELATI, KENANGA, *ON).out
    assert ["Kantor", "Puskesmas", "Kelurahan"] == [row.split()[0] for row in rows(out)]


def test_a_unit_may_be_named_by_its_file(here: Callable[..., Ran]) -> None:
    by_file = [folder / "unit.yaml" for folder in (MELATI, KENANGA)]
    assert here("summary", MELATI, KENANGA, *ON) == here("summary", *by_file, *ON)


def test_the_same_unit_twice_has_two_lines(here: Callable[..., Ran]) -> None:
    first, second = rows(here("summary", MELATI, MELATI, *ON).out)
    assert first == second


def test_a_summary_judges_nothing(here: Callable[..., Ran]) -> None:
    assert 1 == here("audit", MELATI, *ON).code
    assert 0 == here("summary", MELATI, *ON).code


def test_with_unreadable_units_all_complaints_are_told_and_no_line_is_shown(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    wrong = unit(tmp_path / "b", SOUND.replace("agency", "agncy"))
    missing = tmp_path / "c"
    ran = here("summary", MELATI, missing, wrong, *ON, "--lang", "en")
    assert (3, "") == (ran.code, ran.out)
    assert f"{wrong}/unit.yaml:4:9: " in ran.err
    assert f"{missing}: there is no folder or file of this name" in ran.err
    assert ran.err.endswith("2 mistakes found; no report was made.\n")


def test_complaints_come_in_the_same_order_however_units_are_named(
    here: Callable[..., Ran], tmp_path: Path
) -> None:
    folders = [unit(tmp_path / name, "format: x\n") for name in "ab"]
    assert here("summary", *folders) == here("summary", *reversed(folders))


def test_without_any_unit_the_argument_is_missing(here: Callable[..., Ran]) -> None:
    ran = here("summary", "--lang", "id")
    assert (2, "") == (ran.code, ran.out)
    assert ran.err.endswith("\nLihat: spm-check summary --help\n")


@pytest.mark.parametrize(
    ("languages", "system", "shown"),
    [
        (("id", "id"), "en_US.UTF-8", "Terpenuhi"),
        (("en", "en"), "id_ID.UTF-8", "Fulfilled"),
        (("id", "en"), "id_ID.UTF-8", "Terpenuhi"),
        (("id", "en"), "en_US.UTF-8", "Fulfilled"),
    ],
)
def test_the_language_is_the_one_that_all_units_share_or_else_that_of_the_system(
    here: Callable[..., Ran], tmp_path: Path, languages: tuple[str, ...], system: str, shown: str
) -> None:
    folders = [
        unit(tmp_path / str(number), SOUND.replace("language: en", f"language: {language}"))
        for number, language in enumerate(languages)
    ]
    assert shown in here("summary", *folders, env={"LANG": system}).out


def test_a_process_says_what_is_said_here(here: Callable[..., Ran]) -> None:
    command = ("summary", MELATI, KENANGA, *ON)
    assert here(*command) == spm(*command)
