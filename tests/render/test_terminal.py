"""The terminal report keeps to its width, loses no word, and has the figures of the JSON."""

import re
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from rendering import drawn, example, flat
from spm_check.model.report import GapReport
from spm_check.render.json_v1 import plain
from spm_check.render.sentences import Speaker, alike
from spm_check.render.terminal import Detail, render_terminal
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

WIDTHS = (60, 80, 100, 140, 200)
DETAILS: tuple[Detail, ...] = ("brief", "normal", "full")


def draw(
    report: GapReport, words: Words, width: int = 80, detail: Detail = "normal", **how: Any
) -> str:
    """Return a report as it is drawn."""

    def paint(console: Console) -> None:
        render_terminal(report, words, console, detail)

    return drawn(paint, width, **how)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_line_is_wider_than_the_terminal(
    width: int, every_finding: GapReport, words: Words
) -> None:
    text = draw(every_finding, words, width, "full")
    assert width >= max(map(cell_len, text.splitlines()))


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_cut(width: int, every_finding: GapReport, words: Words) -> None:
    text = flat(draw(every_finding, words, width, "full"))
    assert "…" not in text
    # A column of its own breaks what it is about; the sentences beside it are told elsewhere.
    if width < 110:
        speaker = Speaker(every_finding, words)
        for group in alike(every_finding.findings, every_finding):
            said = speaker.say(group)
            for part in (said.title, said.message, said.asks, said.why, said.action, said.places):
                assert flat(part) in text, part


@pytest.mark.parametrize("width", WIDTHS)
def test_every_finding_has_its_grade_in_full(
    width: int, every_finding: GapReport, words: Words
) -> None:
    groups = list(alike(every_finding.findings, every_finding))
    text = draw(every_finding, words, width)
    grades = "|".join(words.verdicts[grade] for grade in ("major", "minor", "observation"))
    found = re.findall(rf"^  ({grades}) {{2,}}\S", text, re.MULTILINE)
    assert [words.verdicts[group[0].grade] for group in groups] == found


@pytest.mark.parametrize("detail", DETAILS)
def test_figures_agree_with_the_json(report: GapReport, words: Words, detail: Detail) -> None:
    told, labels = plain(report, words), words.labels
    text = flat(draw(report, words, 100, detail))
    summary = told["summary"]
    of = labels.of
    for label, key in (
        (labels.procedures, "procedures"),
        (labels.records, "records"),
        (labels.documents, "documents"),
    ):
        assert f"{label} {summary[key]['met']} {of} {summary[key]['of']} " in text
    fulfilled = summary["fulfilled"]
    assert f"{labels.fulfilled} {fulfilled['met']} {of} {fulfilled['applicable']} " in text
    share = f"{fulfilled['percent']}%".replace(".", words.decimal_sign)
    assert f"{share} {words.colours[fulfilled['colour']]}" in text
    findings = (f"{n} {words.verdicts[g]}" for g, n in report.summary.findings.items())
    assert f"{words.conclusions[report.summary.worst]}: {', '.join(findings)}" in text
    for chapter in told["chapters"]:
        line = (
            f"{chapter['number']} {chapter['title']} {chapter['met']} {of} {chapter['applicable']}"
        )
        assert line in text


def test_the_more_is_asked_the_more_is_told(report: GapReport, words: Words) -> None:
    brief, normal, full = (draw(report, words, 80, detail) for detail in DETAILS)
    assert len(brief) < len(normal)
    assert len(normal) < len(full) or not report.findings
    assert brief.splitlines()[:10] == normal.splitlines()[:10] == full.splitlines()[:10]


def test_only_the_full_report_says_why_and_where(every_finding: GapReport, words: Words) -> None:
    why = f"{words.labels.why}: "
    texts = [draw(every_finding, words, 80, detail) for detail in DETAILS]
    assert [False, False, True] == [why in text for text in texts]
    assert [False, False, True] == [bool(re.search(r"unit\.yaml:\d", text)) for text in texts]


@pytest.mark.parametrize("detail", DETAILS)
def test_it_always_says_what_it_is(report: GapReport, words: Words, detail: Detail) -> None:
    assert words.labels.about_note in flat(draw(report, words, 80, detail))


def test_without_colour_there_is_no_escape_sequence(report: GapReport, words: Words) -> None:
    text = draw(report, words, detail="full")
    assert "\x1b" not in text
    assert all(line.isprintable() for line in text.splitlines())


def test_colour_changes_nothing_but_the_colour(report: GapReport, words: Words) -> None:
    coloured = draw(report, words, colour=True)
    assert "\x1b[" in coloured
    bare = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert draw(report, words).split() == bare.split()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_terminal_that_knows_only_ascii_gets_only_ascii(
    width: int, report: GapReport, words: Words
) -> None:
    assert draw(report, words, width, "full", encoding="ascii").isascii()


def test_what_is_left_out_and_seen_on_site_is_told(words: Words) -> None:
    text = flat(draw(example("kantor-perizinan"), words))
    labels = words.labels
    assert f"{labels.excluded} 7.3: Jenis izin" in text
    assert f"{labels.not_applicable} supplier-premises: " in text
    assert labels.see_on_site_note in text
    assert labels.no_findings in text


def test_a_lamp_always_has_its_word(report: GapReport) -> None:
    words = words_of("id")
    text = draw(report, words)
    lamps = [tally.colour for tally in report.chapters if tally.colour]
    told = re.findall(r"%  (hijau|kuning|merah)\s*$", text, re.MULTILINE)
    assert [words.colours[colour] for colour in lamps] == told
