"""The PDF has all of the document, is tagged, and keeps what its letters cannot show."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, cast

import pytest
from pypdf import PdfReader

from papers import headings, outline, pdf_pages, squeezed, texts
from rendering import example
from spm_check.model.report import GapReport
from spm_check.model.text import Language
from spm_check.render.paper.gap_report import gap_report
from spm_check.render.pdf import paper_pdf, render_pdf
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.paper import paper_words


@pytest.fixture(scope="module")
def melati() -> bytes:
    """Return an example's report in Indonesian."""
    return render_pdf(example("puskesmas-melati"), words_of("id"))


def named(report: GapReport, name: str) -> GapReport:
    """Return the report of a unit with another name."""
    return replace(report, unit=replace(report.unit, name=name))


def test_all_that_the_document_says_can_be_copied_from_it(report: GapReport, words: Words) -> None:
    pages = pdf_pages(render_pdf(report, words))
    shown = squeezed("".join(pages))
    missing = [text for text in texts(gap_report(report, words)) if squeezed(text) not in shown]

    # A row that ends a page has the lines of foot and head between its cells.
    assert [] == [text for text in missing if not within_columns(text, shown)]


def within_columns(text: str, shown: str) -> bool:
    """Say whether all words of a text stand there, each whole."""
    return all(squeezed(word) in shown for word in text.split())


def test_the_outline_has_every_heading(report: GapReport, words: Words) -> None:
    wanted = [title for _, title in headings(gap_report(report, words))]
    assert wanted == outline(render_pdf(report, words))


def test_every_page_but_the_cover_says_whose_it_is_and_which(melati: bytes) -> None:
    cover, *others = pdf_pages(melati)

    assert "Halaman" not in cover
    for number, page in enumerate(others, 2):
        assert squeezed(f"Halaman {number} dari {len(others) + 1}") in squeezed(page)
        assert squeezed("Laporan analisis kesenjangan, 1 Juli 2012") in squeezed(page)


def test_pages_are_a4_and_those_of_the_plan_lie_on_their_side(melati: bytes) -> None:
    boxes = [page.mediabox for page in PdfReader(BytesIO(melati)).pages]
    sizes = [(round(float(box.width)), round(float(box.height))) for box in boxes]
    plan = [n for n, page in enumerate(pdf_pages(melati)) if "Akar masalah" in page]

    assert {(595, 842), (842, 595)} == set(sizes)
    assert plan == [n for n, size in enumerate(sizes) if size == (842, 595)]
    assert len(plan) > 1, "the head of the plan comes again"


@pytest.mark.parametrize(("language", "tag"), [("id", "id-ID"), ("en", "en-GB")])
def test_it_says_its_language_and_title_and_is_tagged_for_readers(
    language: Language, tag: str
) -> None:
    reader = PdfReader(BytesIO(render_pdf(example("puskesmas-melati"), words_of(language))))
    root, about = cast("Any", reader.trailer["/Root"]), reader.metadata

    assert tag == root["/Lang"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    assert about is not None
    assert f"{paper_words(language).gap_report}: Puskesmas Melati" == about.title
    assert datetime(2012, 7, 1, tzinfo=UTC) == about.creation_date


def test_its_fonts_are_inside(melati: bytes) -> None:
    fonts = [
        font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        for page in PdfReader(BytesIO(melati)).pages
        for font in cast("Any", page)["/Resources"]["/Font"].values()
    ]
    assert fonts
    assert all({"/FontFile2", "/FontFile3"} & set(font) for font in fonts)


def test_nothing_in_it_acts(melati: bytes) -> None:
    assert not re.search(rb"/(JavaScript|JS|Launch|URI|EmbeddedFile|SubmitForm)\b", melati)


@pytest.mark.parametrize("name", ["Klinik نور", "診所", "Klinik 😀", "\U000e0041 Klinik \u0e01"])
def test_a_name_in_letters_that_it_lacks_can_be_copied_and_is_spoken_of(
    name: str, words: Words
) -> None:
    report = named(example("kantor-perizinan"), name)
    reader = PdfReader(BytesIO(render_pdf(report, words)))
    cover = squeezed(reader.pages[0].extract_text())

    assert reader.metadata is not None
    assert name.replace("\U000e0041", "\\u{e0041}") in str(reader.metadata.title)
    seen = name == "Klinik نور"
    assert seen != (squeezed(paper_words(words.code).unseen) in cover)


def test_what_is_longer_than_a_page_goes_on_overleaf(words: Words) -> None:
    unit = replace(example("puskesmas-melati").unit, scope="kata " * 9000 + "akhirnya")
    pages = pdf_pages(render_pdf(replace(example("puskesmas-melati"), unit=unit), words))

    assert any("akhirnya" in page for page in pages)
    assert 9000 == sum(page.count("kata") for page in pages[: len(pages) // 2])


def test_a_word_wider_than_its_column_goes_on_in_the_next_line(words: Words) -> None:
    paper = gap_report(example("puskesmas-melati"), words)
    word = "".join(f"{n:04}" for n in range(300))
    wide = replace(paper, cover=replace(paper.cover, name=word))

    assert word in squeezed(pdf_pages(paper_pdf(wide))[0])
