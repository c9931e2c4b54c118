"""The whole text of a document is told passage by passage, with its headings and pages."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from fpdf import FPDF
from fpdf.enums import TextMode
from odf import table, text  # type: ignore[import-untyped]  # it has no types
from odf.opendocument import OpenDocumentText  # type: ignore[import-untyped]  # likewise
from PIL import Image

from foreign import docx, part_replaced, pdf, scan, zipped
from spm_check.extraction.whole import boxed, gathering, lines, pages
from spm_check.extraction.whole.reading import read_whole, whole_text
from spm_check.model.manual_text import ManualText, Passage


def told(text_: ManualText) -> list[tuple[str, str]]:
    """Return every passage with its heading."""
    return [(each.heading, each.text) for each in text_.passages]


def word(change: Callable[[DocumentObject], object]) -> ManualText:
    document, out = Document(), BytesIO()
    change(document)
    document.save(out)
    return whole_text(out.getvalue(), "a.docx")


def test_a_word_file_is_read_to_its_end_with_tables_and_headers(tmp_path: Path) -> None:
    def write(document: DocumentObject) -> None:
        for number in range(300):
            document.add_paragraph(f"Baris {number}")
        document.add_heading("Pengecualian", 1)
        cells = document.add_table(2, 2).rows[1].cells
        cells[0].text, cells[1].text = "7.3", "Tidak merancang"

    found = whole_text(docx(tmp_path / "a.docx", write).read_bytes(), "a.docx")

    assert found.unread is None
    assert ("Tujuan", "Baris 299") in told(found)
    assert ("Pengecualian", "7.3 | Tidak merancang") in told(found)
    assert ("", "Dokumen terkendali") == told(found)[-1]


def test_text_boxes_are_told_where_they_stand_and_once() -> None:
    inside = "<w:txbxContent><w:p><w:r><w:t>Peta proses</w:t></w:r></w:p></w:txbxContent>"
    box = f"<w:p {nsdecls('w')}><w:r><w:pict>{inside}</w:pict></w:r><w:r>{inside}</w:r></w:p>"
    rows = (
        "<w:txbxContent><w:tbl><w:tr><w:tc><w:p><w:r><w:t>7.3</w:t></w:r></w:p></w:tc></w:tr>"
        "</w:tbl></w:txbxContent>"
    )
    table_box = f"<w:p {nsdecls('w')}><w:r><w:pict>{rows}</w:pict></w:r></w:p>"

    def write(document: DocumentObject) -> None:
        document.add_paragraph("sebelum")
        end = document.element.body[-1]
        end.addprevious(parse_xml(box))
        end.addprevious(parse_xml(table_box))
        document.add_paragraph("sesudah")

    assert ["sebelum", "Peta proses", "7.3", "sesudah"] == [t for _, t in told(word(write))]


def test_notes_at_the_foot_are_read(tmp_path: Path) -> None:
    note = "<w:footnote><w:p><w:r><w:t>karena tidak merancang</w:t></w:r></w:p></w:footnote>"
    path = docx(tmp_path / "a.docx")
    parts = {"word/document.xml": f"<w:d {nsdecls('w')}><w:body/></w:d>"}
    parts["word/footnotes.xml"] = f"<w:footnotes {nsdecls('w')}>{note}</w:footnotes>"
    found = whole_text(zipped(path, dict(parts)).read_bytes(), "a.docx")
    assert [("", "karena tidak merancang")] == told(found)


def open_text(change: Callable[[Any], object]) -> bytes:
    document, out = OpenDocumentText(), BytesIO()
    change(document)
    document.write(out)
    return out.getvalue()


def test_an_open_document_is_read_to_its_end() -> None:
    def write(document: Any) -> None:
        document.text.addElement(text.H(outlinelevel=1, text="Ruang lingkup"))
        for number in range(200):
            document.text.addElement(text.P(text=f"baris {number}"))
        own = table.Table()
        row = table.TableRow()
        for said in ("7.3", "alasan"):
            cell = table.TableCell()
            cell.addElement(text.P(text=said))
            row.addElement(cell)
        own.addElement(row)
        document.text.addElement(own)

    found = whole_text(open_text(write), "a.odt")
    assert [("Ruang lingkup", "baris 199"), ("Ruang lingkup", "7.3 | alasan")] == told(found)[-2:]
    assert found.passages[0].is_heading


def pdf_of(*said: str, running: str = "") -> bytes:
    made = FPDF()
    for page in said:
        made.add_page()
        made.set_font("Helvetica", size=11)
        made.cell(
            0, 8, f"{running} {made.page_no()}" if running else "", new_x="LMARGIN", new_y="NEXT"
        )
        for line in page.split("\n"):
            made.set_font("Helvetica", size=20 if line.startswith("#") else 11)
            made.cell(0, 12, line.lstrip("# "), new_x="LMARGIN", new_y="NEXT")
    return bytes(made.output())


def test_a_pdf_is_read_page_by_page() -> None:
    found = whole_text(
        pdf_of("#Ruang lingkup\nSemua pelayanan unit ini", "Isi kedua", "Yang ketiga", "Lain lagi"),
        "a.pdf",
    )
    scope = Passage("Semua pelayanan unit ini", "Ruang lingkup", 1)
    assert scope in found.passages
    assert Passage("Lain lagi", "Ruang lingkup", 4) == found.passages[-1]
    assert found.unread is None


def test_page_headers_of_a_pdf_are_told_once() -> None:
    parts = ["#Bagian satu\nSatu baris isi halaman", "Dua baris isi halaman", "Tiga", "Empat"]
    found = whole_text(pdf_of(*parts, running="MANUAL MUTU"), "a.pdf")
    assert 1 == sum("MANUAL MUTU" in each.text for each in found.passages)
    assert ("Bagian satu", "Empat") == told(found)[-1]


def test_pages_that_are_pictures_are_not_read_and_said_so(tmp_path: Path) -> None:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=12)
    made.multi_cell(0, 8, "Ruang lingkup sistem mutu unit ini")
    made.add_page()
    made.image(Image.open(scan(tmp_path / "a.png")), w=100)
    found = whole_text(bytes(made.output()), "a.pdf")
    assert ("scan", 1) == (found.unread, len(found.passages))


def test_what_a_scanner_has_read_off_is_not_sure() -> None:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=12)
    with made.local_context(text_mode=TextMode.INVISIBLE):
        made.multi_cell(0, 8, "Ruang lingkup sistem mutu unit ini")
    assert "scan" == whole_text(bytes(made.output()), "a.pdf").unread


def test_a_page_with_few_words_and_a_frame_is_no_scan() -> None:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=12)
    made.rect(10, 10, 100, 100)
    made.cell(0, 8, "BAB II")
    assert None is whole_text(bytes(made.output()), "a.pdf").unread


def test_markdown_is_read_with_its_headings() -> None:
    content = (
        b"# Manual\n\nKata\\.\n\nRuang lingkup\n-------\nSemua unit\n\nPROSES\n| 7.3 | ABC |\n"
    )
    expected = [("Manual", "Manual"), ("Manual", "Kata."), ("Ruang lingkup", "Ruang lingkup")]
    expected += [("Ruang lingkup", "Semua unit"), ("PROSES", "PROSES"), ("PROSES", "| 7.3 | ABC |")]
    assert expected == told(whole_text(content, "a.md"))


UNREAD = {
    "a.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "corrupt"),
    "a.png": (b"\x89PNG\r\n\x1a\n", "scan"),
    "a.txt": (bytes(range(256)) * 20, "not-supported"),
    "b.txt": (b"...\n", "nothing-read"),
    "a.rtf": (b"{\\rtf1 isi}", "not-supported"),
    "a.html": (b"<html>isi", "not-supported"),
    "a.docx": (b"bukan apa-apa", "corrupt"),
    "c.docx": (b"PK\x03\x04 rusak", "corrupt"),
    "a.pdf": (b"%PDF-1.4 rusak", "corrupt"),
    "kosong": (b"", "nothing-read"),
}


@pytest.mark.parametrize("name", UNREAD)
def test_what_is_not_read_says_why(name: str) -> None:
    content, why = UNREAD[name]
    assert ManualText(unread=why) == whole_text(content, name)  # type: ignore[arg-type]  # a cause


def test_a_missing_file_is_not_held(tmp_path: Path) -> None:
    assert "not-held" == read_whole(str(tmp_path / "a.docx")).text.unread
    assert "not-held" == read_whole(str(tmp_path)).text.unread


def test_a_word_file_of_pictures_is_a_scan(tmp_path: Path) -> None:
    picture = scan(tmp_path / "a.png")
    assert "scan" == word(lambda document: document.add_picture(str(picture))).unread
    assert "nothing-read" == word(lambda _: None).unread


def test_without_its_library_a_pdf_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pypdfium2", None)
    assert "no-library" == whole_text(b"%PDF-1.4", "a.pdf").unread


# Limits: what is beyond them is said not to be read.


def test_of_very_long_texts_the_beginning_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "LONGEST", 30)
    monkeypatch.setattr(lines, "MOST_BYTES", 200)
    for content in (b"satu\n" + b"dua tiga empat lima enam\n" * 4, b"satu\n" + b" \n" * 200):
        found = whole_text(content, "a.md")
        assert ("too-long", "satu") == (found.unread, found.passages[0].text)


def test_of_very_many_passages_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MOST", 3)

    def write(document: DocumentObject) -> None:
        for number in range(9):
            document.add_paragraph(f"Baris {number}")

    found = word(write)
    assert ("too-long", 3) == (found.unread, len(found.passages))


def test_of_a_very_large_part_the_beginning_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boxed, "LARGEST", 20_000)

    def write(document: Any) -> None:
        for number in range(900):
            document.text.addElement(text.P(text=f"baris {number} dan seterusnya"))

    found = whole_text(open_text(write), "a.odt")
    assert ("too-long", "baris 0 dan seterusnya") == (found.unread, found.passages[0].text)


def test_of_very_many_pages_the_first_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_PAGES", 2)
    found = whole_text(pdf_of("Halaman pertama isinya ini", "Kedua", "Ketiga"), "a.pdf")
    assert ("too-long", 2) == (found.unread, found.passages[-1].page)


def test_a_long_heading_is_a_text() -> None:
    found = whole_text(b"# " + b"kata " * 99, "a.md")
    assert "" == found.passages[0].heading


# What was made to do harm.


def test_ten_million_letters_are_bounded() -> None:
    found = whole_text(b"Kata kata kata kata.\n" * 500_000, "a.md")
    assert "too-long" == found.unread
    assert gathering.LONGEST >= sum(len(each.text) for each in found.passages)


def test_a_bomb_is_too_large(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx")
    part_replaced(path, "word/document.xml", lambda old: old + b" " * 50_000_000)
    assert "too-large" == read_whole(str(path)).text.unread


ENTITY = b'<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/hostname">]><d>&a;</d>'


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml"])
def test_no_entity_is_expanded(part: str, tmp_path: Path) -> None:
    path = part_replaced(docx(tmp_path / "a.docx"), part, lambda _: ENTITY)
    assert "corrupt" == read_whole(str(path)).text.unread


def test_elements_nested_without_end_do_no_harm(tmp_path: Path) -> None:
    deep = b"<d xmlns:w='w'><w:body>" + b"<w:sdt>" * 50_000 + b"</w:sdt>" * 50_000
    path = docx(tmp_path / "a.docx")
    part_replaced(path, "word/document.xml", lambda _: deep + b"</w:body></d>")
    assert "too-large" == read_whole(str(path)).text.unread


def test_what_is_under_a_password_is_encrypted(tmp_path: Path) -> None:
    assert "encrypted" == read_whole(str(pdf(tmp_path / "a.pdf", locked_by="rahasia"))).text.unread
    manifest = {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"x"}
    odt = zipped(tmp_path / "a.odt", {**manifest, "META-INF/manifest.xml": b"<encryption-data/>"})
    assert "encrypted" == read_whole(str(odt)).text.unread


def test_an_open_document_without_content_is_corrupt(tmp_path: Path) -> None:
    parts: dict[str, str | bytes] = {"mimetype": b"application/vnd.oasis.opendocument.text"}
    assert "corrupt" == read_whole(str(zipped(tmp_path / "a.odt", parts))).text.unread
