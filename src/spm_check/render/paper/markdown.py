"""A document in Markdown (GitHub's dialect), for units that keep theirs in a repository."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from spm_check.render.markdown import escape, table
from spm_check.render.paper.sheet import (
    Block,
    Card,
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


def paper_markdown(paper: Paper) -> str:
    """Return a document as one Markdown text; a drawing is told in words."""
    return "\n".join(_lines(paper)).rstrip("\n") + "\n"


def _lines(paper: Paper) -> Iterator[str]:
    yield from _cover(paper.cover)
    headings = [
        block
        for section in paper.sections
        for block in section.blocks
        if isinstance(block, Heading) and block.level <= DEEPEST
    ]
    for section in paper.sections:
        before: Block | None = None
        for block in section.blocks:
            if _closes_list(before, block):
                yield ""
            yield from _contents(block, headings) if isinstance(block, Contents) else _block(block)
            before = block
        if _closes_list(before, None):
            yield ""


def _cover(cover: Cover) -> Iterator[str]:
    yield f"# {escape(cover.title)}: {escape(cover.name)}"
    yield ""
    if cover.above:
        yield from (escape(cover.above), "")
    if cover.facts:
        yield from table(("", ""), [(escape(name), escape(text)) for name, text in cover.facts])
    yield from _block(cover.signatures)
    if cover.note:
        yield from (f"*{escape(cover.note)}*", "")


def _closes_list(before: Block | None, block: Block | None) -> bool:
    """Say whether a list ends here, which takes an empty line in Markdown."""
    return _in_list(before) and not _in_list(block)


def _in_list(block: Block | None) -> bool:
    if isinstance(block, Paragraph):
        return block.look == "bullet"
    return isinstance(block, Prose) and block.depth > 0


def _contents(block: Contents, headings: list[Heading]) -> Iterator[str]:
    yield from (f"## {escape(block.title)}", "")
    yield from (f"{'  ' * (each.level - 1)}- {escape(each.text)}" for each in headings)
    yield ""


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield from (f"{'#' * (block.level + 1)} {escape(block.text)}", "")
        case Paragraph():
            yield from _paragraph(block)
        case Prose():
            yield from _prose(block)
        case Picture():
            yield from (f"*{escape(block.alt)}*", "")
        case Contents():
            raise TypeError(block)
        case Table():
            rows = [[escape(cell.text) for cell in row] for row in block.rows]
            yield from table([escape(each) for each in block.heads], rows)
        case Card():
            yield from (f"**{escape(block.head)}**", "")
            yield from (f"- {escape(label)}: {escape(text)}" for label, text in block.pairs)
            yield ""
        case Signatures():
            rows = [[escape(each) for each in row] for row in block.rows()]
            yield from table(["", *(escape(each) for each in block.roles)], rows)
        case _:
            assert_never(block)


def _paragraph(block: Paragraph) -> Iterator[str]:
    lead = f"**{escape(block.lead)}** " if block.lead else ""
    text = f"{lead}{escape(block.text)}"
    match block.look:
        case "body":
            yield from (text, "")
        case "note":
            yield from (f"*{text}*" if block.text and not lead else text, "")
        case "bullet":
            yield f"- {text}"
        case "todo":
            yield from (f"> {text}", "")
        case _:
            assert_never(block.look)


def _prose(block: Prose) -> Iterator[str]:
    """Yield a paragraph as it was written; an item of a list is set in as deep as it stands."""
    text = "".join(_spans(block.spans)).strip()
    if not block.depth:
        yield from (text, "")
        return
    inset = "   " * (block.depth - 1)
    mark = block.mark if block.mark.rstrip(".").isdigit() else "-"
    yield f"{inset}{mark} {text}" if block.mark else f"\n{inset}   {text}\n"


def _spans(spans: Sequence[Span]) -> Iterator[str]:
    """Yield pieces with their marks; a mark that Markdown would misread there is left out.

    It is read where it holds on to a letter or digit, and touches no other mark.
    """
    marked = False
    for number, span in enumerate(spans):
        # Only at the beginning of a line can a text be taken for the mark of a list.
        said = escape(f"x{span.text.strip()}")[1:] if number else escape(span.text)
        marks = ("**" if span.bold else "") + ("*" if span.italic else "")
        before = " " if span.text[:1].isspace() else ""
        after = " " if said and span.text[-1:].isspace() else ""
        inner = span.text.strip()
        readable = inner[:1].isalnum() and inner[-1:].isalnum() and not (marked and not before)
        marks = marks if said and readable else ""
        marked = bool(marks) and not after
        yield f"{before}{marks}{said}{marks[::-1]}{after}"
