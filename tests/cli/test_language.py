"""Which language is spoken: `--lang`, SPM_CHECK_LANG, the unit's, the project's, the system's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from running import SOUND, Ran, spm, unit

SILENT = SOUND.replace("  language: en\n", "")
ENGLISH = SOUND
INDONESIAN = SOUND.replace("language: en", "language: id")


def project(folder: Path, text: str, settings: str) -> Path:
    """Write a unit below a folder with settings for all its units."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(f"[tool.spm-check]\n{settings}\n", encoding="utf-8")
    return unit(folder / "unit", text)


def language_of(ran: Ran) -> str:
    """Return the language of a report on the screen, a help or a complaint."""
    said = (ran.out + ran.err).replace(".spm-check/reports", "")  # a path is in no language
    indonesian = any(
        w in said for w in ("Laporan", "Pemakaian", "Lihat:", "kesalahan", "Terpenuhi")
    )
    english = any(w in said for w in ("report", "Usage", "See:", "mistake", "Fulfilled"))
    assert indonesian is not english, said
    return "id" if indonesian else "en"


@pytest.mark.parametrize(
    ("spoken", "before", "after"),
    [
        ("id", ("--lang", "id"), ()),
        ("id", ("--lang=id",), ()),
        ("id", (), ("--lang", "id")),
        ("id", (), ("--lang=id",)),
        ("en", (), ("--lang", "id", "--lang", "en")),
        ("en", ("--lang", "id"), ("--lang", "en")),
        ("en", (), ()),
    ],
)
def test_lang_may_stand_before_or_after_the_command_and_the_last_one_counts(
    here: Callable[..., Ran],
    tmp_path: Path,
    spoken: str,
    before: tuple[str, ...],
    after: tuple[str, ...],
) -> None:
    folder = unit(tmp_path, ENGLISH)
    for command, argument in (
        ("audit", folder),
        ("summary", folder),
        ("audit", "--help"),
        ("explain", "4.2.33"),
        ("audit", "/no/such/unit"),
    ):
        assert spoken == language_of(here(*before, command, argument, *after)), (command, argument)


def test_a_lang_after_two_dashes_is_no_option(here: Callable[..., Ran]) -> None:
    assert "en" == language_of(here("explain", "--", "--lang=id"))


@pytest.mark.parametrize(
    ("spoken", "env"),
    [
        ("en", {}),
        ("id", {"LANG": "id_ID.UTF-8"}),
        ("id", {"LC_MESSAGES": "id_ID", "LANG": "en_US.UTF-8"}),
        ("id", {"LC_ALL": "id_ID.UTF-8", "LC_MESSAGES": "en_US", "LANG": "en_US"}),
        ("en", {"LC_ALL": "C", "LANG": "id_ID.UTF-8"}),
        ("id", {"LC_ALL": "", "LANG": "id"}),
        ("en", {"LANG": "ja_JP.UTF-8"}),
        ("id", {"SPM_CHECK_LANG": "id", "LC_ALL": "en_US.UTF-8"}),
        ("en", {"SPM_CHECK_LANG": "en", "LANG": "id_ID.UTF-8"}),
        ("id", {"SPM_CHECK_LANG": "", "LANG": "id_ID.UTF-8"}),
    ],
)
@pytest.mark.parametrize(
    "command", [("--help",), ("audit", "--help"), ("explain", "4.2.33"), ("audit", "/no/such/unit")]
)
def test_without_a_unit_the_variable_then_the_system_decides(
    here: Callable[..., Ran], command: tuple[str, ...], spoken: str, env: dict[str, str]
) -> None:
    assert spoken == language_of(here(*command, env=env))


def test_a_process_heeds_the_environment_as_well() -> None:
    assert "id" == language_of(spm("--help", env={"LC_ALL": "id_ID.UTF-8"}))
    assert "id" == language_of(spm("explain", "x", env={"SPM_CHECK_LANG": "id"}))


@pytest.mark.parametrize(
    ("spoken", "declared", "asked"),
    [
        ("id", (SILENT, ""), ("", "")),
        ("en", (ENGLISH, ""), ("", "")),
        ("en", (SILENT, "lang = 'en'"), ("", "")),
        ("id", (INDONESIAN, "lang = 'en'"), ("", "")),
        ("en", (ENGLISH, "lang = 'id'"), ("", "")),
        ("id", (ENGLISH, "lang = 'en'"), ("", "id")),
        ("en", (INDONESIAN, "lang = 'id'"), ("", "en")),
        ("id", (ENGLISH, "lang = 'en'"), ("id", "en")),
        ("en", (INDONESIAN, "lang = 'id'"), ("en", "id")),
    ],
)
def test_a_report_is_in_the_language_asked_for_then_the_units_then_the_projects(
    here: Callable[..., Ran],
    tmp_path: Path,
    spoken: str,
    declared: tuple[str, str],
    asked: tuple[str, str],
) -> None:
    folder, (lang, variable) = project(tmp_path, *declared), asked
    # The system's language has no say in a report.
    env = {"SPM_CHECK_LANG": variable, "LANG": "en_US" if spoken == "id" else "id_ID"}
    for command in ("audit", "summary"):
        option = ("--lang", lang) if lang else ()
        assert spoken == language_of(here(command, folder, *option, env=env)), command


@pytest.mark.parametrize(("spoken", "text"), [("id", INDONESIAN), ("en", ENGLISH), ("id", SILENT)])
def test_complaints_about_a_unit_are_told_in_its_language(
    here: Callable[..., Ran], tmp_path: Path, spoken: str, text: str
) -> None:
    folder = unit(tmp_path, text.replace("agency", "agncy"))
    system = {"LANG": "en_US" if spoken == "id" else "id_ID"}
    assert spoken == language_of(here("audit", folder, env=system))
    assert "en" == language_of(here("audit", folder, "--lang", "en", env=system))
    assert "id" == language_of(here("audit", folder, env=system | {"SPM_CHECK_LANG": "id"}))


def test_a_language_that_there_is_not_is_refused_by_the_name_of_who_asked(
    here: Callable[..., Ran],
) -> None:
    told = '{}: "fr" is not one of id, en\nSee: spm-check{} --help\n'
    assert (2, "", told.format("--lang", " audit")) == here("audit", "--lang", "fr")
    assert (2, "", told.format("--lang", "")) == here("--lang", "fr", "audit")
    env = {"SPM_CHECK_LANG": "fr"}
    assert (2, "", told.format("SPM_CHECK_LANG", "")) == here("audit", env=env)
    assert 0 == here("--lang", "en", "explain", "4.1", env=env).code
