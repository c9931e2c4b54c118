"""JSON, HTML, Markdown and terminal tell the same figures."""

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import pytest
from hypothesis import given, settings

from pages import Page
from rendering import drawn, flat
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.report import GapReport
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.html.report import render_html
from spm_check.render.json_v1 import render_json
from spm_check.render.markdown import render_markdown
from spm_check.render.terminal import render_terminal
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.page import page_words
from strategies import Visit, visits


class Figures(NamedTuple):
    """The figures of a report as one format tells them."""

    findings: list[int]
    """Major, minor, observation."""
    counts: list[tuple[int, int]]
    """Met and of how many: all, the three counts, the chapters."""
    shares: list[float | None]
    """Percent: all, the chapters."""


def in_json(report: GapReport, words: Words) -> Figures:
    told = json.loads(render_json(report, words))
    summary, chapters = told["summary"], told["chapters"]
    listed = Counter(finding["grade"] for finding in told["findings"])
    shares = [summary["fulfilled"], *chapters]
    three = [summary[key] for key in ("procedures", "records", "documents")]
    return Figures(
        [listed[grade] for grade in FINDING_GRADES],
        [(each["met"], each.get("applicable", each.get("of"))) for each in (shares[0], *three)]
        + [(each["met"], each["applicable"]) for each in chapters],
        [each["percent"] for each in shares],
    )


def read(lines: Iterable[str], conclusion: str, words: Words) -> Figures:
    """Return the figures in lines of text: `3 of 6`, `50.0%`, and what the conclusion counts."""
    counts: list[tuple[int, int]] = []
    percents: list[float | None] = []
    for line in lines:
        if count := re.search(rf"(\d+) {words.labels.of} (\d+)", line):
            counts.append((int(count[1]), int(count[2])))
            share = re.search(rf"(\d+)\{words.decimal_sign}(\d) ?%", line)
            percents.append(float(f"{share[1]}.{share[2]}") if share else None)
    found = [int(figure) for figure in re.findall(r"\d+", conclusion)[: len(FINDING_GRADES)]]
    # Not every format gives the three counts in percent.
    return Figures(found, counts, [*percents[:1], *percents[4:]])


def in_markdown(report: GapReport, words: Words) -> Figures:
    text = render_markdown(report, words)
    _, conclusion = text.split(f"\n**{words.conclusions[report.summary.worst]}**", 1)
    table = text.split(f"\n## {words.labels.findings}\n")[0]
    return read((line for line in table.splitlines() if line.startswith("|")), conclusion, words)


def in_html(report: GapReport, words: Words) -> Figures:
    lines = Page(render_html(report, words)).lines
    conclusion = lines.index(words.labels.conclusion)
    counts = lines[conclusion : lines.index(page_words(words.code).key)]
    grades = " ".join(lines[conclusion + 1 : conclusion + 5])
    return read(counts, grades, words)


def in_terminal(report: GapReport, words: Words, width: int) -> Figures:
    text = drawn(lambda console: render_terminal(report, words, console, "brief"), width)
    _, conclusion = flat(text).split(f"{words.conclusions[report.summary.worst]}: ", 1)
    return read(text.splitlines(), conclusion, words)


@pytest.mark.parametrize("language", LANGUAGES)
@given(visit=visits())
def test_markdown_tells_the_figures_of_the_json(language: Language, visit: Visit) -> None:
    report, words = visit.report(), words_of(language)

    assert in_json(report, words) == in_markdown(report, words)


@pytest.mark.parametrize("language", LANGUAGES)
@given(visit=visits())
def test_the_page_tells_the_figures_of_the_json(language: Language, visit: Visit) -> None:
    report, words = visit.report(), words_of(language)

    assert in_json(report, words) == in_html(report, words)


@pytest.mark.parametrize("width", [80, 140])
@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=25)
@given(visit=visits())
def test_the_terminal_tells_the_figures_of_the_json(
    language: Language, width: int, visit: Visit
) -> None:
    report, words = visit.report(), words_of(language)

    assert in_json(report, words) == in_terminal(report, words, width)


@pytest.mark.parametrize("language", LANGUAGES)
@given(visit=visits())
def test_the_json_tells_the_figures_of_the_report(language: Language, visit: Visit) -> None:
    report = visit.report()
    summary = report.summary
    three = [summary.procedures, summary.records, summary.documents]
    shares = [summary.fulfilled, *(tally.fulfilled for tally in report.chapters)]
    told = in_json(report, words_of(language))

    assert [summary.findings[grade] for grade in FINDING_GRADES] == told.findings
    assert [(c.met, c.of) for c in (shares[0], *three, *shares[1:])] == told.counts
    assert [None if c.tenths is None else c.tenths / 10 for c in shares] == told.shares


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=20)
@given(visit=visits())
def test_every_finding_is_told_in_every_format(language: Language, visit: Visit) -> None:
    report, words = visit.report(), words_of(language)
    full = flat(drawn(lambda console: render_terminal(report, words, console, "full"), 140))
    markdown = render_markdown(report, words)
    page = "\n".join(Page(render_html(report, words)).lines)

    for title in {each["title"] for each in json.loads(render_json(report, words))["findings"]}:
        assert title in markdown
        assert title in page
        assert title.split()[0] in full
