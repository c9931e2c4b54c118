"""How the fields of an office's form lie on paper: which boxes, how wide, in which rows."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from spm_check.render.docx.boxes import Box, Down, Grid, text_box
from spm_check.render.paper.office_form import (
    Changes,
    ControlBlock,
    Identity,
    Line,
    Parts,
    Signer,
    StepTable,
)
from spm_check.render.paper.sheet import LANDSCAPE, PORTRAIT

FormField = ControlBlock | Identity | Parts | Changes | StepTable

CONTROL = (34, 16, 34, 48, 38)
IDENTITY = (128, 42, 87)
LABEL = 38
CHANGES = (10, 40, 78, 42)
ORDER, MEASURES, NOTE = 9, (36, 25, 36), 23
PERFORMERS, NARROW, UPRIGHT = 84, 21, 12
"""Widths in millimetres; the performers share theirs, and where it becomes too narrow for their
titles these are turned.
"""

TITLE, SMALL, SMALLEST = 13, 8.5, 8
"""Sizes in points."""

MARK = "\N{BLACK CIRCLE}"
"""Stands below who does a step."""

ROOM = (Line(""),) * 3
"""Room for a signature."""


def grid_of(field: FormField, *, landscape: bool) -> Grid:
    """Return the boxes of a field."""
    match field:
        case ControlBlock():
            return _control(field)
        case Identity():
            return _identity(field)
        case Parts():
            width = LANDSCAPE if landscape else PORTRAIT
            return _parts(field, width)
        case Changes():
            return _changes(field)
        case StepTable():
            return _steps(field)
        case _:
            assert_never(field)


def _control(field: ControlBlock) -> Grid:
    above = Box(_lines(field.above), down="restart", centred=True, middle=True)
    title = text_box(field.title, across=3, bold=True, centred=True, middle=True, size=TITLE)
    rows: list[tuple[Box, ...]] = [(above, title, Box(down="restart"))]
    pairs = [(label, (Line(f": {text}"),), False) for label, text in field.pairs]
    pairs.append((field.page, (Line(": "),), True))
    for number, (label, lines, pages) in enumerate(pairs):
        kind = text_box(field.kind if not number else "", down=_down(number), bold=True)
        kind = Box(kind.lines, down=kind.down, bold=True, centred=True, middle=True)
        rows.append((_below(), kind, text_box(label), Box(lines, pages=pages), _below()))
    name = text_box(field.unit, bold=True, centred=True, middle=True)
    signed = Box((Line(field.signer.role), *ROOM), across=3, centred=True)
    rows.append((name, signed, Box(_who(field.signer), centred=True, middle=True)))
    return Grid(CONTROL, tuple(rows), whole=True)


def _identity(field: Identity) -> Grid:
    whose = (*_lines(field.above), Line("", lead=field.unit))
    signer = field.signer
    approved = Box((Line(signer.role), *ROOM, *_who(signer)), centred=True)
    fields = [(label, text_box(text)) for label, text in field.pairs]
    label, name = field.name
    fields += [(field.approved, approved), (label, text_box(name, bold=True, middle=True))]
    rows: list[tuple[Box, ...]] = [
        (
            Box(() if number else whose, down=_down(number), centred=True, middle=True),
            text_box(label, middle=True),
            box,
        )
        for number, (label, box) in enumerate(fields)
    ]
    pairs = zip(field.boxes[::2], field.boxes[1::2], strict=True)
    rows += [(_labelled(*left), _labelled(*right, across=2)) for left, right in pairs]
    return Grid(IDENTITY, tuple(rows), whole=True)


def _labelled(label: str, lines: Iterable[Line], across: int = 1) -> Box:
    return Box((Line("", lead=f"{label}:"), *lines), across=across, size=9.5)


def _parts(field: Parts, width: int) -> Grid:
    rows = tuple((text_box(label, bold=True), Box(lines)) for label, lines in field.rows)
    return Grid((LABEL, width - LABEL), rows)


def _changes(field: Changes) -> Grid:
    title = (text_box(field.title, across=len(CHANGES), bold=True),)
    heads = tuple(text_box(each, bold=True, centred=True) for each in field.heads)
    rows = (tuple(map(text_box, row)) for row in field.rows)
    return Grid(CHANGES, (title, heads, *rows), whole=True)


def _steps(field: StepTable) -> Grid:
    count = len(field.performers)
    shared = PERFORMERS // max(count, 3)
    each = UPRIGHT if shared < NARROW else shared
    rest = LANDSCAPE - ORDER - each * count - sum(MEASURES) - NOTE
    rows = tuple(
        (
            text_box(str(number), centred=True, size=SMALL),
            text_box(row.does, size=SMALL),
            *(_mark(row.performer == place) for place in range(count)),
            text_box(row.needs, size=SMALL),
            text_box(row.time, size=SMALL),
            text_box(row.output, size=SMALL),
            text_box(row.note, size=SMALL),
        )
        for number, row in enumerate(field.rows, 1)
    )
    widths = (ORDER, rest, *[each] * count, *MEASURES, NOTE)
    heads = _step_heads(field, upright=each == UPRIGHT)
    return Grid(widths, (*heads, *rows), heads=2, whole=True)


def _step_heads(field: StepTable, *, upright: bool) -> Iterator[tuple[Box, ...]]:
    def head(text: str, across: int = 1, down: Down = "", **more: bool) -> Box:
        look = {"bold": True, "centred": True, "middle": True, "size": SMALLEST}
        return text_box(text, across=across, down=down, **look, **more)

    yield (
        head(field.order, down="restart"),
        head(field.activity, down="restart"),
        head(field.by, across=len(field.performers)),
        head(field.standard, across=len(field.measures)),
        head(field.note, down="restart"),
    )
    performers = (head(each, upright=upright) for each in field.performers)
    yield (_below(), _below(), *performers, *map(head, field.measures), _below())


def _mark(there: bool) -> Box:  # noqa: FBT001  the cell of a table of yes and no
    return text_box(MARK if there else "", centred=True, middle=True, size=11)


def _who(signer: Signer) -> tuple[Line, ...]:
    return (Line("", lead=signer.name), Line(signer.number))


def _lines(text: str) -> tuple[Line, ...]:
    return (Line(text),) if text else ()


def _down(number: int) -> Down:
    return "continue" if number else "restart"


def _below() -> Box:
    return Box(down="continue")
