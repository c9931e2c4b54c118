"""Settings that many units share: `[tool.spm-check]` of the nearest `pyproject.toml` above."""

from pathlib import Path

import pytest

from complaining import Told, refused, told
from spm_check.reading.text.limits import DEFAULT
from spm_check.reading.unit.project import ProjectSettings, read_project

CHOICES = {
    "lang": ("id", "en"),
    "format": ("text", "json"),
    "fail-on": ("major", "minor", "never"),
    "color": ("auto", "never"),
}
NOTHING = ProjectSettings()


def settings(folder: Path) -> ProjectSettings:
    """Return the settings above a folder."""
    return read_project(str(folder), CHOICES, DEFAULT)


def wrong(folder: Path, text: str) -> Told:
    """Return what is wrong with a `pyproject.toml`."""
    project(folder, text)
    complaints = refused(settings, folder)
    assert {str(folder / "pyproject.toml")} == {each.place.file for each in complaints}
    return told(complaints)


def project(folder: Path, text: str) -> Path:
    """Write a `pyproject.toml`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert settings(tmp_path) == NOTHING


def test_every_key_is_read(tmp_path: Path) -> None:
    text = '[tool.spm-check]\nlang = "en"\nformat = "json"\nfail-on = "major"\ncolor = "never"\n'

    assert ProjectSettings("json", "major", "never", "en") == settings(project(tmp_path, text))


@pytest.mark.parametrize(
    "text",
    [
        '[tool."spm-check"]\nlang = "en"\n',
        '[tool]\nspm-check = {lang = "en"}\n',
        '[tool]\nspm-check.lang = "en"\n',
        'tool.spm-check.lang = "en"\n',
        '\ufeff[tool.spm-check]\r\nlang = "en"\r\n',
    ],
)
def test_a_section_may_be_written_in_every_way_of_toml(tmp_path: Path, text: str) -> None:
    assert "en" == settings(project(tmp_path, text)).lang


def test_the_nearest_file_with_the_section_counts(tmp_path: Path) -> None:
    project(tmp_path, '[tool.spm-check]\nlang = "id"\n')
    project(tmp_path / "a", '[tool.spm-check]\nlang = "en"\n')
    project(tmp_path / "a" / "b", '[project]\nname = "spm-check-units"\n')
    unit = project(tmp_path / "a" / "b" / "unit", "[tool.other]\n")

    assert "en" == settings(unit).lang
    assert "id" == settings(tmp_path).lang


def test_what_the_nearest_leaves_open_is_not_taken_from_further_up(tmp_path: Path) -> None:
    project(tmp_path, '[tool.spm-check]\nlang = "id"\n')

    assert settings(project(tmp_path / "unit", "[tool.spm-check]\n")) == NOTHING


def test_a_folder_reached_by_a_link_has_the_settings_of_where_it_lies(tmp_path: Path) -> None:
    unit = project(tmp_path / "real" / "unit", '[tool.spm-check]\nlang = "en"\n')
    (tmp_path / "link").symlink_to(unit)

    assert "en" == settings(tmp_path / "link").lang


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[tool.spm-check]\nlang = "fr"\n', [("not-a-choice", 2, 1)]),
        ('[tool.spm-check]\n\n  lagn = "en"\n', [("key-unknown", 3, 3)]),
        ('[tool.spm-check]\nfail_on = "major"\n', [("key-unknown", 2, 1)]),
        ('[tool.spm-check]\n"fail-on" = "all"\n', [("not-a-choice", 2, 1)]),
        ("[tool.spm-check]\ncolor = true\n", [("not-a-choice", 2, 1)]),
        ('[tool.spm-check]\nformat = ["json"]\n', [("not-a-choice", 2, 1)]),
        ('lang = 1\n[a]\nlang = 2\n[tool.spm-check]\nlang = "x"\n', [("not-a-choice", 5, 1)]),
        ("[tool.spm-check]\n[tool.spm-check.lang]\n", [("not-a-choice", 2, 1)]),
        ("[tool.spm-check]\n[tool.spm-check.grades]\n", [("key-unknown", 2, 1)]),
        ('[tool]\nspm-check = {lang = "fr"}\n', [("not-a-choice", 2, 1)]),
        ('[tool]\nspm-check.lang = "fr"\n', [("not-a-choice", 2, 1)]),
        ('tool.spm-check.lang = "fr"\n', [("not-a-choice", 1, 1)]),
        ("[[tool.spm-check]]\n", [("not-a-mapping", 1, 1)]),
        ("[tool]\nspm-check = 1\n", [("not-a-mapping", 2, 1)]),
        ('[tool.spm-check]\nlang = "en\n', [("toml-syntax", 2, 11)]),
        ("[tool.spm-check]\nlang =\n", [("toml-syntax", 2, 7)]),
        ('[tool.spm-check]\nlang = "id"\nlang = "en"\n', [("toml-syntax", 3, 12)]),
        ("# spm-check\nx = " + "[" * 100_000, [("toml-syntax", 0, 0)]),
        ("# spm-check\nx = " + "9" * 10_000 + "\n", [("toml-syntax", 0, 0)]),
        ('[tool.spm-check]\nlang = "a\x07"\n', [("toml-syntax", 2, 10)]),
    ],
    ids=range(20),
)
def test_a_mistake_has_its_code_and_place(tmp_path: Path, text: str, expected: Told) -> None:
    assert expected == wrong(tmp_path, text)


def test_all_mistakes_are_told_at_once_with_what_was_perhaps_meant(tmp_path: Path) -> None:
    text = '[tool.spm-check]\nfail_on = "major"\nlang = "e"\ncolour = "never"\n'
    complaints = refused(settings, project(tmp_path, text))

    assert [2, 3, 4] == [each.place.line for each in complaints]
    assert ["fail-on", "en", "color"] == [each.facts["near"] for each in complaints]


def test_a_broken_file_that_says_nothing_of_us_is_passed_over(tmp_path: Path) -> None:
    assert settings(project(tmp_path, "[tool.other\n")) == NOTHING
