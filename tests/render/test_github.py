"""GitHub's workflow commands, read back as its runner reads them."""

import re
from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from spm_check.errors import Place
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.github import COMMANDS, MOST, in_message, in_property, render_github
from spm_check.render.sentences import alike
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from wild import TAME, TEXTS, WORD, wild


class Command(NamedTuple):
    """What the runner takes a line for."""

    name: str
    properties: dict[str, str]
    message: str


def unescaped(text: str, more: dict[str, str]) -> str:
    """Return what a text was before it was escaped."""
    pairs = {"%0D": "\r", "%0A": "\n", **more, "%25": "%"}
    return re.sub("|".join(pairs), lambda match: pairs[match[0]], text)


def command_of(line: str) -> Command | None:
    """Return the command of a line, as the runner documents it; None of any other line."""
    if not line.strip().startswith("::"):
        assert "##[" not in line
        return None
    head, _, message = line.strip().removeprefix("::").partition("::")
    name, _, told = head.partition(" ")
    pairs = (pair.partition("=") for pair in told.split(",") if pair)
    properties = {key: unescaped(value, {"%3A": ":", "%2C": ","}) for key, _, value in pairs}
    return Command(name, properties, unescaped(message, {}))


def read(text: str) -> tuple[list[Command], list[str]]:
    """Return the commands of a log, and the lines that are none."""
    lines = re.split("\r\n|\r|\n", text.removesuffix("\n"))
    commands = [command_of(line) for line in lines]
    plain = [line for line, command in zip(lines, commands, strict=True) if command is None]
    return [command for command in commands if command is not None], plain


def test_the_worst_come_first(report: GapReport, words: Words) -> None:
    commands, _ = read(render_github(report, words))
    order = list(COMMANDS.values())

    assert sorted(commands, key=lambda each: order.index(each.name)) == commands


def test_no_more_are_annotated_than_github_shows(report: GapReport, words: Words) -> None:
    commands, _ = read(render_github(report, words))
    alikes = Counter(COMMANDS[group[0].grade] for group in alike(report.findings, report))

    assert {name: min(count, MOST) for name, count in alikes.items()} == Counter(
        each.name for each in commands
    )


def test_what_is_not_annotated_is_counted(report: GapReport, words: Words) -> None:
    _, plain = read(render_github(report, words))
    groups = list(alike(report.findings, report))
    left = {
        grade: sum(len(g) for g in [g for g in groups if g[0].grade == grade][MOST:])
        for grade in FINDING_GRADES
    }

    told = [f"{left[g]} {words.verdicts[g]}" for g in FINDING_GRADES if left[g]]
    assert (2 if told else 1) == len(plain)
    assert all(each in plain[0] for each in told)


def test_the_last_line_is_the_conclusion(report: GapReport, words: Words) -> None:
    assert (
        render_github(report, words)
        .splitlines()[-1]
        .startswith(words.conclusions[report.summary.worst])
    )


def test_an_annotation_is_where_the_finding_is(report: GapReport, words: Words) -> None:
    commands, _ = read(render_github(report, words))
    places = {(each.place.file, each.place.line, each.place.column) for each in report.findings}

    for each in commands:
        told = each.properties
        assert ["file", "line", "col", "title"] == list(told)
        assert (told["file"], int(told["line"]), int(told["col"])) in places


@given(TEXTS)
def test_a_text_is_found_and_nothing_more(text: str) -> None:
    words = words_of("id")
    expected, plain = read(render_github(TAME, words))
    told, other_plain = read(render_github(wild(text), words))

    assert plain == other_plain
    assert [
        each._replace(message=each.message.replace(WORD, clean(text))) for each in expected
    ] == told
    assert any(WORD in each.message for each in expected)


@given(TEXTS)
def test_the_name_of_a_folder_stays_in_its_property(text: str) -> None:
    finding = replace(TAME.findings[0], place=Place(f"{text}/unit.yaml", 3, 1))
    moved = replace(TAME, findings=(finding,))

    (command,), plain = read(render_github(moved, words_of("en")))

    assert f"{text}/unit.yaml" == command.properties["file"]
    assert 1 == len(plain)


@given(st.text("%:,\r\n25ACD=é ", max_size=12))
def test_escapes_are_undone(text: str) -> None:
    assert text == unescaped(in_message(text), {})
    assert text == unescaped(in_property(text), {"%3A": ":", "%2C": ","})
