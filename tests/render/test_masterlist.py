"""A master list as people see it: every row is told, in both languages."""

import json
from typing import Any, get_args

import pytest

from builders import document, unit
from masterlists import DIALECTS, N, sheet, whole
from rendering import drawn, flat, names_in
from spm_check.model.masterlist import (
    Cell,
    Held,
    ListKind,
    MasterList,
    RemarkWhy,
    UnreadWhy,
)
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.masterlist import remark_in_words, render_master_list, render_no_list
from spm_check.render.masterlist_json import SCHEMA, render_master_list_json
from spm_check.render.words import words_of
from spm_check.render.words.masterlist import master_list_words
from spm_check.render.words.masterlist.book import MasterListWords

ROWS: list[list[Cell]] = [
    ["DAFTAR INDUK DOKUMEN"],
    ["No", "Nama Dokumen", "Nomor Dokumen", "Berlaku", "Lokasi", "PIC", "Warna"],
    ["A. Prosedur"],
    [1, "Pengendalian dokumen", "PM-01", "31/02/2012", "Lemari 1", "WMM", "merah"],
    [2, "Audit internal", "PM-02", "2/1/2012", N, "WMM", N],
    [3, "SOP Loket", "SOP-01"],
    [4, "Pengendalian dokumen", "PM-01"],
    [5, N, "PM-03"],
    [],
]


@pytest.fixture
def read() -> MasterList:
    """Return a list in which every outcome occurs, with a sheet beside it that holds none."""
    have = unit(document(id="LK-01", number="SOP-01", title="Loket"))
    sheets = [sheet(ROWS, "Daftar"), sheet([["Petunjuk"], ["Isi tabel"]], "Petunjuk"), sheet([])]
    return whole(sheets, unit=have, suggest=lambda *_: ("8.2.2",))


@pytest.fixture
def list_words(language: Language) -> MasterListWords:
    """Return the words of each language in turn."""
    return master_list_words(language)


def shown(read: MasterList, words: MasterListWords, width: int = 120) -> str:
    """Return what is drawn, in one line."""
    report = words_of(words.code)
    return flat(drawn(lambda c: render_master_list(read, "a.xlsx", words, report, c), width))


def test_every_row_is_told(read: MasterList, list_words: MasterListWords) -> None:
    told = shown(read, list_words)
    for text in ("PM-01", "Audit internal", "SOP Loket", "LK-01", "A. Prosedur", "31/02/2012"):
        assert text in told
    assert list_words.unread["title-blank"] in told


def test_the_counts_add_up_and_are_told(read: MasterList) -> None:
    told = shown(read, master_list_words("en"))
    expected = (
        "Rows below the header: 7 (entries 2, already declared 2, headings 1, blank 1, "
        "not understood 1)."
    )
    assert expected in told


def test_what_has_no_place_and_what_is_not_known_is_told(read: MasterList) -> None:
    told = shown(read, master_list_words("en"))
    assert 'Columns for which an entry has no place: F "PIC"' in told
    assert 'Columns that are not known here: G "Warna"' in told


def test_what_does_not_count_yet_is_told(read: MasterList) -> None:
    told = shown(read, master_list_words("en"))
    assert "the program only suggests it: 2." in told
    assert "with neither a file found nor a place named: 1." in told
    assert "The list has no column for the status" in told


def test_what_holds_for_every_row_is_told_in_the_table_and_not_row_by_row(
    read: MasterList, list_words: MasterListWords
) -> None:
    told = shown(read, list_words)
    assert f"8.2.2 ({list_words.suggested})" in told
    assert f"**/Audit internal.* ({list_words.held['open']})" in told
    assert list_words.remark["clause-suggested"].format(value="8.2.2") not in told


def test_sheets_without_a_list_are_told(read: MasterList) -> None:
    told = shown(read, master_list_words("id"))
    assert 'Lembar "Petunjuk": tidak memuat daftar, 2 baris dikesampingkan' in told
    assert 'Lembar "Sheet1": kosong' in told


@pytest.mark.parametrize("width", [60, 80, 140])
def test_no_line_is_wider_than_the_terminal(read: MasterList, width: int) -> None:
    words, report = master_list_words("id"), words_of("id")
    text = drawn(lambda c: render_master_list(read, "a.xlsx", words, report, c), width)
    assert max(map(len, text.splitlines())) <= width


@pytest.mark.parametrize("name", DIALECTS)
def test_every_dialect_can_be_told(name: str, list_words: MasterListWords) -> None:
    read = whole([sheet(DIALECTS[name].rows)])
    told = shown(read, list_words)
    for entry in read.entries:
        assert str(entry.fields["id"]) in told


def test_a_list_of_which_nothing_tells_what_it_is_says_so(list_words: MasterListWords) -> None:
    told = shown(whole([sheet([["No", "Nama"], [1, "X"]])]), list_words)
    assert list_words.assumed.format(kind=list_words.kinds["documents"]) in told


def test_what_stands_in_cells_only_shows(list_words: MasterListWords) -> None:
    hostile = "SOP [red]\x1b[31m merah"
    read = whole([sheet([["Nama Dokumen", "Nomor", "Status"], [hostile, "SOP-1", "x\x07\u202e"]])])
    told = shown(read, list_words)
    assert "SOP [red]" in told
    assert not any(c in told for c in "\x1b\x07\u202e")


def test_a_file_without_a_list_says_what_was_looked_for_and_what_is_there(
    list_words: MasterListWords,
) -> None:
    read = whole([sheet([[], ["Surat", "masuk\x1b"], ["1"]], "Lembar A"), sheet([], "B")])
    told = render_no_list(read, "a.csv", list_words)
    assert "a.csv" in told
    assert "    2  Surat | masuk\n" in told
    assert list_words.blank_sheet.format(name="B") in told
    assert list_words.what_to_do in told
    assert "\x1b" not in told


def test_there_is_a_word_for_everything(list_words: MasterListWords) -> None:
    assert set(get_args(RemarkWhy)) == set(list_words.remark)
    assert set(get_args(UnreadWhy)) == set(list_words.unread)
    assert set(get_args(Held)) == set(list_words.held)
    assert set(get_args(ListKind)) == set(list_words.kinds)


def test_both_languages_fill_the_same_names() -> None:
    one, other = (names_of(master_list_words(code)) for code in LANGUAGES)
    assert one == other


def names_of(words: Any) -> dict[str, set[str]]:
    """Return the names in braces of every phrase."""
    found: dict[str, set[str]] = {}
    for name in words.__slots__:
        value = getattr(words, name)
        phrases = value if isinstance(value, dict) else {"": value}
        for key, phrase in phrases.items():
            if isinstance(phrase, str):
                found[f"{name}.{key}"] = names_in(phrase)
            elif hasattr(phrase, "__slots__"):
                found |= {f"{name}.{k}": v for k, v in names_of(phrase).items()}
    return found


def test_a_remark_names_its_cell(read: MasterList) -> None:
    (remark,) = (r for r in read.sheets[0].rows[1].remarks if r.why == "day-unread")
    told = remark_in_words(remark, master_list_words("en"), words_of("en"))
    assert 'column D "Berlaku": "31/02/2012" is not a date that can be read; left out' == told


def test_json_tells_every_row(read: MasterList) -> None:
    told = json.loads(render_master_list_json(read))
    assert SCHEMA == told["schema"]
    (one,) = told["sheets"]
    assert [3, 4, 5, 6, 7, 8, 9] == [row["row"] for row in one["rows"]]
    assert one["counts"]["rows"] == len(one["rows"])
    outcomes = ["section", "entry", "entry", "declared", "declared", "not-understood", "blank"]
    assert outcomes == [row["outcome"] for row in one["rows"]]
    assert ["8.2.2"] == one["rows"][1]["entry"]["clauses"]
    assert ["Petunjuk", "Sheet1"] == [other["name"] for other in told["others"]]
