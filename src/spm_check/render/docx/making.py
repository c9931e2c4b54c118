"""What pieces of a Word document share: the places of its headings, and the pictures it keeps."""

from collections.abc import Iterator
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr

from docx.document import Document
from docx.shared import Mm

from spm_check.render.clean import clean
from spm_check.render.docx.pieces import paragraph
from spm_check.render.paper.sheet import PORTRAIT, Contents, Heading, Paper, Picture

DEEPEST = 2
"""The deepest level of heading in the table of contents."""

FIELD = f' TOC \\o "1-{DEEPEST}" \\h \\z \\u '
"""What Word makes the table of contents by."""


class InDocument:
    """A document in the making, of which the headings are known beforehand."""

    def __init__(self, document: Document, paper: Paper) -> None:
        """Take the document, and the paper for its headings."""
        self._document = document
        blocks = [block for section in paper.sections for block in section.blocks]
        self._headings = [b for b in blocks if isinstance(b, Heading) and b.level <= DEEPEST]
        self._marked = any(isinstance(block, Contents) for block in blocks)
        self._reached = 0

    def heading(self, block: Heading) -> str:
        """Return a heading to which the table of contents can lead."""
        made = paragraph(block.text, f"Heading{block.level}")
        if not self._marked or block.level > DEEPEST:
            return made
        self._reached += 1
        start, end, rest = made.partition("</w:pPr>")
        mark = f'<w:bookmarkStart w:id="{self._reached}" w:name="{_name(self._reached)}"/>'
        closing = f'<w:bookmarkEnd w:id="{self._reached}"/></w:p>'
        return start + end + mark + rest.removesuffix("</w:p>") + closing

    def picture(self, block: Picture) -> str:
        """Return a drawing, which Word keeps as points of colour."""
        from spm_check.render.paper.raster import png_of  # noqa: PLC0415  typst: only for drawings

        png = BytesIO(png_of(block))
        inline = self._document.part.new_pic_inline(png, Mm(PORTRAIT), Mm(block.height))
        inline.docPr.set("descr", clean(block.alt))
        return (
            f"<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:drawing>{inline.xml}</w:drawing></w:r></w:p>"
        )

    def contents(self, block: Contents) -> str:
        """Return a field that is filled already, and that Word fills anew when it opens it."""
        return paragraph(block.title, "Contents") + "".join(self._entries())

    def _entries(self) -> Iterator[str]:
        last = len(self._headings)
        for number, heading in enumerate(self._headings, 1):
            begin = _begun(FIELD, dirty=True) if number == 1 else ""
            end = _ENDED if number == last else ""
            name = _name(number)
            text = f'<w:r><w:t xml:space="preserve">{escape(clean(heading.text))}</w:t></w:r>'
            page = f"{_begun(_page_of(name))}<w:r><w:t>…</w:t></w:r>{_ENDED}"
            yield (
                f'<w:p><w:pPr><w:pStyle w:val="toc{heading.level}"/><w:tabs>'
                f'<w:tab w:val="right" w:leader="dot" w:pos="{PORTRAIT * 1440 * 10 // 254}"/>'
                f'</w:tabs></w:pPr>{begin}<w:hyperlink w:anchor={quoteattr(name)} w:history="1">'
                f"{text}<w:r><w:tab/></w:r>{page}</w:hyperlink>{end}</w:p>"
            )


_ENDED = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def _begun(instruction: str, *, dirty: bool = False) -> str:
    asked = ' w:dirty="true"' if dirty else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"{asked}/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{escape(instruction)}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def _page_of(name: str) -> str:
    return f" PAGEREF {name} \\h "


def _name(number: int) -> str:
    return f"_Toc{number:06d}"
