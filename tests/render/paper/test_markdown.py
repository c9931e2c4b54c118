"""A document in Markdown holds every piece, and no text in it means anything to Markdown."""

from datetime import date

from hypothesis import given
from markdown_it import MarkdownIt

from spm_check.render.clean import clean
from spm_check.render.paper.markdown import paper_markdown
from spm_check.render.paper.sheet import (
    Block,
    Card,
    Cell,
    Contents,
    Cover,
    Heading,
    Paper,
    Paragraph,
    Picture,
    Prose,
    Section,
    Signatures,
    Span,
    row,
    table,
)
from wild import TEXTS, WORD

SIGN = Signatures(("Disahkan",), ("Nama", "Tanda tangan"), (("dr. A",),))


def paper(*blocks: Block, text: str = "Unit") -> Paper:
    return Paper(
        "id",
        date(2012, 7, 1),
        text,
        (text, text),
        "{page}/{pages}",
        "",
        Cover(text, "Judul", text, ((text, text),), SIGN, text),
        (Section(blocks),),
    )


def pieces(text: str) -> tuple[Block, ...]:
    """Return one piece of every kind with a text in it."""
    return (
        Contents("Isi"),
        Heading(1, text),
        Paragraph(text, lead=text),
        Paragraph(text, look="note"),
        Paragraph(text, look="bullet"),
        Paragraph(text, look="todo"),
        Prose((Span(text), Span(" "), Span("tebal", bold=True))),
        Prose((Span(text),), "1.", 1),
        Prose((Span(text),), "•", 2),
        Picture("<svg/>", text, 10),
        table((text, "b"), (85, 85), [row(text, Cell(text, "major"))]),
        Card(text, "minor", ((text, text),)),
        SIGN,
    )


def test_pieces_as_they_are_written() -> None:
    blocks = (
        Heading(1, "1. Satu"),
        Paragraph("isi", lead="Awal."),
        Paragraph("butir", look="bullet"),
        Paragraph("lagi", look="todo"),
        Prose((Span("a "), Span("b ", bold=True), Span("c", italic=True)), "1.", 1),
        Prose((Span("d"),), "•", 2),
        SIGN,
    )

    body = paper_markdown(paper(*blocks)).split("## ", 1)[1]

    expected = """1\\. Satu

**Awal.** isi

- butir

> lagi

1. a **b** *c*
   - d

|  | Disahkan |
| --- | --- |
| Nama | dr. A |
| Tanda tangan |  |
"""
    assert expected == body


def kinds(markdown: str) -> list[tuple[str, str]]:
    """Return what Markdown makes of a text, but for the texts themselves."""
    parser = MarkdownIt("gfm-like", {"linkify": False})
    tokens = parser.parse(markdown)
    inside = [each for token in tokens for each in (token.children or ())]
    return [(t.type, t.tag) for t in tokens] + [
        (t.type, t.tag) for t in inside if t.type not in {"text", "text_special"}
    ]


def said(markdown: str) -> str:
    """Return every text that Markdown shows, without blanks."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown)
    texts = (c.content for token in tokens for c in (token.children or ()))
    return "".join("".join(texts).split())


@given(TEXTS)
def test_no_text_is_more_than_text(text: str) -> None:
    wild = paper_markdown(paper(*pieces(text), text=text))
    tame = paper_markdown(paper(*pieces(WORD), text=WORD))

    assert kinds(tame) == kinds(wild)
    shown = "".join(clean(text).split())
    assert said(tame).replace(WORD, shown) == said(wild)


@given(TEXTS)
def test_marks_never_cost_a_word(text: str) -> None:
    spans = (Span(text, bold=True), Span(text, italic=True), Span("x", bold=True), Span(text))

    written = paper_markdown(paper(Prose(spans)))

    shown = "".join(clean(text).split())
    assert said(written).endswith(f"{shown}{shown}x{shown}")
