"""A document as PDF, set by typst: tagged, with its fonts inside, the same on every machine."""

import json
import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from typing import Any

import typst

from spm_check.model.comparison import Comparison
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.paper.gap_report import gap_report
from spm_check.render.paper.sheet import (
    Block,
    Card,
    Cell,
    Contents,
    Heading,
    Paper,
    Paragraph,
    Picture,
    Prose,
    Section,
    Signatures,
    Table,
)
from spm_check.render.paper.tones import INK, LABEL, RULE, SHADES, TODO
from spm_check.render.words.book import Words

LAYOUT = os.path.join(os.path.dirname(__file__), "layout.typ")
"""How each piece looks. It reads the texts as data, so that none of them is ever markup."""

ACCESSIBLE = "ua-1"
"""PDF/UA-1, which among others promises that every character can be seen."""


def render_pdf(report: GapReport, words: Words, told: Comparison | None = None) -> bytes:
    """Return the gap report as a PDF in A4, with what it is to its baseline."""
    return paper_pdf(gap_report(report, words, told))


def paper_pdf(paper: Paper) -> bytes:
    """Return a document as PDF.

    Where the fonts lack a character, the PDF says so, still holds it, and no longer claims to be
    PDF/UA.
    """
    try:
        return _made(paper, "", ACCESSIBLE)
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
        return _made(paper, paper.unseen, None)


def _made(paper: Paper, unseen: str, standard: Any) -> bytes:
    with open(LAYOUT, "rb") as stream:  # a compiler of bytes compiles once
        compiler = typst.Compiler(stream.read(), ignore_system_fonts=True)
    data = json.dumps(_cleaned(_plain(paper) | {"unseen": unseen}))
    made = compiler.compile(
        format="pdf",
        sys_inputs={"paper": data},
        pdf_standards=standard,
        timestamp=datetime.combine(paper.on, time(), UTC),
    )
    if not isinstance(made, bytes):
        raise TypeError(made)
    return made


def _cleaned(value: Any) -> Any:
    """Return plain data with every text cleaned."""
    match value:
        case str():
            return clean(value)
        case dict():
            return {key: _cleaned(each) for key, each in value.items()}
        case list() | tuple():
            return [_cleaned(each) for each in value]
        case _:
            return value


def _plain(paper: Paper) -> dict[str, Any]:
    cover = paper.cover
    return {
        "language": paper.language,
        "on": [paper.on.year, paper.on.month, paper.on.day],
        "title": paper.title,
        "running": paper.running,
        "page": paper.page,
        "cover": {
            "above": cover.above,
            "title": cover.title,
            "name": cover.name,
            "facts": cover.facts,
            "signatures": _signatures(cover.signatures),
            "note": cover.note,
        },
        "sections": [_section(section) for section in paper.sections],
        "ink": INK,
        "rule": RULE,
        "label": LABEL,
        "todo": TODO,
    }


def _section(section: Section) -> dict[str, Any]:
    return {"landscape": section.landscape, "blocks": [_block(each) for each in section.blocks]}


def _block(block: Block) -> dict[str, Any]:  # noqa: PLR0911  one for each kind
    match block:
        case Heading():
            return {"is": "heading", "level": block.level, "text": block.text}
        case Prose():
            spans = [(s.text, s.bold, s.italic, s.todo) for s in block.spans]
            return {"is": "prose", "spans": spans, "mark": block.mark, "depth": block.depth}
        case Picture():
            return {"is": "picture", "svg": block.svg, "alt": block.alt}
        case Contents():
            return {"is": "contents", "title": block.title}
        case Paragraph():
            return {"is": block.look, "lead": block.lead, "text": block.text}
        case Table():
            return {
                "is": "table",
                "heads": block.heads,
                "widths": block.widths,
                "cells": [each for row in block.rows for each in _row(row, block.widths)],
                "small": block.small,
            }
        case Card():
            return {
                "is": "card",
                "head": block.head,
                "shade": SHADES[block.tone],
                "pairs": block.pairs,
                "whole": sum(map(len, (text for _, text in block.pairs))) < WHOLE,
            }
        case Signatures():
            return _signatures(block)


WHOLE, DENSE = 1500, 8
"""Up to how many characters a card is kept on one page, and a row for each millimetre of a cell.

So much fits on a page in the widest of letters; what is longer has to go on overleaf.
"""


def _row(row: Sequence[Cell], widths: Sequence[int]) -> Iterator[tuple[str, str, bool]]:
    """Yield the cells of a row, each with its shade, and whether the row stays on one page."""
    sizes = zip(row, widths, strict=True)
    whole = all(len(clean(cell.text)) <= DENSE * width for cell, width in sizes)
    for cell in row:
        yield cell.text, SHADES[cell.tone] if cell.tone else "", whole


def _signatures(block: Signatures) -> dict[str, Any]:
    return {"is": "signatures", "roles": block.roles, "rows": list(block.rows())}
