"""OpenDocument texts, by files as programs write them."""

from io import BytesIO
from pathlib import Path
from typing import Any

from odf import draw, style, table, text  # type: ignore[import-untyped]  # it has no types
from odf.opendocument import OpenDocumentText  # type: ignore[import-untyped]  # likewise

from foreign import part_replaced
from spm_check.extraction.first_page import first_page
from spm_check.extraction.open_document import read_open_document
from spm_check.model.extract import Extract


def extract_of(document: Any) -> Extract:
    return read_open_document(saved(document))


def saved(document: Any) -> bytes:
    out = BytesIO()
    document.write(out)
    return out.getvalue()


def styled(document: Any, name: str, parent: str = "", **look: str) -> None:
    more = {"parentstylename": parent} if parent else {}
    made = style.Style(name=name, family="paragraph", **more)
    aligned = {key: value for key, value in look.items() if key == "textalign"}
    letters = {key: value for key, value in look.items() if key != "textalign"}
    made.addElement(style.ParagraphProperties(**aligned))
    made.addElement(style.TextProperties(**letters))
    document.automaticstyles.addElement(made)


def test_headings_are_known_by_nature_by_style_and_by_look() -> None:
    document = OpenDocumentText()
    styled(document, "P1", "Title")
    styled(document, "P2", fontsize="20pt")
    styled(document, "P3", textalign="center", fontweight="bold")
    styled(document, "P4", fontweight="bold")
    for name in ("P1", "P2", "P3", "P4"):
        document.text.addElement(text.P(stylename=name, text=f"baris {name}"))
    document.text.addElement(text.H(outlinelevel=2, text="Ruang lingkup"))
    headings = ("baris P1", "baris P2", "baris P3", "Ruang lingkup")
    assert headings == extract_of(document).headings


def test_cells_lists_and_tabs_are_told() -> None:
    document = OpenDocumentText()
    listed = text.List()
    item = text.ListItem()
    item.addElement(text.P(text="butir pertama"))
    listed.addElement(item)
    document.text.addElement(listed)
    line = text.P(text="Nomor")
    line.addElement(text.Tab())
    line.addText(": SOP/01")
    document.text.addElement(line)
    block = table.Table()
    row = table.TableRow()
    for words in (("Disahkan oleh", "Kepala"), ("dr. Contoh",)):
        cell = table.TableCell()
        for each in words:
            cell.addElement(text.P(text=each))
        row.addElement(cell)
    block.addElement(row)
    document.text.addElement(block)
    extract = extract_of(document)
    assert ("butir pertama", "Nomor   : SOP/01") == extract.lines
    assert (("Disahkan oleh   Kepala", "dr. Contoh"),) == extract.rows


def test_page_headers_and_text_boxes_are_told_apart_from_the_text() -> None:
    document = OpenDocumentText()
    layout = style.PageLayout(name="L")
    document.automaticstyles.addElement(layout)
    master = style.MasterPage(name="Standard", pagelayoutname=layout)
    header = style.Header()
    header.addElement(text.P(text="SOP/01 revisi 02"))
    master.addElement(header)
    document.masterstyles.addElement(master)
    paragraph = text.P(text="isi")
    frame = draw.Frame(width="5cm", height="2cm")
    box = draw.TextBox()
    box.addElement(text.P(text="TERKENDALI"))
    frame.addElement(box)
    paragraph.addElement(frame)
    document.text.addElement(paragraph)
    extract = extract_of(document)
    assert ("SOP/01 revisi 02", "TERKENDALI") == extract.headers
    assert ("isi",) == extract.lines


def test_comments_are_not_told() -> None:
    document = OpenDocumentText()
    paragraph = text.P(text="isi")
    document.text.addElement(paragraph)
    path_note = text.Note(noteclass="footnote")
    body = text.NoteBody()
    body.addElement(text.P(text="catatan kaki"))
    path_note.addElement(body)
    paragraph.addElement(path_note)
    assert ("isi",) == extract_of(document).lines


def test_a_file_under_a_password_is_said_to_be_one(tmp_path: Path) -> None:
    path = tmp_path / "sop.odt"
    path.write_bytes(saved(OpenDocumentText()))
    part_replaced(
        path,
        "META-INF/manifest.xml",
        lambda old: old.replace(b"</manifest", b"<manifest:encryption-data/></manifest", 1),
    )
    assert Extract("unreadable", "text", "encrypted") == first_page(path.read_bytes(), "sop.odt")


def test_a_file_without_a_word_has_no_text() -> None:
    extract = extract_of(OpenDocumentText())
    assert ("none", "text", "nothing-read") == (extract.state, extract.shape, extract.why)
