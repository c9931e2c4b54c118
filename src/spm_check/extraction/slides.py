"""Presentations: the words of the first slides."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from spm_check.extraction.archives import Archive
from spm_check.extraction.boxed_page import GAP, MOST_ROWS
from spm_check.extraction.markup import below, local
from spm_check.extraction.open_document import open_text_of, opened
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.properties import title_property
from spm_check.extraction.word_styles import attribute
from spm_check.model.extract import Extract

SLIDE = re.compile(r"ppt/slides/slide(\d{1,6})\.xml")
MOST_SLIDES = 3
_TITLES = frozenset({"title", "ctrTitle", "subTitle", "subtitle"})


def read_slides(content: bytes) -> Extract:
    """Return the first slides of a pptx; raise `UnreadError` for what is damaged or locked."""
    archive = Archive(content)
    names = _in_order(archive)
    slides = [root for name in names[:MOST_SLIDES] if (root := archive.root(name)) is not None]
    return _extract(archive, [_shapes(each) for each in slides], slides, len(names))


def read_open_slides(content: bytes) -> Extract:
    """Return the first slides of an odp; raise `UnreadError` for what is damaged or locked."""
    archive, root = opened(content)
    pages = [each for each in below(root, "page") if "drawing" in each.tag]
    slides = pages[:MOST_SLIDES]
    for notes in (each for slide in slides for each in list(slide)):
        if local(notes.tag) == "notes":
            notes.clear()
    return _extract(archive, [_frames(each) for each in slides], slides, len(pages))


Shape = tuple[bool, list[str]]
"""Whether a shape is the title of its slide, and its lines."""


def _extract(
    archive: Archive, slides: list[list[Shape]], roots: list[Element], pages: int
) -> Extract:
    shapes = [shape for slide in slides for shape in slide]
    lines = [line for _, inside in shapes for line in inside]
    titles = [line for is_title, inside in shapes if is_title for line in inside]
    return Extract(
        "ok" if lines else "none",
        "slides",
        None if lines else "nothing-read",
        title=title_property(archive),
        headings=tuple(titles or lines[:1]),
        rows=tuple(row for root in roots for row in _table_rows(root))[:MOST_ROWS],
        lines=tuple(lines),
        pages=pages,
    )


def _in_order(archive: Archive) -> list[str]:
    """Return the slides in the order in which they are shown, else in that of their numbers."""
    found = {name: int(slide[1]) for name in archive.names if (slide := SLIDE.fullmatch(name))}
    by_number = sorted(found, key=lambda name: (found[name], name))
    try:
        shown = archive.root("ppt/presentation.xml")
        known = archive.root("ppt/_rels/presentation.xml.rels")
    except UnreadError:
        return by_number
    if shown is None or known is None:
        return by_number
    targets = {
        each.get("Id"): "ppt/" + each.get("Target", "").removeprefix("/ppt/") for each in known
    }
    ids = (_relation(each) for each in below(shown, "sldId"))
    ordered = [name for each in ids if (name := targets.get(each, "")) in found]
    return ordered or by_number


def _relation(slide: Element) -> str:
    """Return by which a slide is found; its own number is an attribute without namespace."""
    return next((value for key, value in slide.attrib.items() if key.endswith("}id")), "")


def _shapes(slide: Element) -> list[Shape]:
    return [
        (
            any(attribute(each, "type") in _TITLES for each in below(shape, "ph")),
            [text for each in below(shape, "p") if (text := _text(each))],
        )
        for shape in below(slide, "sp")
    ]


def _text(paragraph: Element) -> str:
    pieces = (
        each.text or "" if local(each.tag) == "t" else " "
        for each in paragraph.iter()
        if local(each.tag) in {"t", "br", "tab"}
    )
    return " ".join("".join(pieces).split())


def _frames(slide: Element) -> list[Shape]:
    return [
        (
            attribute(frame, "class") in _TITLES,
            [text for box in below(frame, "text-box") for text in _paragraphs(box)],
        )
        for frame in below(slide, "frame")
    ]


def _paragraphs(element: Element) -> Iterator[str]:
    for each in element.iter():
        if local(each.tag) in {"p", "h"} and (text := open_text_of(each)):
            yield text


def _table_rows(root: Element) -> Iterator[tuple[str, ...]]:
    for row in (each for each in root.iter() if local(each.tag) in {"tr", "table-row"}):
        cells = [each for each in row if local(each.tag) in {"tc", "table-cell"}]
        texts = tuple(
            GAP.join(text for p in below(cell, "p") if (text := _text(p) or open_text_of(p)))
            for cell in cells
        )
        if any(texts):
            yield texts
