"""OpenDocument texts: paragraphs, headings, tables, page headers and text boxes."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from spm_check.extraction.archives import Archive
from spm_check.extraction.boxed_page import GAP, BoxedPage
from spm_check.extraction.markup import below, local
from spm_check.extraction.open_styles import OpenStyles, open_styles_in
from spm_check.extraction.opening import UnreadError
from spm_check.extraction.properties import title_property
from spm_check.extraction.taken import extract_of
from spm_check.model.extract import Extract

MANIFEST = "META-INF/manifest.xml"
_SHORT = 90
_UNSEEN = frozenset({"tracked-changes", "annotation", "note", "forms", "text-box", "frame", "ruby"})
_SPACES = {"tab": "\t", "s": " ", "line-break": " "}


def read_open_document(content: bytes) -> Extract:
    """Return the first page of an odt or ott; `scan-unread` where pictures are all it has.

    Raises `UnreadError` for what is damaged or locked.
    """
    archive, root = opened(content)
    styles = archive.root("styles.xml")
    looks = open_styles_in(root, styles)
    page, around = OpenPage(looks), OpenPage(looks)
    page.take(next(below(root, "body"), root))
    if styles is not None:
        for master in below(styles, "master-styles"):
            around.take(master)
    pictures = any(name.startswith("Pictures/") for name in archive.names)
    return extract_of(title_property(archive), page, around, has_pictures=pictures)


def opened(content: bytes) -> tuple[Archive, Element]:
    """Return an OpenDocument file and what is in it; raise `UnreadError`."""
    archive = Archive(content)
    if is_locked(archive):
        raise UnreadError("encrypted")
    root = archive.root("content.xml")
    if root is None:
        raise UnreadError("corrupt")
    return archive, root


def is_locked(archive: Archive) -> bool:
    """Say whether an OpenDocument file is under a password."""
    return b"encryption-data" in archive.read(MANIFEST)


class OpenPage(BoxedPage[OpenStyles]):
    """The first pages of an OpenDocument text."""

    BOX = "text-box"

    def take(self, element: Element) -> None:
        """Take paragraphs and tables in their order."""
        for child in element:
            name = local(child.tag)
            if self.full:
                return
            if name in {"h", "p"}:
                self._paragraph(child, heading=name == "h")
            elif name == "table-row":
                self._row(child)
            elif name == "soft-page-break":
                self._pages += 1
            elif name in {"frame", "text-box"}:
                self._boxes_in(element)
                return
            elif name not in _UNSEEN:
                self.take(child)

    def _paragraph(self, paragraph: Element, *, heading: bool) -> None:
        self._pages += sum(1 for _ in below(paragraph, "soft-page-break"))
        self._boxes_in(paragraph)
        text = open_text_of(paragraph)
        if not text:
            return
        short = len(text) <= _SHORT and any(map(str.isalpha, text))
        alike = short and (text.isupper() or self._styles.stands_out(paragraph))
        self._line(text, heading=heading or alike)

    def _row(self, row: Element) -> None:
        if len(self.rows) >= self.ROWS:
            return
        cells = [each for each in row if local(each.tag) in {"table-cell", "covered-table-cell"}]
        self._row_of(cells, tuple(_cell(cell) for cell in cells))


def _cell(cell: Element) -> str:
    texts = (open_text_of(each) for each in cell.iter() if local(each.tag) in {"p", "h"})
    return GAP.join(filter(None, texts))


def open_text_of(paragraph: Element) -> str:
    """Return the text of a paragraph in one line, without text boxes, notes and comments."""
    parts = "".join(_pieces(paragraph)).split("\t")
    return GAP.join(text for part in parts if (text := " ".join(part.split())))


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local(child.tag)
        if name in _SPACES:
            yield _SPACES[name]
        elif name and name not in _UNSEEN:
            yield from _pieces(child)
        yield child.tail or ""
