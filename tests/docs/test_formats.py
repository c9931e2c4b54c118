"""The pages on formats leave out no format, no column and no finding code's level."""

import csv
import io
import re

import pytest

from cities import CITY
from documented import CHECKOUT
from rendering import example
from spm_check.cli.targets import ENDINGS
from spm_check.model.text import Language
from spm_check.render.checklist_csv import render_checklist_csv
from spm_check.render.findings_csv import render_findings_csv
from spm_check.render.github import COMMANDS
from spm_check.render.gitlab import SEVERITIES
from spm_check.render.portfolio.parquet import FINDINGS
from spm_check.render.portfolio.xlsx import portfolio_xlsx
from spm_check.render.sarif import LEVELS
from spm_check.render.words import words_of
from spm_check.render.words.tables import table_words
from workbooks import sheets_of

REFERENCE = CHECKOUT / "docs" / "reference"


def page(name: str) -> str:
    """Return a page of the reference."""
    return (REFERENCE / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "language"), [("csv.md", "en"), ("berkas-csv.md", "id")])
def test_every_column_is_told_in_its_order(name: str, language: Language) -> None:
    heads = []
    for render in (render_findings_csv, render_checklist_csv):
        content = render(example("kantor-perizinan"), words_of(language))
        heads += next(csv.reader(io.StringIO(content.decode("utf-8-sig"))))

    rows = re.findall(r"^\| ([^|]+) \|", page(name), re.MULTILINE)
    assert heads == [row for row in rows if row not in {"column", "kolom"}]


@pytest.mark.parametrize(
    ("name", "language"), [("portfolio-tables.md", "en"), ("tabel-portofolio.md", "id")]
)
def test_every_sheet_and_column_of_a_portfolio_is_told_in_its_order(
    name: str, language: Language
) -> None:
    own, words = table_words(language), words_of(language)
    sheets = sheets_of(portfolio_xlsx(CITY, words).content)
    told = page(name)

    assert list(own.units.items()) == [
        (key, head) for head, key in re.findall(r"^\| ([^|`]+) \| `(\w+)` \|", told, re.MULTILINE)
    ]
    keys = re.findall(r"^\| `([\w-]+)` \|", told, re.MULTILINE)
    assert list(FINDINGS) == keys[-len(FINDINGS) :]
    rows = re.findall(r"^\| ([^|`]+) \| [^|]+ \|$", told, re.MULTILINE)
    assert [sheet.title for sheet in sheets] == rows[1 : 1 + len(sheets)]


@pytest.mark.parametrize(
    ("name", "language"), [("formats-for-machines.md", "en"), ("format-untuk-mesin.md", "id")]
)
def test_every_grade_is_told_as_each_format_tells_it(name: str, language: Language) -> None:
    rows = re.findall(
        r"^\| (\S+) \| `(\w+)` \|[^|]+\| `::(\w+)` \| `(\w+)` \|$", page(name), re.MULTILINE
    )

    assert [
        (words_of(language).verdicts[grade], LEVELS[grade], COMMANDS[grade], SEVERITIES[grade])
        for grade in LEVELS
    ] == rows


@pytest.mark.parametrize("name", ["formats-for-machines.md", "format-untuk-mesin.md"])
def test_the_endings_are_told(name: str) -> None:
    told = re.findall(r"`(\.\w+)` \|", page(name))

    assert [end for end, format_ in ENDINGS.items() if format_ in {"sarif", "junit"}] == told
