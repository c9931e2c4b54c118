"""A form of an office in Markdown (GitHub's dialect): the same fields, read from top to bottom."""

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from spm_check.render.markdown import escape, table
from spm_check.render.paper.office_form import (
    Changes,
    ControlBlock,
    FormBlock,
    FormHeading,
    FormNote,
    Identity,
    Line,
    OfficeForm,
    Parts,
    Signer,
    StepTable,
)

BLANKS = re.compile(r"\n{3,}")
MARK = "\N{BLACK CIRCLE}"
"""Stands below who does a step."""


def office_form_markdown(form: OfficeForm) -> str:
    """Return a form as one Markdown document."""
    blocks = (block for pages in form.pages for block in pages.blocks)
    lines = [f"# {escape(form.title)}", "", *(each for block in blocks for each in _block(block))]
    text = "\n".join([*lines, f"*{escape(form.foot)}*", ""])
    return BLANKS.sub("\n\n", text)


def _block(block: FormBlock) -> Iterator[str]:
    match block:
        case ControlBlock():
            pairs = (*block.pairs, (block.page, "1"), (block.signer.role, _who(block.signer)))
            yield from _pairs((block.kind, block.title), (block.above, block.unit), pairs)
        case Identity():
            pairs = (*block.pairs, (block.approved, _signed(block.signer)))
            yield from _pairs(block.name, (block.above, block.unit), pairs)
            for label, lines in block.boxes:
                yield from _part(label, lines)
        case Parts():
            for label, lines in block.rows:
                yield from _part(label, lines)
        case Changes():
            yield from (f"## {block.title}", "")
            yield from table(block.heads, [tuple(map(escape, row)) for row in block.rows])
        case StepTable():
            yield from _steps(block)
        case FormHeading():
            yield from (f"# {escape(block.text)}", "")
        case FormNote():
            yield from (*_lines(block.lines), "")
        case _:
            assert_never(block)


def _pairs(
    name: tuple[str, str], whose: tuple[str, str], pairs: Iterable[tuple[str, str]]
) -> Iterator[str]:
    """Yield a table of labels and texts, headed by what the document is called."""
    above, unit = whose
    owner = ", ".join(filter(None, (unit, above)))
    rows = [(escape(label), escape(text)) for label, text in pairs]
    yield from table(tuple(map(escape, name)), [("", escape(owner)), *rows])


def _signed(signer: Signer) -> str:
    return f"{signer.role}, {_who(signer)}"


def _who(signer: Signer) -> str:
    return f"{signer.name}, {signer.number}"


def _part(label: str, lines: tuple[Line, ...]) -> Iterator[str]:
    yield from (f"## {label}", "", *_lines(lines), "")


def _lines(lines: Iterable[Line]) -> Iterator[str]:
    number = 0
    for line in lines:
        number += line.look == "number"
        mark = {"number": f"{number}. ", "bullet": "- ", "note": "> ", "plain": ""}[line.look]
        lead = f"**{escape(line.lead)}** " if line.lead else ""
        yield f"{mark}{lead}{escape(line.text)}"
        if line.look in {"note", "plain"}:
            yield ""


def _steps(block: StepTable) -> Iterator[str]:
    heads = (block.order, block.activity, *block.performers, *block.measures, block.note)
    rows = [
        (
            str(number),
            escape(row.does),
            *(MARK if row.performer == place else "" for place in range(len(block.performers))),
            *map(escape, (row.needs, row.time, row.output, row.note)),
        )
        for number, row in enumerate(block.rows, 1)
    ]
    yield from table(tuple(map(escape, heads)), rows)
