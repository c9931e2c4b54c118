"""Word files: what counts as a heading, a page, a cell; what nobody sees is not told."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from PIL import Image

from foreign import docx, part_replaced
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.word import pictures_of_word, read_word
from spm_check.extraction.word_styles import Look, styles_of
from spm_check.model.extract import Extract


def made(change: Callable[[DocumentObject], object]) -> Extract:
    document = Document()
    change(document)
    return read_word(saved(document))


def saved(document: DocumentObject) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def said(paragraph: Paragraph, text: str, *, bold: bool = False, points: int = 0) -> None:
    run = paragraph.add_run(text)
    run.bold = bold or None
    run.font.size = Pt(points) if points else None


def test_a_style_for_headings_makes_one() -> None:
    def write(document: DocumentObject) -> None:
        document.add_heading("Pengendalian rekaman", 0)
        document.add_heading("Tujuan", 3)
        document.add_paragraph("Sebagai acuan.")

    assert ("Pengendalian rekaman", "Tujuan") == made(write).headings


def test_a_style_based_on_a_heading_makes_one_too() -> None:
    def write(document: DocumentObject) -> None:
        style = document.styles.add_style("Kepala bagian", 1)
        style.base_style = document.styles["Heading 2"]
        document.add_paragraph("Ruang lingkup", style="Kepala bagian")

    assert ("Ruang lingkup",) == made(write).headings


def test_bigger_letters_make_a_heading_wherever_the_style_says_nothing() -> None:
    def write(document: DocumentObject) -> None:
        said(document.add_paragraph(), "Manual Mutu", points=20)
        said(document.add_paragraph(), "Puskesmas Melati", points=11)

    assert ("Manual Mutu",) == made(write).headings


def test_what_is_centred_and_bold_is_a_heading_and_either_alone_is_not() -> None:
    def write(document: DocumentObject) -> None:
        both, bold, centred = (document.add_paragraph() for _ in range(3))
        both.alignment = centred.alignment = WD_ALIGN_PARAGRAPH.CENTER
        said(both, "Tinjauan manajemen", bold=True)
        said(bold, "Catatan", bold=True)
        said(centred, "halaman depan")

    assert ("Tinjauan manajemen",) == made(write).headings


def test_a_long_paragraph_in_capitals_is_none() -> None:
    assert () == made(lambda d: d.add_paragraph("PERHATIAN " * 20)).headings


def test_a_tab_parts_fields_and_so_does_a_new_paragraph_in_a_cell() -> None:
    def write(document: DocumentObject) -> None:
        document.add_paragraph("No. Dokumen\t: SOP/01\tRevisi : 00")
        cell = document.add_table(1, 1).cell(0, 0)
        cell.text = "Disahkan oleh"
        cell.add_paragraph("Kepala Puskesmas")

    extract = made(write)
    assert ("No. Dokumen   : SOP/01   Revisi : 00",) == extract.lines
    assert (("Disahkan oleh   Kepala Puskesmas",),) == extract.rows


def test_merged_cells_tell_their_text_once() -> None:
    def write(document: DocumentObject) -> None:
        table = document.add_table(2, 3)
        table.cell(0, 0).merge(table.cell(1, 0)).text = "Logo"
        table.cell(0, 1).merge(table.cell(0, 2)).text = "Audit internal"
        table.cell(1, 1).text = "Revisi"

    assert (("Logo", "Audit internal"), ("", "Revisi", "")) == made(write).rows


def test_a_table_in_a_table_is_told_with_its_cell() -> None:
    def write(document: DocumentObject) -> None:
        document.add_table(1, 1).cell(0, 0).add_table(1, 2).cell(0, 1).text = "di dalam"

    assert (("di dalam",),) == made(write).rows


def test_the_first_two_pages_are_told_and_no_more() -> None:
    def write(document: DocumentObject) -> None:
        for number in range(1, 5):
            document.add_paragraph(f"halaman {number}").add_run().add_break(WD_BREAK.PAGE)
            document.add_paragraph("isi")

    lines = made(write).lines
    assert "halaman 1" in lines
    assert "halaman 4" not in lines


def test_a_page_that_begins_twice_at_one_place_is_one_page() -> None:
    def write(document: DocumentObject) -> None:
        document.add_paragraph("sampul")
        for _ in range(2):
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        document.add_paragraph("isi")

    assert ("sampul", "isi") == made(write).lines


def test_deleted_and_hidden_words_are_not_told() -> None:
    def write(document: DocumentObject) -> None:
        paragraph = document.add_paragraph("berlaku")
        paragraph.add_run(" rahasia").font.hidden = True
        deleted = OxmlElement("w:del")
        run = OxmlElement("w:r")
        text = OxmlElement("w:delText")
        text.text = " dihapus"
        run.append(text)
        deleted.append(run)
        paragraph._p.append(deleted)  # noqa: SLF001  python-docx has no door for changes

    assert ("berlaku",) == made(write).lines


def test_inserted_words_and_fields_to_fill_in_are_told() -> None:
    def write(document: DocumentObject) -> None:
        for wrapper in ("w:ins", "w:sdt"):
            paragraph = document.add_paragraph("nomor ")
            run = paragraph.add_run("SOP/01")._r  # noqa: SLF001  likewise
            around = OxmlElement(wrapper)
            paragraph._p.append(around)  # noqa: SLF001
            inner = around
            if wrapper == "w:sdt":
                inner = OxmlElement("w:sdtContent")
                around.append(inner)
            inner.append(run)

    assert ("nomor SOP/01", "nomor SOP/01") == made(write).lines


def test_the_header_of_every_page_and_that_of_the_first_are_told_once_each() -> None:
    def write(document: DocumentObject) -> None:
        section = document.sections[0]
        section.different_first_page_header_footer = True
        section.header.paragraphs[0].text = section.footer.paragraphs[0].text = "SOP/01"
        section.first_page_header.paragraphs[0].text = "Puskesmas Melati"

    assert {"SOP/01", "Puskesmas Melati"} == set(made(write).headers)
    assert 2 == len(made(write).headers)


def test_a_file_that_is_only_a_picture_is_a_scan_whose_picture_can_be_had(tmp_path: Path) -> None:
    picture = tmp_path / "scan.png"
    Image.new("L", (60, 80), 255).save(picture)
    document = Document()
    document.add_picture(str(picture))
    content = saved(document)
    extract = read_word(content)
    assert ("scan-unread", "picture") == (extract.state, extract.shape)
    assert [(1, 1, picture.read_bytes())] == list(pictures_of_word(content))


def test_macros_are_not_looked_at(tmp_path: Path) -> None:
    path = docx(tmp_path / "sop.docm")
    kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    macro = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    part_replaced(path, "[Content_Types].xml", lambda old: old.replace(kind, macro))
    assert ("Tujuan",) == read_word(path.read_bytes()).headings


def test_damaged_properties_cost_nothing_but_the_title(tmp_path: Path) -> None:
    path = docx(tmp_path / "sop.docx")
    part_replaced(path, "docProps/core.xml", lambda _: b"<cp:coreProperties")
    extract = read_word(path.read_bytes())
    assert ("", ("Tujuan",)) == (extract.title, extract.headings)


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/header1.xml"])
def test_a_part_with_a_document_type_is_refused(part: str, tmp_path: Path) -> None:
    path = docx(tmp_path / "sop.docx")
    bomb = b'<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    part_replaced(path, part, lambda _: bomb)
    with pytest.raises(UnreadError) as caught:
        read_word(path.read_bytes())
    assert "corrupt" == caught.value.cause


def test_styles_of_tables_are_passed_over_and_those_after_them_are_not() -> None:
    table = '<w:style w:type="table" w:styleId="T"><w:name w:val="Judul tabel"/></w:style>'
    part = f"""<w:styles {nsdecls("w")}>{table}<w:style w:type="paragraph" w:styleId="P">
<w:name w:val="Judul 1"/></w:style>{table}</w:styles>"""
    assert {"P": Look(heading=True)} == styles_of(part.encode()).looks


def test_styles_that_are_based_on_each_other_in_a_ring_end() -> None:
    def write(document: DocumentObject) -> None:
        first = document.styles.add_style("Satu", 1)
        second = document.styles.add_style("Dua", 1)
        first.base_style, second.base_style = second, first
        document.add_paragraph("isi", style="Satu")

    assert ("isi",) == made(write).lines


def test_a_file_without_a_word_has_no_text() -> None:
    extract = read_word(saved(Document()))
    assert ("none", "text", "nothing-read") == (extract.state, extract.shape, extract.why)
