"""Every example unit, held against the reports that it is known to give."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from running import CHECKOUT, EXAMPLES, Ran

GOLDENS = Path(__file__).parent / "goldens"
UNITS = tuple(sorted(path.parent.name for path in EXAMPLES.glob("*/unit.yaml")))

SCREENS = {
    "terminal.id.80.txt": (("--lang", "id"), "80"),
    "terminal.en.80.txt": (("--lang", "en"), "80"),
    "terminal.id.140.txt": (("--lang", "id", "-v"), "140"),
    "terminal.en.140.txt": (("--lang", "en", "-v"), "140"),
    "brief.id.80.txt": (("--lang", "id", "-q"), "80"),
    "brief.en.80.txt": (("--lang", "en", "-q"), "80"),
    "report.id.md": (("--lang", "id", "-f", "markdown"), "80"),
    "report.en.md": (("--lang", "en", "-f", "markdown"), "80"),
    "report.id.html": (("--lang", "id", "-f", "html"), "80"),
    "report.en.html": (("--lang", "en", "-f", "html"), "80"),
    "report.id.json": (("--lang", "id", "-f", "json"), "80"),
    "report.en.json": (("--lang", "en", "-f", "json"), "80"),
    "findings.id.csv": (("--lang", "id", "-f", "csv"), "80"),
    "findings.en.csv": (("--lang", "en", "-f", "csv"), "80"),
    "checklist.id.csv": (("--lang", "id", "-f", "csv-checklist"), "80"),
    "checklist.en.csv": (("--lang", "en", "-f", "csv-checklist"), "80"),
    "report.id.sarif": (("--lang", "id", "-f", "sarif"), "80"),
    "report.en.sarif": (("--lang", "en", "-f", "sarif"), "80"),
    "junit.id.xml": (("--lang", "id", "-f", "junit"), "80"),
    "junit.en.xml": (("--lang", "en", "-f", "junit"), "80"),
    "github.id.txt": (("--lang", "id", "-f", "github"), "80"),
    "github.en.txt": (("--lang", "en", "-f", "github"), "80"),
    "gitlab.id.json": (("--lang", "id", "-f", "gitlab"), "80"),
    "gitlab.en.json": (("--lang", "en", "-f", "gitlab"), "80"),
}
"""The kept reports: options and width of each."""

EXIT_CODES = {
    "kantor-perizinan": 0,
    "kelurahan-kenanga": 1,
    "puskesmas-melati": 1,
    "puskesmas-melati-2013": 1,
}


def day_of(unit: str) -> str:
    """Return the day of the audit that an example names in its head comment."""
    text = (EXAMPLES / unit / "unit.yaml").read_text(encoding="utf-8")
    match = re.search(r"--on (\S+)", text)
    assert match is not None, f"{unit} does not say of which day it is"
    return match[1]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("name", SCREENS)
def test_an_example_gives_the_report_that_is_kept(
    here: Callable[..., Ran], unit: str, name: str, same: Callable[[Path, str], None]
) -> None:
    options, columns = SCREENS[name]

    ran = here(
        "audit",
        f"examples/{unit}",
        "--on",
        day_of(unit),
        *options,
        env={"COLUMNS": columns},
        cwd=CHECKOUT,
    )

    assert ran.err == ""
    assert EXIT_CODES[unit] == ran.code
    same(GOLDENS / unit / name, ran.out)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("columns", ["80", "140"])
def test_all_examples_together_give_the_summary_that_is_kept(
    here: Callable[..., Ran], language: str, columns: str, same: Callable[[Path, str], None]
) -> None:
    units = [f"examples/{unit}" for unit in UNITS]

    ran = here(
        "summary",
        *units,
        "--on",
        "2013-07-01",
        "--lang",
        language,
        env={"COLUMNS": columns},
        cwd=CHECKOUT,
    )

    assert ran.code == 0
    same(GOLDENS / f"summary.{language}.{columns}.txt", ran.out)


def test_the_same_unit_a_year_later_has_fewer_findings_of_every_grade(
    here: Callable[..., Ran],
) -> None:
    earlier, later = (
        here(
            "audit", f"examples/{unit}", "--on", day_of(unit), "-q", "--lang", "en", cwd=CHECKOUT
        ).out
        for unit in ("puskesmas-melati", "puskesmas-melati-2013")
    )
    counts = re.compile(r"(\d+) major, (\d+) minor, (\d+) observation")
    before, after = counts.search(earlier), counts.search(later)
    assert before is not None
    assert after is not None

    assert all(int(b) > int(a) for b, a in zip(before.groups(), after.groups(), strict=True))


@pytest.mark.parametrize("unit", UNITS)
def test_an_example_says_that_it_is_fictional_and_names_its_schema(unit: str) -> None:
    first, second, *_ = (EXAMPLES / unit / "unit.yaml").read_text(encoding="utf-8").splitlines()

    assert first == "# yaml-language-server: $schema=../unit.schema.json"
    assert "CONTOH FIKTIF" in second
