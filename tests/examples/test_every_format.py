"""No format of any example goes without a text that it is held against."""

from pathlib import Path

import pytest

from rendering import NAMES
from spm_check.cli.targets import FORMATS
from spm_check.model.text import LANGUAGES

GOLDENS = Path(__file__).parent / "goldens"

KEPT = {
    "terminal": "terminal.{}.80.txt",
    "html": "report.{}.html",
    "docx": "word.{}.txt",
    "pdf": "pdf.{}.txt",
    "json": "report.{}.json",
    "markdown": "report.{}.md",
    "csv": "findings.{}.csv",
    "csv-checklist": "checklist.{}.csv",
    "sarif": "report.{}.sarif",
    "junit": "junit.{}.xml",
    "github": "github.{}.txt",
    "gitlab": "gitlab.{}.json",
    "xlsx": "workbook.{}.txt",
}
"""Where the report of an example is kept in each format and language."""


@pytest.mark.parametrize("unit", NAMES)
def test_every_format_is_kept_in_both_languages(unit: str) -> None:
    wanted = [KEPT[format_].format(language) for format_ in FORMATS for language in LANGUAGES]

    assert [] == [name for name in wanted if not (GOLDENS / unit / name).is_file()]
