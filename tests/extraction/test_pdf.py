"""PDF files: what stands side by side is a row, bigger letters are headings."""

from pathlib import Path

import pytest
from fpdf import FPDF
from fpdf.enums import TextMode

from foreign import pdf, scan
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.pdf import pictures, read_pdf
from spm_check.extraction.pdf_page import Piece, rows_of
from spm_check.model.extract import Extract


def blank() -> FPDF:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=11)
    return made


def extract_of(made: FPDF) -> Extract:
    return read_pdf(bytes(made.output()))


ROWS = (
    ("Puskesmas Melati", "No. Dokumen", "SOP/001/12"),
    ("", "Tanggal Terbit", "12 Nopember 2012"),
)


def test_what_stands_side_by_side_is_a_row() -> None:
    made = blank()
    for row in ROWS:
        for text in row:
            made.cell(60, 10, text, border=1)
        made.ln()
    assert (ROWS[0], ROWS[1][1:]) == extract_of(made).rows


def test_words_of_a_sentence_are_no_cells() -> None:
    made = blank()
    made.multi_cell(0, 6, "Sebagai acuan dalam mengendalikan rekaman mutu di puskesmas. " * 5)
    assert () == extract_of(made).rows


def test_bigger_letters_are_headings_and_so_are_capitals_near_the_top() -> None:
    made = blank()
    for size, text in ((11, "PUSKESMAS MELATI"), (18, "Pengendalian rekaman"), (11, "isi " * 30)):
        made.set_font("Helvetica", size=size)
        made.multi_cell(0, 10, text, new_x="LMARGIN", new_y="NEXT")
    assert ("PUSKESMAS MELATI", "Pengendalian rekaman") == extract_of(made).headings


def test_the_next_line_of_a_cell_belongs_to_it() -> None:
    pieces = (
        Piece(10, 100, 60, 110, "Judul"),
        Piece(100, 100, 180, 110, "Pengendalian"),
        Piece(100, 88, 150, 98, "rekaman"),
        Piece(10, 60, 60, 70, "Revisi"),
        Piece(100, 60, 110, 70, "00"),
    )
    assert [("Judul", "Pengendalian rekaman"), ("Revisi", "00")] == list(rows_of(pieces))


def test_long_texts_side_by_side_are_columns_and_no_row() -> None:
    pieces = (Piece(10, 100, 60, 110, "x" * 121), Piece(100, 100, 180, 110, "y"))
    assert [] == list(rows_of(pieces))


def test_text_below_a_picture_that_nobody_sees_was_read_off() -> None:
    made = blank()
    made.text_mode = TextMode.INVISIBLE
    made.cell(60, 10, "Prosedur pengendalian rekaman mutu")
    extract = extract_of(made)
    assert ("ocr", "picture") == (extract.state, extract.shape)
    assert ("Prosedur pengendalian rekaman mutu",) == extract.lines


def test_only_the_first_two_pages_are_read() -> None:
    made = FPDF()
    made.set_font("Helvetica", size=11)
    for number in range(1, 5):
        made.add_page()
        made.cell(60, 10, f"Ini halaman ke-{number} dari berkas ini")
    extract = extract_of(made)
    assert 4 == extract.pages
    assert ("Ini halaman ke-1 dari berkas ini", "Ini halaman ke-2 dari berkas ini") == extract.lines


def test_a_page_with_nothing_on_it_is_no_scan() -> None:
    extract = extract_of(blank())
    assert ("none", "nothing-read", 1) == (extract.state, extract.why, extract.pages)


def test_a_scan_gives_its_pages_as_pictures(tmp_path: Path) -> None:
    content = scan(tmp_path / "scan.pdf").read_bytes()
    assert "scan-unread" == read_pdf(content).state
    ((number, of, picture),) = pictures(content)
    assert (1, 1, b"P5 ") == (number, of, picture[:3])


def test_a_page_of_a_kilometre_makes_no_picture_of_a_kilometre() -> None:
    made = FPDF(unit="pt", format=(14_000, 14_000))
    made.add_page()
    made.rect(10, 10, 500, 500)
    ((_, _, picture),) = pictures(bytes(made.output()))
    assert len(picture) < 20_000_000


@pytest.mark.parametrize("keep", [0.1, 0.5])
def test_a_pdf_cut_short_is_read_or_said_to_be_damaged(keep: float, tmp_path: Path) -> None:
    content = pdf(tmp_path / "sop.pdf").read_bytes()
    try:
        extract = read_pdf(content[: int(len(content) * keep)])
    except UnreadError as error:
        assert "corrupt" == error.cause  # noqa: PT017  either is right, nothing else is
    else:
        assert "ok" != extract.state or extract.lines


def test_a_pdf_under_a_password_is_said_to_be_locked(tmp_path: Path) -> None:
    with pytest.raises(UnreadError) as caught:
        read_pdf(pdf(tmp_path / "sop.pdf", locked_by="rahasia").read_bytes())
    assert "encrypted" == caught.value.cause
