"""Writes the files that offices have: Word, spreadsheets, PDF, scans, and broken ones."""

import os
import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from docx.document import Document as DocumentObject
from docx.shared import Cm
from fpdf import FPDF
from PIL import Image, ImageDraw, ImageFont

TITLE = "PENGENDALIAN REKAMAN"


def needs(program: str) -> pytest.MarkDecorator:
    """Skip a test where a program is missing, except where all of them must be there."""
    missing = shutil.which(program) is None and not os.environ.get("CI_STRICT")
    return pytest.mark.skipif(missing, reason=f"{program} is not on this machine")


def docx(path: Path, change: Callable[[DocumentObject], object] | None = None) -> Path:
    """Write a procedure with a control block in the page header and a text box."""
    document = Document()
    document.core_properties.title = "Prosedur lama"
    block = document.sections[0].header.add_table(2, 3, Cm(17))
    block.cell(0, 1).text = TITLE
    block.cell(0, 2).text = "No. Dokumen : SOP/001/12"
    block.cell(1, 2).text = "No. Revisi : 00"
    document.sections[0].footer.paragraphs[0].text = "Dokumen terkendali"
    document.add_heading("Tujuan", 1)
    document.add_paragraph("Sebagai acuan dalam mengendalikan rekaman.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Disiapkan oleh"
    table.cell(0, 1).text = "Koordinator mutu"
    if change:
        change(document)
    document.save(str(path))
    return path


def pdf(path: Path, text: str = f"{TITLE}\nTujuan: sebagai acuan.", *, locked_by: str = "") -> Path:
    """Write a PDF of two pages with text."""
    made = FPDF()
    made.set_title("Prosedur mutu")
    made.set_font("Helvetica", size=12)
    for _ in range(2):
        made.add_page()
        made.multi_cell(0, 8, text)
    if locked_by:
        made.set_encryption(owner_password=locked_by, user_password=locked_by)
    made.output(str(path))
    return path


def scan(path: Path, text: str = f"{TITLE}\nTujuan: sebagai acuan bagi petugas") -> Path:
    """Write a picture of a page; the ending of the path says in which format."""
    picture = Image.new("L", (1240, 600), 255)
    draw = ImageDraw.Draw(picture)
    draw.text((80, 80), text, fill=0, font=ImageFont.load_default(44), spacing=24)
    picture.save(path)
    return path


def zipped(path: Path, parts: dict[str, str | bytes]) -> Path:
    """Write an archive of the given parts."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def part_replaced(path: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    """Change one part of an archive."""
    with ZipFile(BytesIO(path.read_bytes())) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    parts[name] = change(parts[name])
    return zipped(path, dict(parts))
