"""A document as one page for the browser, which also prints as one."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from spm_check.render.html.elements import Html, element, joined
from spm_check.render.html.frame import framed, own
from spm_check.render.html.page import on_paper
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
    Signatures,
    Span,
    Table,
)

DEEPEST = 2
"""The deepest level of heading in the table of contents."""


def paper_html(paper: Paper) -> bytes:
    """Return a document as one HTML page without script."""
    blocks = [block for section in paper.sections for block in section.blocks]
    headings = [block for block in blocks if isinstance(block, Heading)]
    body = joined(
        _cover(paper.cover),
        element("main", *_pieces(blocks, headings)),
        element("footer", element("p", " · ".join(paper.running))),
    )
    styles = (own("page.css"), own("paper.css"), on_paper(paper.title, paper.page))
    return framed(paper.language, paper.title, styles, body).encode()


def _cover(cover: Cover) -> Html:
    facts = [element("div", element("dt", name), element("dd", text)) for name, text in cover.facts]
    return element(
        "header",
        *(element("p", text) for text in (cover.above,) if text),
        element("h1", cover.title, " ", element("span", cover.name, class_="unit")),
        *(element("dl", *facts) for _ in facts[:1]),
        _signatures(cover.signatures),
        *(element("p", text, class_="note") for text in (cover.note,) if text),
    )


def _pieces(blocks: Sequence[Block], headings: Sequence[Heading]) -> Iterator[Html]:
    """Yield the pieces; items that follow one another are one list."""
    reached, items = 0, list[Html]()
    for block in blocks:
        if _is_item(block):
            items.append(_item(block))
            continue
        if items:
            yield element("ul", *items, class_="items")
            items = []
        if isinstance(block, Heading):
            reached += 1
            yield element(f"h{block.level + 1}", block.text, id=f"h{reached}")
        elif isinstance(block, Contents):
            yield _contents(block, headings)
        else:
            yield _block(block)
    if items:
        yield element("ul", *items, class_="items")


def _is_item(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return block.look == "bullet"
    return isinstance(block, Prose) and block.depth > 0


def _item(block: Block) -> Html:
    if isinstance(block, Prose):
        mark = element("span", block.mark, class_="mark") if block.mark else Html()
        return element("li", mark, *map(_span, block.spans), class_=f"depth-{min(block.depth, 6)}")
    if isinstance(block, Paragraph):
        mark = element("span", "•", class_="mark", aria_hidden="true")
        return element("li", mark, block.text, class_="depth-1")
    raise TypeError(block)


def _contents(block: Contents, headings: Sequence[Heading]) -> Html:
    links = [
        element("li", element("a", each.text, href=f"#h{number}"), class_=f"depth-{each.level}")
        for number, each in enumerate(headings, 1)
        if each.level <= DEEPEST
    ]
    listed = element("ul", *links, class_="contents")
    return element(
        "nav", element("h2", block.title, id="contents"), listed, aria_labelledby="contents"
    )


def _block(block: Block) -> Html:
    match block:
        case Paragraph():
            lead = joined(element("strong", block.lead), " ") if block.lead else Html()
            look = {} if block.look == "body" else {"class_": block.look}
            return element("p", lead, block.text, **look)
        case Prose():
            return element("p", *map(_span, block.spans))
        case Picture():
            drawn = Html(block.svg)  # markup of our own, in which texts are escaped
            shown = element("div", drawn, role="img", aria_label=block.alt)
            return element("figure", shown, tabindex="0", role="group", aria_label=block.alt)
        case Table():
            return _table(block.heads, block.rows)
        case Card():
            pairs = [
                element("div", element("dt", label), element("dd", text))
                for label, text in block.pairs
            ]
            return element(
                "article",
                element("p", element("strong", block.head)),
                element("dl", *pairs),
                class_=f"card {block.tone}",
            )
        case Signatures():
            return _signatures(block)
        case Heading() | Contents():
            raise TypeError(block)
        case _:
            assert_never(block)


def _span(span: Span) -> Html:
    said = joined(span.text)
    if span.todo:
        said = element("mark", said)
    if span.italic:
        said = element("em", said)
    return element("strong", said) if span.bold else said


def _table(heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Html:
    head = element("tr", *map(_head, heads))
    body = [element("tr", *map(_cell, row)) for row in rows]
    table = element("table", element("thead", head), element("tbody", *body))
    return element("div", table, class_="wide", tabindex="0", role="group", aria_label=heads[0])


def _head(text: str) -> Html:
    return element("th", text, scope="col") if text else element("td")


def _cell(cell: Cell) -> Html:
    return element("td", cell.text, class_=cell.tone) if cell.tone else element("td", cell.text)


def _signatures(block: Signatures) -> Html:
    head = element("tr", element("td"), *(element("th", each, scope="col") for each in block.roles))
    rows = [
        element("tr", element("th", first, scope="row"), *(element("td", each) for each in rest))
        for first, *rest in block.rows()
    ]
    return element(
        "div",
        element("table", head, *rows, class_="signing"),
        class_="wide",
        tabindex="0",
        role="group",
        aria_label=" / ".join(block.roles),
    )
