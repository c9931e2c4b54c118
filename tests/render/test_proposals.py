"""A review of undeclared files: the same proposals on the terminal, in JSON, CSV and xlsx."""

import csv
import io
import json
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from rendering import drawn
from spm_check.model.proposal import Proposal, Reason, Suggestion
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.csv_table import inert
from spm_check.render.proposals import proposals_csv, proposals_json
from spm_check.render.proposals_terminal import render_proposals
from spm_check.render.proposals_workbook import proposals_workbook
from spm_check.render.words import words_of
from spm_check.render.words.proposals import proposal_words

LIKELY = Proposal(
    path="sop/kendali.docx",
    text="ok",
    title="Pengendalian Rekaman",
    kind="procedure",
    number="PM/02",
    revision="1",
    effective=date(2012, 6, 12),
    prepared_by="WMM",
    approved_by="Kepala",
    confidence="high",
    suggestions=(
        Suggestion(
            "4.2.4", (Reason("title", "pengendalian rekaman"), Reason("body", "masa simpan"))
        ),
        Suggestion("4.2.3", (Reason("body", "klausul 4.2.3", cited=True),)),
    ),
)
SILENT = Proposal(path="foto.jpg", text="none", why="not-supported")
QUIET = Proposal(path="undangan.docx", text="ok", title="Undangan")
SCAN = Proposal(path="scan0012.pdf", text="scan-unread", why="no-ocr")
ALL = (SILENT, SCAN, LIKELY, QUIET)


def test_json_has_the_keys_that_are_promised() -> None:
    told = json.loads(proposals_json(ALL, proposal_words("id")))

    assert "spm-check/scan/1" == told["schema"]
    assert {
        "path": "sop/kendali.docx",
        "text": "ok",
        "why": None,
        "title": "Pengendalian Rekaman",
        "kind": "procedure",
        "number": "PM/02",
        "revision": "1",
        "effective": "2012-06-12",
        "prepared_by": "WMM",
        "approved_by": "Kepala",
        "confidence": "high",
        "clauses": [
            {
                "clause": "4.2.4",
                "reason": "judul memuat “pengendalian rekaman”; halaman 1 memuat “masa simpan”",
            },
            {"clause": "4.2.3", "reason": "teksnya menyebut “klausul 4.2.3”"},
        ],
    } == told["files"][2]
    assert ("scan-unread", "no-ocr", []) == (
        told["files"][1]["text"],
        told["files"][1]["why"],
        told["files"][1]["clauses"],
    )


def test_a_name_that_is_no_text_is_escaped_in_json() -> None:
    told = proposals_json([replace(QUIET, path="a\udc80.docx")], proposal_words("en"))

    assert r"a\udc80.docx" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_csv_and_workbook_have_the_same_cells(language: Language) -> None:
    words, report_words = proposal_words(language), words_of(language)
    text = proposals_csv(ALL, words, report_words).decode("utf-8-sig")
    table = list(csv.reader(io.StringIO(text)))
    book = load_workbook(io.BytesIO(proposals_workbook(ALL, words, report_words)))
    cells = [[cell or "" for cell in row] for row in book.worksheets[0].values]

    assert 1 == len(book.worksheets)
    assert 1 + len(ALL) == len(table)
    assert table == cells
    assert list(words.columns.values()) == table[0]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", '=HYPERLINK("x")'])
def test_no_cell_is_a_formula(text: str) -> None:
    words, report_words = proposal_words("en"), words_of("en")
    hostile = [replace(LIKELY, title=text, path=text)]
    book = load_workbook(io.BytesIO(proposals_workbook(hostile, words, report_words)))

    assert {"s"} == {cell.data_type for cell in book.worksheets[0][2] if cell.value is not None}
    assert f"'{text}" == inert(text)
    assert "biasa" == inert("biasa")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terminal_shows_what_is_likely_first_and_silence_last(language: Language) -> None:
    words, report_words = proposal_words(language), words_of(language)
    shown = drawn(lambda console: render_proposals(ALL, words, report_words, console))
    places = [shown.index(path) for path in ("sop/kendali.docx", "undangan.docx", "scan0012.pdf")]

    assert sorted(places) == places
    assert words.counts.format(files=4, high=1, medium=0, none=3) in " ".join(shown.split())
    assert words.unread["no-ocr"].split(";")[0] in shown
    assert "4.2.4" in shown


def test_hostile_text_is_only_shown() -> None:
    hostile = replace(LIKELY, title="[red]x[/red]\x1b[31m\u202e", path="a\x1b]0;x.docx")
    shown = drawn(lambda c: render_proposals([hostile], proposal_words("en"), words_of("en"), c))

    assert "[red]x[/red]" in shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize(
    ("code", "words", "sentence"),
    [
        ("en", "a", "the word “a” is one of clause 8.4"),
        ("en", "ab", "the words “a” and “b” are those of clause 8.4"),
        ("en", "abc", "the words “a”, “b” and “c” are those of clause 8.4"),
        ("id", "a", "kata “a” lazim dipakai untuk klausul 8.4"),
        ("id", "ab", "kata “a” dan “b” lazim dipakai untuk klausul 8.4"),
        ("id", "abc", "kata “a”, “b”, dan “c” lazim dipakai untuk klausul 8.4"),
    ],
)
def test_words_that_only_make_a_file_like_a_clause_are_said_in_one_sentence(
    code: Language, words: str, sentence: str
) -> None:
    alike = tuple(Reason("body", word, alike=True) for word in words)
    proposal = replace(LIKELY, suggestions=(Suggestion("8.4", alike),))
    told = json.loads(proposals_json((proposal,), proposal_words(code)))

    assert sentence == told["files"][0]["clauses"][0]["reason"]
