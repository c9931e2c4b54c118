"""The whole text of a PDF, page by page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from spm_check.extraction.pdf import legible, opened_pdf, read_page
from spm_check.extraction.pdf_page import PageText, page_lines
from spm_check.extraction.whole.gathering import Gathering
from spm_check.model.manual_text import ManualText, WhyUnread

MOST_PAGES = 500
"""How many pages are read."""
_EDGE = 6
"""Within how many lines from the top or the foot of a page its header or footer stands."""
_OFTEN = 3
"""On how many pages a line stands at least that is part of a page header."""
_NUMBER = re.compile(r"\d+")


def whole_pdf(content: bytes) -> ManualText:
    """Return the text of a PDF; pages that are pictures are not read, and the text says so.

    What a scanner has laid below its pictures is taken, but is not what the pages say for sure.
    Raises `UnreadError` for what is damaged or locked, and `ImportError` without its library.
    """
    with opened_pdf(content) as document:
        count = len(document)
        first = range(min(count, MOST_PAGES))
        pages = [read_page(page_lines, document, number) for number in first]
    gathering = Gathering()
    running = _running(pages)
    told: set[str] = set()
    for number, page in enumerate(pages, start=1):
        for text in page.lines:
            shape = _shape(text)
            if shape not in told:
                gathering.add(text, heading=text in page.headings, page=number)
            if shape in running:
                told.add(shape)
    return ManualText(tuple(gathering.passages), _why(pages, count, gathering))


def _why(pages: Sequence[PageText], count: int, gathering: Gathering) -> WhyUnread | None:
    if any(map(_is_picture, pages)):
        return "scan"
    if count > MOST_PAGES or gathering.full or any(page.cut for page in pages):
        return "too-long"
    return None if gathering.passages else "nothing-read"


def _is_picture(page: PageText) -> bool:
    return page.unseen or (page.pictured and not legible("".join(page.lines)))


def _running(pages: Sequence[PageText]) -> frozenset[str]:
    """Return the lines, but for their numbers, that stand at the edge of most pages."""
    often = max(_OFTEN, len(pages) // 2)
    found = Counter(shape for page in pages for shape in set(_at_the_edge(page)))
    return frozenset(shape for shape, times in found.items() if times >= often)


def _at_the_edge(page: PageText) -> Iterator[str]:
    return map(_shape, (*page.lines[:_EDGE], *page.lines[-_EDGE:]))


def _shape(text: str) -> str:
    return _NUMBER.sub("0", text)
