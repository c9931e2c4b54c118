"""An example and the same a year later, held against each other, as it is kept in every form."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from running import CHECKOUT, EXAMPLES, Ran

GOLDENS = Path(__file__).parent / "goldens"
EARLIER, LATER = "puskesmas-melati", "puskesmas-melati-2013"
DAYS = ("2012-07-01", "2013-01-02", "2013-07-01")

FORMS = {"terminal": "txt", "markdown": "md", "json": "json", "html": "html"}
HISTORIES = {"terminal": "txt", "json": "json", "html": "html"}


def report(unit: str, language: str) -> Path:
    """Return the kept report of an example."""
    return GOLDENS / unit / f"report.{language}.json"


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("format_", FORMS)
@pytest.mark.parametrize("way", ["forth", "back"])
def test_two_reports_give_the_comparison_that_is_kept(
    here: Callable[..., Ran],
    way: str,
    format_: str,
    language: str,
    same: Callable[[Path, str], None],
) -> None:
    order = (EARLIER, LATER) if way == "forth" else (LATER, EARLIER)
    old, new = (report(unit, language) for unit in order)

    ran = here("diff", old, new, "-f", format_, "--lang", language, cwd=CHECKOUT)

    assert ran.err == ""
    assert ran.code == (0 if way == "forth" else 1)
    same(GOLDENS / "comparison" / f"{way}.{language}.{FORMS[format_]}", ran.out)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("format_", "ending"), [("terminal", "txt"), ("markdown", "md")])
def test_a_report_tells_the_baseline_as_it_is_kept(
    here: Callable[..., Ran],
    format_: str,
    ending: str,
    language: str,
    same: Callable[[Path, str], None],
) -> None:
    baseline = report(EARLIER, language)
    options = ("--on", "2014-02-01", "--lang", language, "-q", "-f", format_)

    ran = here("audit", f"examples/{LATER}", *options, "--baseline", baseline, cwd=CHECKOUT)

    assert ran.err == ""
    assert ran.code == 1
    same(GOLDENS / "comparison" / f"baseline.{language}.{ending}", ran.out)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("format_", HISTORIES)
def test_three_kept_reports_give_the_history_that_is_kept(
    here: Callable[..., Ran],
    format_: str,
    language: str,
    same: Callable[[Path, str], None],
    tmp_path: Path,
) -> None:
    folder = shutil.copytree(EXAMPLES / LATER, tmp_path / "unit")
    for day in DAYS:
        here("audit", folder, "--on", day, "--keep", "-q", cwd=CHECKOUT)
    (folder / ".spm-check" / "reports" / "catatan.txt").write_text("x", encoding="utf-8")

    ran = here("history", folder, "-f", format_, "--lang", language, cwd=CHECKOUT)

    assert (ran.code, ran.err) == (0, "")
    same(GOLDENS / "comparison" / f"history.{language}.{HISTORIES[format_]}", ran.out)
