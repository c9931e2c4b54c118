"""Text boxes in Word files: told once, apart from the text, and not without end."""

from collections.abc import Callable
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from spm_check.extraction.word import read_word
from spm_check.model.extract import Extract


def made(change: Callable[[DocumentObject], object]) -> Extract:
    document = Document()
    change(document)
    out = BytesIO()
    document.save(out)
    return read_word(out.getvalue())


BOX = f"""<w:p {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
 xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent><mc:Choice Requires="wps">
<w:drawing>{{inside}}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{{inside}}</v:textbox>
</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""


def test_a_text_box_that_stands_twice_in_the_file_is_told_once() -> None:
    table = "<w:tbl><w:tr>{}{}</w:tr></w:tbl>".format(
        *(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in ("Revisi", "02"))
    )
    line = "<w:p><w:r><w:t>TERKENDALI</w:t></w:r></w:p>"
    inside = f"<w:txbxContent>{line}{table}</w:txbxContent>"

    def write(document: DocumentObject) -> None:
        document.element.body.insert(0, parse_xml(BOX.format(inside=inside)))
        document.add_paragraph("isi")

    extract = made(write)
    assert (("TERKENDALI",), (("Revisi", "02"),)) == (extract.headers, extract.rows)
    assert ("isi",) == extract.lines


def test_text_boxes_in_text_boxes_do_not_double_the_work_without_end() -> None:
    inside = "<w:txbxContent><w:p><w:r><w:t>dalam</w:t></w:r></w:p></w:txbxContent>"
    for _ in range(40):
        run = f"<w:r><w:t>luar</w:t>{inside}</w:r>"
        inside = f"<w:txbxContent><w:p>{run}</w:p></w:txbxContent>"

    def write(document: DocumentObject) -> None:
        document.element.body.insert(0, parse_xml(BOX.format(inside=inside)))

    assert ("luar",) == made(write).headers
