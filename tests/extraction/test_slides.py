"""Presentations: the first slides in the order in which they are shown."""

from io import BytesIO
from typing import Any

from odf import draw, text  # type: ignore[import-untyped]  # it has no types
from odf.opendocument import OpenDocumentPresentation  # type: ignore[import-untyped]  # likewise
from odf.style import MasterPage, PageLayout  # type: ignore[import-untyped]  # likewise
from pptx import Presentation
from pptx.util import Cm

from spm_check.extraction.slides import read_open_slides, read_slides
from spm_check.model.extract import Extract


def made(*titles: str) -> Any:
    presentation = Presentation()
    for title in titles:
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        assert slide.shapes.title is not None
        slide.shapes.title.text = title
        slide.placeholders[1].text = f"isi {title}"
    return presentation


def extract_of(presentation: Any) -> Extract:
    out = BytesIO()
    presentation.save(out)
    return read_slides(out.getvalue())


def test_the_titles_of_the_first_slides_are_headings() -> None:
    extract = extract_of(made("Pelatihan", "Tujuan", "Audit", "Penutup"))
    assert ("ok", "slides", 4) == (extract.state, extract.shape, extract.pages)
    assert ("Pelatihan", "Tujuan", "Audit") == extract.headings
    assert ("Pelatihan", "isi Pelatihan") == extract.lines[:2]


def test_slides_come_in_the_order_in_which_they_are_shown() -> None:
    presentation = made("Kedua", "Pertama")
    order = presentation.slides._sldIdLst  # noqa: SLF001  python-pptx has no door for it
    order.append(order[0])
    assert ("Pertama", "Kedua") == extract_of(presentation).headings


def test_a_table_on_a_slide_gives_rows() -> None:
    presentation = made("Jadwal")
    shapes = presentation.slides[0].shapes
    block = shapes.add_table(1, 2, Cm(1), Cm(8), Cm(10), Cm(2)).table
    block.cell(0, 0).text, block.cell(0, 1).text = "Revisi", "02"
    assert (("Revisi", "02"),) == extract_of(presentation).rows


def test_slides_without_a_word_have_no_text() -> None:
    presentation = Presentation()
    presentation.slides.add_slide(presentation.slide_layouts[6])
    extract = extract_of(presentation)
    assert ("none", "nothing-read") == (extract.state, extract.why)


def test_an_open_presentation_is_told_without_its_notes() -> None:
    document = OpenDocumentPresentation()
    layout = PageLayout(name="L")
    document.automaticstyles.addElement(layout)
    master = MasterPage(name="M", pagelayoutname=layout)
    document.masterstyles.addElement(master)
    for title in ("Pelatihan", "Tujuan"):
        page = draw.Page(masterpagename=master)
        for kind in ("title", "outline"):
            frame = draw.Frame(width="5cm", height="2cm", attributes={})
            frame.setAttrNS("urn:oasis:names:tc:opendocument:xmlns:presentation:1.0", "class", kind)
            box = draw.TextBox()
            box.addElement(text.P(text=title if kind == "title" else f"isi {title}"))
            frame.addElement(box)
            page.addElement(frame)
        document.presentation.addElement(page)
    out = BytesIO()
    document.write(out)
    extract = read_open_slides(out.getvalue())
    assert ("slides", 2, ("Pelatihan", "Tujuan")) == (
        extract.shape,
        extract.pages,
        extract.headings,
    )
    assert ("Pelatihan", "isi Pelatihan", "Tujuan", "isi Tujuan") == extract.lines
