"""Every report for people tells what it is to its baseline, and none tells what it is to none."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from marked_up import MARKUP
from pages import Page
from papers import docx_lines, headings, pdf_pages, squeezed, texts
from rendering import example
from spm_check.audit.comparing import hold_to
from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.comparison import against, fate_line, fates, rows
from spm_check.render.docx import render_docx
from spm_check.render.html.report import render_html
from spm_check.render.paper.gap_report import gap_report
from spm_check.render.past import past_of
from spm_check.render.pdf import render_pdf
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.comparison import comparison_words
from spm_check.render.xlsx import render_xlsx
from workbooks import sheets_of, texts_of

EARLIER, LATER = "puskesmas-melati", "puskesmas-melati-2013"
Make = Callable[[GapReport, Words, Comparison | None], bytes]

READ: dict[Make, Callable[[bytes], Iterable[str]]] = {
    render_html: lambda content: Page(content).lines,
    render_docx: docx_lines,
    render_pdf: pdf_pages,
    render_xlsx: texts_of,
}
"""Each format with what reads its texts back."""


def held(words: Words, now: str = EARLIER, then: str = LATER) -> tuple[GapReport, Comparison]:
    """Return a report and what it is to a baseline of another day."""
    report = example(now)
    return report, hold_to(past_of(example(then), words), past_of(report, words))


def said(make: Make, report: GapReport, words: Words, told: Comparison | None) -> str:
    """Return all that a report says, without blanks, which pages put anywhere."""
    return squeezed("".join(READ[make](make(report, words, told))))


@pytest.mark.parametrize("make", READ)
def test_a_report_tells_against_which_baseline_and_how_many_findings_had_which_fate(
    make: Make, words: Words
) -> None:
    report, told = held(words)
    own = comparison_words(words.code)
    heading = squeezed(against(told, words, own))

    text = said(make, report, words, told)
    assert heading in text
    assert heading not in said(make, report, words, None)
    assert make is render_xlsx or squeezed(fate_line(told, own)) in text


@pytest.mark.parametrize("make", [render_html, render_docx, render_pdf])
def test_what_is_new_worse_or_fixed_is_told_finding_by_finding(make: Make, words: Words) -> None:
    own = comparison_words(words.code)
    for now, then in ((EARLIER, LATER), (LATER, EARLIER)):
        report, told = held(words, now, then)
        text = said(make, report, words, told)
        for fate, found in rows(told, words, own):
            assert squeezed(own.headings[fate]) in text
            for word in (word for each in found for word in f"{each.title} {each.was}".split()):
                assert word in text


def test_the_workbook_counts_the_findings_by_fate(words: Words) -> None:
    report, told = held(words)
    own = comparison_words(words.code)
    first, *_ = sheets_of(render_xlsx(report, words, told))
    counted = {row[0]: row[1] for row in first.iter_rows(values_only=True)}

    assert {own.fates[fate]: len(found) for fate, found in fates(told).items()}.items() <= (
        counted.items()
    )


def test_word_and_pdf_have_a_part_for_it_and_letters_go_on(words: Words) -> None:
    report, told = held(words)
    paper = gap_report(report, words, told)
    parts = [text for level, text in headings(paper) if level == 1]

    assert list("ABCDEFGHI") == [part[0] for part in parts]
    assert f"E. {against(told, words, comparison_words(words.code))}" == parts[4]
    assert list(texts(paper)) == docx_lines(render_docx(report, words, told))


@pytest.mark.parametrize("hostile", MARKUP)
def test_what_a_baseline_says_only_shows(hostile: str) -> None:
    words = words_of("id")
    report, told = held(words)

    def page(text: str) -> Page:
        new = tuple(
            replace(each, now=replace(each.now, item=text, message=text)) for each in told.new
        )
        return Page(render_html(report, words, replace(told, new=new)))

    calm, wild = page("Kata"), page(hostile)
    wanted = " ".join(clean(hostile).split())
    assert calm.elements == wild.elements
    assert sum(wanted in line for line in wild.lines)
