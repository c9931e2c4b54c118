"""PDF files and pictures of pages: with text, or as a scanner leaves them."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Final

from fpdf import FPDF
from labelled.described import Described
from PIL import Image, ImageDraw, ImageFont

WHEN: Final = datetime(2012, 1, 2, tzinfo=UTC)
WIDTH: Final = 180
LETTERS: Final = 85
"""How many letters a scanned line has at most."""
SIZES: Final = {"title": 14, "heading": 12, "bold": 11}


def pdf(file: Described) -> bytes:
    """A PDF with text; the letters are those of Latin-1."""
    page = _blank(file.title)
    for line in file.lines:
        size = SIZES.get(line.mark, 10)
        page.set_font("Helvetica", "B" if line.mark in SIZES else "", size)
        if len(line.cells) == 1:
            align = "C" if line.mark == "title" else "L"
            page.multi_cell(WIDTH, size / 2, line.text, align=align, new_x="LMARGIN", new_y="NEXT")
            continue
        with page.table(width=WIDTH, first_row_as_headings=False) as table:
            table.row(line.cells)
    return bytes(page.output())


def scanned_pdf(file: Described) -> bytes:
    """A PDF whose only page is a picture."""
    page = _blank(file.title)
    page.image(_picture(file), x=0, y=0, w=210)
    return bytes(page.output())


def photograph(file: Described, form: str) -> bytes:
    """A picture file of the page; of nothing readable where there are no lines."""
    out = BytesIO()
    _picture(file).save(out, form)
    return out.getvalue()


def _blank(title: str) -> FPDF:
    page = FPDF()
    page.set_creation_date(WHEN)
    page.set_title(title)
    page.set_auto_page_break(auto=True, margin=5)
    page.add_page()
    return page


def _picture(file: Described) -> Image.Image:
    # 150 dots an inch, as copiers are set; grey paper, so that a photograph is not empty.
    picture = Image.new("L", (1240, 1754), 244)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.load_default(23)
    if not file.lines:
        for step in range(0, 1240, 40):
            draw.ellipse((step, step, step + 200, step + 130), fill=90 + step // 12)
    top = 80
    for line in file.lines:
        for text in _folded("   ".join(line.cells)):
            draw.text((90, top), text, fill=20, font=font)
            top += 34
        top += 6
    return picture


def _folded(text: str) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > LETTERS:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
