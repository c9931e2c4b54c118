"""The summary fits a screen, loses no figure at any width, and agrees with the JSON."""

import re
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from rendering import NAMES, drawn, example, flat
from spm_check.model.report import GapReport
from spm_check.render.json_v1 import plain
from spm_check.render.summary import render_summary
from spm_check.render.words.book import Words

WIDTHS = (60, 80, 100, 140, 200)


def draw(reports: list[GapReport], words: Words, width: int = 80, **how: Any) -> str:
    """Return a summary as it is drawn."""

    def paint(console: Console) -> None:
        render_summary(reports, words, console)

    return drawn(paint, width, **how)


@pytest.fixture(scope="module")
def several() -> list[GapReport]:
    """Return the reports of all examples."""
    return [example(name) for name in NAMES]


def figures(report: GapReport, words: Words) -> list[str]:
    """Return the figures of a unit as they stand in its line."""
    summary = plain(report, words)["summary"]
    counts = (summary[key] for key in ("procedures", "records", "documents"))
    return [
        f"{summary['fulfilled']['percent']}%".replace(".", words.decimal_sign),
        words.colours[summary["fulfilled"]["colour"]],
        *(f"{count['met']}/{count['of']}" for count in counts),
        *map(str, summary["findings"].values()),
    ]


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_terminal(
    width: int, several: list[GapReport], report: GapReport, words: Words
) -> None:
    for reports in ([report], several):
        text = draw(reports, words, width)
        assert width >= max(map(cell_len, text.splitlines()))
        assert "…" not in text


@pytest.mark.parametrize("width", WIDTHS)
def test_one_unit_is_told_by_counts_and_chapters(
    width: int, report: GapReport, words: Words
) -> None:
    told, labels = plain(report, words), words.labels
    text = draw([report], words, width)
    counted = re.findall(rf"(\d+) {labels.of} (\d+)", text)
    summary = told["summary"]
    wanted = [summary["fulfilled"], summary["procedures"], summary["records"], summary["documents"]]
    assert [
        (str(part["met"]), str(part.get("of", part.get("applicable"))))
        for part in [*wanted, *told["chapters"]]
    ] == counted
    shares = [summary["fulfilled"]["percent"], *(c["percent"] for c in told["chapters"])]
    assert [f"{share}%".replace(".", words.decimal_sign) for share in shares] == re.findall(
        r"\d+[.,]\d%", text
    )


@pytest.mark.parametrize("width", [80, 100, 140, 200])
def test_several_units_have_a_row_each(width: int, several: list[GapReport], words: Words) -> None:
    lines = draw(several, words, width).splitlines()
    rows = [line.split() for line in lines if "%" in line]
    for report, row in zip(several, rows, strict=True):
        assert report.unit.name.startswith(" ".join(row[:-8]))
        assert " ".join(figures(report, words)) == " ".join(row[-8:])


@pytest.mark.parametrize("width", [60, 70])
def test_a_narrow_terminal_gets_a_sentence_for_each_unit(
    width: int, several: list[GapReport], words: Words
) -> None:
    text = flat(draw(several, words, width))
    for report in several:
        share, colour, *counts, major, minor, observation = figures(report, words)
        told = text[text.index(f"{report.unit.name} {share} {colour}; ") :]
        grades = (words.verdicts[grade] for grade in ("major", "minor", "observation"))
        findings = ", ".join(map(" ".join, zip((major, minor, observation), grades, strict=True)))
        labels = (words.labels.procedures, words.labels.records, words.labels.documents)
        ends = "; ".join(map(" ".join, zip(labels, counts, strict=True)))
        assert told.startswith(f"{report.unit.name} {share} {colour}; {findings}; {ends}")


@pytest.mark.parametrize("width", WIDTHS)
def test_units_keep_the_order_in_which_they_are_given(
    width: int, several: list[GapReport], words: Words
) -> None:
    shares = [figures(report, words)[0] for report in several]
    assert shares == re.findall(r"\d+[.,]\d%", draw(several, words, width))
    assert shares[::-1] == re.findall(r"\d+[.,]\d%", draw(several[::-1], words, width))


def test_one_unit_fits_a_screen(report: GapReport, words: Words) -> None:
    assert 24 >= len(draw([report], words).splitlines())


@pytest.mark.parametrize("width", WIDTHS)
def test_a_terminal_that_knows_only_ascii_gets_only_ascii(
    width: int, several: list[GapReport], words: Words
) -> None:
    for reports in ([several[0]], several):
        assert draw(reports, words, width, encoding="ascii").isascii()


def test_colour_is_only_where_it_is_asked_for(several: list[GapReport], words: Words) -> None:
    for reports in ([several[0]], several):
        assert "\x1b" not in draw(reports, words)
        coloured = draw(reports, words, colour=True)
        assert draw(reports, words).split() == re.sub(r"\x1b\[[\d;]*m", "", coloured).split()
