"""The phrases of a catalogue are read as strictly as the catalogue."""

import os
from pathlib import Path

import pytest

from running import CHECKOUT
from spm_check.errors import UnusableError
from spm_check.model.phrases import Phrases, SilentKind
from spm_check.reading.catalogue import compiled
from spm_check.reading.catalogue.phrases import FILE, read_phrases, unknown_clauses

WHOLE = """\
format: spm-check/phrases/1
clauses:
  4.2.3:
    id: [pengendalian dokumen, "5r"]
    en: [control of documents]
  7.10: {id: daftar induk}
words:
  4.2.3: {id: [edisi, salinan], en: copy}
common: [yang, the]
service: 7.5.1
spellings:
  izin: [ijin]
weak: [daftar induk]
nothing: [audit medis]
silent:
  - key: slides
    shape: slides
    title: [materi]
    perhaps: modul
    page: [terima kasih, tujuan pembelajaran]
    unless: [sop]
"""


def read(folder: Path, text: str) -> Phrases:
    """Return the phrases that a file says."""
    (folder / FILE).write_text(text, encoding="utf-8")
    return read_phrases(str(folder))


def complaints(folder: Path, text: str) -> list[tuple[str, int]]:
    """Return what is complained of, and on which line."""
    with pytest.raises(UnusableError) as raised:
        read(folder, text)
    return [(each.code, each.place.line) for each in raised.value.complaints]


def test_everything_is_read_as_it_stands(tmp_path: Path) -> None:
    expected = Phrases(
        clauses={
            "4.2.3": ("pengendalian dokumen", "5r", "control of documents"),
            "7.10": ("daftar induk",),
        },
        words={"4.2.3": ("edisi", "salinan", "copy")},
        common=("yang", "the"),
        weak=("daftar induk",),
        nothing=("audit medis",),
        silent=(
            SilentKind(
                "slides",
                shape="slides",
                title=("materi",),
                perhaps=("modul",),
                page=("terima kasih", "tujuan pembelajaran"),
                unless=("sop",),
            ),
        ),
        spellings={"izin": ("ijin",)},
        service="7.5.1",
    )

    assert expected == read(tmp_path, WHOLE)


def test_phrases_alone_are_enough(tmp_path: Path) -> None:
    phrases = read(tmp_path, "format: spm-check/phrases/1\nclauses: {4.1: {id: peta proses}}\n")

    assert {"4.1": ("peta proses",)} == phrases.clauses
    assert ((), (), (), None) == (phrases.weak, phrases.nothing, phrases.silent, phrases.service)


def test_all_mistakes_are_told_at_once_with_their_places(tmp_path: Path) -> None:
    text = "format: spm-check/phrases/2\nclauses:\n  4.1:\n    in: [peta]\nsilents: []\n"

    assert {("format-unknown", 1), ("key-unknown", 4), ("key-unknown", 5)} == set(
        complaints(tmp_path, text)
    )


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UnusableError):
        read_phrases(str(tmp_path))


def test_a_clause_that_the_catalogue_does_not_have_is_found(tmp_path: Path) -> None:
    assert ("7.10",) == unknown_clauses(read(tmp_path, WHOLE), {"4.2.3"})


def test_the_compiled_catalogue_leaves_out_this_very_file() -> None:
    assert FILE == compiled.PHRASES


def test_a_phrase_of_both_languages_is_one(tmp_path: Path) -> None:
    text = "format: spm-check/phrases/1\nclauses: {4.1: {id: [peta, qms], en: [qms]}}\n"

    assert {"4.1": ("peta", "qms")} == read(tmp_path, text).clauses


def test_the_phrases_of_the_checkout_are_sound() -> None:
    phrases = read_phrases(os.path.join(CHECKOUT, "clauses", "iso-9001-2008"))

    assert all(p == p.strip().lower() for those in phrases.clauses.values() for p in those)
    assert all(each.title or each.page for each in phrases.silent)
