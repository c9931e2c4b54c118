"""Every format, by files as programs write them."""

from pathlib import Path

import pytest
import xlwt  # type: ignore[import-untyped]  # it has no types
from odf.opendocument import OpenDocumentText  # type: ignore[import-untyped]  # likewise
from odf.text import H, P  # type: ignore[import-untyped]  # likewise
from openpyxl import Workbook

from foreign import TITLE, docx, part_replaced, pdf, scan
from spm_check.extraction.first_page import first_page
from spm_check.model.extract import Extract

BOX = (
    "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>"
    "<w:txbxContent><w:p><w:r><w:t>Salinan terkendali</w:t></w:r></w:p></w:txbxContent>"
    "</v:textbox></v:shape></w:pict></w:r></w:p>"
)


def read(path: Path) -> Extract:
    return first_page(path.read_bytes(), path.name)


def test_a_word_file_tells_headings_tables_and_its_page_header(tmp_path: Path) -> None:
    extract = read(docx(tmp_path / "sop.docx"))
    assert ("ok", "text", "Prosedur lama") == (extract.state, extract.shape, extract.title)
    assert ("Tujuan",) == extract.headings
    assert ("", TITLE, "No. Dokumen : SOP/001/12") == extract.rows[0]
    assert ("Disiapkan oleh", "Koordinator mutu") in extract.rows
    assert ("Dokumen terkendali",) == extract.headers
    assert ("Tujuan", "Sebagai acuan dalam mengendalikan rekaman.") == extract.lines


def test_a_text_box_counts_as_a_page_header(tmp_path: Path) -> None:
    path = docx(tmp_path / "sop.docx")
    part_replaced(
        path, "word/document.xml", lambda old: old.replace(b"<w:body>", f"<w:body>{BOX}".encode())
    )
    extract = read(path)
    assert "Salinan terkendali" in extract.headers
    assert "Salinan terkendali" not in extract.lines


def test_the_bytes_count_and_not_the_ending(tmp_path: Path) -> None:
    assert ("Tujuan",) == first_page(docx(tmp_path / "a.docx").read_bytes(), "a.pdf").headings
    assert "text" == first_page(pdf(tmp_path / "a.pdf").read_bytes(), "a.docx").shape


def test_a_workbook_tells_its_first_rows_and_its_sheets(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.title = "Daftar"
    book.active.append(["DAFTAR INDUK DOKUMEN"])
    book.active.append(["No", "Judul"])
    for number in range(60):
        book.active.append([number, f"SOP {number}"])
    book.create_sheet("Lampiran")
    book.save(tmp_path / "daftar.xlsx")
    extract = read(tmp_path / "daftar.xlsx")
    assert ("ok", "sheet", 2) == (extract.state, extract.shape, extract.pages)
    assert ("Daftar", "Lampiran") == extract.sheets
    assert (("DAFTAR INDUK DOKUMEN",), ("No", "Judul"), ("0", "SOP 0")) == extract.rows[:3]
    assert 40 == len(extract.rows)


def test_an_old_workbook_is_read_too(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Daftar")
    sheet.write(0, 0, "DAFTAR REKAMAN")
    book.save(str(tmp_path / "daftar.xls"))
    assert (("DAFTAR REKAMAN",),) == read(tmp_path / "daftar.xls").rows


def test_an_open_document_tells_headings_and_lines(tmp_path: Path) -> None:
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Tujuan"))
    document.text.addElement(P(text="Sebagai acuan."))
    document.save(str(tmp_path / "sop.odt"))
    extract = read(tmp_path / "sop.odt")
    assert (("Tujuan",), ("Tujuan", "Sebagai acuan.")) == (extract.headings, extract.lines)


def test_a_pdf_tells_lines_title_and_pages(tmp_path: Path) -> None:
    extract = read(pdf(tmp_path / "sop.pdf"))
    assert ("ok", "Prosedur mutu", 2) == (extract.state, extract.title, extract.pages)
    assert (TITLE, "Tujuan: sebagai acuan.") == extract.lines[:2]
    assert TITLE in extract.headings


@pytest.mark.parametrize("name", ["scan.pdf", "scan.jpg", "scan.png", "scan.tif"])
def test_a_page_without_text_is_a_scan(name: str, tmp_path: Path) -> None:
    extract = read(scan(tmp_path / name))
    assert ("scan-unread", "picture", ()) == (extract.state, extract.shape, extract.lines)


TEXTS = {
    "a.html": "<title>Judul</title><h1>Tujuan</h1><script>x()</script><p>Isi &amp; lain</p>",
    "a.md": "# Tujuan\n\nIsi & lain\n",
    "a.txt": "TUJUAN\r\n\r\nIsi & lain\r\n",
    "a.rtf": r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 TUJUAN\par Isi \b & lain\par}",
}


@pytest.mark.parametrize("name", TEXTS)
def test_plain_formats_tell_headings_and_lines(name: str) -> None:
    extract = first_page(TEXTS[name].encode(), name)
    assert ("ok", "text") == (extract.state, extract.shape)
    assert ["TUJUAN"] == [each.upper() for each in extract.headings]
    assert ["TUJUAN", "ISI & LAIN"] == [each.upper() for each in extract.lines]


def test_a_table_in_html_gives_rows() -> None:
    page = (
        b"<table><tr><td>No. Dokumen<td>SOP/01</td></tr><tr><th>Revisi</th><td>2</td></tr></table>"
    )
    assert ("Revisi", "2") in first_page(page, "a.html").rows


def test_what_is_of_no_known_format_is_said_to_be_so() -> None:
    assert Extract("none", why="not-supported") == first_page(b"\x00\x01\x02", "video.mp4")
    assert Extract("none") == first_page(b"", "kosong.docx")
