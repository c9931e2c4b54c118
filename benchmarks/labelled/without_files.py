"""The extract of a description as a faultless reader would give it, without making the file."""

from typing import Final, Literal

from labelled.described import Described, Mark

from spm_check.model.extract import Extract, FileShape, TextState

HEADINGS: Final[frozenset[Mark]] = frozenset(("title", "heading", "bold"))
ROWS: Final[frozenset[Mark]] = frozenset(("row", "header-row"))
HEADERS: Final[frozenset[Mark]] = frozenset(("box",))

SHAPES: Final[dict[str, FileShape]] = {
    "xlsx": "sheet",
    "csv": "sheet",
    "pptx": "slides",
    "jpg": "picture",
    "png": "picture",
}


def extract(file: Described) -> Extract:
    """What a reader that knows every format would find on the first page."""
    shape = SHAPES.get(file.made, "text")
    if file.made in {"doc", "xls"}:
        shape = "sheet" if file.made == "xls" else "text"
        return Extract("unreadable", shape, why="no-converter")
    if file.made in {"scan", "jpg", "png"}:
        return _read_off(file, shape)
    flat = file.made in {"pdf", "txt"}
    return Extract(
        "ok",
        shape,
        title=file.title,
        headings=() if file.made == "txt" else _texts(file, HEADINGS),
        headers=() if flat else _texts(file, HEADERS),
        rows=() if flat else tuple(line.cells for line in file.lines if line.mark in ROWS),
        lines=tuple(
            line.text
            for line in file.lines
            if flat or line.mark in HEADINGS or line.mark == "text"
            if line.mark != "sheet"
        ),
        sheets=_texts(file, frozenset[Mark](("sheet",))),
    )


def _read_off(file: Described, shape: FileShape) -> Extract:
    state: TextState = "ocr" if file.lines else "scan-unread"
    why: Literal["nothing-read"] | None = None if file.lines else "nothing-read"
    return Extract(state, shape, why=why, lines=tuple(line.text for line in file.lines))


def _texts(file: Described, marks: frozenset[Mark]) -> tuple[str, ...]:
    return tuple(line.text for line in file.lines if line.mark in marks)
