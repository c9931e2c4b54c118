"""Word files: paragraphs, headings, tables, page headers and text boxes of the first pages."""

import re
from collections.abc import Iterator

from spm_check.extraction.archives import Archive
from spm_check.extraction.markup import AT_MOST, below
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.properties import title_property
from spm_check.extraction.taken import extract_of
from spm_check.extraction.word_page import Page
from spm_check.extraction.word_styles import Styles, styles_of
from spm_check.model.extract import Extract

MAIN = re.compile(r"word/document\d*\.xml")
STYLES = "word/styles.xml"
PARTS = re.compile(r"word/(?:header|footer)\d*\.xml")
PICTURES = re.compile(r"word/media/[^/]+\.(?:jpe?g|png|tiff?)", re.IGNORECASE)
MOST_PARTS = 6
"""How many page headers and footers are looked at; there may be three for every section."""
MOST_PICTURES = 2


def read_word(content: bytes) -> Extract:
    """Return the first page of a docx, docm or dotx; `scan-unread` where pictures are all it has.

    Macros are not even looked at. Raises `UnreadError` for what is damaged or locked.
    """
    archive = Archive(content)
    root = next((archive.root(name) for name in archive.names if MAIN.fullmatch(name)), None)
    if root is None:
        raise UnreadError("corrupt")
    styles = styles_in(archive)
    page, around = Page(styles), Page(styles)
    page.take(next(below(root, "body"), root))
    for name in parts_around(archive):
        part = archive.root(name)
        if part is not None:
            around.take(part)
    pictures = any(_pictures_in(archive))
    return extract_of(title_property(archive), page, around, has_pictures=pictures)


def styles_in(archive: Archive) -> Styles:
    """Return the styles of a Word file; raise `UnreadError` where they are damaged."""
    return styles_of(archive.read(STYLES, AT_MOST + 1))


def parts_around(archive: Archive) -> list[str]:
    """Return page headers before footers, each in the order of their numbers."""
    found = [name for name in archive.names if PARTS.fullmatch(name)]
    found.sort(key=lambda name: ("header" not in name, len(name), name))
    return found[:MOST_PARTS]


def _pictures_in(archive: Archive) -> Iterator[str]:
    return (name for name in archive.names if PICTURES.fullmatch(name))


def pictures_of_word(content: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield the first pictures in a Word file, with their numbers and of how many.

    Raises `UnreadError` for what is damaged.
    """
    archive = Archive(content)
    names = list(_pictures_in(archive))[:MOST_PICTURES]
    for number, name in enumerate(names, start=1):
        yield number, len(names), archive.read(name)
