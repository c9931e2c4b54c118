"""The report for Word has all of the document, in the form that Word knows what to do with."""

import subprocess
import sys
from datetime import datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from pypdf import PdfReader

from foreign import needs
from papers import docx_lines, headings, opened, squeezed, table_rows, texts
from rendering import example
from spm_check.model.report import GapReport
from spm_check.model.text import Language
from spm_check.render.docx import render_docx
from spm_check.render.paper.gap_report import gap_report
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def melati() -> bytes:
    """Return an example's report in Indonesian."""
    return render_docx(example("puskesmas-melati"), words_of("id"))


def test_all_that_the_document_says_stands_in_it_in_order(report: GapReport, words: Words) -> None:
    assert list(texts(gap_report(report, words))) == docx_lines(render_docx(report, words))


def test_headings_have_the_styles_of_headings(report: GapReport, words: Words) -> None:
    found = [
        (int(style.name[-1]), paragraph.text)
        for paragraph in opened(render_docx(report, words)).paragraphs
        if (style := paragraph.style) and style.name and style.name.startswith("Heading")
    ]
    assert headings(gap_report(report, words)) == found


def test_heads_of_tables_come_again_on_every_page(melati: bytes) -> None:
    tables = opened(melati).tables
    ruled = [
        t
        for t in tables
        if t._tbl.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") is not None  # noqa: SLF001
    ]

    assert len(tables) - 2 == len(ruled), "all but the facts and signatures of the cover"
    plan = next(table for table in ruled if len(table.columns) == 11)
    assert ["No", "Temuan", "Klausul", "Kategori"] == table_rows(plan)[0][:4]


def test_the_plan_alone_lies_on_its_side(melati: bytes) -> None:
    sections = opened(melati).sections
    upright, side = WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE

    assert [upright, upright, side, upright] == [section.orientation for section in sections]
    assert {(210, 297), (297, 210)} == {
        (round((s.page_width or 0) / 36000), round((s.page_height or 0) / 36000)) for s in sections
    }


def test_every_page_but_the_cover_says_whose_it_is_and_which(melati: bytes) -> None:
    cover, *others = opened(melati).sections

    assert cover.different_first_page_header_footer
    assert "" == "".join(p.text for p in cover.first_page_header.paragraphs)
    for section in others:
        assert not section.different_first_page_header_footer
        head = section.header.paragraphs[0].text
        assert "Puskesmas Melati\tLaporan analisis kesenjangan, 1 Juli 2012" == head
        foot = section.footer.paragraphs[0]._p  # noqa: SLF001
        fields = [field.get(qn("w:instr")) for field in foot.iter(qn("w:fldSimple"))]
        assert [" PAGE ", " NUMPAGES "] == fields
        assert "Halaman 1 dari 1" == "".join(t.text or "" for t in foot.iter(qn("w:t")))


@pytest.mark.parametrize(("language", "tag"), [("id", "id-ID"), ("en", "en-GB")])
def test_its_properties_say_language_title_and_no_time_but_that_of_the_report(
    language: Language, tag: str
) -> None:
    document = opened(render_docx(example("puskesmas-melati"), words_of(language)))
    properties = document.core_properties
    spoken = {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))}

    assert {tag} == spoken
    assert tag == properties.language
    assert properties.title.endswith(": Puskesmas Melati")
    assert datetime(2012, 7, 1) == (properties.created or datetime.min).replace(tzinfo=None)  # noqa: DTZ001, DTZ901  as python-docx gives it
    assert properties.created == properties.modified
    assert ("spm-check", "spm-check", "") == (
        properties.author,
        properties.last_modified_by,
        properties.comments,
    )


def test_the_archive_knows_no_time_of_its_own(melati: bytes) -> None:
    with ZipFile(BytesIO(melati)) as archive:
        assert {(1980, 1, 1, 0, 0, 0)} == {part.date_time for part in archive.infolist()}
        assert archive.testzip() is None


@needs("soffice")
def test_libreoffice_opens_it_and_finds_the_same_text(tmp_path: Path, melati: bytes) -> None:
    (tmp_path / "laporan.docx").write_bytes(melati)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
    subprocess.run(
        [*command, str(tmp_path), str(tmp_path / "laporan.docx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    reader = PdfReader(tmp_path / "laporan.pdf")
    pages = [page.extract_text() for page in reader.pages]
    shown = squeezed("".join(pages))

    assert squeezed(f"Halaman 2 dari {len(pages)}") in squeezed(pages[1])
    paper = gap_report(example("puskesmas-melati"), words_of("id"))
    missing = [text for _, text in headings(paper) if squeezed(text) not in shown]
    assert [] == missing


def test_python_docx_is_asked_for_nothing_else() -> None:
    code = "import sys, spm_check.render.docx; print(sorted({'typst','rich','yaml','click'} & {*sys.modules}))"  # noqa: E501
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert "[]\n" == ran.stdout
