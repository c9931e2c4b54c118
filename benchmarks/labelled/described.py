"""Descriptions of fictional files: what stands on their first page, and what is right to say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal
from zlib import crc32

import yaml

Mark = Literal["title", "heading", "bold", "header-row", "box", "row", "sheet", "text"]

KEYS: Final = frozenset(
    (
        *("path", "unit", "language", "made", "property", "block", "rows", "sheet", "page"),
        *("clauses", "kind", "tells"),
    )
)
TOLD: Final = ("number", "revision", "effective", "prepared_by", "approved_by")
"""What a first page may tell about its document, by the names of a proposal."""

BLOCKS: Final[dict[str, Mark]] = {"header": "header-row", "box": "box", "body": "row"}
"""Where a control block stands: in the page header, in a text box, in a table of the body."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the first page: a paragraph is one cell, a row of a table several."""

    mark: Mark
    cells: tuple[str, ...]

    @property
    def text(self) -> str:
        """The line as it is read across."""
        return " : ".join(cell for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class Label:
    """What is right."""

    clauses: tuple[str, ...]
    """Every one of them is right, with the clauses below it; empty where silence is."""
    kinds: tuple[str, ...]
    """Every one of them is right; empty where it is not asked."""
    tells: dict[str, str]
    """What the page tells of `TOLD`, ` | ` between readings that are equally right."""

    def right(self, clause: str) -> bool:
        """Whether this clause may be suggested."""
        return any(clause == each or clause.startswith(f"{each}.") for each in self.clauses)


@dataclass(frozen=True, slots=True)
class Described:
    """One file of a fictional unit."""

    page: str
    """The name of the descriptions in which it stands; paths are unique within it."""
    unit_kind: str
    language: str
    path: str
    made: str
    """The form in which it is made: the ending of its name unless the description says `scan`."""
    title: str
    """The title among the properties of the file."""
    lines: tuple[Line, ...]
    label: Label


def read_part(folder: Path) -> tuple[Described, ...]:
    """The files described in a folder, in the order of its pages and of their files.

    Raises ValueError where a description has a key that is not known, or twice the same path.
    """
    files = tuple(file for page in sorted(folder.glob("*.yaml")) for file in _page(page))
    seen: set[tuple[str, str]] = set()
    for file in files:
        if (file.page, file.path) in seen:
            raise ValueError(f"{file.page}: {file.path} is described twice")
        seen.add((file.page, file.path))
    return files


def _page(page: Path) -> Iterator[Described]:
    # Every scalar stays text: 7.10 is no number, a date no date yet.
    content: list[dict[str, Any]] = yaml.load(page.read_bytes(), Loader=yaml.BaseLoader)  # noqa: S506 - ours
    for entry in content:
        path = entry["path"]
        if unknown := sorted((set(entry) - KEYS) | (set(entry.get("tells", ())) - set(TOLD))):
            raise ValueError(f"{page.name}: {path}: unknown {unknown}")
        yield Described(
            page=page.stem,
            unit_kind=entry["unit"],
            language=entry["language"],
            path=path,
            made=entry.get("made", path.rpartition(".")[2].lower()),
            title=entry.get("property", ""),
            lines=tuple(_lines(entry)),
            label=_label(entry),
        )


def _lines(entry: dict[str, str]) -> Iterator[Line]:
    if "sheet" in entry:
        yield Line("sheet", (entry["sheet"],))
    for line in entry.get("rows", "").splitlines():
        yield Line(BLOCKS[entry["block"]], _cells(line))
    heads = _heads(entry["path"])
    for line in entry["page"].splitlines():
        if line.startswith("#") and " | " not in line:
            yield Line(next(heads), (line.lstrip("# "),))
        elif " | " in line:
            yield Line("row", _cells(line))
        elif line.strip():
            yield Line("text", (line.strip(),))


def _heads(path: str) -> Iterator[Mark]:
    # Half of the writers know styles, the other half only bold letters.
    styled = crc32(path.encode()) % 2 == 0
    yield "title" if styled else "bold"
    while True:
        yield "heading" if styled else "bold"


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.split("|"))


def _label(entry: dict[str, Any]) -> Label:
    clauses = entry["clauses"]
    tells: dict[str, str] = dict(entry.get("tells", {}))
    if "effective" in tells:
        date.fromisoformat(tells["effective"])
    return Label(
        clauses=() if clauses == "none" else tuple(clauses.split()),
        kinds=tuple(entry.get("kind", "").split()),
        tells=tells,
    )
